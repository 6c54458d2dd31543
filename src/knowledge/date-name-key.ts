/** A month's or a weekday's name as it is looked up: lower case, composed, without its closing full stop. */
export const dateNameKey = (name: string): string =>
  /^[A-Za-z]+$/.test(name) ? name.toLowerCase() : name.normalize("NFC").toLowerCase().replace(/\.$/u, "");
