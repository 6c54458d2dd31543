/** How long a step of long work took, in ms. */
export type Step = { readonly name: string; readonly milliseconds: number };

/** Notes how long the steps of long work take. */
export type Stopwatch = {
  /** Runs a step and notes its time. */
  readonly time: <Result>(name: string, work: () => Result) => Result;
  /** The steps so far, the slowest first. */
  readonly steps: () => readonly Step[];
};

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;

export const stopwatch = (): Stopwatch => {
  const steps: Step[] = [];
  return {
    time: (name, work) => {
      const start = performance.now();
      const note = (): void => {
        steps.push({ name, milliseconds: performance.now() - start });
      };
      const result = work();
      if (isPromise(result)) result.then(note, note);
      else note();
      return result;
    },
    steps: () => [...steps].sort((a, b) => b.milliseconds - a.milliseconds),
  };
};
