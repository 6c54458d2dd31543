import path from "node:path";
import type { Problem } from "../../src/problem.ts";

/** Endings of files that are texts of another kind, or no texts: what they hold is markup, data or a picture. */
const others = new Set(
  ".html .htm .xhtml .xml .rss .json .jsonl .ndjson .csv .tsv .yml .yaml .md .rtf .doc .docx .odt .pdf .epub .ps .js .mjs .ts .py .php .sql .db .sqlite .zip .gz .tgz .bz2 .xz .7z .tar .warc .jpg .jpeg .png .gif .webp .svg .tif .tiff .bmp .mp3 .mp4 .mov .avi .wav .exe .dll".split(
    " ",
  ),
);

/** Nothing where a file's name lets it be an article's text; else the problem to tell. */
export const refuseName = (file: string): Problem | undefined => {
  const ending = path.extname(file).toLowerCase();
  return others.has(ending)
    ? {
        file,
        rule: "other-kind",
        message: `is a ${ending} file and was not taken: Backfile reads plain texts; save its text as .txt, or rename it if it is one`,
      }
    : undefined;
};
