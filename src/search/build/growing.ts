/** Numbers of 32 bits, more and more of them. */
export type Growing = {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** All of them, where they lie: good until the next is pushed. */
  readonly view: () => Uint32Array;
  /** Forgets all. */
  readonly clear: () => void;
};

/** An empty list that grows. */
export const growing = (): Growing => {
  let data = new Uint32Array(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === data.length) {
        const wider = new Uint32Array(length * 2);
        wider.set(data);
        data = wider;
      }
      data[length++] = value;
    },
    length: () => length,
    view: () => data.subarray(0, length),
    clear: () => {
      length = 0;
    },
  };
};
