/** A signal that the first Ctrl-C (or a polite kill) sends, so that work ends in good order; the second one ends at once. */
export const interruptSignal = (): AbortSignal => {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.once(name, () => {
      process.stderr.write("stopping; once more to stop at once\n");
      controller.abort();
    });
  return controller.signal;
};
