import { checks } from "../../checks/catalog/index";
import type { Evaluation } from "../../checks/types";
import type { Finding } from "../../model/finding";
import { publishFinding } from "../publish-finding";
import { sarifLocation, sarifRelatedLocations, type SarifFile } from "./sarif-locations";
import { sarifMessage } from "./sarif-message";
import { lapsedSuppressions, suppression, type SarifSuppression } from "./sarif-suppressions";

const RULE_INDEX: ReadonlyMap<string, number> = new Map(
  checks.map(({ meta }, index) => [meta.id, index]),
);

/**
 * The findings of a workbook as results of a SARIF run, a result a line, joined by ",\n"; `""` when there are none. Those
 * marked 不适用 follow as suppressed results.
 */
export function sarifResults({ findings, waived }: Evaluation, file: SarifFile): string {
  const results = [
    ...findings.map((finding) => sarifResult(finding, file, lapsedSuppressions(finding))),
    ...waived.map(({ finding, waiver }) => sarifResult(finding, file, [suppression(waiver)])),
  ];
  return results.map((result) => JSON.stringify(result)).join(",\n");
}

/**
 * A finding as a SARIF result. Only what certainly fails has a level there; for what asks a person (review) or could
 * not be checked (open) the standard wants "none" (§3.27.10), so our own level goes along as a property.
 */
function sarifResult(
  finding: Finding,
  file: SarifFile,
  suppressions: readonly SarifSuppression[],
): object {
  const { check, kind, level, message, logicalPath } = finding;
  const related = sarifRelatedLocations(finding, file);
  return {
    ruleId: check,
    ruleIndex: RULE_INDEX.get(check) ?? -1,
    kind,
    level: kind === "fail" ? level : "none",
    message: sarifMessage(message),
    locations: [sarifLocation(finding, file)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    suppressions,
    partialFingerprints: { "logicalPath/v1": logicalPath },
    properties: propertiesOf(finding),
  };
}

/** A SARIF fix replaces characters or bytes of a file, which an edit of a cell is not: fixes go by our own words. */
function propertiesOf(finding: Finding): object {
  const { level, clause, sheet, cells, form, row, fixes } = publishFinding(finding);
  return { level, clause, sheet, cells, form, row, fixes };
}
