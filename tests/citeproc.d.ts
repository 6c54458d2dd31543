declare module "citeproc" {
  type System = {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => object | undefined;
  };
  class Engine {
    constructor(system: System, style: string, language: string, force: boolean);
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [object, readonly string[]];
  }
  const citeproc: { readonly Engine: typeof Engine };
  export = citeproc;
}
