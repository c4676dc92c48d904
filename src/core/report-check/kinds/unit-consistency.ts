import { labelOf } from "../read-labels";
import { placeIn } from "../read-report";
import { fail, pass, type ReportRule, type Said } from "../report-rule";
import type { Figure, Report, Sentence } from "../report-types";
import { showFigure } from "../show-figures";

type Money = { readonly sentence: Sentence; readonly figure: Figure };

/** The same digits under another unit of money, or money without a unit, are slips. */
export const unitConsistency: ReportRule = {
  id: "RC11",
  title: "金额单位",
  *check(report) {
    const moneys = report.sentences.flatMap((sentence) =>
      sentence.figures
        .filter(({ dimension }) => dimension === "money")
        .map((figure) => ({ sentence, figure })),
    );
    const slips = slipsAmong(moneys);
    for (const [one, other] of slips) yield slip(report, one, other);
    yield* withoutUnit(report);
    if (moneys.length > 1 && slips.length === 0) yield allAgree(moneys);
  },
};

/** A number of so few digits recurs by chance (本工具默认). */
const FEWEST_DIGITS = 4;

function slipsAmong(moneys: readonly Money[]): readonly (readonly [Money, Money])[] {
  const first = new Map<string, Money>();
  return moneys.flatMap((money) => {
    const digits = money.figure.value.toFixed(money.figure.decimals);
    if (digits.replace(/\D/g, "").length < FEWEST_DIGITS) return [];
    const known = first.get(digits);
    if (known === undefined) first.set(digits, money);
    return known && known.figure.factor !== money.figure.factor ? [[known, money] as const] : [];
  });
}

function slip(report: Report, one: Money, other: Money): Said {
  const places = [other, one].map(({ sentence, figure }) =>
    placeIn(report, sentence, spanAround(sentence, figure)),
  );
  const message = `同一个数字用了不同的金额单位：${showFigure(one.figure)} 与 ${showFigure(other.figure)}。请核对单位。`;
  return fail("error", message, { places });
}

const MONEY_LABEL =
  /(?:预算|决算|资产|负债|支出|收入|资金|拨款|结余|结转|投资额?)(?:总额|数|合计)?$/;

/** "决算 25459.51,": an amount by its name and its decimals, and no unit behind it. */
function* withoutUnit(report: Report): Generator<Said> {
  for (const sentence of report.sentences) {
    if (sentence.isRow || /单位\s*[::]\s*(?:万|亿)?元/.test(sentence.text)) continue;
    for (const figure of sentence.figures) {
      const isBare = figure.unit === null && figure.decimals > 0;
      if (!isBare || !MONEY_LABEL.test(labelOf(sentence, figure))) continue;
      const places = [placeIn(report, sentence, spanAround(sentence, figure))];
      yield fail("warning", `金额 ${showFigure(figure)} 没有写单位。请写明元、万元还是亿元。`, {
        places,
      });
    }
  }
}

function spanAround({ text }: Sentence, { start, end }: Figure) {
  const head = Math.max(...[...",;。"].map((mark) => text.lastIndexOf(mark, start - 1)));
  return { start: head + 1, end };
}

function allAgree(moneys: readonly Money[]): Said {
  const units = [...new Set(moneys.map(({ figure }) => figure.unit ?? ""))].join("、");
  const message = `已核对一致：${String(moneys.length)} 处金额都写了单位（${units}），没有同一数字用不同单位的。`;
  return pass(message, {});
}
