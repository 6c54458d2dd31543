/** Something wrong with the input, as data: where it is, which rule it breaks, what to write instead. */
export type Problem = {
  /** The file's path as the person knows it, relative to the content folder where it lies in it. */
  readonly file: string;
  /** 1-based line in that file. */
  readonly line?: number;
  /** The rule's name, kebab-case, stable from version to version: `binary-text`, `same-bytes`. */
  readonly rule: string;
  /** A sentence that says what is wrong and what to do. */
  readonly message: string;
};

/** A problem in one line: `content/articles/x.md:4 published: "2020-13" has no month 13; write …`. */
export const describeProblem = ({ file, line, message }: Problem): string =>
  `${file}${line === undefined ? "" : `:${line}`} ${message}`;
