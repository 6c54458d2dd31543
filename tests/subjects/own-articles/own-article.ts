/** An article of our own writing with the names a reader would index, to measure whole articles. */
export type OwnArticle = {
  readonly title: string;
  readonly dateline?: string;
  readonly body: readonly string[];
  /** Full names. */
  readonly people: readonly string[];
  /** Places named as places; countries also where only their people or what is theirs is named, if the story is about them. */
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  /** The top term of the first topic, where it is to be measured. */
  readonly field?: string;
};
