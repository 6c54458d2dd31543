/** Bytes looked at: enough to see a text's habit. */
const window = 32_768;
/** Share of the commonest three values among a text's high bytes: an alphabet lives in one or two blocks. */
const concentrated = 0.9;

type Half = { readonly zeros: number; readonly topShare: number };

const halfOf = (bytes: Uint8Array, offset: 0 | 1): Half => {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let i = offset; i < bytes.length; i += 2) {
    const byte = bytes[i] ?? 0;
    counts[byte] = (counts[byte] ?? 0) + 1;
    total++;
  }
  const zeros = counts[0] ?? 0;
  const top = [...counts].sort((a, b) => b - a).slice(0, 3);
  return { zeros, topShare: total === 0 ? 0 : top.reduce((sum, n) => sum + n, 0) / total };
};

type Wide = "utf-16le" | "utf-16be";

const decodeSample = (bytes: Uint8Array, encoding: Wide): string =>
  new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length & ~1));

const shareOf = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / text.length;

const odd = /[^\p{L}\p{M}\p{N}\p{P}\p{Z}\p{S}\t\n\r]/gu;
const ideographs = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu;
const stops = /[\n\r \u3001\u3002\uff0c]/g;

/** NULs on one side only, where the high bytes are, and those from few blocks. */
const isAlphabetic = (bytes: Uint8Array, encoding: Wide): boolean => {
  const high = halfOf(bytes, encoding === "utf-16le" ? 1 : 0);
  const low = halfOf(bytes, encoding === "utf-16le" ? 0 : 1);
  if (high.zeros === 0 || low.zeros * 20 > high.zeros) return false;
  return high.topShare >= concentrated && low.topShare < concentrated;
};

/** East Asian words with their stops. ASCII that is read in pairs looks like Chinese, but has few high bytes. */
const isIdeographic = (bytes: Uint8Array, encoding: Wide): boolean => {
  let high = 0;
  for (const byte of bytes) if (byte > 127) high++;
  if (high < bytes.length * 0.15) return false;
  const text = decodeSample(bytes, encoding);
  return shareOf(text, ideographs) >= 0.5 && shareOf(text, stops) >= 0.01;
};

/**
 * Which UTF-16 bytes without a mark are in, by evidence; undefined where they are not UTF-16. A bounded
 * sample is looked at.
 */
export const utf16WithoutMark = (bytes: Uint8Array): Wide | undefined => {
  const sample = bytes.subarray(0, window);
  if (sample.length < 4 || !sample.includes(0)) return undefined;
  return (["utf-16le", "utf-16be"] as const).find(
    (encoding) =>
      (isAlphabetic(sample, encoding) || isIdeographic(sample, encoding)) &&
      shareOf(decodeSample(sample, encoding), odd) <= 0.02,
  );
};
