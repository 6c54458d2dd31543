/** A list as text prints it. `*` and `-` are left out: converters of pages put them before every menu's lines. */
const mark = /^[•·▪‣◦]\s/;
/** One line may be anything. */
const leastItems = 2;

/**
 * Indexes of the items of lists that stand right between two paragraphs: there they are the article's, however
 * much they look like a menu. `isParagraph` has an entry a line.
 */
export const listsAmidText = (
  texts: readonly string[],
  isParagraph: readonly boolean[],
): ReadonlySet<number> => {
  const items = new Set<number>();
  let start = 0;
  for (let i = 1; i < texts.length; i++) {
    const isItem = mark.test(texts[i] ?? "") && isParagraph[i] !== true;
    if (isItem && !(mark.test(texts[i - 1] ?? "") && isParagraph[i - 1] !== true)) start = i;
    const next = i + 1;
    const closes = isItem && isParagraph[next] === true;
    if (closes && isParagraph[start - 1] === true && next - start >= leastItems)
      for (let item = start; item < next; item++) items.add(item);
  }
  return items;
};
