import type { Indicator } from "../../../model/form";
import { defineWorkbookCheck } from "../../define-check";
import { isExplained } from "../../explanations";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { projectForms, projectTitle, type FormAt } from "../../projects-of-workbook";
import { copiesAmong } from "../../copied-texts";

type Origin = { readonly at: FormAt; readonly indicator: Indicator };

/** One cause may hold back two rows of a project; more than that is copied, mostly. */
const ROWS_OF_ONE_CAUSE = 2;

/** Reasons that rows and projects share nearly word for word. */
export const noteCopied = defineWorkbookCheck({
  meta: {
    id: "SE547",
    name: "note-copied",
    level: "warning",
    kind: "review",
    group: "notes",
    title: "偏差原因雷同",
    why: "不同指标、不同项目的原因和措施应各有所指；雷同多为复制粘贴。",
    howToFix: "逐项写明各自的原因和措施；确为同一原因的，请说明对该项的具体影响。",
    clause: null,
    defects: ["D66"],
    limit: "同一段说明最多用于几行指标，默认 2 行",
    messages: {
      otherProject:
        "“{name}”的偏差原因“{text}”与项目“{other}”中“{otherName}”的几乎相同。请核实，并写明本项目自己的原因。",
      rows: "本表有 {count} 项指标的偏差原因几乎都是“{text}”。请逐项写明各自的原因和措施。",
    },
  },
  *run({ workbook, limit }) {
    const notes = projectForms(workbook).flatMap((at) =>
      at.scored.form.indicators
        .filter(({ deviationNote }) => isExplained(deviationNote))
        .map((indicator) => ({
          text: indicator.deviationNote.text ?? "",
          origin: { at, indicator },
        })),
    );
    const copies = copiesAmong<Origin>(notes);
    const counted = new Map<Origin, Indicator[]>();
    for (const { copy, of } of copies) {
      if (isOneCell(copy.origin, of.origin)) continue;
      if (copy.origin.at.index === of.origin.at.index) {
        const rows = counted.get(of.origin) ?? [of.origin.indicator];
        counted.set(of.origin, [...rows, copy.origin.indicator]);
        continue;
      }
      const { at, indicator } = copy.origin;
      const args = {
        name: nameOf(indicator),
        text: quote(copy.text),
        other: projectTitle(of.origin.at),
        otherName: nameOf(of.origin.indicator),
      };
      const where = { at: [indicator.deviationNote], indicator, part: "偏差原因" };
      yield { messageId: "otherProject", args, ...where, ...placeOf(at) };
    }
    for (const [{ at, indicator }, rows] of counted) {
      if (rows.length <= limit(ROWS_OF_ONE_CAUSE)) continue;
      const args = { count: rows.length, text: quote(indicator.deviationNote.text) };
      const cells = rows.map(({ deviationNote }) => deviationNote);
      yield { messageId: "rows", args, at: cells, indicator, part: "偏差原因", ...placeOf(at) };
    }
  },
});

function isOneCell(one: Origin, other: Origin): boolean {
  const isOneForm = one.at.index === other.at.index;
  return isOneForm && one.indicator.deviationNote.cell === other.indicator.deviationNote.cell;
}

function placeOf({ scored, index }: FormAt) {
  return { sheet: scored.form.sheet, form: index };
}
