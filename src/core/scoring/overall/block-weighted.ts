import type Big from "big.js";
import type { Policy } from "../../policy/types";
import { exact, shown, sum } from "../arithmetic";
import type { ScoredForm } from "../types";
import { executionMarks, indicatorMarks, waitingNames, type RowMarks } from "./marks-of-form";
import { noOverall, onlyForm, overallOf, restsOn, type Overall } from "./overall";

/** A block of the department's form: 预算执行, or one 一级指标 with the points printed behind its name. */
type Block = {
  readonly name: string;
  readonly rows: readonly RowMarks[];
  /** The points printed behind the name; `null` where there are none. */
  readonly printed: number | null;
};

/**
 * The blocks of the department's form (执行, 管理, 绩效; 投入, 过程, 产出, 效果) put together: what each earned of its rows' marks,
 * times the points printed behind its name. Where none are printed, the marks of its rows are its points.
 */
export function blockWeighted(departments: readonly ScoredForm[], policy: Policy): Overall {
  const basis = policy.department.method;
  const own = onlyForm(departments);
  if (typeof own === "string") return noOverall(own, basis);
  const blocks = blocksOf(own);
  if (blocks.length < 2) return noOverall("部门整体自评表没有分板块（一级指标只有一个）", basis);
  const rows = blocks.flatMap((block) => block.rows);
  const waiting = waitingNames(rows);
  if (waiting.length > 0) {
    return noOverall(`还有 ${String(waiting.length)} 项没有得分：${waiting.join("、")}`, basis);
  }
  return together(blocks, own);
}

function blocksOf(scored: ScoredForm): readonly Block[] {
  const execution = executionMarks(scored);
  const marks = new Map(indicatorMarks(scored).map((one) => [one.row, one]));
  const blocks = new Map<string, { name: string; rows: RowMarks[]; printed: number | null }>();
  for (const { row, dimensionText } of scored.form.indicators) {
    const own = marks.get(row);
    if (own === undefined) continue;
    const key = dimensionText ?? "";
    const known = blocks.get(key);
    if (known) known.rows.push(own);
    else blocks.set(key, { name: nameOf(key), rows: [own], printed: printedOf(scored, key) });
  }
  const all = [...blocks.values()];
  return execution === null
    ? all
    : [{ name: execution.name, rows: [execution], printed: null }, ...all];
}

function printedOf({ form }: ScoredForm, name: string): number | null {
  return form.statedDimensionWeights.find(({ text }) => text === name)?.value ?? null;
}

function nameOf(text: string): string {
  const name = text.replace(/\s+/g, "").replace(/[（(]?\d+(\.\d+)?分?[）)]?$/, "");
  return name === "" ? "（没有写一级指标）" : name;
}

type Part = {
  readonly name: string;
  readonly earned: Big;
  readonly points: number;
  readonly text: string;
};

function together(blocks: readonly Block[], { policy }: ScoredForm): Overall {
  const basis = policy.department.method;
  const parts = blocks.map(partOf);
  const unclear = parts.find((part) => typeof part === "string");
  if (unclear !== undefined) return noOverall(unclear, basis);
  const known = parts.filter((part) => typeof part !== "string");
  const full = policy.fullScore.value;
  const points = sum(known.map((part) => part.points));
  if (points !== full) {
    const rule = `各板块分值合计 ${shown(points)} 分，与满分 ${shown(full)} 分不符；请核对分值`;
    return noOverall(rule, basis);
  }
  const named = known.map(({ name, text }) => `${name} ${text}`).join(" + ");
  return overallOf(
    {
      value: known.reduce((total, { earned }) => total.plus(earned), exact(0)),
      sum: known.map(({ text }) => text).join("+"),
      restsOn: restsOn(blocks.flatMap(({ rows }) => rows.map(({ isProposed }) => isProposed))),
      rule: `按各板块得分汇总：${named}`,
      basis,
    },
    policy,
  );
}

/** What a block contributes, or why that cannot be told, in Chinese. */
function partOf({ name, rows, printed }: Block): Part | string {
  const marks = sum(rows.map(({ score }) => score));
  if (rows.some(({ weight }) => weight === null))
    return `“${name}”有的指标没有分值，不能按板块汇总`;
  const outOf = sum(rows.map(({ weight }) => weight));
  const points = printed ?? outOf;
  if (points === outOf) return { name, earned: exact(marks), points, text: shown(marks) };
  if (outOf <= 0) return `“${name}”的指标分值合计为 0，不能按板块汇总`;
  const earned = exact(marks).times(points).div(outOf);
  return { name, earned, points, text: `${shown(marks)}÷${shown(outOf)}×${shown(points)}` };
}
