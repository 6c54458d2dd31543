/** Where the index's files lie in a site, from its root. */
export const indexFolder = "search/data";

/** Where the page's script lies in a site; its other parts lie beside it under names of their own. */
export const scriptFile = "assets/search.js";
