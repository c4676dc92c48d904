import { plainNumber } from "../checks/messages";
import type { Evaluation } from "../checks/types";
import type { MethodScore, ScoredForm } from "../scoring/types";

/**
 * Why a score in a list of files is no result yet: it was typed and could not be worked out again (未核算), wholly or in part, or a
 * person must decide on the rating (待评定).
 */
export type ScoreCaveat = "unverified" | "partlyUnverified" | "undecided";

/** What a list of files says of a workbook's score. */
export type ListedScore = {
  /** 0..full score; `null` where there is none. */
  readonly score: number | null;
  /** In the words of the policy; `null` without one. */
  readonly rating: string | null;
  /** `null` where the score was worked out and rated, or where there is none. */
  readonly caveat: ScoreCaveat | null;
};

const NO_SCORE: ListedScore = { score: null, rating: null, caveat: null };

const CAVEATS: Readonly<Record<ScoreCaveat, string>> = {
  unverified: "未核算",
  partlyUnverified: "部分未核算",
  undecided: "待评定",
};

/** The score of a workbook's only form, else the department's by the method of its policy. A form of the running year has none. */
export function listedScore({ forms, summary }: Evaluation): ListedScore {
  const [only, ...others] = forms;
  if (only && others.length === 0) return ownScore(only);
  return summary === null ? NO_SCORE : overallScore(summary.overall);
}

/** A rating as a list shows it beside its score: `"优"`, `"优（未核算）"`, `"待评定"`; `""` without a score. */
export function listedRating({ rating, caveat = null }: ListedRating): string {
  if (caveat === null) return rating ?? "";
  return rating === null ? CAVEATS[caveat] : `${rating}（${CAVEATS[caveat]}）`;
}

type ListedRating = Pick<ListedScore, "rating"> & { readonly caveat?: ScoreCaveat | null };

/** Score and rating in one: `"100 优"`, `"100 优（未核算）"`, `"40（待评定）"`; `"—"` without a score. */
export function listedText({ score, rating, caveat }: ListedScore): string {
  if (score === null) return "—";
  if (rating !== null) return `${plainNumber(score)} ${listedRating({ rating, caveat })}`;
  return caveat === null ? plainNumber(score) : `${plainNumber(score)}（${CAVEATS[caveat]}）`;
}

/** What the rule-set gives, else what is typed. */
function ownScore({ form, proposedTotal, rating, policy }: ScoredForm): ListedScore {
  const score = proposedTotal ?? form.total.score.value;
  if (form.kind === "monitoring" || score === null) return NO_SCORE;
  const label = rating === null ? null : policy.rating.labels.value[rating];
  return {
    score,
    rating: label,
    caveat: caveatOf(label, proposedTotal === null ? "typed" : "proposed"),
  };
}

function overallScore({ score, ratingText, restsOn }: MethodScore): ListedScore {
  if (score === null) return NO_SCORE;
  return { score, rating: ratingText, caveat: caveatOf(ratingText, restsOn) };
}

function caveatOf(rating: string | null, restsOn: MethodScore["restsOn"]): ScoreCaveat | null {
  if (rating === null) return "undecided";
  if (restsOn === "both") return "partlyUnverified";
  return restsOn === "typed" ? "unverified" : null;
}
