/** Work that is done again and again, never twice at a time. */
export type Lane = {
  /** Has the work done from its beginning: now, or as soon as what is underway has ended. */
  readonly ask: () => void;
  readonly isBusy: () => boolean;
  /** Begins no more. */
  readonly close: () => void;
  readonly isClosed: () => boolean;
};

/** A lane for some work, which resolves when it is over, however it went. */
export const laneOf = (work: () => Promise<void>): Lane => {
  let [isAsked, isBusy, isClosed] = [false, false, false];
  const run = async (): Promise<void> => {
    isBusy = true;
    while (isAsked && !isClosed) {
      isAsked = false;
      await work();
    }
    isBusy = false;
  };
  return {
    ask: () => {
      isAsked = true;
      if (!isBusy) void run();
    },
    isBusy: () => isBusy,
    close: () => {
      isClosed = true;
    },
    isClosed: () => isClosed,
  };
};
