import { wholeBetween } from "../random.mjs";

/** A cell that holds a ratio and shows a percentage. */
function percent(points) {
  return { value: Number((points / 100).toFixed(4)), style: "percent" };
}

function text(value) {
  return { value, style: "body" };
}

/** How a target reads and what came of it; `share` is what was achieved of the target, about 1. */
const KINDS = {
  count: ([amount, unit], { share }) => ({
    target: text(`≥${amount}${unit}`),
    actual: text(`${rounded(amount * share, amount)}${unit}`),
  }),
  rate: ([points], { share }) => ({
    target: share > 1.02 ? percent(points) : text(`≥${points}%`),
    actual: percent(Math.min(100, Number((points * share).toFixed(1)))),
  }),
  cost: ([amount, unit], { share }) => ({
    target: text(`≤${amount}${unit}`),
    actual: text(`${rounded(amount * (2 - Math.max(1, share)), amount)}${unit}`),
  }),
  deadline: ([month], { year, random }) => ({
    target: text(`${year}年${month}月底前`),
    actual: text(
      `${year}年${wholeBetween(random, Math.max(1, month - 2), month)}月${wholeBetween(random, 3, 27)}日`,
    ),
  }),
  tier: ([wording], { share }) => ({
    target: text(wording),
    actual: text(share < 0.9 ? "部分达成预期指标并具有一定效果" : "达成预期指标"),
  }),
};

/** The same figures as bare numbers in both cells, for forms whose scores are formulas. */
export function asNumbers([, , , amount], { share }) {
  return {
    target: { value: amount, style: "amount" },
    actual: { value: rounded(amount * share, amount), style: "amount" },
  };
}

/** The target and actual cells of one row of a subject's `indicators`. */
export function valuesOf([, , kind, ...facts], circumstances) {
  return KINDS[kind](facts, circumstances);
}

/** As many decimals as the target has. */
function rounded(value, like) {
  return Number(value.toFixed(Number.isInteger(like) ? 0 : 1));
}
