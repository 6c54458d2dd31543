import { composeArticle } from "../../src/article/compose-article.ts";
import { labelLines } from "../../src/label/label-lines.ts";
import { readText } from "../../src/text/read-text.ts";
import { isRefusal } from "../../src/text/refusal.ts";
import type { Sample } from "./read-corpus.ts";

/** How long reading takes that is warm, in milliseconds of processor time. */
type Speed = { readonly aText: number; readonly per6KB: number };

/** The compiler goes on to improve what is called often: from here on a pass takes about what the next one takes. */
const passesToWarm = 4;

const sixKilobytes = 6 * 1024;

/** Milliseconds of this process's own work; what the system does for it is mostly the collector's, on other threads. */
const milliseconds = (work: () => void): number => {
  const from = process.cpuUsage();
  work();
  return process.cpuUsage(from).user / 1000;
};

const measureSpeed = (samples: readonly Sample[]): Speed => {
  const texts = samples.flatMap(({ bytes }) => {
    const text = readText(bytes);
    return isRefusal(text) ? [] : [text.lines];
  });
  const size = samples.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const readAll = (): void => {
    for (const lines of texts) composeArticle({ lines: labelLines(lines) });
  };
  for (let pass = 0; pass < passesToWarm; pass++) readAll();
  const all = milliseconds(readAll);
  return { aText: all / texts.length, per6KB: (all / size) * sixKilobytes };
};

/** Says how much processor time labels and fields of a corpus take, once its texts were read a few times. */
export const describeSpeed = (samples: readonly Sample[]): string => {
  const { aText, per6KB } = measureSpeed(samples);
  return `labels and fields, warm: ${aText.toFixed(2)} ms of processor time a text, ${per6KB.toFixed(2)} ms per 6 KB`;
};
