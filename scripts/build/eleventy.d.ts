/** The part of Eleventy's programmatic interface that the build uses (version 3.1). */
declare module "@11ty/eleventy" {
  type Options = {
    readonly quietMode: boolean;
    readonly configPath: null;
    readonly source: "script";
    readonly config: (config: import("../../.eleventy.ts").EleventyConfig) => void;
  };
  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    init(): Promise<void>;
    /** From here on nothing is printed but errors that are thrown. */
    disableLogger(): void;
    /** Renders all pages and returns them; writes nothing. */
    toJSON(): Promise<readonly { readonly url: string; readonly content: string }[]>;
  }
}
