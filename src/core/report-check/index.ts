/** The narrative report held against the workbook and against itself. */
export type {
  ReportCell,
  ReportPlace,
  ReportResult,
  ReportResultKind,
  ReportVerification,
} from "./report-types";
export {
  countResults,
  placeText,
  resultKinds,
  resultKindTerms,
  resultsOf,
} from "./verification-groups";
export { verificationJson, type VerificationFile } from "./verification-json";
export { verificationLines, type VerifiedFiles } from "./verification-lines";
export { reportRuleTitle, stepThroughReport, verifyReport } from "./verify-report";
