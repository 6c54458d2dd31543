import { countOf, tellProblems, timeOf } from "../edge/tell.ts";
import type { BuildReport } from "./report.ts";

/** Prints what a build did in so many ms: problems, remarks, pages, and the steps that took long. */
export const tellBuild = (made: BuildReport, milliseconds: number): void => {
  tellProblems(made.problems);
  for (const remark of made.remarks) console.log(remark);
  if (made.complete || made.pages > 0)
    console.log(
      `${countOf(made.pages, "page")} for ${countOf(made.articles, "article")}: ${made.rendered} rendered, ${made.removed} removed (${timeOf(milliseconds)})`,
    );
  const slow = made.steps.filter((step) => step.milliseconds >= 1000).slice(0, 3);
  if (slow.length > 0)
    console.log(
      `Most time went into ${slow.map((step) => `${step.name} (${timeOf(step.milliseconds)})`).join(", ")}.`,
    );
};
