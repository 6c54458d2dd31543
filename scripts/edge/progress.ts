import { SingleBar } from "cli-progress";

/** Tells a person how far long work is: a bar on a terminal, a line now and then elsewhere. */
export type Progress = {
  /** Begins a step of `total` units: `reading texts`. */
  readonly begin: (step: string, total: number) => void;
  readonly advance: (by?: number) => void;
  readonly end: () => void;
};

/** Says nothing; for tests and for output that a program reads. */
export const silence: Progress = { begin: () => {}, advance: () => {}, end: () => {} };

const format = "{step} [{bar}] {value}/{total}, {rate} a second, {eta_formatted} left";

const onTerminal = (): Progress => {
  const bar = new SingleBar({ format, hideCursor: true, etaBuffer: 500, fps: 8, stream: process.stderr });
  let start = 0;
  let done = 0;
  return {
    begin: (step, total) => {
      start = performance.now();
      done = 0;
      bar.start(total, 0, { step, rate: 0 });
    },
    advance: (by = 1) => {
      done += by;
      bar.update(done, { rate: Math.round((done * 1000) / Math.max(1, performance.now() - start)) });
    },
    end: () => bar.stop(),
  };
};

/** Seconds between two lines of a log. */
const pause = 15;

const inLog = (): Progress => {
  let step = "";
  let total = 0;
  let done = 0;
  let start = 0;
  let told = 0;
  return {
    begin: (name, of) => {
      [step, total, done] = [name, of, 0];
      start = told = performance.now();
    },
    advance: (by = 1) => {
      done += by;
      const now = performance.now();
      if (now - told < pause * 1000) return;
      told = now;
      const rate = (done * 1000) / (now - start);
      const left = Math.ceil((total - done) / rate);
      process.stderr.write(
        `${step}: ${done} of ${total}, ${Math.round(rate)} a second, about ${left} s left\n`,
      );
    },
    end: () => {},
  };
};

/** Progress for where standard error leads to. */
export const progressHere = (): Progress => (process.stderr.isTTY ? onTerminal() : inLog());
