import { setFlagsFromString } from "node:v8";

/**
 * Lets the heaps of this process and its threads grow by so much of what is alive, in percent, before garbage is looked
 * for. V8 would let them grow to four times that on a machine with much memory, and a laptop has other work to do.
 */
export const spareMemory = (percent = 60): void => setFlagsFromString(`--heap-growing-percent=${percent}`);
