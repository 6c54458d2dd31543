/** The numbers of two lists, both ascending, each once. */
export const joinNumbers = (some: Uint32Array, others: Uint32Array): Uint32Array => {
  if (some.length === 0) return others;
  if (others.length === 0) return some;
  const joined = new Uint32Array(some.length + others.length);
  let count = 0;
  for (let a = 0, b = 0; a < some.length || b < others.length; ) {
    const [x = Number.POSITIVE_INFINITY, y = Number.POSITIVE_INFINITY] = [some[a], others[b]];
    joined[count++] = Math.min(x, y);
    if (x <= y) a++;
    if (y <= x) b++;
  }
  return joined.subarray(0, count);
};
