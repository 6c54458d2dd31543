import type { FromBuilder, FromReader } from "./messages.ts";

/** Tells the server something from a process that it started; nothing where it has let go of that, or does so meanwhile. */
export const tellServer = (message: FromBuilder | FromReader): void => {
  if (process.connected) process.send?.(message, undefined, {}, () => {});
};
