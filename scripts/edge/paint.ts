/** The colours that a terminal has. */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 } as const;

export type Colour = keyof typeof codes;

/** Colours a text that is safe to show. */
export type Paint = (colour: Colour, text: string) => string;

/** Leaves every text as it is. */
export const plain: Paint = (_, text) => text;

/** Colours by the codes that terminals know. */
export const coloured: Paint = (colour, text) => `\u001b[${codes[colour]}m${text}\u001b[0m`;

/** Colours for where standard output leads to: none but on a terminal, and none where a person wants none (NO_COLOR). */
export const paintHere = (): Paint => (process.stdout.isTTY && !process.env.NO_COLOR ? coloured : plain);
