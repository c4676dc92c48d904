import { methodResults, reasonOf } from "../scoring/summary-methods";
import type { MethodScore, Summary } from "../scoring/types";
import type { PublishedMethod, PublishedSummary } from "./contract";

/**
 * The department's result with the contract's fields only. Every method stands among the alternatives, the one in force first,
 * so that a reader finds each by its name.
 */
export function publishSummary(summary: Summary): PublishedSummary {
  const { projects, scores, overall, stated } = summary;
  return {
    projects,
    scores: scores.map(({ project, sheet, score, proposedScore, rating, budget }) => ({
      project,
      sheet,
      score,
      proposedScore,
      rating,
      budget,
    })),
    overall: publishMethod(overall),
    alternatives: methodResults(summary).map(publishMethod),
    stated: stated.map(({ score, sheet, cell, form, reproducedBy }) => ({
      score,
      sheet,
      cell,
      form,
      reproducedBy: reproducedBy.map(({ method, result, rounding, decimals, restsOn }) => ({
        method,
        result,
        rounding,
        decimals,
        restsOn,
      })),
    })),
  };
}

function publishMethod(method: MethodScore): PublishedMethod {
  const { score, rating, ratingText, derivation, restsOn } = method;
  const reason = reasonOf(method);
  return { method: method.method, score, rating, ratingText, derivation, reason, restsOn };
}
