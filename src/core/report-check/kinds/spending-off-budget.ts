import { mentionsOf, type Mention } from "../concepts";
import { executionsIn, type Execution } from "../read-executions";
import { halfStep } from "../read-figures";
import { placeIn } from "../read-report";
import { fail, open, pass, type ReportRule, type Said, type Sides } from "../report-rule";
import type { Report, Sentence } from "../report-types";
import { showFigure, showIn, showNumber, showRate } from "../show-figures";

/** Spending outside these shares of the budget needs a word about its adjustment (本工具默认). */
const USUAL: readonly [number, number] = [0.5, 1.05];

/** Spending against the budget, and the execution rate against both. */
export const spendingOffBudget: ReportRule = {
  id: "RC09",
  title: "支出与预算、执行率",
  *check(report) {
    const executions = report.sentences.flatMap(executionsIn);
    for (const execution of executions) yield judgeExecution(report, execution);
    const spent = mentionsOf(report, "actualExpenditure")[0];
    const adjusted = mentionsOf(report, "finalBudget")[0];
    const original = mentionsOf(report, "originalBudget")[0];
    const judged = new Set(
      executions.map(({ rate: { start }, sentence }) => keyOf(sentence, start)),
    );
    const rate = mentionsOf(report, "executionRate").find(
      ({ sentence, figure }) => !judged.has(keyOf(sentence, figure.start)),
    );
    const budget = adjusted ?? original;
    if (spent === undefined || budget === undefined) {
      if (rate) yield rateWithoutBasis(report, rate);
      return;
    }
    const both: Both = { spent, budget, isAdjusted: adjusted !== undefined };
    yield judgeShare(report, both);
    if (rate !== undefined) yield judgeRate(report, rate, both);
  },
};

function keyOf({ index }: Sentence, start: number): string {
  return `${String(index)}:${String(start)}`;
}

/** A rate stated with its own amounts: department, project or fund. */
function judgeExecution(report: Report, { sentence, budgets, spent, rate }: Execution): Said {
  const judged = budgets.map((budget) =>
    judgeRate(
      report,
      { sentence, figure: rate },
      {
        spent: { sentence, figure: spent },
        budget: { sentence, figure: budget },
        isAdjusted: true,
      },
    ),
  );
  return judged.find(({ kind }) => kind === "pass") ?? (judged.at(-1) as Said);
}

type Both = {
  readonly spent: Mention;
  readonly budget: Mention;
  readonly isAdjusted: boolean;
};

function sidesOf(report: Report, mentions: readonly Mention[]): Sides {
  const sentences = [...new Set(mentions.map(({ sentence }) => sentence))];
  return { places: sentences.map((sentence) => placeIn(report, sentence)) };
}

function rateWithoutBasis(report: Report, rate: Mention): Said {
  const message = `无法核对执行率 ${showFigure(rate.figure)}：报告没有同时写出预算数和支出数。请补写。`;
  return open(message, sidesOf(report, [rate]));
}

function judgeShare(report: Report, { spent, budget, isAdjusted }: Both): Said {
  const sides = sidesOf(report, [spent, budget]);
  const share = spent.figure.canonical / budget.figure.canonical;
  const name = isAdjusted ? "调整后预算" : "年初预算";
  const compared = `支出 ${showFigure(spent.figure)}，是${name} ${showFigure(budget.figure)}的 ${showRate(share, 2)}`;
  const [low, high] = USUAL;
  if (!Number.isFinite(share)) return open(`无法核对支出占比：${name}为 0。`, sides);
  if (share >= low && share <= high) return pass(`已核对一致：${compared}。`, sides);
  const difference = spent.figure.canonical - budget.figure.canonical;
  const by = `${difference > 0 ? "多" : "少"} ${showIn(spent.figure, Math.abs(difference))}`;
  const times = share >= 2 ? `（${showNumber(share, 2)} 倍）` : "";
  const limits = `${showRate(low, 0)}—${showRate(high, 0)}（本工具默认）`;
  const advice = isAdjusted
    ? "请核对两个数和单位，并说明原因。"
    : "报告没有写调整后预算数和执行率，预算执行得分无法核对。请补写调整后预算数，并说明原因。";
  return fail("warning", `${compared}${times}，${by}，超出通常范围 ${limits}。${advice}`, sides);
}

function judgeRate(report: Report, rate: Mention, { spent, budget, isAdjusted }: Both): Said {
  const sides = sidesOf(report, [rate, spent, budget]);
  const worked = spent.figure.canonical / budget.figure.canonical;
  const slack =
    halfStep(rate.figure) +
    (halfStep(spent.figure) + worked * halfStep(budget.figure)) / budget.figure.canonical;
  const agrees = Math.abs(worked - rate.figure.canonical) <= slack + 1e-9;
  const decimals = Math.max(rate.figure.decimals, 2);
  const basis = `${showFigure(spent.figure)}÷${showFigure(budget.figure)}＝${showRate(worked, decimals)}`;
  if (agrees) return pass(`已核对一致：执行率 ${showFigure(rate.figure)}，${basis}。`, sides);
  if (!isAdjusted) {
    const message = `无法核对执行率 ${showFigure(rate.figure)}：报告没有写调整后预算数；按年初预算算是 ${basis}。请补写调整后预算数。`;
    return open(message, sides);
  }
  return fail(
    "error",
    `报告写执行率 ${showFigure(rate.figure)}，而 ${basis}。请核对执行率。`,
    sides,
  );
}
