import {
  anyRow,
  floorOf,
  inCell,
  isAmount,
  ownRows,
  rescored,
  rounded,
  word,
  type OwnRow,
} from "../plant-help";
import { whole } from "../random";
import type { CellInputs, DefectKind } from "../types";

const isMetFloor = (row: OwnRow): boolean =>
  floorOf(row) !== null && row.score === row.weight && row.status !== "short";
const hasNoNote = ({ indicator, cells }: OwnRow): boolean =>
  cells.note !== null && (indicator.deviationNote.text ?? "") === "";
const isNumber = ({ indicator }: OwnRow): boolean =>
  indicator.score.source?.formula == null && typeof indicator.score.source?.value === "number";

/** Marks that are missing their rule. The total is kept in step, so that it is not what is found. */
export const scores: readonly DefectKind[] = [
  {
    name: "no-score-at-all",
    check: "SE521",
    along: ["SE540"],
    plant: ({ form }) => {
      const funding = form.funding.flatMap(({ score }) =>
        score.value === null ? [] : [score.cell],
      );
      const cells = [
        ...form.indicators.map(({ score }) => score.cell),
        form.total.score.cell,
        ...funding,
      ];
      return {
        change: { cells: Object.fromEntries(cells.map((cell) => [cell, null])) as CellInputs },
      };
    },
  },
  {
    name: "score-over-weight",
    check: "SE522",
    along: ["SE216"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, isNumber);
      if (row === undefined) return null;
      const score = row.weight + whole(random, 1, 50) / 10;
      return { change: { cells: rescored(specimen, row, score) }, at: row.cells.score };
    },
  },
  {
    name: "score-invalid",
    check: "SE523",
    along: ["SE540", "SE526", "SE528", "SE601"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random);
      if (row === undefined) return null;
      if (random() < 0.5) return inCell(row.cells.score, word(random, "满分 合格 优秀 已评"));
      const score = -whole(random, 1, 5);
      return { change: { cells: rescored(specimen, row, score) }, at: row.cells.score };
    },
  },
  {
    name: "short-with-full-marks",
    check: "SE524",
    along: ["SE540", "SE542"],
    plant: (specimen, random) => {
      const row = anyRow(
        specimen,
        random,
        (one) => isMetFloor(one) && (floorOf(one)?.value ?? 0) > 4,
      );
      const floor = row === undefined ? null : floorOf(row);
      if (row === undefined || floor === null) return null;
      const actual = Math.floor(floor.value * (0.3 + random() * 0.6));
      return {
        change: { cells: { [row.cells.actual]: `${actual}${floor.unit}` } },
        at: row.cells.score,
      };
    },
  },
  {
    name: "over-ceiling-with-full-marks",
    check: "SE525",
    along: ["SE540", "SE542", "SE512"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ indicator, score, weight }) => {
        return (
          isAmount(indicator.target.value, "atMost") &&
          score === weight &&
          indicator.target.value.value > 0
        );
      });
      const target = row?.indicator.target.value ?? null;
      if (row === undefined || !isAmount(target)) return null;
      const actual = rounded(target.value * (1.05 + random() * 0.6));
      const cells = { [row.cells.actual]: `${actual}${target.unitOfMeasure ?? ""}` };
      return { change: { cells }, at: row.cells.score };
    },
  },
  {
    name: "marks-off-the-formula",
    check: "SE526",
    along: ["SE216"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, (one) => {
        return (
          one.status === "short" &&
          isNumber(one) &&
          floorOf(one) !== null &&
          one.weight - one.score > 0.2
        );
      });
      if (row === undefined) return null;
      const room =
        random() < 0.5 ? (row.weight - row.score) * 0.6 : -row.score * (0.1 + random() * 0.5);
      const score = rounded(row.score + room);
      if (Math.abs(score - row.score) < 0.1 || score >= row.weight) return null;
      return { change: { cells: rescored(specimen, row, score) }, at: row.cells.score };
    },
  },
  {
    name: "met-and-cut",
    check: "SE527",
    plant: (specimen, random) => {
      const row = anyRow(
        specimen,
        random,
        (one) => isMetFloor(one) && isNumber(one) && hasNoNote(one),
      );
      if (row === undefined) return null;
      const score = rounded(row.weight * (0.5 + random() * 0.4));
      return { change: { cells: rescored(specimen, row, score) }, at: row.cells.score };
    },
  },
  {
    name: "outside-the-tier",
    check: "SE528",
    along: ["SE540"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ indicator: { target, actual } }) => {
        return (
          target.value?.kind === "qualitative" &&
          actual.value?.kind === "qualitative" &&
          actual.value.tier !== null
        );
      });
      if (row === undefined) return null;
      const actual = random() < 0.5 ? "部分达成预期指标并具有一定效果" : "未达成预期指标且效果较差";
      const cells = { ...rescored(specimen, row, row.weight), [row.cells.actual]: actual };
      return { change: { cells }, at: row.cells.score };
    },
  },
  {
    name: "no-tier-in-words",
    check: "SE529",
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ indicator: { target, actual } }) => {
        return target.value?.kind === "qualitative" && actual.value?.kind === "qualitative";
      });
      const text = word(random, "群众出行更加方便 开展了多次宣传活动 设施运行平稳 社区环境有改观");
      return row === undefined ? null : inCell(row.cells.actual, text);
    },
  },
  {
    name: "many-decimals",
    check: "SE531",
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, (one) => isMetFloor(one) && hasNoNote(one));
      const floor = row === undefined ? null : floorOf(row);
      if (row === undefined || floor === null) return null;
      const actual = Math.ceil(floor.value * (0.4 + random() * 0.55));
      const score = Number(((row.weight * actual) / floor.value).toFixed(6));
      if (Math.abs(score - rounded(score)) < 1e-6) return null;
      const note = {
        [row.cells.note ?? ""]: "连续降雨停工二十天，剩余部分已列入次年计划，将加快推进",
      };
      const cells = {
        ...rescored(specimen, row, score),
        ...note,
        [row.cells.actual]: `${actual}${floor.unit}`,
      };
      return { change: { cells }, at: row.cells.score };
    },
  },
  {
    name: "formula-in-score",
    check: "SE532",
    along: ["SE540"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, (one) => isMetFloor(one) && one.proposedScore !== null);
      if (row === undefined) return null;
      const value = random() < 0.5 ? row.score : rounded(row.weight * 0.7);
      const cells = {
        ...rescored(specimen, row, value),
        [row.cells.score]: { formula: `${row.cells.weight}*0.7`, value },
      };
      return { change: { cells }, at: row.cells.score };
    },
  },
  {
    name: "weighted-twice",
    check: "SE533",
    along: ["SE207", "SE524", "SE526", "SE527", "SE528", "SE540", "SE605", "SE216", "SE608"],
    plant: (specimen) => {
      const rows = ownRows(specimen.scored.indicators);
      if (rows.length < 3 || rows.length !== specimen.form.indicators.length) return null;
      const marks = rows.map(
        ({ cells, weight }) => [cells.score, rounded(weight ** 2 / 100)] as const,
      );
      const lost = rows.reduce((sum, row) => sum + rounded(row.weight ** 2 / 100) - row.score, 0);
      const { cell, value } = specimen.form.total.score;
      const total = cell === null || value === null ? {} : { [cell]: rounded(value + lost) };
      return { change: { cells: { ...Object.fromEntries(marks), ...total } } };
    },
  },
];
