/** Puts a button behind each citation that copies it, with its italics. Without this script a click takes it whole, to be copied. */

const copy = (citation: Element, button: HTMLButtonElement): void => {
  getSelection()?.selectAllChildren(citation);
  // Old, but the one way that takes the italics along, asks for no permission and works without https.
  button.textContent = document.execCommand("copy") ? "Copied" : "Taken";
};

for (const citation of document.querySelectorAll(".citations dd")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.ariaLabel = `Copy the citation: ${citation.previousElementSibling?.textContent}`;
  button.addEventListener("click", () => copy(citation, button));
  citation.previousElementSibling?.append(" ", button);
}
