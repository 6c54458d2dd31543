import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinNumbers } from "../../src/search/build/join-numbers.ts";
import type { Name } from "../../src/search/build/name-keys.ts";
import { countNames } from "../../src/search/count-names.ts";
import { suggest } from "../../src/search/suggest.ts";
import { find } from "./find.ts";
import { indexFiles, openFiles } from "./index-in-memory.ts";
import { article, smallArchive } from "./sample-documents.ts";

const letters = [
  article({ title: "A speech", text: "She spoke.", people: ["Katharina Brückner"] }),
  article({ title: "A vote", text: "She won.", people: ["Catherine Bruckner"], authors: ["A. Quill"] }),
  article({ title: "A walk", text: "He walked.", people: ["Otto Amsel"], authors: ["Ada Quill"] }),
  article({ title: "A law", text: "The Lantern Act was read." }),
];

const headings: readonly Name[] = [
  {
    kind: "person",
    name: "Catherine Bruckner",
    otherwise: ["Katharina Brückner"],
    documents: Uint32Array.of(0, 1),
  },
  { kind: "person", name: "Otto Amsel", otherwise: [], documents: Uint32Array.of(2) },
  { kind: "author", name: "Ada Quill", otherwise: ["A. Quill"], documents: Uint32Array.of(1, 2) },
  { kind: "topic", name: "Lantern Act", otherwise: ["Lantern Act"], documents: Uint32Array.of(3) },
];

const { index } = await openFiles(indexFiles(letters, headings));

const numbers = async (text: string, person?: string): Promise<readonly number[]> => {
  const found = await find(index, text, person === undefined ? {} : { filters: { person: [person] } });
  return [...found.numbers];
};

describe("headings in the search", () => {
  it("narrow by one heading, however its articles spell it", async () => {
    expect(await numbers("", "Catherine Bruckner")).toEqual([0, 1]);
    expect(await numbers("she", "Catherine Bruckner")).toEqual([0, 1]);
    expect(await numbers("", "Katharina Brückner")).toEqual([]);
  });

  it("are found in their field by each of their spellings", async () => {
    for (const query of [
      "person:katharina",
      "person:catherine",
      'person:"katharina bruckner"',
      "person:kath*",
    ])
      expect(await numbers(query), query).toEqual([0, 1]);
    expect(await numbers("author:ada")).toEqual([1, 2]);
    expect(await numbers("topic:lantern")).toEqual([3]);
    expect(await numbers("person:otto")).toEqual([2]);
  });

  it("have the words marked by which they were found", async () => {
    const { marks } = await find(index, "person:kath* speech");
    expect([...marks.forms]).toEqual(["kath", "katharina", "speech"]);
  });

  it("are counted once for an article, and offered by any of their words", async () => {
    const counts = await countNames(index, await find(index, ""), { kind: "person", most: 5 });
    expect(counts).toEqual([{ name: "Catherine Bruckner", count: 2 }]);
    expect(await suggest(index, "kathar")).toEqual([
      { kind: "person", text: "Catherine Bruckner", count: 2 },
    ]);
  });

  it("cost a search for words alone nothing: their lists are in files of their own", async () => {
    const { index: fresh, fetched } = await openFiles(indexFiles(smallArchive));
    const ofWords = async (query: string): Promise<readonly string[]> => {
      const before = fetched.length;
      await find(fresh, query);
      return fetched.slice(before).filter((name) => name.startsWith("w/"));
    };
    const plain = await ofWords("harbour shipping prices");
    expect(plain).toHaveLength(1);
    const inField = await ofWords("topic:shipping");
    expect(inField).toHaveLength(1);
    expect(inField).not.toEqual(plain);
  });
});

describe("joinNumbers", () => {
  it("gives what either list has, each once, in order", () => {
    const list = fc.uniqueArray(fc.nat({ max: 40 })).map((some) => Uint32Array.from(some).sort());
    fc.assert(
      fc.property(list, list, (some, others) => {
        const wanted = [...new Set([...some, ...others])].sort((a, b) => a - b);
        expect([...joinNumbers(some, others)]).toEqual(wanted);
      }),
    );
  });
});
