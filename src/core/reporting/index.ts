/** An evaluation as text and as published data. */
export { checkGroupTerms, checkList, checkPage } from "./check-pages";
export type { FormEvaluation, Run, Tool, WorkbookEvaluation } from "./contract";
export { csvLine, csvOpening, findingsCsv } from "./csv-report";
export { fileTableCsv, fileTableSheet, type FileTableFacts, type FileTableRow } from "./file-table";
export { htmlPage, type HtmlPage, type HtmlPart } from "./html/html-page";
export { htmlWorkbook, type HtmlWorkbookOptions } from "./html/html-workbook";
export { humanReport, type HumanOptions } from "./human-report";
export { failedWorkbook, jsonClosing, jsonOpening, runJson, workbookJson } from "./json-report";
export { policyList, policyPage } from "./policy-pages";
export { listedRating, listedScore, type ScoreCaveat } from "./listed-score";
export { otherSheetUses } from "./other-sheets";
export { overviewLines, overviewOf, type FileOverview } from "./run-overview";
export type { SarifFile } from "./sarif/sarif-locations";
export { sarifClosing, sarifOpening, type SarifEnd } from "./sarif/sarif-log";
export { sarifResults } from "./sarif/sarif-result";
export {
  line,
  padStart,
  padText,
  plainText,
  segment,
  widest,
  type Line,
  type Segment,
  type TextStyle,
} from "./styled-text";
export { publishNotification, toContract } from "./to-contract";
