/** How sure findings are, in a word each, the surest first. */
export const surenesses = ["certain", "likely", "unsure"] as const;
export type Sureness = (typeof surenesses)[number];

/** How sure a finding is, in a word: at least 95 of 100 such findings right, or at least 70, or fewer. */
export const sureness = (confidence: number): Sureness => {
  if (confidence >= 0.95) return "certain";
  return confidence >= 0.7 ? "likely" : "unsure";
};
