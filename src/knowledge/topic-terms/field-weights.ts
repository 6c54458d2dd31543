/**
 * How much the terms of a field (a top term of the Media Topics) count against those of others. Court, health and
 * union words stand in stories whose first subject is business or politics more often than the other way round.
 * Kept within a quarter of 1, found on two sets of labelled articles and one of headlines, of three publishers'
 * styles; a field not listed counts 1.
 */
export const fieldWeights: Readonly<Record<string, number>> = {
  "medtop:02000000": 0.85,
  "medtop:03000000": 0.85,
  "medtop:04000000": 1.2,
  "medtop:05000000": 0.85,
  "medtop:06000000": 0.85,
  "medtop:07000000": 0.8,
  "medtop:08000000": 0.8,
  "medtop:09000000": 0.75,
  "medtop:10000000": 0.9,
  "medtop:11000000": 1.2,
  "medtop:12000000": 0.8,
  "medtop:13000000": 1.2,
  "medtop:14000000": 0.8,
  "medtop:15000000": 0.8,
  "medtop:16000000": 0.9,
  "medtop:17000000": 0.8,
};
