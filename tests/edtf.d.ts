/** The one function of the standard's parser that the tests compare with. */
declare module "edtf" {
  export const parse: (text: string) => unknown;
}
