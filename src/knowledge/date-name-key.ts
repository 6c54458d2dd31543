/** Whether a word is of the letters a to z alone, as most words of most pages are in lower case. */
export const isPlainLower = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
};

/** A month's or a weekday's name as it is looked up: lower case, composed, without its closing full stop. */
export const dateNameKey = (name: string): string => {
  if (isPlainLower(name)) return name;
  return /^[A-Za-z]+$/.test(name)
    ? name.toLowerCase()
    : name.normalize("NFC").toLowerCase().replace(/\.$/u, "");
};
