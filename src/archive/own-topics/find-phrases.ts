/** Words that end the name of a law, a treaty, an event, a plan: what an archive can have as a topic of its own. */
const ends =
  "Act|Bill|Law|Treaty|Accords?|Agreement|Pact|Protocol|Convention|Charter|War|Revolution|Uprising|Intifada|Crisis|Scandal|Affair|" +
  "Plan|Doctrine|Initiative|Summit|Olympics|Games|Cup|Championships?|Grand Prix|Marathon|Festival|Prize|Awards?|Fair|Expo|Referendum|" +
  "Inquiry|Trials?|Massacre|Bombing|Siege|Blockade|Riots|Disaster|Earthquake|Round|Amendment|Resolution|Declaration|Pipeline|Programme|Program";

/** Words that begin the name of an operation, a storm, a battle. */
const beginnings = "Operation|Hurricane|Cyclone|Typhoon|Storm|Battle of|Expo";

const ending = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ends})(?![\\p{L}\\p{N}'’-])`, "gu");

/** What may follow the last word and belongs to the name: `on Tariffs and Trade`, a number; or a word that makes it another name. */
const after =
  /^(?: (?:II?|One|Two|2)(?![\p{L}\p{N}])| (?:on|of|for|against) (?:the )?\p{Lu}[\p{L}-]{1,30}(?:(?: and| of)? \p{Lu}[\p{L}-]{1,30}){0,3})/u;
const goesOn = /^ (?:\p{Lu}|\d)/u;
const beginning = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${beginnings}) \\p{Lu}[\\p{L}\\p{N}'’-]{1,30}(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]{1,30})?`,
  "gu",
);

/** So many characters before the end a name is looked for. */
const reach = 60;

/** At most five words before the last one: capitalised, or small ones between them. */
const before = /(?:(?:\p{Lu}[\p{L}\p{N}'’.-]*|of|and|for|on|the|to) ){1,5}$/u;

/** Where a sentence ended, or another name: what follows is the name. */
const seam = /^.*(?:\p{Ll}{2}\.| the) /u;

/** Small words, titles, and words that only begin a sentence, at the start of a name. */
const idle =
  /^(?:(?:of|and|for|on|to|the|The|A|An|This|That|In|On|At|Under|Its|His|Her|Their|Our|But|And|If|When|While|As|For|Since|After|Before|By|With|No|Last|Next|US|U\.S\.|U\.K\.|Senator|Sen\.|Rep\.|Congressman|President|Mr\.|Called) )+/u;

/** How much of a text is read, in characters, and how many phrases are kept. */
const longest = 50_000;
const mostPhrases = 20;

const phraseAround = (text: string, match: RegExpExecArray): string | undefined => {
  const end = match.index + match[0].length;
  const rest = text.slice(end, end + reach * 2);
  const more = after.exec(rest)?.[0] ?? "";
  if (more === "" && goesOn.test(rest)) return undefined;
  const lead = before.exec(text.slice(Math.max(0, match.index - reach), match.index))?.[0] ?? "";
  const name = `${lead.replace(seam, "")}${match[0]}`.replace(idle, "");
  const whole = `${name}${more}`.replace(/ (?:Two|2)$/u, " II").replace(/ One$/u, " I");
  return name.includes(" ") || /^ (?:of|on) /u.test(more) ? whole : undefined;
};

/**
 * The names of laws, treaties, events and plans that a text gives in capitals (`Caesar Act`, `Uruguay Round`), each once,
 * in order. Linear in the text.
 */
export const findPhrases = (text: string): readonly string[] => {
  const read = text.slice(0, longest);
  const phrases = new Set<string>();
  for (const match of read.matchAll(ending)) {
    if (phrases.size >= mostPhrases) break;
    const phrase = phraseAround(read, match);
    if (phrase !== undefined) phrases.add(phrase);
  }
  for (const match of read.matchAll(beginning)) {
    if (phrases.size >= mostPhrases) break;
    phrases.add(match[0]);
  }
  return [...phrases];
};
