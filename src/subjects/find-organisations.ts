import { evidenceOf } from "./gather-evidence.ts";
import type { Mention } from "./mention.ts";
import type { Subject } from "./subjects.ts";

/** The organisations an article names, the one most spoken of first. */
export const findOrganisations = (mentions: readonly Mention[]): readonly Subject[] => {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== "organisation") continue;
    const name = mention.words.join(" ").replace(/^The /u, "");
    groups.set(name, [...(groups.get(name) ?? []), mention]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, group]) => ({ name, evidence: evidenceOf(group, "organisation-name", 0.7) }));
};
