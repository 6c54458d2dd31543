/** What the server tells the builder. */
export type ToBuilder =
  /** Make the site, or its pages only, these first. There is never a second build before the first has ended. */
  | { readonly kind: "build"; readonly wanted: readonly string[]; readonly pagesOnly: boolean }
  /** Make this page next, if it has to be made. */
  | { readonly kind: "want"; readonly address: string }
  /** End the build that is underway soon; `renew` says that templates are to be read anew from now on. */
  | { readonly kind: "stop"; readonly renew: boolean };

/** What the builder tells the server: some pages that were wanted are written; the build has ended, whole or not. */
export type FromBuilder = { readonly kind: "made" } | { readonly kind: "ended" };

/** What the reader tells the server: it is about to write an entry, whose bytes have this digest. */
export type FromReader = { readonly file: string; readonly sha256: string };
