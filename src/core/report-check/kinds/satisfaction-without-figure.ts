import { mentionsOf } from "../concepts";
import { placeIn } from "../read-report";
import { fail, pass, type ReportRule } from "../report-rule";
import { showFigure } from "../show-figures";
import { cellOf, indicatorsOf, type WorkbookFacts } from "../workbook-facts";

/** A satisfaction indicator that the report cites has a figure somewhere in it. */
export const satisfactionWithoutFigure: ReportRule = {
  id: "RC20",
  title: "满意度的数值",
  *check(report, facts) {
    const cited = report.sentences.filter(({ text }) => CITED.test(text));
    const [first] = cited;
    if (first === undefined) return;
    const [mention] = mentionsOf(report, "satisfaction");
    const inTable = cited.some(({ isRow, figures }) => isRow && figures.length > 0);
    const bounded = cited.some(({ figures }) =>
      figures.some(({ dimension }) => dimension === "ratio"),
    );
    if (mention !== undefined) {
      const places = [placeIn(report, mention.sentence)];
      yield pass(`已核对一致：满意度写了数值 ${showFigure(mention.figure)}。`, { places });
    } else if (!inTable && !bounded) {
      const message = "报告提到满意度，但没有写出任何满意度数值。请补写调查结果，包括样本数。";
      yield fail("warning", message, {
        places: [placeIn(report, first)],
        cells: satisfactionCells(facts),
      });
    }
  },
};

/** As an indicator, not as a line of marks: "满意度指标 10 分". */
const CITED = /满意(?:度|率)(?!(?:指标)?\s*(?:\(?\d+\s*分|得分|分值|占))/;

const LISTED = 5;

function satisfactionCells(facts: WorkbookFacts) {
  return indicatorsOf(facts)
    .filter(({ indicator }) => indicator.dimension === "satisfaction")
    .slice(0, LISTED)
    .flatMap(({ form, indicator }) => cellOf(form, indicator.actual, indicator.name.value ?? ""));
}
