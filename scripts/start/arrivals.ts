/** Milliseconds that what arrives first waits for company, and how much longer each time what comes later does. */
const first = 4000;
const growth = 2;

/** Things that arrive one by one and are shown many at a time: ever more, ever less often. */
export type Arrivals = {
  /** Something arrived. */
  readonly note: () => void;
  /** A showing of all that has arrived begins; nothing else is shown until it ends. */
  readonly begin: () => void;
  readonly end: () => void;
  /** From here on they are new ones, which wait as long as the first. */
  readonly restart: () => void;
  readonly close: () => void;
};

/** Arrivals that ask to be shown. */
export const arrivals = (show: () => void): Arrivals => {
  let pause = first;
  let timer: NodeJS.Timeout | undefined;
  let [isWaiting, isShowing, isClosed] = [false, false, false];
  const ask = (): void => {
    timer = undefined;
    pause *= growth;
    show();
  };
  const wait = (): void => {
    if (isWaiting && !isShowing && !isClosed) timer ??= setTimeout(ask, pause);
  };
  const stopWaiting = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    note: () => {
      isWaiting = true;
      wait();
    },
    begin: () => {
      stopWaiting();
      [isWaiting, isShowing] = [false, true];
    },
    end: () => {
      isShowing = false;
      wait();
    },
    restart: () => {
      pause = first;
    },
    close: () => {
      stopWaiting();
      isClosed = true;
    },
  };
};
