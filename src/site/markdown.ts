import MarkdownIt, { type StateCore, type Token } from "markdown-it";
import { type Html, type Piece, trusted } from "./html.ts";
import type { Link } from "./link.ts";

/** Something to be set within a text, and how many blocks of the text stand before it. */
export type Inset = { readonly after: number; readonly piece: Html };

const schemes = new Set(["http:", "https:", "mailto:"]);

const schemeOf = (url: string): string | undefined =>
  /^[a-z][a-z\d+.-]*:/i.exec(url.trim())?.[0].toLowerCase();

/** A link with another scheme (`javascript:`, `data:`, `file:`) stays text. */
const isSafeLink = (url: string): boolean => {
  const scheme = schemeOf(url);
  return scheme === undefined || schemes.has(scheme);
};

/** The page's own title is the only h1; below it no level may be skipped. */
const tameHeadings = ({ tokens }: StateCore): void => {
  let above = 1;
  let level = 2;
  for (const token of tokens) {
    if (token.type === "heading_open") {
      level = Math.min(Math.max(2, Number(token.tag.slice(1))), above + 1);
      above = level;
    }
    if (token.type === "heading_open" || token.type === "heading_close") token.tag = `h${level}`;
  }
};

/** A person writes `/topics/` and means the archive's root, wherever the site stands. */
const resolve = (href: string, link: Link): string => {
  const [, path, rest] = /^(\/(?!\/)[^?#]*)(.*)$/s.exec(href) ?? [];
  return path === undefined ? href : link(decode(path)) + rest;
};

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
const { decode } = markdown.utils.lib.mdurl;
markdown.validateLink = isSafeLink;
markdown.core.ruler.push("tame-headings", tameHeadings);
// No picture is the archive's to show, and none may be fetched from elsewhere.
markdown.inline.ruler.disable("image");

const resolveLinks = (tokens: readonly Token[], link: Link): void => {
  for (const { children } of tokens)
    for (const token of children ?? [])
      if (token.type === "link_open") token.attrSet("href", resolve(String(token.attrGet("href")), link));
};

/** Blocks are the top level's, and the items of a top level's list, one each. */
const endsBlock = (token: Token): boolean =>
  token.type === "list_item_close"
    ? token.level === 1
    : token.level === 0 && token.nesting !== 1 && !isListEnd(token);

const isListEnd = ({ type }: Token): boolean => type === "bullet_list_close" || type === "ordered_list_close";

/**
 * Where the token list is cut after each block: behind a paragraph or heading, but before the end of a list's
 * item, so that what is inset there stays within the list.
 */
const cutsOf = (tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap((token, index) =>
    endsBlock(token) ? [token.type === "list_item_close" ? index : index + 1] : [],
  );

/** A text's Markdown as HTML, with what is inset where it belongs; what lies beyond the end stands at the end. */
export const renderMarkdown = (text: string, link: Link, insets: readonly Inset[] = []): Piece => {
  const tokens = markdown.parse(text, {});
  resolveLinks(tokens, link);
  const render = (from: number, to?: number): Html =>
    trusted(markdown.renderer.render(tokens.slice(from, to), markdown.options, {}));
  if (insets.length === 0) return render(0);
  const cuts = [0, ...cutsOf(tokens)];
  const pieces: Piece[] = [];
  let done = 0;
  for (const { after, piece } of [...insets].sort((a, b) => a.after - b.after)) {
    const cut = cuts[Math.min(after, cuts.length - 1)] ?? tokens.length;
    pieces.push(render(done, cut), piece);
    done = cut;
  }
  return [pieces, render(done)];
};
