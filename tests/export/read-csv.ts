/** Where a reader of CSV stands: the file, and how far it is read. */
type Cursor = { readonly text: string; at: number };

const readQuoted = (cursor: Cursor): string => {
  const { text } = cursor;
  let cell = "";
  for (cursor.at++; ; cursor.at += 2) {
    const quote = text.indexOf('"', cursor.at);
    if (quote < 0) throw new Error("a quote is never closed");
    cell += text.slice(cursor.at, quote);
    cursor.at = quote;
    if (text[quote + 1] !== '"') break;
    cell += '"';
  }
  cursor.at++;
  return cell;
};

const readPlain = (cursor: Cursor): string => {
  const [cell = ""] = /^[^,\r\n]*/.exec(cursor.text.slice(cursor.at)) ?? [];
  if (cell.includes('"')) throw new Error(`a quote stands in the open: ${cell}`);
  cursor.at += cell.length;
  return cell;
};

/** Reads CSV as strictly as RFC 4180 writes it: throws on a loose quote, a lone line end, a line of another length. */
export const readCsv = (text: string): readonly (readonly string[])[] => {
  const lines: string[][] = [];
  const cursor: Cursor = { text, at: 0 };
  while (cursor.at < text.length) {
    const cells = [];
    for (;;) {
      cells.push(text[cursor.at] === '"' ? readQuoted(cursor) : readPlain(cursor));
      if (text[cursor.at] !== ",") break;
      cursor.at++;
    }
    if (text.slice(cursor.at, cursor.at + 2) !== "\r\n") throw new Error(`no line end at ${cursor.at}`);
    cursor.at += 2;
    if (cells.length !== (lines[0] ?? cells).length) throw new Error(`another number of cells: ${cells}`);
    lines.push(cells);
  }
  return lines;
};
