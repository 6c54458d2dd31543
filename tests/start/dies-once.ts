import { existsSync, writeFileSync } from "node:fs";

// Stands in for the builder's process: the first dies when it is to build, the second builds. Its last word is a file.
const [, note = ""] = process.argv.slice(2);

process.on("message", ({ kind }: { readonly kind: string }) => {
  if (kind !== "build") return;
  if (!existsSync(note)) {
    writeFileSync(note, "died");
    process.exit(1);
  }
  writeFileSync(note, "built");
  process.send?.({ kind: "ended" });
});
process.once("disconnect", () => process.exit());
