import path from "node:path";

/** Comments are prose: what they name is no import and no call. Strings that hold comment marks are cut as well. */
export const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;,{}()])\/\/[^\n]*/g, "$1");

/** Module names that code imports, types too: `./line.ts`, `node:crypto`, `valibot`. */
export const importsOf = (code: string): readonly string[] =>
  [
    ...withoutComments(code).matchAll(
      /(?:^|[;\n])\s*(?:import|export)\s(?:[^;"']*?\sfrom\s)?\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']/g,
    ),
  ].map(([, plain, called]) => plain ?? called ?? "");

/** The file that an import leads to, from the repository's root; undefined for a package. */
export const targetOf = (file: string, name: string): string | undefined =>
  name.startsWith(".") ? path.posix.join(path.posix.dirname(file), name) : undefined;
