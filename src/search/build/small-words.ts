/**
 * Words that hold others together, by language: where one stands in so many of an archive's articles, its places are not
 * kept, and in a quoted group any word may stand in its place.
 */
const rows: { readonly [language: string]: string } = {
  en: "the a an of to in and for on that is was it its at by with as from be has have had are were he his she her they this which but or",
  de: "der die das und in den von zu mit dem des auf fur ist im ein eine einer einen nicht sich als auch es an er hat aus bei nach um am sind wie uber",
  fr: "le la les de des du un une et a en au aux que qui dans pour par sur est il elle ne pas se ce son sa plus avec d l s n qu",
  es: "el la los las de del y en que a un una por con para se no es su al lo como mas",
  it: "il lo la i gli le di del della dei delle e in che a un una per con non si da al alla sono l d",
  pt: "o a os as de do da dos das e em que um uma por com para se no na nos nas nao ao",
  nl: "de het een en van in op te dat die is met voor zijn niet aan er om ook als bij",
  sv: "och i att det som en pa ar av for med den till ett om har de inte",
  da: "og i at det som en pa er af for med den til et om har de ikke",
  pl: "i w na z do nie sie to ze jest o po za od dla przez",
  ru: "и в на не что с по к из у за от для о",
};

const smallWords: ReadonlySet<string> = new Set(Object.values(rows).flatMap((row) => row.split(" ")));

/** Under so many articles everything is kept: there is little of it. */
const few = 1000;

/** In one of so many articles and oftener, its places weigh more than they are worth: "the", "of", "to", "in". */
const often = 3;

/** Whether a form's places are left out in an archive of so many articles, of which `count` have it. */
export const isPassedOver = (form: string, count: number, size: number): boolean =>
  size >= few && count * often > size && smallWords.has(form);
