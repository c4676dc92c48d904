import type { Named } from "./named-in-report";
import type { Figure, Sentence } from "./report-types";

/** A figure said of a name. */
export type SaidFigure = {
  readonly figure: Figure;
  /** The figure whose words before it say what it is: itself, or the first one behind 分别. */
  readonly first: Figure;
  /** Where the name, or the last name of the list, ends. */
  readonly from: number;
};

/** What joins the names of one list: "甲、乙和丙". */
const JOINT = /^(?:项目)?[”"》]?(?:项目)?\s*[、,和与及]+\s*[“"《]?$/;

/**
 * The figures that a sentence says of each of its names, in their order: those behind a name up to the next one. Of
 * "甲、乙执行率分别为 80%、75%" each name has its own; where names and figures do not match in number, none has any.
 */
export function figuresOfNames(
  sentence: Sentence,
  named: readonly Named<unknown>[],
): readonly (readonly SaidFigure[])[] {
  return named.map((one) => {
    const list = listWith(sentence, named, one);
    return list.length < 2 ? figuresBehind(sentence, one) : shareOf(sentence, list, one);
  });
}

function figuresBehind(
  { figures }: Sentence,
  { name, start, until }: Named<unknown>,
): readonly SaidFigure[] {
  const from = start + name.length;
  return figures
    .filter((figure) => figure.start >= from && figure.end <= until)
    .map((figure) => ({ figure, first: figure, from }));
}

/** The names that are told of together with this one, where 分别 follows them; itself alone otherwise. */
function listWith(
  { text }: Sentence,
  named: readonly Named<unknown>[],
  one: Named<unknown>,
): readonly Named<unknown>[] {
  const places = [...new Map(named.map((each) => [each.start, each] as const)).values()];
  const at = places.findIndex(({ start }) => start === one.start);
  let [first, last] = [at, at];
  while (first > 0 && isJoined(text, places[first - 1], places[first])) first -= 1;
  while (last < places.length - 1 && isJoined(text, places[last], places[last + 1])) last += 1;
  const end = places[last];
  const behind = end ? text.slice(end.start + end.name.length, end.until) : "";
  return /^[^\d;。]{0,20}分别/.test(behind) ? places.slice(first, last + 1) : [one];
}

function isJoined(text: string, one?: Named<unknown>, next?: Named<unknown>): boolean {
  return one && next ? JOINT.test(text.slice(one.start + one.name.length, next.start)) : false;
}

function shareOf(
  sentence: Sentence,
  list: readonly Named<unknown>[],
  one: Named<unknown>,
): readonly SaidFigure[] {
  const last = list.at(-1);
  const said = last ? figuresBehind(sentence, last) : [];
  const own = said[list.findIndex(({ start }) => start === one.start)];
  const [first] = said;
  if (said.length !== list.length || own === undefined || first === undefined) return [];
  const isAlike = said.every(({ figure }) => figure.family === own.figure.family);
  return isAlike ? [{ ...own, first: first.figure }] : [];
}
