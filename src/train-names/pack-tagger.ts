import { tagCount } from "../subjects/decode-tags.ts";
import type { PackedNameModel } from "../subjects/name-model.ts";
import type { Tagger } from "./train-tagger.ts";

const base64Of = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

const strength = (row: Float32Array): number =>
  row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);

/**
 * A tagger as it ships: its `features` strongest features, each weight one signed byte worth `scale`; larger weights are
 * cut off. The same tagger gives the same bytes.
 */
export const packTagger = (tagger: Tagger, features: number, scale: number): PackedNameModel => {
  const rows = [...tagger.rows]
    .map(([hash, row]) => ({ hash, row, strength: strength(row) }))
    .sort((a, b) => b.strength - a.strength || a.hash - b.hash)
    .slice(0, features)
    .filter((feature) => feature.strength >= scale / 2)
    .sort((a, b) => a.hash - b.hash);
  const hashes = new DataView(new ArrayBuffer(rows.length * 4));
  const weights = new Int8Array(rows.length * tagCount);
  rows.forEach(({ hash, row }, at) => {
    hashes.setInt32(at * 4, hash, true);
    row.forEach((weight, tag) => {
      weights[at * tagCount + tag] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    });
  });
  return {
    scale,
    transitions: Array.from(tagger.transitions, (score) => Math.round(score * 1000) / 1000),
    hashes: base64Of(new Uint8Array(hashes.buffer)),
    weights: base64Of(new Uint8Array(weights.buffer)),
  };
};
