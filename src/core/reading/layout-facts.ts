import type { FormKind } from "../model/form";
import type { LayoutFacts } from "./families/types";
import type { IndicatorHeader } from "./find-headers";
import type { FundingBlock } from "./read-funding";

type Layout = {
  readonly kind: FormKind;
  readonly headers: readonly [IndicatorHeader, ...IndicatorHeader[]];
  readonly funding: FundingBlock | null;
};

/** What the layout shows, for naming the family. */
export function layoutFacts({ kind, headers, funding }: Layout): LayoutFacts {
  const [{ columns, top, bottom }] = headers;
  const total = funding?.rows.find((row) => row.kind === "total");
  const has = (role: Parameters<typeof columns.has>[0]): boolean => columns.has(role);
  const left = (role: Parameters<typeof columns.has>[0]): number =>
    columns.get(role)?.left ?? Infinity;
  const weighted = funding?.columns.has("weight") ?? false;
  return {
    kind,
    hasFunding: funding !== null,
    hasOriginalBudget: funding?.columns.has("originalBudget") ?? false,
    hasExecutionWeight: total?.weight.cell != null,
    executionWeightInHeading: !weighted && total?.weight.cell != null,
    hasTarget: has("target"),
    hasActual: has("actual"),
    hasWeight: has("weight"),
    hasScore: has("score"),
    hasLevels: has("dimension") || has("category"),
    hasStandard: has("standard"),
    hasDescription: has("description"),
    hasAdjustedTarget: has("adjustedTarget"),
    hasReviewed: has("reviewedActual") || has("reviewedScore"),
    hasProjectColumn: has("project"),
    splitTarget: has("targetSign") || has("targetUnit"),
    weightBeforeTarget: left("weight") < left("target") && has("target"),
    headerOverTwoRows: bottom > top,
    severalScores: /折算/.test(columns.get("score")?.text ?? ""),
  };
}
