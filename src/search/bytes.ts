/** Bytes on their way into a file. */
export type ByteWriter = {
  readonly length: () => number;
  /** A whole number from 0 to 2^32 - 1, seven bits a byte. */
  readonly number: (value: number) => void;
  readonly bytes: (bytes: Uint8Array) => void;
  /** What was written, in memory of its own. */
  readonly done: () => Uint8Array;
};

/** Collects bytes. */
export const byteWriter = (): ByteWriter => {
  let data = new Uint8Array(64);
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= data.length) return;
    const wider = new Uint8Array(Math.max(data.length * 2, length + more));
    wider.set(data.subarray(0, length));
    data = wider;
  };
  return {
    length: () => length,
    number: (value) => {
      room(5);
      let rest = value;
      while (rest > 127) {
        data[length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      data[length++] = rest;
    },
    bytes: (bytes) => {
      room(bytes.length);
      data.set(bytes, length);
      length += bytes.length;
    },
    done: () => data.slice(0, length),
  };
};

/** Bytes as a file holds them, read from the front. */
export type ByteReader = {
  readonly number: () => number;
  readonly take: (length: number) => Uint8Array;
  /** All that is left. */
  readonly rest: () => Uint8Array;
};

/** Reads what a `ByteWriter` wrote; beyond the end all is 0. */
export const byteReader = (bytes: Uint8Array): ByteReader => {
  let at = 0;
  return {
    number: () => {
      let value = 0;
      for (let shift = 0; shift < 35; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      return value >>> 0;
    },
    take: (length) => {
      at += length;
      return bytes.subarray(at - length, at);
    },
    rest: () => bytes.subarray(at),
  };
};

const decoder = new TextDecoder();

/** A text from UTF-8. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Its lines. */
export const linesOf = (bytes: Uint8Array): readonly string[] => textOf(bytes).split("\n");
