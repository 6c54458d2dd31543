/** The fields of a reference, in the order of the file: a name as often as it stands there. */
export type Fields = readonly (readonly [name: string, value: string])[];

const signs: { readonly [command: string]: string } = {
  "\\textbackslash{}": "\\",
  "\\textasciicircum{}": "^",
  "\\textasciitilde{}": "~",
};

const readValue = (value: string): string =>
  value.replace(
    /\\text[a-z]+\{\}|\\(.)/gsu,
    (command, sign: string | undefined) => sign ?? signs[command] ?? "",
  );

/** Reads BibTeX as it is written here, a field a line; throws on any other line. */
export const readBibtex = (text: string): readonly Fields[] =>
  text.split("\n\n").map((entry) => {
    const [first = "", ...rest] = entry.trimEnd().split("\n");
    if (!/^@article\{[^\s{},]+,$/.test(first) || rest.pop() !== "}") throw new Error(`no entry: ${entry}`);
    return rest.map((line): [string, string] => {
      const [, name, value] = /^ {2}([a-z]+) = \{(.*)\},$/u.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`no field: ${line}`);
      return [name, readValue(value)];
    });
  });

/** Reads RIS, a field a line; throws on any other line and where a record does not begin and end as it should. */
export const readRis = (text: string): readonly Fields[] => {
  const lines = text.split("\r\n").filter(Boolean);
  const records: (readonly [string, string])[][] = [];
  for (const line of lines) {
    const [, name, value] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/u.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`no field: ${line}`);
    if (name === "TY") records.push([]);
    records.at(-1)?.push([name, value]);
  }
  for (const record of records)
    if (record.at(-1)?.[0] !== "ER" || record.filter(([name]) => name === "ER").length > 1)
      throw new Error("a record does not end where it should");
  return records;
};
