import path from "node:path";

/** The parts of a content folder. */
export type Content = {
  readonly root: string;
  readonly texts: string;
  readonly articles: string;
  readonly pages: string;
  readonly settings: string;
  /** What a person decided about names and topics. */
  readonly authority: string;
  /** What `npm run learn` found to repeat, and a person corrected. */
  readonly furniture: string;
  /** What may be thrown away: digests that save work. Never committed. */
  readonly state: string;
};

/** The parts of the content folder at `directory`; none of them needs to be there yet. */
export const contentAt = (directory: string): Content => {
  const root = path.resolve(directory);
  return {
    root,
    texts: path.join(root, "texts"),
    articles: path.join(root, "articles"),
    pages: path.join(root, "pages"),
    settings: path.join(root, "archive.yml"),
    authority: path.join(root, "authority.yml"),
    furniture: path.join(root, "furniture.yml"),
    state: path.join(root, ".backfile"),
  };
};

/** A path as people and problems name it: from the working folder where it lies below that, with `/`. */
export const shownPath = (file: string): string => {
  const relative = path.relative(process.cwd(), file);
  return (relative.startsWith("..") ? file : relative).split(path.sep).join("/");
};
