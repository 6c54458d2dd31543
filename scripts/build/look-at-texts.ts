import path from "node:path";
import type { Settings } from "../../src/archive/archive.ts";
import { addDigest, addText, mixed, mixOf, startMix } from "../../src/archive/mix.ts";
import type { TextLooks } from "../../src/archive/see-texts.ts";
import type { Content } from "../edge/content.ts";
import { listFiles } from "../edge/list-files.ts";
import { lookAt } from "../edge/look.ts";

/** How the source texts look, and a digest of it all. */
export type TextsSeen = { readonly looks: TextLooks; readonly digest: number };

/** Looks at the source texts without reading them; undefined where the archive shows none. */
export const lookAtTexts = (content: Content, { originalTexts }: Settings): TextsSeen | undefined => {
  if (originalTexts === "withhold") return undefined;
  const looks = new Map<string, number>();
  const mix = startMix();
  for (const file of listFiles(content.texts).files) {
    const look = lookAt(`${content.texts}${path.sep}${file}`);
    if (look === undefined) continue;
    const digest = mixOf([look.join(" ")]) + 1;
    looks.set(file, digest);
    addText(mix, file);
    addDigest(mix, digest);
  }
  return { looks, digest: mixed(mix) };
};
