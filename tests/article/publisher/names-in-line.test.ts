import { describe, expect, test } from "vitest";
import { type NameInLine, namesInLine } from "../../../src/article/publisher/names-in-line.ts";

const named = (line: string, wanted: string): NameInLine | undefined =>
  namesInLine(line).find(({ name }) => name === wanted);

describe("a name in a line", () => {
  test("is told of where the words behind it say what it is", () => {
    expect(named("Harbour Ledger is part of a house", "Harbour Ledger")?.told).toBe(true);
    expect(named("Harbour Ledger, a division of Quayside", "Harbour Ledger")?.told).toBe(true);
    expect(named("Harbour Ledger is late", "Harbour Ledger")?.told).toBe(false);
  });

  test("begins a line or does not", () => {
    expect(named("Harbour Ledger jobs", "Harbour Ledger")?.first).toBe(true);
    expect(named("Follow Harbour Ledger", "Harbour Ledger")?.first).toBe(false);
  });

  test("is led out by the word behind it as a whole, its last words are not", () => {
    expect(named("Harbour Ledger newsletter", "Harbour Ledger")?.trail).toBeGreaterThan(0);
    expect(named("Harbour Ledger newsletter", "Ledger")?.trail).toBe(0);
  });

  test("is a company's where it shares its rights with others", () => {
    expect(named("© 2024 Quayside and its licensors", "Quayside")?.company).toBe(true);
    expect(named("© 2024 Quayside and Harbour Ledger", "Quayside")?.company).toBe(false);
  });

  test("keeps a possessive's ending at the end of a line only", () => {
    expect(namesInLine("Nell's").map(({ name, key }) => [name, key])).toEqual([["Nell's", "nells"]]);
    expect(named("Nell's shop", "Nell")?.key).toBe("nell");
  });
});
