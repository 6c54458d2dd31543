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
  const close = (): void => {
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
    for (let left = width; left > 0; ) {
      const taken = Math.min(free, left);
      left -= taken;
      open = (open << taken) | ((value >>> left) & ((1 << taken) - 1));
      free -= taken;
      if (free === 0) close();
    }
  };
  return {
    put,
    rice: (value, low) => {
      const high = value >>> low;
      put(0xffffffff, Math.min(high, mostOnes));
      if (high >= mostOnes) return put(value, 32);
      put(0, 1);
      put(value, low);
    },
    take: () => {
      if (free < 8) put(0, free);
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
  /** The next 32 bits, which lie in five bytes. */
  const ahead = (): number => {
    const from = at >>> 3;
    const first =
      ((bytes[from] ?? 0) << 24) |
      ((bytes[from + 1] ?? 0) << 16) |
      ((bytes[from + 2] ?? 0) << 8) |
      (bytes[from + 3] ?? 0);
    const skipped = at & 7;
    return (first << skipped) | ((bytes[from + 4] ?? 0) >>> (8 - skipped));
  };
  const get = (width: number): number => {
    // A shift by 32 is a shift by 0.
    const value = width === 0 ? 0 : ahead() >>> (32 - width);
    at += width;
    return value;
  };
  return {
    get,
    rice: (low) => {
      const high = Math.clz32(~ahead());
      if (high >= mostOnes) {
        at += mostOnes;
        return get(32);
      }
      at += high + 1;
      return ((high << low) | get(low)) >>> 0;
    },
  };
};

/** The best `low` for values of which `count` lie scattered over `size`: both sides work it out alike. */
export const lowFor = (size: number, count: number): number =>
  31 - Math.clz32(Math.max(1, Math.floor((0.69 * size) / Math.max(1, count))));
