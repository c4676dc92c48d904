import type { ReportBlock } from "../../model/report-draft";
import {
  APPLICATION_NOTE,
  applicationTerms,
  TARGET_REVIEW_NOTE,
  targetReviewTerms,
} from "../../next-year/terms";
import { classesText, reviewCountsText } from "../../next-year/words";
import type { ReportFacts } from "../facts";
import { derived, paragraph, say, toFill } from "../runs";

/** Lines of a kind beyond these are counted, not listed (本工具默认). */
const MOST_OF_A_KIND = 3;

/** 年初绩效目标设定质量对比倒查情况: what this year's result says about how the targets were set. */
export function targetReview({ nextYear }: ReportFacts): readonly ReportBlock[] {
  const review = nextYear?.targetReview ?? null;
  if (review === null) {
    const prompt = "逐项对比年初指标值与实际完成值，说明指标值定得偏高、偏低或不够量化的情况";
    return [paragraph([toFill(prompt)])];
  }
  const classes = listed(classesText(review));
  const spread = classes === "" ? "" : `按完成率分布：${classes}。`;
  const lines = review.lines.map(({ kind, message, project, sheet, cells }) => ({
    title: targetReviewTerms[kind].title,
    message: `${plain(project)}${message}`,
    from: cells.map((cell) => ({ sheet, cell })),
  }));
  const words = derived(
    `${listed(reviewCountsText(review))}。${spread}`,
    "逐项对比年度指标值与实际完成值",
    [],
  );
  return [
    paragraph(say`逐项对比年初指标值与实际完成值：${words}`),
    ...listOf(lines),
    paragraph(
      say`（${TARGET_REVIEW_NOTE}）${toFill("核改以上倒查结果，说明下一年度如何改进目标设定")}`,
    ),
  ];
}

/** 自评结果应用: suggestions for next year's budget, and said to be that. */
export function resultUse({ nextYear }: ReportFacts): readonly ReportBlock[] {
  const application = nextYear?.resultApplication ?? null;
  const prompt = "自评结果拟如何用于下一年度预算安排、完善政策和改进管理";
  if (application === null) return [paragraph([toFill(prompt)])];
  const lines = application.items.map(({ kind, message, project, sheet, cells }) => ({
    title: applicationTerms[kind],
    message: `${plain(project)}${message}`,
    from: cells.map((cell) => ({ sheet, cell })),
  }));
  if (lines.length === 0)
    return [paragraph(say`从得分、执行率和指标值看，没有需要提示的调整。${toFill(prompt)}`)];
  return [
    ...listOf(lines),
    paragraph(say`（${APPLICATION_NOTE}）${toFill("核改以上建议，写明拟采用的意见")}`),
  ];
}

type ListedLine = {
  readonly title: string;
  readonly message: string;
  readonly from: Parameters<typeof derived>[2];
};

function listOf(lines: readonly ListedLine[]): readonly ReportBlock[] {
  const taken = new Map<string, number>();
  const told = lines.filter(({ title }) => {
    const before = taken.get(title) ?? 0;
    taken.set(title, before + 1);
    return before < MOST_OF_A_KIND;
  });
  const all = told.map(({ title, message, from }, index) =>
    paragraph(say`${String(index + 1)}. ${title}：${derived(message, title, from)}`),
  );
  const rest = lines.length - all.length;
  return rest === 0 ? all : [...all, paragraph(say`其余 ${String(rest)} 条见检查结果。`)];
}

function plain(project: string): string {
  return `${project.replace(/\s+/g, "")}：`;
}

/** The words of screens part with dots; a report with commas. */
function listed(words: string): string {
  return words.replaceAll(" · ", "、");
}
