/** Whether there may be anything to take off. */
const HAS_EDGES = /^[:,;、"“([]|^\d{1,2}[.、)]|[.。;,!、"”\])]$/;

/** The number of an entry before an operator: "1.≥95%". Before a bare number it may be part of it. */
const NUMBERING = /^(?:\d{1,2}[.、)]|\(\d{1,2}\))(?=[≥≤><]|不[低少小超高多大]|[大小]于)/;

/**
 * A value without what says nothing around it: closing punctuation, quotes, brackets around the whole, numbering.
 *
 * @example stripEdges("（≥90%。）") → "≥90%"; stripEdges("1.≥95%；") → "≥95%"; stripEdges("5（套）") → "5（套）"
 */
export function stripEdges(text: string): string {
  if (!HAS_EDGES.test(text)) return text;
  const plain = text
    .replace(/[.。;,!、]+$/, "")
    .replace(/^[:,;、"“]+/, "")
    .replace(/["”]+$/, "")
    .replace(NUMBERING, "");
  const inner = enclosed(plain) ? plain.slice(1, -1) : plain;
  return inner === text ? text : stripEdges(inner);
}

/** Whether the first bracket closes only with the last character. */
function enclosed(text: string): boolean {
  if (!/^[([].+[)\]]$/.test(text)) return false;
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if (/[([]/.test(character)) depth += 1;
    if (/[)\]]/.test(character)) depth -= 1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}
