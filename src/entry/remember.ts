/** Texts that are remembered at a time: more than the days that an archive of thirty years has. */
const most = 20_000;

/**
 * The same function, which works a text out once and remembers the result: for what is asked of few texts over and over.
 * When too many are remembered it forgets them all.
 */
export const remembering = <Value>(make: (text: string) => Value): ((text: string) => Value) => {
  const made = new Map<string, { readonly value: Value }>();
  return (text) => {
    const known = made.get(text);
    if (known) return known.value;
    const value = make(text);
    if (made.size >= most) made.clear();
    made.set(text, { value });
    return value;
  };
};
