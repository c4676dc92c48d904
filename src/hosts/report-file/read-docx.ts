import type { ReportParagraph } from "../../core/model/report-text";
import { missingPart } from "../xlsx/errors";
import { openPackage } from "../xlsx/package/open-package";
import { readRelationships } from "../xlsx/package/relationships";
import { parsePart } from "../xlsx/xml/parse-xml";
import { createBodyReader } from "./docx-body";
import { inReportWords, notAReport } from "./report-file-error";

/**
 * The text of a Word document, paragraph by paragraph; headers, footnotes, comments and deleted text are left out.
 * Unpacked under the same limits as a workbook, without external entities. Throws a `ReportFileError`.
 */
export function readDocx(bytes: Uint8Array): readonly ReportParagraph[] {
  return inReportWords(() => {
    const pkg = openPackage(bytes);
    if (pkg.has("xl/workbook.xml")) throw notAReport(" Excel 工作簿");
    if (pkg.has("ppt/presentation.xml")) throw notAReport(" PowerPoint 演示文稿");
    const link = readRelationships(pkg, "").find(({ type }) => type === "officeDocument");
    const part = link !== undefined && pkg.has(link.target) ? link.target : "word/document.xml";
    if (!pkg.has(part)) throw missingPart(part);
    const reader = createBodyReader();
    parsePart(pkg, part, { root: "document", handler: reader.handler });
    return reader.paragraphs;
  });
}
