/** A sentence as tokens with BIO tags of the same length: `B-PER`, `I-LOC`, `O`, …. */
export type LabelledSentence = { readonly tokens: readonly string[]; readonly tags: readonly string[] };

/** A document with its names marked. */
export type LabelledDocument = { readonly id: string; readonly sents: readonly LabelledSentence[] };

/** Reads documents from JSON Lines; throws on a line that is not JSON. */
export const readLabelled = (text: string): readonly LabelledDocument[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LabelledDocument);

const capitals = ({ tokens, tags }: LabelledSentence): LabelledSentence => ({
  tokens: tokens.map((token) => token.toUpperCase()),
  tags,
});

/** A document's sentences as if each were a document: for tweets, which share nothing. */
export const apart = (document: LabelledDocument): readonly LabelledDocument[] =>
  document.sents.map((sentence, at) => ({ id: `${document.id}.${at}`, sents: [sentence] }));

/** The document with every `each`th sentence in capitals: headlines are printed so, and no training set holds them. */
export const withCapitals = (document: LabelledDocument, each: number): LabelledDocument => ({
  id: document.id,
  sents: document.sents.map((sentence, at) =>
    (at + document.id.length) % each === 0 ? capitals(sentence) : sentence,
  ),
});
