import {
  anyRow,
  floorOf,
  inCell,
  isAmount,
  moneyRow,
  ownRows,
  rescored,
  word,
  type OwnRow,
} from "../plant-help";
import { pick, whole } from "../random";
import type { CellInputs, DefectKind } from "../types";

const isMetFloor = (row: OwnRow): boolean => floorOf(row) !== null && row.score === row.weight;

/** The same figure with a unit that nothing compares to. */
const OTHER_UNIT: Readonly<Record<string, string>> = {
  公里: "万元",
  人次: "平方米",
  个: "公里",
  场: "%",
  "%": "万元",
  万元: "人次",
};

/** Actuals that are none, or cannot be held against the target. */
export const actuals: readonly DefectKind[] = [
  {
    name: "word-for-number",
    check: "SE502",
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ indicator }) => isAmount(indicator.target.value));
      return row === undefined
        ? null
        : inCell(row.cells.actual, word(random, "完成 已完成 全部完成 达成 按时完成"));
    },
    along: ["SE540"],
  },
  {
    name: "actual-with-sign",
    check: "SE503",
    along: ["SE504", "SE513"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, isMetFloor);
      return row === undefined ? null : inCell(row.cells.actual, row.indicator.target.text);
    },
  },
  {
    name: "all-actuals-are-targets",
    check: "SE504",
    along: ["SE526", "SE540", "SE216", "SE512", "SE513"],
    plant: (specimen) => {
      const rows = ownRows(specimen.scored.indicators).filter((row) =>
        isAmount(row.indicator.target.value),
      );
      const hasOthers = specimen.form.indicators.some(({ row, target, actual }) => {
        const isOwn = rows.some(({ indicator }) => indicator.row === row);
        return !isOwn && isAmount(target.value) && isAmount(actual.value);
      });
      if (rows.length < 3 || hasOthers) return null;
      const copied = rows.map(({ cells, indicator: { target } }) => [
        cells.actual,
        (target.text ?? "").replace(/[≥≤=＞＜><]/g, ""),
      ]);
      const isShare = ({ indicator: { target } }: OwnRow): boolean =>
        isAmount(target.value) && target.value.canonical === 1;
      if (rows.filter((row) => !isShare(row)).length * 2 < rows.length) return null;
      const marks = rows.map(({ cells, weight }) => [cells.score, weight]);
      const gained = rows.reduce((sum, row) => sum + row.weight - row.score, 0);
      const { cell, value } = specimen.form.total.score;
      const total =
        cell === null || value === null ? {} : { [cell]: Math.round((value + gained) * 100) / 100 };
      const cells = { ...Object.fromEntries([...copied, ...marks]), ...total } as CellInputs;
      return { change: { cells } };
    },
  },
  {
    name: "share-or-percent",
    check: "SE505",
    along: ["SE524", "SE526", "SE540", "SE530", "SE543"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, (one) => isMetFloor(one) && floorOf(one)?.unit === "%");
      return row === undefined
        ? null
        : inCell(row.cells.actual, String(whole(random, 86, 99) / 100));
    },
  },
  {
    name: "value-nobody-can-read",
    check: "SE506",
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ indicator }) => isAmount(indicator.target.value));
      const text = word(
        random,
        "甲乡12个，乙乡15个 20个/30场 100/200/300 第1批12个第2批 见2023-15号文件 100米×200米",
      );
      return row === undefined ? null : inCell(row.cells.actual, text);
    },
    along: ["SE503", "SE540"],
  },
  {
    name: "stray-spaces",
    check: "SE507",
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, (one) => floorOf(one) !== null && isTyped(one));
      if (row === undefined) return null;
      const part = pick(random, ["target", "actual"] as const) ?? "actual";
      const text = row.indicator[part].text ?? "";
      return inCell(
        row.cells[part],
        random() < 0.5 ? ` ${text} ` : text.replace(/(\d)(?=\D*$)/, "$1 "),
      );
    },
  },
  {
    name: "full-width-digits",
    check: "SE508",
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, (one) => floorOf(one) !== null && isTyped(one));
      if (row === undefined) return null;
      const part = pick(random, ["target", "actual"] as const) ?? "actual";
      const text = row.indicator[part].text ?? "";
      const wide = text.replace(/\d/g, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      );
      return inCell(row.cells[part], wide);
    },
  },
  {
    name: "number-as-text",
    check: "SE509",
    plant: (specimen, random) => {
      const row = anyRow(specimen, random);
      const total = specimen.form.funding.find(({ kind }) => kind === "total");
      const choices = [
        [row?.cells.weight, row?.weight],
        [row?.cells.score, row?.score],
        [total?.finalBudget.cell, total?.finalBudget.value],
        [total?.actualExpenditure.cell, total?.actualExpenditure.value],
      ] as const;
      const [cell, value] = pick(random, choices) ?? [];
      return cell == null || value == null ? null : inCell(cell, String(value));
    },
  },
  {
    name: "number-with-its-unit",
    check: "SE509",
    plant: (specimen, random) => {
      const row = anyRow(specimen, random);
      const total = moneyRow(specimen, "finalBudget", "actualExpenditure");
      const choices = [
        [row?.cells.weight, row?.weight, "分"],
        [row?.cells.score, row?.score, "分"],
        [total?.finalBudget.cell, total?.finalBudget.value, specimen.form.amountUnit],
        [total?.actualExpenditure.cell, total?.actualExpenditure.value, specimen.form.amountUnit],
      ] as const;
      const [cell, value, unit] = pick(random, choices) ?? [];
      return cell == null || value == null ? null : inCell(cell, `${value}${unit ?? ""}`);
    },
  },
  {
    name: "other-unit",
    check: "SE510",
    plant: (specimen, random) => {
      const row = anyRow(
        specimen,
        random,
        (one) => OTHER_UNIT[floorOf(one)?.unit ?? ""] !== undefined,
      );
      const floor = row === undefined ? null : floorOf(row);
      if (row === undefined || floor === null) return null;
      return inCell(row.cells.actual, `${floor.value}${OTHER_UNIT[floor.unit] ?? "项"}`);
    },
    along: ["SE505", "SE540"],
  },
  {
    name: "bound-for-a-figure",
    check: "SE515",
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, (one) => floorOf(one) !== null);
      const floor = row === undefined ? null : floorOf(row);
      if (row === undefined || floor === null) return null;
      const words = word(random, "不足 低于 不到");
      return inCell(row.cells.actual, `${words}${floor.value}${floor.unit}`);
    },
    along: ["SE503", "SE513", "SE540"],
  },
  {
    name: "late-with-full-marks",
    check: "SE511",
    along: ["SE540", "SE526"],
    plant: (specimen, random) => {
      const year = specimen.form.fiscalYear.value;
      const row = anyRow(specimen, random, ({ indicator, status, score, weight }) => {
        return indicator.target.value?.kind === "date" && status === "met" && score === weight;
      });
      if (row === undefined || year === null) return null;
      return inCell(row.cells.actual, `${year + 1}年${whole(random, 1, 6)}月`);
    },
  },
  {
    name: "far-above-without-a-word",
    check: "SE530",
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, (one) => {
        return (
          isMetFloor(one) &&
          floorOf(one)?.unit !== "%" &&
          (one.indicator.deviationNote.text ?? "") === ""
        );
      });
      const floor = row === undefined ? null : floorOf(row);
      if (row === undefined || floor === null) return null;
      const actual = Math.round(floor.value * (1.6 + random() * 3));
      return inCell(row.cells.actual, `${actual}${floor.unit}`, rescored(specimen, row, row.score));
    },
  },
];

/** The target and the actual are text, as the plant needs them. */
function isTyped({ indicator: { target, actual } }: OwnRow): boolean {
  return (
    typeof target.source?.value === "string" &&
    typeof actual.source?.value === "string" &&
    /\d/.test(actual.text ?? "")
  );
}
