/** Where the files that can be carried away lie in a site, from its root. */
export const dataFolder = "data";

const ours = /^(?:(?:articles|ninjs|references)\/)?[\w-]+\.(?:csv|jsonl?|bib|ris|txt)$/;

/** Whether a file below `data/` is one that can be carried away: beside them lies the page that leads to them. */
export const isDataFile = (file: string): boolean => ours.test(file);
