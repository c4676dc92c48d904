import type { ReportRun } from "../../model/report-draft";
import type { Policy, Rating } from "../../policy/types";
import type { ReportFacts } from "../facts";
import { say, text, toFill } from "../runs";

/** "经自评，某局 2023 年度绩效自评得分为", with marks for what is not stated. */
export function opening({ name, year }: ReportFacts): readonly ReportRun[] {
  const who = name === null ? toFill("单位名称") : text(name);
  const when = year === null ? toFill("年度") : text(` ${String(year)} 年度`);
  return say`经自评，${who}${when}绩效自评得分为`;
}

/** A rating by the rule-set's own word. */
export function ratingRun(rating: Rating | null, policy: Policy): ReportRun {
  return rating === null ? toFill("评价等级") : text(`“${policy.rating.labels.value[rating]}”`);
}
