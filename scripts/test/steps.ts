/** A check that is a program of its own: it passes when it exits with 0. */
export type Step = {
  readonly name: string;
  readonly title: string;
  readonly words: readonly [string, ...string[]];
};

/** The checks that look at the code without running it, in order; programs are those of `node_modules/.bin`. */
export const steps: readonly Step[] = [
  { name: "types", title: "type check", words: ["tsc", "-p", "."] },
  {
    name: "page-types",
    title: "type check of the search page's script",
    words: ["tsc", "-p", "templates/client"],
  },
  { name: "lint", title: "lint and format", words: ["biome", "check", "."] },
  { name: "dead-code", title: "dead code", words: ["knip"] },
];

/** The parts of the test suite: projects of `tests/vitest.config.ts`. */
export const suites = ["unit", "site", "browser"] as const;

/** All that `--only` and `--skip` can name. */
export const names: readonly string[] = [...steps.map(({ name }) => name), ...suites];
