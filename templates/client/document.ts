type Elements = HTMLElementTagNameMap;

/** Attributes by name; what is undefined is left out. */
type Attributes = { readonly [name: string]: string | undefined };

const fill = (element: Element, attributes: Attributes, parts: readonly (Node | string)[]): void => {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...parts);
};

/** Makes an element. Texts become text, never markup. */
export const make = <Name extends keyof Elements>(
  name: Name,
  attributes: Attributes = {},
  ...parts: readonly (Node | string)[]
): Elements[Name] => {
  const element = document.createElement(name);
  fill(element, attributes, parts);
  return element;
};

/** The same for a drawing. */
export const draw = (
  name: string,
  attributes: Attributes,
  ...parts: readonly (Node | string)[]
): SVGElement => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name) as SVGElement;
  fill(element, attributes, parts);
  return element;
};

/** The page's part of that id. */
export const part = <Part extends Element = HTMLElement>(id: string): Part =>
  document.getElementById(id) as unknown as Part;
