/** The draft of a report (自评报告): from an evaluation to sections as data, and these as HTML or text. */
export { draftOutline, runsOf, type SectionState } from "./draft-state";
export { draftReport } from "./draft-report";
export { outlines } from "./outlines/index";
export { reportHtml, reportHtmlPage } from "./report-html";
export { reportText } from "./report-text";
export { citedRuns, sourceText } from "./sources";
