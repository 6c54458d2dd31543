import type { BuildOptions } from "esbuild";

/** How esbuild writes what browsers run: small, without a trace of the machine, into memory rather than on the disk. */
export const scriptOptions = {
  outdir: "/",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "silent",
  write: false,
} as const satisfies BuildOptions;
