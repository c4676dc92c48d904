import { SUBSTITUTES } from "./typography";

/** The fonts with the names of those to take where they are not installed. */
export function fontTable(): string {
  const fonts = SUBSTITUTES.map(
    ([name, other]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`,
  );
  const space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${space}">${fonts.join("")}</w:fonts>`;
}
