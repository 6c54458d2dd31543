import type { Fault } from "../../src/entry/front-matter.ts";
import { reasonOf } from "../edge/reason.ts";

/** What is told of a text that cannot be read. */
export const unreadableText = (error: unknown): Fault => ({
  rule: "unreadable-text",
  message: `cannot be read (${reasonOf(error)}); allow reading it and run again`,
});
