import { type Atom, atoms } from "./atoms.ts";
import { templates } from "./templates.ts";

/** The atoms in the order of their places. */
export const atomTable: readonly Atom[] = Object.values(atoms);
/** Each atom's place by its name. */
export const atomPlaces = new Map(Object.keys(atoms).map((name, place) => [name, place]));
/** How many values each atom has; value 0 is kept for lines beyond the page's ends. */
export const sizes = atomTable.map(({ size }) => size + 1);

/**
 * The templates as numbers: template t's first id is `bases[t]`, its terms stand from `termStarts[t]` on, each
 * an atom's place, a line's offset and the stride of the atom's value.
 */
type Compiled = {
  readonly bases: Uint32Array;
  readonly termStarts: Uint32Array;
  readonly places: Uint8Array;
  readonly offsets: Int8Array;
  readonly strides: Uint32Array;
  readonly size: number;
};

const compile = (): Compiled => {
  let size = 0;
  const bases: number[] = [];
  const termStarts: number[] = [0];
  const terms: (readonly [number, number, number])[] = [];
  for (const template of templates) {
    let stride = 1;
    for (const [name, offset] of template) {
      const place = atomPlaces.get(name) ?? 0;
      terms.push([place, offset, stride]);
      stride *= sizes[place] ?? 1;
    }
    bases.push(size);
    termStarts.push(terms.length);
    size += stride;
  }
  return {
    bases: Uint32Array.from(bases),
    termStarts: Uint32Array.from(termStarts),
    places: Uint8Array.from(terms, ([place]) => place),
    offsets: Int8Array.from(terms, ([, offset]) => offset),
    strides: Uint32Array.from(terms, ([, , stride]) => stride),
    size,
  };
};

/** What the model looks at, as numbers. */
export const compiled = compile();
