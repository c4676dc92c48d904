import { projectForms } from "../checks/projects-of-workbook";
import type { ScoredWorkbook } from "../checks/types";
import { applicationFacts } from "./application-facts";
import { applicationItems } from "./application-items";
import { byForm } from "./by-form";
import { countKinds } from "./count-kinds";
import { rankItems } from "./rank-items";
import { applicationKinds } from "./terms";
import type { ResultApplication, TargetReview, TargetReviewLine } from "./types";

/**
 * 结果应用: projects with a low rating, with execution below the policy's line and with targets to be raised, each with its
 * figures and cells. Suggestions for next year's budget. `null` without a project.
 */
export function resultApplication(
  workbook: ScoredWorkbook,
  review: TargetReview | null,
): ResultApplication | null {
  const projects = projectForms(workbook);
  if (projects.length === 0) return null;
  const lowLines = byForm((review?.lines ?? []).filter(isTooLow));
  const items = projects.flatMap((at) => {
    const low = onePerRow(lowLines.get(at.index) ?? []);
    return applicationItems({ scored: at.scored, facts: applicationFacts(at, low.length), low });
  });
  return { counts: countKinds(applicationKinds, items), items: rankItems(items) };
}

function isTooLow({ kind }: TargetReviewLine): boolean {
  return kind === "setLow" || kind === "belowLastYear";
}

/** A row far above its target and below last year's actual as well counts once. */
function onePerRow(lines: readonly TargetReviewLine[]): readonly TargetReviewLine[] {
  return lines.filter(({ row }, index) => lines.findIndex((other) => other.row === row) === index);
}
