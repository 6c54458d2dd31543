import fc from "fast-check";

/** Pieces that some program along the way might take for its own code. */
const pieces = [
  "{{ 7*7 }}",
  "{% include x %}",
  "<%= process.env %>",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a text that looks like code
  "${1+1}",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</p></article>",
  "[a](javascript:alert(1))",
  "![a](x)",
  "<http://example.org>",
  "https://example.org/?a=1&amp;b=2",
  "&lt;b&gt; &#60; &copy",
  "# not a heading",
  "## neither",
  "- not a list",
  "+ nor this",
  "1. nor that",
  "10) or that",
  "> no quote",
  "---",
  "===",
  "***",
  "~~~",
  "```",
  "| a | b |",
  "*a* _b_ **c** ~~d~~ `e`",
  "a\\b\\",
  "\\*",
  ": x",
  "key: value",
  "'",
  '"',
  "!!js/function 'x'",
  "&anchor *alias",
  "../../etc/passwd",
  "\u202eabc",
  "\u2066x\u2069",
  "\u0085",
  "\u2028",
  "\ufeff",
  "\u007f",
  "\ud800",
  "\ufffe",
  "日本語",
  "العربية",
  "naïve",
  "[1]: http://x",
  "[^1]",
  "a  b",
  "A",
  "word",
];

/** Any text, with a liking for what breaks programs; never holds a line end. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 8 }), fc.constant(" ")),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join("").replace(/[\n\r]/g, ""));
