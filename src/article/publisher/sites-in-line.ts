import { commonSites } from "../../knowledge/publisher-cues.ts";

/** A site named in a line: its domain as printed, and the part of it that names the publisher. */
export type SiteInLine = { readonly domain: string; readonly stem: string };

/** Only so much of a line is searched for addresses. */
const longestRead = 600;

/** Second levels under which a country's names stand. */
const secondLevels: ReadonlySet<string> = new Set([
  "co",
  "com",
  "org",
  "net",
  "gov",
  "ac",
  "edu",
  "or",
  "ne",
  "go",
]);

/** Top-level domains: general ones, and those of countries. */
const topLevels: ReadonlySet<string> = new Set(
  (
    "com org net info news media online tv press report today world eu example ac ad ae af ag ai al am ao ar as at au aw az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz " +
    "ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gt gu gw gy hk hn hr ht hu id ie il im in io iq ir is it je jm jo jp " +
    "ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw " +
    "sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw"
  ).split(" "),
);

const sitePattern =
  /(?<![\p{L}\p{N}.-])(?:https?:\/\/)?(?:[\w.+-]{1,40}@)?((?:[\p{L}\p{N}-]{1,40}\.){1,3}(?:\p{Ll}{2,7}|\p{Lu}{2,7}|Com|Net|Org|News|Info|Online))(?![\p{L}\p{N}@-])/gu;

const hasTopLevel = (domain: string): boolean =>
  topLevels.has(domain.slice(domain.lastIndexOf(".") + 1).toLowerCase());

const stemOf = (domain: string): string | undefined => {
  const labels = domain.toLowerCase().split(".");
  const top = labels.length > 2 && secondLevels.has(labels.at(-2) ?? "") ? 2 : 1;
  return labels.length > top ? labels.at(-1 - top) : undefined;
};

const key = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** All letters stand behind it. */
const atSign = 64;

/** Whether a stop stands between two words without a space, as none at the end of a sentence does. */
const mayHaveSite = (head: string): boolean => {
  for (let at = head.indexOf("."); at >= 0; at = head.indexOf(".", at + 1))
    if (head.charCodeAt(at + 1) > atSign) return true;
  return false;
};

/** The sites that a line's addresses name, the common services' left out. */
export const sitesInLine = (text: string): readonly SiteInLine[] => {
  const head = text.slice(0, longestRead);
  if (!mayHaveSite(head)) return [];
  return [...head.matchAll(sitePattern)].flatMap(([, domain = ""]) => {
    const stem = stemOf(domain);
    return stem === undefined ||
      !hasTopLevel(domain) ||
      stem.length < 2 ||
      /^\d+$/.test(stem) ||
      commonSites.has(key(stem))
      ? []
      : [
          {
            domain: domain.slice(domain.toLowerCase().lastIndexOf(`${stem}.`)),
            stem: key(stem),
          },
        ];
  });
};
