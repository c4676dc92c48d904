import { clauseOf, leadOf, tailOf } from "../read-labels";
import { isStageCount, stageName, stageOf } from "../read-stages";
import { placeIn } from "../read-report";
import { fail, pass, type ReportRule, type Said } from "../report-rule";
import type { Figure, Report, Sentence } from "../report-types";
import { showFigure } from "../show-figures";

type Reached = { readonly stage: number; readonly figure: Figure; readonly sentence: Sentence };

/** Counts along the stages of the same projects do not grow. */
export const funnel: ReportRule = {
  id: "RC07",
  title: "签约、注册、开工、竣工的先后个数",
  *check(report) {
    for (const sentence of report.sentences) {
      const reached = sentence.isRow ? [] : stagesIn(sentence);
      if (new Set(reached.map(({ stage }) => stage)).size < 2) continue;
      yield judge(report, reached, totalBefore(report, reached));
    }
  },
};

function stagesIn(sentence: Sentence): readonly Reached[] {
  const found = sentence.figures.flatMap((figure): readonly Reached[] => {
    const stage = isStageCount(figure) ? stageOf(sentence, figure) : -1;
    return stage < 0 ? [] : [{ stage, figure, sentence }];
  });
  const [first] = found;
  const same = found.filter(({ figure }) => figure.family === first?.figure.family);
  // Two counts of one stage are two different sets.
  const stages = new Set(same.map(({ stage }) => stage));
  return stages.size === same.length ? same : [];
}

/** The number of all, before the stages in the same paragraph. */
function totalBefore(report: Report, reached: readonly Reached[]): Reached | null {
  const [first] = reached;
  if (first === undefined) return null;
  const before = report.sentences.filter(
    ({ paragraph, index }) =>
      paragraph === first.sentence.paragraph && index <= first.sentence.index,
  );
  const counts = before.flatMap((sentence) =>
    sentence.figures
      .filter((figure) => sentence !== first.sentence || figure.start < first.figure.start)
      .filter((figure) => isStageCount(figure) && figure.family === first.figure.family)
      .filter((figure) => /项目/.test(leadOf(sentence, figure) + tailOf(sentence, figure)))
      .filter((figure) => /共|累计|总|全年/.test(clauseOf(sentence, figure)))
      .map((figure): Reached => ({ stage: -1, figure, sentence })),
  );
  return counts[0] ?? null;
}

function judge(report: Report, reached: readonly Reached[], total: Reached | null): Said {
  const along = [...(total ? [total] : []), ...reached].sort((one, two) => one.stage - two.stage);
  const sentences = [
    ...new Set([...reached, ...(total ? [total] : [])].map((one) => one.sentence)),
  ];
  const places = sentences.map((sentence) => placeIn(report, sentence));
  const grown = along.flatMap((later, index) => {
    const earlier = along[index - 1];
    return earlier && later.figure.value > earlier.figure.value ? [{ earlier, later }] : [];
  });
  const [first] = grown;
  if (first === undefined) {
    const line = along.map(({ stage, figure }) => `${stageName(stage)} ${showFigure(figure)}`);
    return pass(`已核对一致：${line.join(" ≥ ")}。`, { places });
  }
  const { earlier, later } = first;
  const message = `${stageName(later.stage)} ${showFigure(later.figure)}，多于${stageName(earlier.stage)} ${showFigure(earlier.figure)}。请核对个数；如含以前年度的项目，请写明。`;
  return fail("warning", message, { places });
}
