import type { Indicator } from "../model/form";
import type { FormAt } from "../checks/projects-of-workbook";
import { formName } from "../checks/finding-words";
import { nameOf, weighedIndicators } from "../checks/form-facts";
import { percentText, quote } from "../checks/messages";
import { isFarFromTarget, isSetLow, lowTargetRatio, type Achievement } from "./achievement";
import { weightOf } from "./concerned-marks";
import { OWN_DEFAULT } from "../model/terms";
import type { Policy } from "../policy/types";
import type { TargetReviewLine } from "./types";
import { isVague } from "./vague-target";

/** The lines of a form that come from comparing target and actual of one row. */
export function achievementLines(
  at: FormAt,
  achievements: readonly Achievement[],
): readonly TargetReviewLine[] {
  const { policy } = at.scored;
  return achievements.flatMap((one) => {
    if (isSetLow(one, policy)) return [setLowLine(at, one, policy)];
    return isFarFromTarget(one) ? [notReachedLine(at, one)] : [];
  });
}

/** The lines of a form about targets in words that nothing could be held against. */
export function vagueLines(at: FormAt): readonly TargetReviewLine[] {
  return weighedIndicators(at.scored.form)
    .filter(isVague)
    .map((indicator) => {
      const text = quote(indicator.target.text);
      const fact = `“${nameOf(indicator)}”的指标值“${text}”只说了程度，做到什么样算达到无从检验。`;
      const message = `${fact}下一年度请写明数量、时间或可以查验的成果。`;
      return rowLine(at, indicator, { kind: "notTestable", level: "note", message });
    });
}

function setLowLine(at: FormAt, { row, rate }: Achievement, policy: Policy): TargetReviewLine {
  const { value, clause } = lowTargetRatio(policy);
  const limit = `达到 ${percentText(value)}${clause === null ? `（${OWN_DEFAULT}）` : ""}`;
  const fact = `${figures(row.indicator)}，为指标值的 ${percentText(rate)}，${limit}，目标可能定低。`;
  const message = `${fact}下一年度请按实际能力提高指标值。`;
  const achieved = { achievementRate: rate, clause };
  return rowLine(at, row.indicator, { kind: "setLow", level: "warning", message, ...achieved });
}

function notReachedLine(at: FormAt, { row, rate, upward }: Achievement): TargetReviewLine {
  const share = `${upward ? "只有" : "达到"}指标值的 ${percentText(rate)}`;
  const ask = "请核实是目标定得过严还是任务没有完成，再定下一年度的指标值。";
  const message = `${figures(row.indicator)}，${share}。${ask}`;
  const achieved = { achievementRate: rate };
  return rowLine(at, row.indicator, { kind: "notReached", level: "warning", message, ...achieved });
}

function figures(indicator: Indicator): string {
  const { target, actual } = indicator;
  return `“${nameOf(indicator)}”的指标值为“${quote(target.text)}”，完成“${quote(actual.text)}”`;
}

/** What a line says beyond the row it is about. */
type OwnWords = Pick<TargetReviewLine, "kind" | "level" | "message"> &
  Partial<Pick<TargetReviewLine, "achievementRate" | "clause">>;

/** A line about one row; nothing is ruled by a document unless a clause is given. */
function rowLine(
  { scored, index }: FormAt,
  indicator: Indicator,
  { kind, level, message, achievementRate = null, clause = null }: OwnWords,
): TargetReviewLine {
  const { target, actual } = indicator;
  return {
    sheet: scored.form.sheet,
    cells: [target.cell, actual.cell].filter((cell) => cell !== null),
    form: index,
    row: indicator.row,
    project: formName(scored),
    indicator: nameOf(indicator),
    weight: weightOf(indicator),
    achievementRate,
    check: null,
    clause,
    kind,
    level,
    message,
  };
}
