import { pick, wholeBetween } from "../random.mjs";
import { asNumbers, valuesOf } from "./indicator-values.mjs";
import { SUBJECTS } from "./subjects.mjs";

const YEAR = 2023;
const FIRST_INDICATOR_ROW = 13;
const WIDTH = 10;
const EXECUTION_WEIGHT = 10;
/** Output 50, outcome 30, satisfaction 10. */
const WEIGHTS = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3, 3, 4, 3, 3];
const DIMENSIONS = [
  ["产出指标", 10],
  ["效益指标", 7],
  ["满意度指标", 3],
];

const PLACES =
  "青山镇 临江镇 石桥镇 红旗镇 东湖街道 西关街道 南岭乡 北塘镇 花园镇 柳河镇 大安镇 永兴镇 和平街道 双河镇 清泉镇 龙潭镇 白云乡 新华街道 长宁镇 万安镇".split(
    " ",
  );

/** 20: how many indicators a form has. */
export const INDICATORS = WEIGHTS.length;

/**
 * One project's form in the ministry's 2020 layout: ten columns, 20 indicators, scores and execution rates blank.
 * With `formulas` the rate, the total and some of the scores are formulas; the stored total is that of the scores so far.
 * Gives the sheet's name, its cells by address and its merges.
 */
export function projectForm(random, { number, formulas }) {
  const subject = pick(random, SUBJECTS);
  const place = pick(random, PLACES);
  const project = `${place}${pick(random, subject.projects)}项目`;
  const sheet = newSheet(`${String(number).padStart(4, "0")}${project}`);
  putHead(sheet, { subject, project, unit: pick(random, subject.units) });
  putFunding(sheet, { random, formulas });
  putObjective(sheet, subject);
  putIndicators(sheet, { random, formulas, indicators: ownIndicators(random, subject, place) });
  putFoot(sheet, formulas);
  return sheet;
}

/** No two projects set the same targets, and each names its indicators in its own way. */
function ownIndicators(random, { indicators }, place) {
  return indicators.map(([category, name, kind, amount, unit]) => {
    const own = random() < 0.4 ? `${place}${name}` : name;
    const scale = amount >= 10 ? 0.5 + random() * 1.5 : 1;
    const scaled = ["count", "cost"].includes(kind) ? Math.round(amount * scale) || amount : amount;
    return [category, own, kind, scaled, unit];
  });
}

function newSheet(name) {
  const cells = new Map();
  const merges = [];
  const put = (address, value, style = "body", formula = null) =>
    cells.set(address, { value, style, formula });
  const merge = (range, value, style = "body") => {
    const [from] = range.split(":");
    for (const address of addressesOf(range)) put(address, null, style);
    put(from, value, style);
    merges.push(range);
  };
  return { name, cells, merges, put, merge, lastRow: FIRST_INDICATOR_ROW + INDICATORS + 1 };
}

function* addressesOf(range) {
  const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range);
  for (let row = Number(top); row <= Number(bottom); row += 1) {
    for (let column = left.charCodeAt(0); column <= right.charCodeAt(0); column += 1) {
      yield `${String.fromCharCode(column)}${row}`;
    }
  }
}

function putHead({ merge }, { subject, project, unit }) {
  merge("A1:J1", "项目支出绩效自评表", "title");
  merge("A2:J2", `（${YEAR}年度）`, "subtitle");
  merge("A3:B3", "项目名称", "label");
  merge("C3:J3", project);
  merge("A4:B4", "主管部门", "label");
  merge("C4:E4", subject.department);
  merge("F4:G4", "实施单位", "label");
  merge("H4:J4", unit);
}

function putFunding({ cells, put, merge }, { random, formulas }) {
  merge("A5:B9", "项目资金\n（万元）", "label");
  merge("C5:D5", null, "label");
  const heads = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];
  heads.forEach((head, index) => put(`${"EFGHIJ"[index]}5`, head, "label"));
  for (const [index, amounts] of fundingAmounts(random).entries()) {
    const row = 6 + index;
    merge(`C${row}:D${row}`, amounts.label, "label");
    amounts.figures.forEach((figure, at) => put(`${"EFG"[at]}${row}`, figure, "amount"));
    put(`H${row}`, index === 0 ? EXECUTION_WEIGHT : "—", index === 0 ? "points" : "body");
    put(`I${row}`, null, "percent");
    put(`J${row}`, index === 0 ? null : "—", index === 0 ? "points" : "body");
  }
  if (!formulas) return;
  const rate = Number((cells.get("G6").value / cells.get("F6").value).toFixed(4));
  put("I6", rate, "percent", "ROUND(G6/F6,4)");
  put("J6", cents(Math.min(1, rate) * EXECUTION_WEIGHT), "points", "ROUND(MIN(1,I6)*H6,2)");
}

function fundingAmounts(random) {
  const appropriation = wholeBetween(random, 40, 900);
  const carryover = wholeBetween(random, 0, 30);
  const other = wholeBetween(random, 0, 20);
  const spent = random() < 0.6 ? 1 : 0.8 + random() * 0.19;
  const parts = [
    ["其中：当年财政拨款", appropriation],
    ["上年结转资金", carryover],
    ["其他资金", other],
  ].map(([label, budget]) => ({ label, figures: [budget, budget, cents(budget * spent)] }));
  const sum = (at) => cents(parts.reduce((total, { figures }) => total + figures[at], 0));
  return [{ label: "年度资金总额", figures: [sum(0), sum(1), sum(2)] }, ...parts];
}

function cents(value) {
  return Number(value.toFixed(2));
}

function putObjective({ merge }, { goal, done }) {
  merge("A10:A11", "年度总体目标", "label");
  merge("B10:F10", "预期目标", "label");
  merge("G10:J10", "实际完成情况", "label");
  merge("B11:F11", goal, "prose");
  merge("G11:J11", done, "prose");
}

function putIndicators(sheet, { random, formulas, indicators }) {
  const { put, merge } = sheet;
  merge(`A12:A${FIRST_INDICATOR_ROW + INDICATORS - 1}`, "绩效指标", "label");
  merge("D12:E12", "三级指标", "label");
  const heads = {
    B: "一级指标",
    C: "二级指标",
    F: "年度指标值",
    G: "实际完成值",
    H: "分值",
    I: "得分",
  };
  for (const [column, head] of Object.entries(heads)) put(`${column}12`, head, "label");
  put("J12", "偏差原因分析及改进措施", "label");
  putLevels(sheet, indicators);
  indicators.forEach((indicator, index) => {
    putIndicator(sheet, { indicator, index, random, formulas });
  });
}

function putIndicator({ put, merge }, { indicator, index, random, formulas }) {
  const row = FIRST_INDICATOR_ROW + index;
  const isFormula = formulas && index % 2 === 0 && ["count", "rate"].includes(indicator[2]);
  const share = shareAchieved(random);
  const circumstances = { random, share, year: YEAR };
  const read = isFormula ? asNumbers(indicator, circumstances) : valuesOf(indicator, circumstances);
  merge(`D${row}:E${row}`, indicator[1], "prose");
  put(`F${row}`, read.target.value, read.target.style);
  put(`G${row}`, read.actual.value, read.actual.style);
  put(`H${row}`, WEIGHTS[index], "points");
  const score = isFormula
    ? cents(Math.min(1, read.actual.value / read.target.value) * WEIGHTS[index])
    : null;
  put(`I${row}`, score, "points", isFormula ? `ROUND(MIN(1,G${row}/F${row})*H${row},2)` : null);
  put(`J${row}`, share < 1 ? "受工作安排调整影响，下一年度加快推进。" : null, "prose");
}

/** Most projects reach their targets, some fall a little short, a few go beyond. */
function shareAchieved(random) {
  const draw = random();
  if (draw < 0.75) return 1;
  return draw < 0.9 ? 1 + random() * 0.1 : 0.85 + random() * 0.14;
}

/** The first two levels, each merged over the rows that share it. */
function putLevels(sheet, indicators) {
  const dimensions = DIMENSIONS.flatMap(([name, count]) => Array(count).fill(name));
  putRuns(sheet, "B", dimensions);
  putRuns(
    sheet,
    "C",
    indicators.map(([category]) => category),
  );
}

function putRuns({ put, merge }, column, names) {
  let start = 0;
  names.forEach((name, index) => {
    if (names[index + 1] === name) return;
    const top = FIRST_INDICATOR_ROW + start;
    const bottom = FIRST_INDICATOR_ROW + index;
    if (top === bottom) put(`${column}${top}`, name, "label");
    else merge(`${column}${top}:${column}${bottom}`, name, "label");
    start = index + 1;
  });
}

function putFoot({ cells, put, merge }, formulas) {
  const total = FIRST_INDICATOR_ROW + INDICATORS;
  merge(`A${total}:G${total}`, "总分", "label");
  put(`H${total}`, 100, "points");
  const scores = [...addressesOf(`I${FIRST_INDICATOR_ROW}:I${total - 1}`), "J6"];
  const stored = cents(scores.reduce((sum, cell) => sum + (cells.get(cell).value ?? 0), 0));
  const formula = `SUM(I${FIRST_INDICATOR_ROW}:I${total - 1})+J6`;
  put(`I${total}`, formulas ? stored : null, "points", formulas ? formula : null);
  put(`J${total}`, null, "body");
  merge(
    `A${total + 1}:J${total + 1}`,
    "单位负责人（签字）：        填报人：        填报日期：2024年2月20日",
    "note",
  );
}

/** 10: how many columns the form has. */
export const COLUMNS = WIDTH;
