import { levelTerms } from "../model/terms";
import type {
  ReportPlace,
  ReportResult,
  ReportResultKind,
  ReportVerification,
} from "./report-types";

/** The kinds of results in the order in which they are shown. */
export const resultKinds: readonly ReportResultKind[] = ["fail", "review", "open", "pass"];

/** 不一致 · 请核实 · 无法核对 · 已核对一致. */
export const resultKindTerms: Readonly<Record<ReportResultKind, string>> = {
  fail: "不一致",
  review: "请核实",
  open: "无法核对",
  pass: "已核对一致",
};

/** How many results there are of each kind. */
export function countResults({
  results,
}: Pick<ReportVerification, "results">): Readonly<Record<ReportResultKind, number>> {
  const counts = { fail: 0, review: 0, open: 0, pass: 0 };
  for (const { kind } of results) counts[kind] += 1;
  return counts;
}

/** The results of one kind, the gravest level first, else in the order of the report. */
export function resultsOf(
  { results }: Pick<ReportVerification, "results">,
  kind: ReportResultKind,
): readonly ReportResult[] {
  const order = Object.keys(levelTerms);
  const rank = ({ level }: ReportResult): number => (level === null ? 0 : order.indexOf(level));
  return results.filter((one) => one.kind === kind).sort((one, two) => rank(one) - rank(two));
}

/** Where in the report: `"第 7 段（部门概况）"`; `"全文"` for the report as a whole. */
export function placeText(place: ReportPlace | undefined): string {
  if (place === undefined) return "全文";
  const section = place.section === null ? "" : `（${place.section}）`;
  return `第 ${String(place.paragraph)} 段${section}`;
}
