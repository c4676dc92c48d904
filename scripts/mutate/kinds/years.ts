import { sheetOf } from "../clean/sheet-of";
import { filled, inCell } from "../plant-help";
import { pick, whole } from "../random";
import type { DefectKind } from "../types";

/** The year of another form: the one before, or a slip of the finger. */
const otherYear = (year: number, random: () => number): number => year - whole(random, 1, 3);

/** Years that do not belong to this year's form. */
export const years: readonly DefectKind[] = [
  {
    name: "year-gone",
    check: "SE105",
    plant: ({ form }) => {
      const { cell, text } = form.fiscalYear;
      if (cell === null || text === null || cell === form.title.cell) return null;
      return inCell(cell, text.replace(/\d{4}/, "    "));
    },
  },
  {
    name: "year-of-another-form",
    check: "SE106",
    along: ["SE107", "SE511", "SE526", "SE527", "SE524"],
    plant: ({ form, others }, random) => {
      const { cell, text, value } = form.fiscalYear;
      if (cell === null || text === null || value !== 2023) return null;
      const plant = inCell(cell, text.replace(/\d{4}/, String(otherYear(value, random))));
      return plant === null ? null : { ...plant, beside: others };
    },
  },
  {
    name: "year-slip-in-objective",
    check: "SE107",
    plant: ({ form }, random) => {
      const { expected, achieved } = form.objective;
      const read = pick(random, [expected, achieved]) ?? expected;
      const year = form.fiscalYear.value;
      if (filled(read) === null || year === null || read.cell === form.fiscalYear.cell) return null;
      const text = read.text?.replace(/\d{4}年/g, "") ?? "";
      return inCell(read.cell, `${otherYear(year, random)}年计划完成建设任务。${text}`);
    },
  },
  {
    name: "year-slip-beside-the-forms",
    check: "SE108",
    plant: ({ form, others }, random) => {
      const year = form.fiscalYear.value;
      if (year !== 2023) return null;
      const text = `${otherYear(year, random)}年计划引进项目${whole(random, 10, 90)}个。`;
      const sheet = sheetOf("部门基本情况", [["部门基本情况"], ["年度任务", text]]);
      return { change: {}, beside: others, added: [sheet] };
    },
  },
];
