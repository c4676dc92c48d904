/** Replacing pieces of an XML text and leaving every other character as it is. */

/** Characters `start` to `end` give way to `text`; an insertion when both are equal. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };

/** The text with all splices made; insertions at one place keep their order. Overlaps are our mistake and throw. */
export function applySplices(xml: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end, text } of ordered) {
    if (start < position) throw new Error(`overlapping splices at ${start}`);
    pieces.push(xml.slice(position, start), text);
    position = end;
  }
  pieces.push(xml.slice(position));
  return pieces.join("");
}

type AttributePlace = { readonly name: string; readonly start: number; readonly end: number };

const ATTRIBUTE = /([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g;

function attributePlaces(tag: string): AttributePlace[] {
  const places: AttributePlace[] = [];
  for (const match of tag.matchAll(ATTRIBUTE)) {
    places.push({ name: match[1] ?? "", start: match.index, end: match.index + match[0].length });
  }
  return places;
}

/**
 * An open tag with one attribute set, or taken out by `null`; the others stay as written.
 *
 * `setAttribute("<c r='A1'/>", "s", "3")` → `"<c r='A1' s=\"3\"/>"`
 */
export function setAttribute(tag: string, name: string, value: string | null): string {
  if (value === null && !tag.includes(name)) return tag;
  const place = attributePlaces(tag).find((candidate) => candidate.name === name);
  if (place && value === null) return tag.slice(0, place.start).trimEnd() + tag.slice(place.end);
  if (value === null) return tag;
  if (place) return `${tag.slice(0, place.start)}${name}="${value}"${tag.slice(place.end)}`;
  const close = /\s*\/?>$/.exec(tag);
  if (!close) throw new Error("not an open tag");
  return `${tag.slice(0, close.index)} ${name}="${value}"${close[0]}`;
}
