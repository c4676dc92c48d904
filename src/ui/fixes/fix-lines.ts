import type { FixChoice, FixGroup } from "./fix-choices";

/** One line of the list: a group's head, or a fix that can be chosen. */
export type FixLine =
  | { readonly kind: "group"; readonly key: string; readonly group: FixGroup }
  | {
      readonly kind: "choice";
      readonly key: string;
      readonly group: FixGroup;
      readonly choice: FixChoice;
    };

/** The groups and their fixes as one list. */
export function fixLines(groups: readonly FixGroup[]): readonly FixLine[] {
  return groups.flatMap((group): readonly FixLine[] => [
    { kind: "group", key: group.key, group },
    ...group.choices.map((choice): FixLine => ({ kind: "choice", key: choice.key, group, choice })),
  ]);
}

/** Where a key leads from a line: `null` where it does not move. Lines without a control of their own are passed by. */
export function lineAfterKey(
  lines: readonly FixLine[],
  index: number,
  pressed: string,
): FixLine | null {
  const stops = lines.filter(hasControl);
  const here = lines[index];
  const at = here === undefined ? -1 : stops.indexOf(here);
  switch (pressed) {
    case "ArrowDown":
      return stops[Math.min(at + 1, stops.length - 1)] ?? null;
    case "ArrowUp":
      return stops[Math.max(at - 1, 0)] ?? null;
    case "Home":
      return stops[0] ?? null;
    case "End":
      return stops.at(-1) ?? null;
    default:
      return null;
  }
}

/** Fixes that need a review are confirmed one by one: their head has nothing to press. */
export function hasControl(line: FixLine): boolean {
  return line.kind === "choice" || line.group.safety === "safe";
}
