import type { Page } from "../page.ts";
import { isAgency } from "./split-names.ts";

/** Whether a name is an agency, a known one or one of the archive's own. */
export const isAgencyHere = ({ agencies }: Page, name: string): boolean =>
  isAgency(name) || agencies?.isName(name) === true;

/** Family and given name with a space between, or the given name in hiragana. */
export const isJapaneseName = (name: string): boolean =>
  /^(?:\p{Script=Han}{1,4} \p{Script=Han}{1,4}|\p{Script=Han}{2,3}\p{Script=Hiragana}{2,4})$/u.test(name);
