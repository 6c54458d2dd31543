/** Which top terms are right for the sections of labelled news sets; an article may be told any of the seventeen. */
const fieldsOfLabels: Readonly<Record<string, readonly string[]>> = {
  business: ["04000000"],
  entertainment: ["01000000"],
  politics: ["11000000"],
  sport: ["15000000"],
  tech: ["13000000"],
  World: ["16000000", "11000000", "02000000", "03000000"],
  Business: ["04000000"],
  Sports: ["15000000"],
  "Sci/Tech": ["13000000"],
};

/** Short names of the seventeen top terms, as hand-made labels use them. */
const fieldsOfShortNames: Readonly<Record<string, string>> = {
  arts: "01000000",
  conflict: "16000000",
  crime: "02000000",
  disaster: "03000000",
  economy: "04000000",
  education: "05000000",
  environment: "06000000",
  health: "07000000",
  human: "08000000",
  labour: "09000000",
  lifestyle: "10000000",
  politics: "11000000",
  religion: "12000000",
  scitech: "13000000",
  society: "14000000",
  sport: "15000000",
  weather: "17000000",
};

/** The ids of the top terms that are right for an article with a section `label` or with short names `labels`. */
export const wantedFields = (row: {
  readonly label?: string;
  readonly labels?: readonly string[];
}): ReadonlySet<string> => {
  const ofLabel = row.label === undefined ? [] : (fieldsOfLabels[row.label] ?? []);
  const ofNames = (row.labels ?? []).flatMap((name) => fieldsOfShortNames[name] ?? []);
  return new Set([...ofLabel, ...ofNames].map((id) => `medtop:${id}`));
};
