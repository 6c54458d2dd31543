/**
 * Rice's code: the value's high part as so many ones and a zero, then its `low` lowest bits. A high part of `mostOnes` or more
 * is written as `mostOnes` ones and the value in 32 bits, so that no value takes more than 52.
 */
const mostOnes = 20;

/** Bits on their way into a list, from each byte's highest. */
export type BitWriter = {
  /** The lowest `width` bits of a value, up to 32. */
  readonly put: (value: number, width: number) => void;
  readonly rice: (value: number, low: number) => void;
  /** What was written since the last time, the last byte filled with zeros. */
  readonly take: () => Uint8Array;
};

/** Collects bits. */
export const bitWriter = (): BitWriter => {
  let data = new Uint8Array(256);
  let length = 0;
  let open = 0;
  let free = 8;
  const bit = (value: number): void => {
    open = (open << 1) | value;
    if (--free > 0) return;
    if (length === data.length) {
      const wider = new Uint8Array(length * 2);
      wider.set(data);
      data = wider;
    }
    data[length++] = open;
    open = 0;
    free = 8;
  };
  const put = (value: number, width: number): void => {
    for (let at = width - 1; at >= 0; at--) bit((value >>> at) & 1);
  };
  return {
    put,
    rice: (value, low) => {
      const high = value >>> low;
      for (let ones = Math.min(high, mostOnes); ones > 0; ones--) bit(1);
      if (high >= mostOnes) return put(value, 32);
      bit(0);
      put(value, low);
    },
    take: () => {
      while (free < 8) bit(0);
      const taken = data.slice(0, length);
      length = 0;
      return taken;
    },
  };
};

/** Bits of a list, read from the front. */
export type BitReader = {
  readonly get: (width: number) => number;
  readonly rice: (low: number) => number;
};

/** Reads what a `BitWriter` wrote; beyond the end all is 0. */
export const bitReader = (bytes: Uint8Array): BitReader => {
  let at = 0;
  let byte = 0;
  let left = 0;
  const bit = (): number => {
    if (left === 0) {
      byte = bytes[at++] ?? 0;
      left = 8;
    }
    return (byte >>> --left) & 1;
  };
  const get = (width: number): number => {
    let value = 0;
    for (let count = 0; count < width; count++) value = (value << 1) | bit();
    return value >>> 0;
  };
  return {
    get,
    rice: (low) => {
      let high = 0;
      while (high < mostOnes && bit() === 1) high++;
      return high === mostOnes ? get(32) : ((high << low) | get(low)) >>> 0;
    },
  };
};

/** The best `low` for values of which `count` lie scattered over `size`: both sides work it out alike. */
export const lowFor = (size: number, count: number): number =>
  31 - Math.clz32(Math.max(1, Math.floor((0.69 * size) / Math.max(1, count))));
