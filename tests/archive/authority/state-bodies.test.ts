import { describe, expect, it } from "vitest";
import { isEveryStates, withItsState } from "../../../src/archive/authority/state-bodies.ts";

describe("a body that every state has goes with its country", () => {
  it.each([
    ["Finance Ministry", ["Japan", "Tokyo"], "Finance Ministry (Japan)"],
    ["Japan's Finance Ministry", ["Japan", "China"], "Finance Ministry (Japan)"],
    ["Japanese Finance Ministry", [], "Finance Ministry (Japan)"],
    ["Central Bank", ["Brasilia", "Brazil"], "Central Bank (Brazil)"],
    ["South Korea's National Assembly", [], "National Assembly (South Korea)"],
    ["Navy", ["United States"], "U.S. Navy"],
    ["American Navy", [], "U.S. Navy"],
    ["US Navy", ["Iran"], "U.S. Navy"],
    ["Treasury", ["United Kingdom"], "Treasury (United Kingdom)"],
    ["Treasury", ["Japan", "United States"], "U.S. Treasury"],
    ["Italian Treasury", [], "Treasury (Italy)"],
    ["Upper House", ["Japan"], "Upper House (Japan)"],
    ["Stock Exchange", ["Finland"], "Stock Exchange (Finland)"],
  ])("%s in an article on %j", (name, places, whole) => {
    expect(withItsState(name, places)).toBe(whole);
  });

  it.each([
    ["Finance Ministry", ["Japan", "China"]],
    ["Finance Ministry", ["Tokyo"]],
    ["Finance Ministry", []],
    ["Bank of Japan", ["Japan"]],
    ["Japan Airlines", ["Japan"]],
    ["Treasury", ["United Kingdom", "United States"]],
    ["Treasury", ["Japan"]],
    ["American Stock Exchange", []],
    ["Finance Ministry (Japan)", ["China"]],
    ["", ["Japan"]],
  ])("else a name stays as it is: %s, %j", (name, places) => {
    expect(withItsState(name, places)).toBe(name);
  });

  it("tells what every state has from what one state has", () => {
    expect(["Central Bank", "Parliament", "Ministry of Finance"].map(isEveryStates)).toEqual([
      true,
      true,
      true,
    ]);
    expect(["European Central Bank", "Bundestag", "Central Bank (Peru)"].map(isEveryStates)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
