import {
  InternalHyperlink,
  ShadingType,
  TextRun,
  XmlAttributeComponent,
  type ParagraphChild,
} from "docx";
import { toFillText, type CitedRun, type ReportRun } from "../../core/model/report-draft";
import { cleanText } from "./clean-text";

/** Where the list of sources begins. */
export const SOURCES_BOOKMARK = "sources";

/** Says in Chinese where a cited run comes from. */
export type SourceText = (run: CitedRun) => string;

/** The look of the runs of a paragraph, where it is not its style's. */
export type RunLook = Omit<ConstructorParameters<typeof TextRun>[0] & object, "text" | "children">;

/** The runs of a paragraph. */
export function drawRuns(
  runs: readonly ReportRun[],
  sourceText: SourceText,
  look: RunLook = {},
): readonly ParagraphChild[] {
  return runs.map((run) => {
    switch (run.kind) {
      case "text":
        return new TextRun({ ...look, text: cleanText(run.text) });
      case "cited":
        return new CitedLink(run, sourceText(run), look);
      case "toFill":
        return new TextRun({ ...look, text: cleanText(toFillText(run.prompt)), shading: MARK });
    }
  });
}

const MARK = { type: ShadingType.CLEAR, color: "auto", fill: "FFF2CC" } as const;

/**
 * Something taken from a cell: looks like any other text; the pointer on it shows the cell, a click leads to the list of
 * sources. The library's own link has no tip.
 */
class CitedLink extends InternalHyperlink {
  constructor(run: CitedRun, source: string, look: RunLook) {
    const words = new TextRun({ ...look, text: cleanText(run.text) });
    super({ anchor: SOURCES_BOOKMARK, children: [words] });
    this.root.push(new Tip({ tooltip: cleanText(source).slice(0, LONGEST_TIP) }));
  }
}

class Tip extends XmlAttributeComponent<{ readonly tooltip: string }> {
  protected override readonly xmlKeys = { tooltip: "w:tooltip" };
}

/** Word shows no longer tip. */
const LONGEST_TIP = 255;
