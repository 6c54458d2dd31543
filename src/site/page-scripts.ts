/**
 * Where the scripts of pages lie that can be read without: a button that copies a citation, and one that saves a list's
 * references, with what writes these. Their sources are named alike in `templates/client`.
 */
export const pageScripts = {
  article: "assets/copy-citation.js",
  list: "assets/carry-list.js",
  listForms: "assets/list-forms.js",
} as const;
