import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../../src/problem.ts";
import { type Content, shownPath } from "../edge/content.ts";
import { listFiles } from "../edge/list-files.ts";
import { reasonOf } from "../edge/reason.ts";
import { sha256Of } from "../edge/sha-256.ts";
import { writeWhole } from "../edge/write-file.ts";
import { refuseName } from "./text-name.ts";

/** What came in from outside: files copied, files whose bytes were there already, files that could not be taken. */
export type Collection = {
  readonly copied: readonly string[];
  readonly present: number;
  readonly problems: readonly Problem[];
};

type Incoming = { readonly from: string; readonly name: string };

/** Characters that some file system refuses in a name. */
const unportable = /[\p{Cc}<>:"|?*\\]/gu;

const portable = (name: string): string => name.replace(unportable, "-").normalize("NFC");

/** A file keeps its name; a folder keeps its own name and all below it. */
const incomingOf = (given: string, problems: Problem[]): readonly Incoming[] => {
  const whole = path.resolve(given);
  const stats = statSync(whole, { throwIfNoEntry: false });
  if (!stats) {
    problems.push({ file: given, rule: "no-such-path", message: "is not there; check the path" });
    return [];
  }
  if (!stats.isDirectory()) return [{ from: whole, name: path.basename(whole) }];
  const listing = listFiles(whole);
  problems.push(...listing.problems);
  return listing.files.map((file) => ({
    from: path.join(whole, file),
    name: `${path.basename(whole)}/${file}`,
  }));
};

const freeName = (folder: string, name: string, sha256: string): string => {
  const { dir, name: stem, ext } = path.posix.parse(name);
  const candidates = [
    name,
    ...[8, 16, 64].map((digits) => path.posix.join(dir, `${stem}-${sha256.slice(0, digits)}${ext}`)),
  ];
  return (
    candidates.find((candidate) => !statSync(path.join(folder, candidate), { throwIfNoEntry: false })) ?? name
  );
};

/**
 * Copies texts from anywhere into `content/texts`, byte for byte. Bytes that the archive holds already are not copied
 * again; a name that other bytes have gets a suffix from the digest. `present` are the digests already held. With
 * `check` nothing is copied.
 */
export const collect = (
  content: Content,
  given: readonly string[],
  { check, present }: { readonly check: boolean; readonly present: ReadonlySet<string> },
): Collection => {
  const problems: Problem[] = [];
  const known = new Set(present);
  const copied: string[] = [];
  let already = 0;
  for (const { from, name } of given.flatMap((one) => incomingOf(one, problems))) {
    const refused = refuseName(shownPath(from));
    if (refused) {
      problems.push(refused);
      continue;
    }
    try {
      const bytes = readFileSync(from);
      const sha256 = sha256Of(bytes);
      if (known.has(sha256)) {
        already++;
        continue;
      }
      known.add(sha256);
      const target = freeName(content.texts, portable(name), sha256);
      if (!check) writeWhole(path.join(content.texts, target), bytes);
      copied.push(target);
    } catch (error) {
      problems.push({
        file: shownPath(from),
        rule: "unreadable-text",
        message: `cannot be taken (${reasonOf(error)})`,
      });
    }
  }
  return { copied, present: already, problems };
};
