/** What a page says with one name, counted. */
export type NameCounts = {
  /** The ways it is printed, and how often; a site's address counts 0. */
  readonly spellings: Map<string, number>;
  /** Indexes of furniture lines that hold it, in order. */
  readonly lines: number[];
  /** Notices of rights for it, and those for a company of that name. */
  rights: number;
  companyRights: number;
  /** Lines of those notices. */
  readonly rightsLines: number[];
  /** Sums of what the words before and behind it tell. */
  leads: number;
  trails: number;
  /** Lines that begin with it. */
  firsts: number;
  /** Whether the words behind it tell what it is somewhere. */
  told: boolean;
  /** Whether a site is called by it with its article: `thequay.example`. */
  articled: boolean;
  /** Indexes of the first lines that are the name and nothing else. */
  readonly wholeAt: number[];
  /** Lines that are the name and nothing else; whether one of them is a head, a first or a last one. */
  whole: number;
  /** Times that it stood as a whole run of large words. */
  complete: number;
  head: boolean;
  top: boolean;
  bottom: boolean;
  /** Addresses whose site is called so, in furniture and in the body. */
  sites: number;
  bodySites: number;
  /** Mail addresses at such a site. */
  mails: number;
  /** Addresses at such a site that lead somewhere (`www.`, a path, mail); `Quay.com` alone may be a company. */
  linked: number;
  /** Picture lines that hold it. */
  pictures: number;
};

const fresh = (): NameCounts => ({
  spellings: new Map(),
  lines: [],
  rights: 0,
  companyRights: 0,
  leads: 0,
  trails: 0,
  firsts: 0,
  told: false,
  articled: false,
  wholeAt: [],
  whole: 0,
  complete: 0,
  head: false,
  top: false,
  bottom: false,
  sites: 0,
  bodySites: 0,
  rightsLines: [],
  mails: 0,
  linked: 0,
  pictures: 0,
});

/** The counts under a key, new ones where there were none. */
export const countsOf = (names: Map<string, NameCounts>, key: string): NameCounts => {
  const known = names.get(key);
  if (known !== undefined) return known;
  const counts = fresh();
  names.set(key, counts);
  return counts;
};

/** Whether a name is printed as one somewhere, not as an address only. */
export const isPrinted = ({ spellings }: NameCounts): boolean => {
  for (const times of spellings.values()) if (times > 0) return true;
  return false;
};
