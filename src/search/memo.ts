/** Asks once for each key and remembers the promise; one that is broken is forgotten, so that asking again tries again. */
export const memo = <Key, Value>(get: (key: Key) => Promise<Value>): ((key: Key) => Promise<Value>) => {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const value = get(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
};
