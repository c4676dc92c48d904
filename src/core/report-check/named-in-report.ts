import { sameLength } from "./same-length";
import type { Sentence } from "./report-types";

/** A shorter name is found inside other words too easily (本工具默认). */
const SHORTEST_NAME = 4;

/** A name that a sentence says, and what the sentence says of it. */
export type Named<Thing> = {
  readonly thing: Thing;
  readonly name: string;
  readonly start: number;
  /** Up to here the sentence speaks of it: the next name, or the next semicolon. */
  readonly until: number;
};

/** Finds names in sentences: prepared once, since a workbook may have thousands. */
export type NameFinder<Thing> = (sentence: Sentence) => readonly Named<Thing>[];

/** A finder for things by name. Where one name stands inside another, the longer one counts. */
export function nameFinder<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): NameFinder<Thing> {
  const byName = new Map<string, Thing[]>();
  for (const thing of things) {
    const name = sameLength(nameOf(thing)).trim();
    if (name.length >= SHORTEST_NAME) pushInto(byName, name, thing);
  }
  const byHead = new Map<string, string[]>();
  for (const name of [...byName.keys()].sort((one, other) => other.length - one.length)) {
    pushInto(byHead, name.slice(0, SHORTEST_NAME), name);
  }
  return ({ text }) => {
    const found = namesIn(text, byHead);
    return found.flatMap(({ name, start }, index) => {
      const until = endOf(text, start + name.length, found[index + 1]?.start);
      return (byName.get(name) ?? []).map((thing) => ({ thing, name, start, until }));
    });
  };
}

function pushInto<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

type At = { readonly name: string; readonly start: number };

/** From left to right the longest name at each place; what lies inside it is not looked for. */
function namesIn(text: string, byHead: ReadonlyMap<string, readonly string[]>): readonly At[] {
  const found: At[] = [];
  for (let start = 0; start + SHORTEST_NAME <= text.length; start += 1) {
    const names = byHead.get(text.slice(start, start + SHORTEST_NAME));
    const name = names?.find((one) => text.startsWith(one, start));
    if (name === undefined) continue;
    found.push({ name, start });
    start += name.length - 1;
  }
  return found;
}

function endOf(text: string, from: number, next: number | undefined): number {
  const stop = text.slice(from).search(/[;。]/);
  return Math.min(next ?? text.length, stop < 0 ? text.length : from + stop);
}
