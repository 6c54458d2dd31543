import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { root } from "../run-script.ts";

type Locked = {
  readonly dependencies?: { readonly [name: string]: string };
  readonly optionalDependencies?: { readonly [name: string]: string };
};

type Lock = { readonly packages: { readonly [folder: string]: Locked } };

const { packages }: Lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));

/** Folders in which Node looks for a package that is asked for in `folder`, the nearest first. */
const foldersFrom = (folder: string): readonly string[] =>
  folder === ""
    ? [""]
    : [folder, ...foldersFrom(folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ""))];

const isLocked = (folder: string, name: string): boolean =>
  foldersFrom(folder).some((one) => `${one === "" ? "" : `${one}/`}node_modules/${name}` in packages);

// npm leaves out the programs for other systems where it writes the file from an installed folder or a partial mirror;
// then `npm ci` refuses it.
it("names every package that a package asks for, those for other systems too, or npm ci fails", () => {
  const missing = Object.entries(packages).flatMap(([folder, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(folder, name)),
  );
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
