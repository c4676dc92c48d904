import type { Evaluation } from "../checks/types";
import type { ReportParagraph } from "../model/report-text";
import { reportRules } from "./kinds/index";
import { readReport } from "./read-report";
import type { ReportResult, ReportVerification } from "./report-types";
import { workbookFacts } from "./workbook-facts";

/** As `verifyReport`, with a step after each kind of statement, so that a screen can draw in between. */
export function* stepThroughReport(
  paragraphs: readonly ReportParagraph[],
  evaluation: Evaluation | null,
): Generator<void, ReportVerification> {
  const report = readReport(paragraphs, evaluation?.fiscalYear ?? null);
  const facts = workbookFacts(evaluation);
  const results: ReportResult[] = [];
  for (const rule of reportRules) {
    yield;
    for (const said of rule.check(report, facts)) results.push({ rule: rule.id, ...said });
  }
  return {
    results: inReportOrder(withoutRepeats(results)),
    paragraphs: paragraphs.length,
    sentences: report.sentences.length,
    year: report.year,
    policy: facts.policy.title,
  };
}

/**
 * Holds a narrative report against the tables of a workbook and against itself. Pure; every statement found is in the
 * result, those that agree (pass) and those that nothing can be said about (open) too. `evaluation: null` holds it only
 * against itself.
 */
export function verifyReport(
  paragraphs: readonly ReportParagraph[],
  evaluation: Evaluation | null,
): ReportVerification {
  const steps = stepThroughReport(paragraphs, evaluation);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What is said of the report as a whole comes first. */
function inReportOrder(results: readonly ReportResult[]): readonly ReportResult[] {
  const at = ({ places }: ReportResult): number => places[0]?.paragraph ?? 0;
  const within = ({ places }: ReportResult): number => places[0]?.start ?? 0;
  return [...results].sort((one, other) => at(one) - at(other) || within(one) - within(other));
}

/** One statement may be read in two ways that say the same. */
function withoutRepeats(results: readonly ReportResult[]): readonly ReportResult[] {
  const seen = new Set<string>();
  return results.filter(({ rule, message, places }) => {
    const [first] = places;
    const key = [rule, message, first?.paragraph, first?.start].join("|");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The title of a kind of statement by its id, in Chinese; the id itself where there is none. */
export function reportRuleTitle(id: string): string {
  return reportRules.find((rule) => rule.id === id)?.title ?? id;
}
