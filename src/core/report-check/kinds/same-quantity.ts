import { isOfOtherYear, labelOf, leadOf } from "../read-labels";
import { halfStep } from "../read-figures";
import { placeIn } from "../read-report";
import { fail, pass, type ReportRule, type Said } from "../report-rule";
import { projectOfFigure, type ProjectOfFigure } from "../said-of-projects";
import type { Figure, Report, Sentence } from "../report-types";
import { showFigure } from "../show-figures";

type Quoted = { readonly sentence: Sentence; readonly figure: Figure; readonly label: string };

/** A name shorter than this says too little to know that it is the same quantity (本工具默认). */
const SHORTEST_LABEL = 3;

/** The same quantity of the same year, quoted in two places, has one value. */
export const sameQuantity: ReportRule = {
  id: "RC02",
  title: "同一数字前后一致",
  *check(report, facts) {
    const groups = grouped(quotedIn(report), projectOfFigure(facts));
    for (const group of groups.values()) yield* judge(report, group);
  },
};

const NO_VALUE =
  /增加|增长|减少|下降|降低|上升|提高|增幅|降幅|较|比|不少于|不低于|超过|低于|计划|目标|力争|拟|其他|其余|占/;

function quotedIn(report: Report): readonly Quoted[] {
  return report.sentences.flatMap((sentence) =>
    sentence.isRow
      ? []
      : sentence.figures.flatMap((figure) => {
          const label = withoutQuotes(labelOf(sentence, figure));
          return isQuotable(report, { sentence, figure, label })
            ? [{ sentence, figure, label }]
            : [];
        }),
  );
}

/** “三公”经费支出 is a name; a quotation mark alone is not part of one. */
function withoutQuotes(label: string): string {
  return label.replace(/[“"]([^“”"]{1,6})[”"]/g, "$1");
}

function isQuotable({ year }: Report, { sentence, figure, label }: Quoted): boolean {
  if (label.length < SHORTEST_LABEL || figure.bound !== null || figure.unit === null) return false;
  if (/[()"“”]|\d/.test(label) || NO_VALUE.test(leadOf(sentence, figure))) return false;
  return !isOfOtherYear(sentence, figure, year) && figure.unit !== "分";
}

/** By project, name and kind of unit; names that differ only in a suffix of quantity are one. */
function grouped(
  quoted: readonly Quoted[],
  projectOf: ProjectOfFigure,
): ReadonlyMap<string, readonly Quoted[]> {
  const groups = new Map<string, Quoted[]>();
  for (const one of quoted) {
    const name = one.label.replace(/(?:总额|总数|总量|数额|数量|合计|总计|数|额)$/, "");
    const project = projectOf(one.sentence, one.figure) ?? "";
    const key = [project, name, one.figure.family ?? ""].join("|");
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function* judge(report: Report, group: readonly Quoted[]): Generator<Said> {
  const [first, ...others] = group;
  if (first === undefined) return;
  // One list in one sentence names different things under one heading.
  const elsewhere = others.filter(({ sentence }) => sentence !== first.sentence);
  const differing = elsewhere.filter(({ figure }) => !agree(first.figure, figure));
  if (elsewhere.length === 0) return;
  const shown = [first, ...(differing.length > 0 ? differing : elsewhere)].slice(0, MOST_PLACES);
  const places = shown.map((one) => placeIn(report, one.sentence, spanOf(one)));
  const values = [...new Set(shown.map(({ figure }) => showFigure(figure)))];
  if (differing.length === 0) {
    yield pass(
      `已核对一致：“${first.label}”${String(elsewhere.length + 1)} 处都是 ${values[0] ?? ""}。`,
      {
        places,
      },
    );
  } else {
    const message = `“${first.label}”前后不一致：${values.join("、")}。请核对后统一。`;
    yield fail("warning", message, { places });
  }
}

/** Of a quantity quoted all over a report, so many places are shown. */
const MOST_PLACES = 8;

/** Rounded more coarsely in one place, it is still the same. */
function agree(one: Figure, other: Figure): boolean {
  const slack = Math.max(halfStep(one), halfStep(other));
  const coarser = one.decimals === other.decimals && one.factor === other.factor ? 0 : slack;
  return Math.abs(one.canonical - other.canonical) <= coarser + 1e-9 * Math.abs(one.canonical);
}

function spanOf({ sentence, figure, label }: Quoted) {
  const at = sentence.text.lastIndexOf(label, figure.start);
  return { start: at < 0 ? figure.start : at, end: figure.end };
}
