import type { Indicator } from "../../../model/form";
import { remember } from "../../../values";
import { defineCheck } from "../../define-check";
import { plainWords } from "../../explanations";
import { weighedIndicators } from "../../form-facts";
import { quote } from "../../messages";

/** Rows needed before the same target everywhere says anything. */
const FEWEST_ROWS = 6;
const FEWEST_WORDS = 3;
/** Share of the rows that makes "everywhere". */
const EVERYWHERE = 0.8;

/** One target text for nearly all rows, or one phrase for all targets in words. */
export const targetTextRepeated = defineCheck({
  meta: {
    id: "SE416",
    name: "target-text-repeated",
    level: "warning",
    kind: "review",
    group: "targets",
    title: "各指标的指标值千篇一律",
    why: "不同的指标用同一个指标值，多为套用，反映不出各项工作的要求。",
    howToFix: "逐项核对指标值；下一年度按各项工作的实际要求分别确定。",
    clause: null,
    defects: ["D66"],
    limit: "相同指标值占全部行的比例，默认 0.8",
    messages: {
      everywhere:
        "{all} 项指标中有 {count} 项的指标值都是“{text}”。请核实是否套用，并按各项工作的要求分别确定。",
      words:
        "{count} 项定性指标的指标值都是“{text}”，看不出各自要达到什么。下一年度请分别写明要求。",
    },
  },
  *run({ form, limit }) {
    const rows = weighedIndicators(form).filter(({ target }) => plainWords(target.text) !== "");
    const most = mostRepeated(rows);
    const [first] = most;
    if (rows.length >= FEWEST_ROWS && first && most.length >= rows.length * limit(EVERYWHERE)) {
      const args = { all: rows.length, count: most.length, text: quote(first.target.text) };
      const at = most.map(({ target }) => target);
      yield { messageId: "everywhere", args, at, part: "指标值" };
      return;
    }
    const inWords = rows.filter(({ target }) => target.value?.kind === "qualitative");
    const same = mostRepeated(inWords);
    if (same.length < FEWEST_WORDS || same.length < inWords.length) return;
    const args = { count: same.length, text: quote(same[0]?.target.text ?? null) };
    const at = same.map(({ target }) => target);
    yield { messageId: "words", args, at, part: "指标值", level: "note" };
  },
});

function mostRepeated(rows: readonly Indicator[]): readonly Indicator[] {
  const groups = new Map<string, Indicator[]>();
  for (const row of rows) {
    const words = withoutSpaces(row.target.text ?? "");
    const group = groups.get(words);
    if (group === undefined) groups.set(words, [row]);
    else group.push(row);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** The whole text: signs and units count, spaces do not. */
const withoutSpaces = remember((text) => text.normalize("NFKC").replace(/\s+/g, ""));
