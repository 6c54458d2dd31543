/** Agencies that an archive knows beside those that everyone knows. */
export type AgencyNames = {
  /** Whether a text names one as print does. */
  readonly isNamedIn: (text: string) => boolean;
  /** Whether a name, as printed, is one's. */
  readonly isName: (name: string) => boolean;
};

/** Names of up to so many letters are agencies only as the archive writes them: `TW`, never `tw`. */
const shortName = 4;

/** Characters at an end of a text that are searched: credits are short. */
const reach = 200;

const isLetterAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

const holds = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + name.length)) return true;
  return false;
};

/** Makes an archive's agencies ready; undefined where it names none. */
export const agencyNames = (names: readonly string[]): AgencyNames | undefined => {
  if (names.length === 0) return undefined;
  const short = names.filter((name) => name.length <= shortName);
  const long = names.filter((name) => name.length > shortName).map((name) => name.toLowerCase());
  const whole = new Set(names.map((name) => name.toLowerCase()));
  return {
    isNamedIn: (text) => {
      const end = text.slice(-reach);
      const lower = end.toLowerCase();
      return short.some((name) => holds(end, name)) || long.some((name) => holds(lower, name));
    },
    isName: (name) => whole.has(name.toLowerCase()),
  };
};
