import type { Reference } from "./reference.ts";

/** What a list knows of an article that COinS cannot say. */
export type Beside = {
  readonly address: string;
  /** Its date, where that is only about right. */
  readonly published?: string | undefined;
};

/** A reference as a list of the archive marks it: COinS with Dublin Core's keys (see `coinsOf`). Topics stand in no list. */
export const referenceFromCoins = (coins: string, { address, published }: Beside): Reference => {
  const values = new URLSearchParams(coins);
  const one = (key: string): string | undefined => values.get(`rft.${key}`) ?? undefined;
  const [date, publisher, language] = [published ?? one("date"), one("source"), one("language")];
  return {
    address,
    url: one("identifier") ?? "",
    title: one("title") ?? "",
    ...(date !== undefined && { published: date }),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
    authors: values.getAll("rft.creator"),
    topics: [],
  };
};
