import type { Feature } from "./name-features.ts";

/**
 * How much each feature speaks for a name as the publisher's: fitted as a choice among a page's names on
 * labelled pages of 230 publishers, five-fold by publisher; the features that told nothing were dropped.
 */
export const nameWeights: Readonly<Record<Feature, number>> = {
  leads: 3.25,
  trails: 2.17,
  rights: 1.26,
  rightsComplete: 1.73,
  rightsCued: 1.67,
  companyRights: 1.01,
  sites: 2.24,
  bodySites: 2.48,
  named: 3.14,
  address: 3.19,
  stemPart: 0.25,
  top: 2.0,
  bottom: 0.64,
  lines: 0.42,
  share: 0.25,
  lone: -2.06,
  complete: -0.66,
  longerShare: -0.91,
  pictures: 0.89,
  inTitle: -0.43,
  furnitureWord: -1.7,
  agency: -0.61,
  short: -1.66,
  twoWords: 1.51,
  threeWords: 0.78,
  manyWords: -1.08,
  startsWithThe: 0.54,
  capitals: 0.73,
};
