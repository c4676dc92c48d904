import type { KeptExample, KeptExamples } from "../../src/ui/checks/check-examples";
import type { CheckExample, CheckExamples } from "./check-examples";

/** So many bad examples of a check, and so many lines of a form, are enough for a narrow pane. */
const MOST_BAD = 2;
const MOST_LINES = 5;
const LONGEST_LINE = 120;

/** The examples as the pane keeps them: by check id, shortened, as JSON. */
export function paneExamples(examples: ReadonlyMap<string, CheckExamples>): string {
  const kept = [...examples]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { good, bad }]): readonly [string, KeptExamples] => [
      id,
      { bad: bad.slice(0, MOST_BAD).map(keptOf), good: good.slice(0, 1).map(keptOf) },
    ]);
  return JSON.stringify(Object.fromEntries(kept));
}

function keptOf({ given, findings }: CheckExample): KeptExample {
  const lines = given.slice(0, MOST_LINES).map(shortened);
  const more = given.length > MOST_LINES ? ["……"] : [];
  const says = findings.slice(0, 1).map(({ cells, source: { messageId, args } }) => ({
    cells,
    messageId,
    args,
  }));
  return { given: [...lines, ...more], says };
}

function shortened(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}
