/** First bytes of files that people mistake for texts: what the file is, and what to do instead. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a PNG picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG picture", [0xff, 0xd8, 0xff]],
  ["a GIF picture", [0x47, 0x49, 0x46, 0x38]],
  ["a zip archive or an Office document", [0x50, 0x4b, 0x03, 0x04]],
  ["an old Office document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["an RTF document", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["a gzip archive", [0x1f, 0x8b, 0x08]],
  ["a bzip2 archive", [0x42, 0x5a, 0x68]],
  ["an xz archive", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["a 7z archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
  [
    "an SQLite database",
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33, 0],
  ],
];

/** What a file is by its first bytes (`a PDF`), where those are known not to be text. */
export const signatureOf = (bytes: Uint8Array): string | undefined =>
  signatures.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte))?.[0];

/** Bytes looked at from the start, the middle and the end of a file. */
const window = 65_536;
/** Random bytes hold a tenth of control characters; typesetting codes in old texts stay well under this. */
const mostControls = 0.05;

const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32) || byte === 127;

/** Whether bytes that are not UTF-16 hold too many control characters (NUL among them) to be a text. */
export const hasManyControls = (bytes: Uint8Array): boolean => {
  const starts = [0, Math.max(0, (bytes.length >> 1) - (window >> 1)), Math.max(0, bytes.length - window)];
  return starts.some((start) => {
    const part = bytes.subarray(start, start + window);
    let controls = 0;
    for (const byte of part) if (isControl(byte)) controls++;
    return controls > 1 && controls > part.length * mostControls;
  });
};
