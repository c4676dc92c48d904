import type { DepartmentFigure } from "../../model/department-figures";
import { canonicalOf, knownUnit, normalizeLabel } from "../../values";
import { mentionsOf, type Mention } from "../concepts";
import { readChanges, type Change } from "../read-changes";
import { halfStep } from "../read-figures";
import { fullLabelOf, isOfOtherYear } from "../read-labels";
import { placeIn } from "../read-report";
import { fail, pass, type ReportRule, type Said } from "../report-rule";
import type { Figure, Report, ReportCell } from "../report-types";
import { showFigure, showRate } from "../show-figures";

/** What the report says of staff, assets, budget and accounts against the department's table of figures. */
export const yearlyFigures: ReportRule = {
  id: "RC23",
  title: "部门基本情况和收支",
  *check(report, { evaluation }) {
    for (const { sheet, rows } of evaluation?.departmentFigures ?? []) {
      for (const row of rows) {
        for (const mention of mentionsIn(report, row))
          yield* judge(report, mention, { sheet, row });
      }
    }
  },
};

type RowAt = { readonly sheet: string; readonly row: DepartmentFigure };

const LABELS: Readonly<Partial<Record<DepartmentFigure["kind"], RegExp>>> = {
  assets: /(?<!固定|流动|无形|净|非流动)资产(?:总额|总计|合计|总值)?$/,
  liabilities: /(?<!流动)负债(?:总额|总计|合计)?$/,
  establishment: /(?<!行政|事业|工勤)编制(?:人?数|人员)?$/,
  staff: /(?:实有|在职|在岗|在编)(?:职工|人员)?(?:总?人?数)?$/,
};

/** The figures of the report that are this row's: by its kind, else by its name. */
function mentionsIn(report: Report, row: DepartmentFigure): readonly Mention[] {
  const { kind } = row;
  if (kind === "originalBudget" || kind === "finalBudget") return mentionsOf(report, kind);
  if (kind === "finalAccounts") {
    return mentionsOf(report, "actualExpenditure").filter(({ sentence, figure }) =>
      /决算/.test(fullLabelOf(sentence, figure)),
    );
  }
  const pattern = LABELS[kind] ?? namePattern(row.label);
  return pattern === null ? [] : labelled(report, pattern);
}

/** A name shorter than this is found in other words too easily (本工具默认). */
const SHORTEST_NAME = 4;

function namePattern(label: string): RegExp | null {
  const name = normalizeLabel(label).replace(/^其中:?/, "");
  if (name.length < SHORTEST_NAME || /以上|以下|\d/.test(name)) return null;
  return new RegExp(`${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
}

function labelled(report: Report, pattern: RegExp): readonly Mention[] {
  return report.sentences.flatMap((sentence) =>
    sentence.isRow
      ? []
      : sentence.figures
          .filter(
            (figure) =>
              figure.bound === null &&
              !isOfOtherYear(sentence, figure, report.year) &&
              pattern.test(fullLabelOf(sentence, figure)),
          )
          .map((figure) => ({ sentence, figure })),
  );
}

function* judge(report: Report, { sentence, figure }: Mention, at: RowAt): Generator<Said> {
  const { thisYear } = at.row;
  if (thisYear.value === null || !isComparable(at.row, figure)) return;
  const change = readChanges(sentence, report.year).find(({ value }) => value === figure);
  const faults = [
    valueFault(at.row, figure, thisYear.value),
    ...(change ? [amountFault(at.row, change), rateFault(at.row, change)] : []),
  ].filter((fault) => fault !== null);
  const places = [placeIn(report, sentence)];
  const cells = cellsOf(at);
  const { label } = at.row;
  if (faults.length > 0) {
    const message = `“${label}”与表中不符：${faults.join("；")}。请核对哪一个正确。`;
    yield fail("error", message, { places, cells });
    return;
  }
  const also = change && hasChange(at.row) ? "，增减也与表一致" : "";
  yield pass(`已核对一致：“${label}”${showFigure(figure)}${also}。`, { places, cells });
}

function isComparable({ unit }: DepartmentFigure, figure: Figure): boolean {
  return unit !== null && knownUnit(unit)?.family === figure.family;
}

function valueFault(row: DepartmentFigure, figure: Figure, value: number): string | null {
  const canonical = canonicalOf(value, row.unit);
  const agrees = Math.abs(canonical - figure.canonical) <= halfStep(figure) + tiny(canonical);
  return agrees ? null : `报告 ${showFigure(figure)}，表中 ${String(value)} ${row.unit ?? ""}`;
}

/** By the change as stated, else by last year's figure. */
function amountFault(row: DepartmentFigure, { amount, direction }: Change): string | null {
  const stated = row.change.value ?? differenceOf(row);
  if (amount === null || stated === null || amount.family === "百分点") return null;
  const canonical = canonicalOf(stated, row.unit);
  const said = direction * Math.abs(amount.canonical);
  if (Math.abs(canonical - said) <= halfStep(amount) + tiny(canonical)) return null;
  return `增减额报告 ${direction < 0 ? "-" : ""}${showFigure(amount)}，表中 ${String(stated)} ${row.unit ?? ""}`;
}

function rateFault(row: DepartmentFigure, { rate, direction }: Change): string | null {
  const last = row.lastYear.value;
  const difference = differenceOf(row);
  const worked = difference === null || last === null || last === 0 ? null : difference / last;
  const stated = row.changeRate.value ?? worked;
  if (rate === null || stated === null) return null;
  const said = direction * Math.abs(rate.canonical);
  if (Math.abs(stated - said) <= halfStep(rate) + tiny(stated)) return null;
  return `增减率报告 ${showRate(said, rate.decimals)}，表中 ${showRate(stated, Math.max(rate.decimals, 2))}`;
}

function differenceOf({ thisYear, lastYear }: DepartmentFigure): number | null {
  const [now, before] = [thisYear.value, lastYear.value];
  return now === null || before === null ? null : now - before;
}

function hasChange(row: DepartmentFigure): boolean {
  return row.change.value !== null || row.changeRate.value !== null || differenceOf(row) !== null;
}

function tiny(value: number): number {
  return 1e-9 * Math.max(1, Math.abs(value));
}

function cellsOf({ sheet, row }: RowAt): readonly ReportCell[] {
  const reads = [
    ["本年", row.thisYear],
    ["上年", row.lastYear],
    ["增减", row.change],
    ["增减率", row.changeRate],
  ] as const;
  return reads.flatMap(([what, { cell, text, value }]) =>
    cell === null || value === null
      ? []
      : [{ sheet, cell, label: `${row.label} · ${what}`, text: text ?? "" }],
  );
}
