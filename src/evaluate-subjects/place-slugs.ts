/** Country slugs of the 1987 newswire set whose English name is not the slug with spaces and capitals. */
const unlikeNames: Readonly<Record<string, string>> = {
  usa: "United States",
  uk: "United Kingdom",
  ussr: "Soviet Union",
  uae: "United Arab Emirates",
  "west-germany": "Germany",
  "ivory-coast": "Ivory Coast",
  burma: "Myanmar",
  kampuchea: "Cambodia",
  zaire: "Democratic Republic of the Congo",
  congo: "Republic of the Congo",
  "trinidad-tobago": "Trinidad and Tobago",
  antigua: "Antigua and Barbuda",
  "yemen-arab-republic": "Yemen",
  "yemen-demo-republic": "Yemen",
  "us-virgin-islands": "US Virgin Islands",
};

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The usual English name of a country slug: `west-germany` is `Germany`, `sri-lanka` is `Sri Lanka`. */
export const nameOfPlaceSlug = (slug: string): string =>
  unlikeNames[slug] ?? slug.split("-").map(capitalize).join(" ");
