import { anyRow, inCell, isAmount, ownRows, word } from "../plant-help";
import { pick, whole } from "../random";
import type { DefectKind } from "../types";

/** Whatever the figures then give is another matter: the target is what is wrong. */
const FIGURES = [
  "SE510",
  "SE524",
  "SE525",
  "SE526",
  "SE527",
  "SE530",
  "SE540",
  "SE543",
  "SE502",
  "SE505",
  "SE529",
  "SE403",
  "SE504",
  "SE542",
  "SE411",
  "SE416",
  "SE513",
  "SE546",
];

const WORDS = "显著提升 效果明显 进一步加强 稳步推进 逐步完善 全面提高";

/** Targets that cannot be tested, point the wrong way or mean nothing. */
export const targets: readonly DefectKind[] = [
  {
    name: "words-under-quantity",
    check: "SE402",
    along: FIGURES,
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ indicator }) => {
        return ["quantity", "quality", "timeliness"].includes(indicator.category ?? "");
      });
      return row === undefined ? null : inCell(row.cells.target, word(random, WORDS));
    },
  },
  {
    name: "number-without-unit",
    check: "SE403",
    along: FIGURES,
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ indicator: { target, name } }) => {
        const hasUnitInName = /[)）]\s*$/.test(name.text ?? "");
        return (
          isAmount(target.value, "atLeast") && target.value.dimension === "count" && !hasUnitInName
        );
      });
      const target = row?.indicator.target.value;
      if (row === undefined || !isAmount(target ?? null)) return null;
      return inCell(
        row.cells.target,
        isAmount(target ?? null) ? `≥${String(valueOf(target))}` : null,
      );
    },
  },
  {
    name: "cost-as-floor",
    check: "SE404",
    along: FIGURES,
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ indicator }) => {
        const isCost = /cost|Cost/.test(indicator.category ?? "") || indicator.dimension === "cost";
        const isPlain = !/节约|节省|降低|减少|下降|标准|收入|比例/.test(indicator.name.text ?? "");
        return isCost && isPlain && (indicator.target.text ?? "").startsWith("≤");
      });
      const text = row?.indicator.target.text ?? "";
      return row === undefined ? null : inCell(row.cells.target, text.replace("≤", "≥"));
    },
  },
  {
    name: "complaints-as-floor",
    check: "SE404",
    along: FIGURES,
    plant: (specimen, random) => {
      const row = anyRow(specimen, random);
      if (row === undefined) return null;
      const name = word(random, "群众投诉率 安全责任事故数量 数据差错率 工程返工率 线路故障率");
      const unit = name.endsWith("率") ? "%" : "起";
      const target = `≥${whole(random, 1, 5)}${unit}`;
      return inCell(row.cells.target, target, { [row.cells.name]: name });
    },
  },
  {
    name: "output-as-ceiling",
    check: "SE404",
    along: FIGURES,
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ indicator: { category, name, target } }) => {
        const isDone =
          /(数量|人数|场次|人次|面积|里程)/.test(name.text ?? "") &&
          !/控制|减少|三公|会议|接待/.test(name.text ?? "");
        return category === "quantity" && isDone && (target.text ?? "").startsWith("≥");
      });
      const text = row?.indicator.target.text ?? "";
      return row === undefined ? null : inCell(row.cells.target, text.replace("≥", "≤"));
    },
  },
  {
    name: "percent-of-nothing",
    check: "SE405",
    along: FIGURES,
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ indicator: { category } }) =>
        ["economicOutcome", "socialOutcome", "environmentalOutcome", "sustainability"].includes(
          category ?? "",
        ),
      );
      if (row === undefined) return null;
      const name = word(random, "促进社会和谐稳定 推动产业发展 优化营商环境 改善人居环境");
      return inCell(row.cells.target, `≥${whole(random, 85, 99)}%`, { [row.cells.name]: name });
    },
  },
  {
    name: "bound-odd",
    check: "SE406",
    along: FIGURES,
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ indicator: { name, target } }) => {
        const mayExceed = /增长|完成率|达成率|倍|收入|税|产值|产能/.test(name.text ?? "");
        return !mayExceed && isAmount(target.value, "atLeast");
      });
      if (row === undefined) return null;
      const isRate =
        row.indicator.target.value?.kind === "amount" &&
        row.indicator.target.value.dimension === "ratio";
      return inCell(row.cells.target, isRate ? "≥100%" : "≥0个");
    },
  },
  {
    name: "share-above-hundred",
    check: "SE407",
    along: FIGURES,
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ indicator: { name } }) =>
        /满意|合格率|完好率|知晓率|通过率|准确率|建档率/.test(name.text ?? ""),
      );
      if (row === undefined) return null;
      const cell = pick(random, [row.cells.target, row.cells.actual]) ?? row.cells.actual;
      return inCell(cell, `${whole(random, 2, 9)}${whole(random, 50, 98)}%`);
    },
  },
  {
    name: "objective-is-a-figure",
    check: "SE409",
    along: ["SE215"],
    plant: ({ form }, random) => {
      const read = pick(random, [form.objective.expected, form.objective.achieved]);
      const text = pick(random, ["43.2", "120万元", "100%", "86.5万元"]) ?? "43.2";
      return read === undefined ? null : inCell(read.cell, text);
    },
  },
  {
    name: "objective-copied-as-result",
    check: "SE410",
    along: ["SE215"],
    plant: ({ form }) => {
      const { expected, achieved } = form.objective;
      if (achieved.cell === expected.cell || (expected.text ?? "") === "") return null;
      return inCell(achieved.cell, expected.text);
    },
  },
  {
    name: "no-indicator-left",
    check: "SE101",
    along: ["SE117", "SE301", "SE601", "SE604", "SE303", "SE602", "SE605", "SE214"],
    plant: ({ form, sheet, scored }) => {
      const rows = new Set(ownRows(scored.indicators).map(({ indicator }) => indicator.row));
      if (rows.size !== form.indicators.length) return null;
      const cells = [...sheet.cells.values()].filter(
        ({ row, column }) => rows.has(row) && column > 3,
      );
      const blank = cells.map(
        ({ row, column }) => [`${String.fromCharCode(64 + column)}${row}`, null] as const,
      );
      return { change: { cells: Object.fromEntries(blank) } };
    },
  },
];

function valueOf(quantity: unknown): number {
  return (quantity as { readonly value: number }).value;
}
