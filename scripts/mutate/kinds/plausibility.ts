import { columnLetters } from "../../../src/core";
import {
  anyRow,
  floorOf,
  inCell,
  isAmount,
  moneyRow,
  ownRows,
  retotalled,
  rounded,
  type OwnRow,
} from "../plant-help";
import { pick, whole } from "../random";
import type { CellInputs, DefectKind } from "../types";

/** The figures of a row that was renamed or retargeted are judged anew. */
const FIGURES = [
  "SE403",
  "SE404",
  "SE405",
  "SE406",
  "SE407",
  "SE502",
  "SE504",
  "SE505",
  "SE510",
  "SE511",
  "SE513",
  "SE524",
  "SE525",
  "SE526",
  "SE527",
  "SE529",
  "SE530",
  "SE540",
  "SE542",
  "SE543",
  "SE546",
  "SE416",
];

const CHANGE_WORDS = /追加|追减|调整|调增|调减|压减|核减|核增|削减|收回|调剂|统筹|下达|增拨/;

/** Names that belong under another level-2 indicator than 数量指标. */
const NOT_A_QUANTITY = [
  "受益群众满意度",
  "专项资金支付率",
  "设备采购及时率",
  "工程验收合格率",
  "项目成本控制数",
] as const;

const isShare = (row: OwnRow): boolean => floorOf(row)?.unit === "%";
const isCount = (row: OwnRow): boolean => ["人次", "个", "场"].includes(floorOf(row)?.unit ?? "");

/** Forms that are filled in, add up, and still cannot be quite right. */
export const plausibility: readonly DefectKind[] = [
  {
    name: "figures-of-part-of-the-year",
    check: "SE119",
    along: ["SE410"],
    plant: ({ form }, random) => {
      const { cell, text } = form.objective.achieved;
      if (
        cell === null ||
        form.fiscalYear.value === null ||
        /全年|年底|年末|12\s*月/.test(text ?? "")
      )
        return null;
      const month = whole(random, 3, 10);
      return inCell(
        cell,
        random() < 0.5 ? `截至${month}月底，${text ?? ""}` : `1-${month}月，${text ?? ""}`,
      );
    },
  },
  {
    name: "filled-in-before-the-year-was-over",
    check: "SE119",
    plant: ({ form }, random) => {
      const { cell, value } = form.fiscalYear;
      const row = form.range.bottom + 1;
      if (cell === null || value === null || form.total.row === null) return null;
      return {
        change: { cells: { [`A${row}`]: `填报日期：${value}年${whole(random, 2, 9)}月15日` } },
        at: cell,
      };
    },
  },
  {
    name: "year-slip-in-indicator",
    check: "SE120",
    along: FIGURES,
    plant: (specimen, random) => {
      const year = specimen.form.fiscalYear.value;
      const row = anyRow(specimen, random, ({ indicator }) => {
        return !/尾款|质保|欠|历史|遗留|续|上年|往年|增长|提高|提升|下降|20\d\d/.test(
          indicator.name.text ?? "",
        );
      });
      if (row === undefined || year === null) return null;
      return inCell(
        row.cells.name,
        `${year - whole(random, 1, 3)}年${row.indicator.name.text ?? ""}`,
      );
    },
  },
  {
    name: "budget-adjusted-without-a-word",
    check: "SE215",
    along: ["SE206", "SE210", "SE608"],
    plant: (specimen, random) => {
      const row = moneyRow(specimen, "originalBudget", "finalBudget", "actualExpenditure");
      const { indicators, objective, funding } = specimen.form;
      const texts = [
        objective.expected,
        objective.achieved,
        ...indicators.map((one) => one.deviationNote),
      ];
      const isTold =
        texts.some(({ text }) => CHANGE_WORDS.test(text ?? "")) ||
        (row?.deviationNote.text ?? "") !== "";
      if (row === undefined || isTold || row.originalBudget.cell === null) return null;
      const original = rounded((row.finalBudget.value ?? 0) * (0.3 + random() * 0.3));
      if (original <= 0) return null;
      const part = funding.find((one) => one.kind === "currentAppropriation");
      const own = part?.originalBudget.cell == null ? {} : { [part.originalBudget.cell]: original };
      const plant = inCell(row.originalBudget.cell, original, own);
      return plant === null ? null : { ...plant, at: row.finalBudget.cell ?? "" };
    },
  },
  {
    name: "full-marks-with-money-left",
    check: "SE216",
    along: ["SE207", "SE214", "SE205", "SE210", "SE512", "SE601", "SE608"],
    plant: (specimen, random) => {
      const row = moneyRow(specimen, "finalBudget", "actualExpenditure", "executionRate");
      if (row?.actualExpenditure.cell == null) return null;
      const spending = rounded((row.finalBudget.value ?? 0) * (0.4 + random() * 0.3));
      return {
        change: { cells: { [row.actualExpenditure.cell]: spending } },
        at: row.actualExpenditure.cell,
      };
    },
  },
  {
    name: "weights-divided-evenly",
    check: "SE308",
    along: ["SE301", "SE302", "SE303", "SE306", "SE526", "SE414", "SE605"],
    plant: (specimen, random) => {
      const rows = ownRows(specimen.scored.indicators);
      if (rows.length < 5 || rows.length !== specimen.form.indicators.length || rows.length === 9)
        return null;
      const weight = rounded(90 / rows.length) + (random() < 0.5 ? 0 : 1);
      const marks = rows.map((row) => {
        const share = row.status === "short" ? (row.achievementRate ?? 1) : row.score / row.weight;
        return { row, score: rounded(share * weight) };
      });
      const gained = marks.reduce((all, { row, score }) => all + score - row.score, 0);
      const cells = marks.flatMap(({ row, score }) => [
        [row.cells.weight, weight] as const,
        [row.cells.score, score] as const,
      ]);
      return {
        change: { cells: { ...Object.fromEntries(cells), ...retotalled(specimen, gained) } },
      };
    },
  },
  {
    name: "under-the-wrong-level",
    check: "SE411",
    along: [...FIGURES, "SE412"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ indicator }) => indicator.category === "quantity");
      return row === undefined ? null : inCell(row.cells.name, pick(random, NOT_A_QUANTITY) ?? "");
    },
  },
  {
    name: "indicator-twice",
    check: "SE412",
    along: [...FIGURES, "SE402", "SE411"],
    plant: (specimen, random) => {
      const rows = ownRows(specimen.scored.indicators);
      const first = pick(random, rows);
      const second = pick(
        random,
        rows.filter((one) => one.indicator.row > (first?.indicator.row ?? 0)),
      );
      if (first === undefined || second === undefined) return null;
      const { name, target } = first.indicator;
      const cells: CellInputs = { [second.cells.target]: target.text };
      return inCell(second.cells.name, name.text, cells);
    },
  },
  {
    name: "no-benefit-at-all",
    check: "SE414",
    along: ["SE302", "SE303", "SE308", "SE402", "SE416"],
    plant: ({ form }) => {
      const cells = new Set(
        form.indicators
          .filter(({ dimension }) => dimension === "outcome")
          .map((one) => one.dimensionCell),
      );
      const [only] = cells;
      if (cells.size !== 1 || only == null || form.kind !== "project") return null;
      return { change: { cells: { [only]: "产出指标" } } };
    },
  },
  {
    name: "one-target-for-all",
    check: "SE416",
    along: [...FIGURES, "SE402", "SE411"],
    plant: (specimen, random) => {
      const rows = ownRows(specimen.scored.indicators);
      if (rows.length < 6 || rows.length !== specimen.form.indicators.length) return null;
      const text = pick(random, ["≥95%", "≥90%", "100%", "按计划完成"]) ?? "≥95%";
      const cells = rows.map((row) => [row.cells.target, text] as const);
      return { change: { cells: Object.fromEntries(cells) } };
    },
  },
  {
    name: "total-cost-off-the-money",
    check: "SE512",
    along: FIGURES,
    plant: (specimen, random) => {
      const money = moneyRow(specimen, "finalBudget", "actualExpenditure");
      const row = anyRow(specimen, random, ({ indicator }) =>
        isAmount(indicator.target.value, "atMost"),
      );
      const budget = money?.finalBudget.value ?? 0;
      if (row === undefined || budget <= 0 || specimen.form.amountUnit !== "万元") return null;
      const actual = rounded((money?.actualExpenditure.value ?? 0) * (0.4 + random() * 0.5));
      const cells = { [row.cells.name]: "项目总成本", [row.cells.target]: `≤${budget}万元` };
      return actual <= 0 ? null : inCell(row.cells.actual, `${actual}万元`, cells);
    },
  },
  {
    name: "satisfaction-of-nobody-asked",
    check: "SE513",
    along: ["SE504", "SE503"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, (one) => {
        const { category, deviationNote, name } = one.indicator;
        const isTold = /问卷|样本|抽样|调查/.test(`${deviationNote.text ?? ""}${name.text ?? ""}`);
        return (
          category === "beneficiarySatisfaction" &&
          isShare(one) &&
          one.score === one.weight &&
          !isTold
        );
      });
      const floor = row === undefined ? null : floorOf(row);
      const isToldAbove = /满意/.test(specimen.form.objective.achieved.text ?? "");
      if (row === undefined || floor === null || isToldAbove) return null;
      return inCell(row.cells.actual, random() < 0.5 ? "100%" : `${floor.value}%`);
    },
  },
  {
    name: "half-a-thing",
    check: "SE514",
    along: ["SE504"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, (one) => isCount(one) && one.score === one.weight);
      const floor = row === undefined ? null : floorOf(row);
      if (row === undefined || floor === null) return null;
      return inCell(row.cells.actual, `${floor.value + whole(random, 1, 9) / 10}${floor.unit}`);
    },
  },
  {
    name: "no-evidence",
    check: "SE544",
    plant: ({ form }, random) => {
      const first = form.indicators[0]?.row;
      if (first === undefined || form.range.right > 24) return null;
      const header =
        pick(random, ["佐证材料", "佐证资料名称", "证明材料", "附件名称"]) ?? "佐证材料";
      return {
        change: { cells: { [`${columnLetters(form.range.right + 1)}${first - 1}`]: header } },
      };
    },
  },
  {
    name: "no-problems-though-marks-were-lost",
    check: "SE545",
    plant: ({ form, scored }, random) => {
      const isLost = ownRows(scored.indicators).some(({ score, weight }) => score < weight);
      if (!isLost || form.total.row === null || form.total.score.cell === null) return null;
      const row = form.range.bottom + 1;
      const label = pick(random, ["存在问题", "存在的主要问题", "改进措施"]) ?? "存在问题";
      const cells = {
        [`A${row}`]: label,
        [`B${row}`]: pick(random, ["无", "无。", "没有"]) ?? "无",
      };
      return { change: { cells }, at: form.total.score.cell };
    },
  },
  {
    name: "all-done-though-short",
    check: "SE546",
    along: ["SE215"],
    plant: ({ form, scored }, random) => {
      const isShort = ownRows(scored.indicators).some(
        ({ status, achievementRate }) =>
          status === "short" && achievementRate !== null && achievementRate < 0.95,
      );
      const { cell } = form.objective.achieved;
      if (!isShort) return null;
      return inCell(
        cell,
        pick(random, [
          "各项任务已全部完成。",
          "圆满完成全年任务，群众反映良好。",
          "年度目标均已实现。",
        ]) ?? "",
      );
    },
  },
  {
    name: "one-note-for-all",
    check: "SE547",
    along: ["SE541", "SE542", "SE543"],
    plant: ({ scored, form }) => {
      const rows = ownRows(scored.indicators).filter(({ cells }) => cells.note !== null);
      if (rows.length < 4 || form.kind === "department") return null;
      const note = "项目启动时间晚于预期，下一步将提前做好各项准备工作";
      const cells = rows
        .slice(0, 4)
        .map(({ cells: { note: cell } }) => [cell ?? "", note] as const);
      return { change: { cells: Object.fromEntries(cells) } };
    },
  },
  {
    name: "weak-project-without-a-word",
    check: "SE608",
    along: ["SE205", "SE207", "SE210", "SE214", "SE216", "SE512", "SE601"],
    plant: (specimen, random) => {
      const row = moneyRow(specimen, "finalBudget", "actualExpenditure", "executionRate");
      const total = specimen.form.total.score.value ?? 0;
      if (row?.actualExpenditure.cell == null || total < 80 || specimen.form.kind === "department")
        return null;
      const spending = rounded((row.finalBudget.value ?? 0) * (0.1 + random() * 0.35));
      return {
        change: { cells: { [row.actualExpenditure.cell]: spending } },
        at: row.actualExpenditure.cell,
      };
    },
  },
];
