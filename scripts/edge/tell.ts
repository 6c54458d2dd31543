import { describeProblem, type Problem } from "../../src/problem.ts";

/** Problems that a person is told of but that kept nothing from being taken. */
const harmless = new Set(["same-bytes", "same-article", "clash"]);

/** True where something could not be taken or is wrong. */
export const isFailure = ({ rule }: Problem): boolean => !harmless.has(rule);

/** Prints problems, one a line, to standard error. */
export const tellProblems = (problems: readonly Problem[]): void => {
  for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`);
};

/** A number of things in words: `1 text`, `1,204 texts`. */
export const countOf = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/** A time in words: `0.8 s`, `2 min 5 s`. */
export const timeOf = (milliseconds: number): string => {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
};
