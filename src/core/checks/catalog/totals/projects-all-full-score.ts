import { plainNumber } from "../../messages";
import { defineWorkbookCheck } from "../../define-check";
import { departmentForm, projectForms } from "../../projects-of-workbook";
import { certain, near, sum } from "../../reads";

/** Fewer projects may all do well. */
const FEWEST_PROJECTS = 5;
/** A mean above this share of the full score. */
const HIGH_MEAN = 0.99;

/** All projects at the full score, or a mean so near to it that nobody can have looked for faults. */
export const projectsAllFullScore = defineWorkbookCheck({
  meta: {
    id: "SE606",
    name: "projects-all-full-score",
    level: "warning",
    kind: "review",
    group: "totals",
    title: "项目得分普遍为满分",
    why: "所有项目都是满分或接近满分，复核时会被认为自评流于形式。",
    howToFix: "对照佐证材料重新核对各项目的完成值和得分。",
    clause: null,
    defects: ["D79"],
    limit: "至少几个项目都是满分才提示，默认 5 个",
    messages: {
      allFull: "{count} 个项目的总分都是 {full} 分。请对照佐证材料核实是否如实评分。",
      highMean:
        "{count} 个项目平均 {mean} 分，其中 {fullCount} 个为满分 {full} 分。请对照佐证材料核实是否如实评分。",
    },
  },
  *run({ workbook, limit }) {
    const forms = projectForms(workbook);
    const scores = forms.map(({ scored }) => certain(scored.form.total.score));
    const known = scores.filter((score) => score !== null);
    const [first] = forms;
    if (first === undefined || known.length < limit(FEWEST_PROJECTS)) return;
    if (known.length < scores.length) return;
    const full = first.scored.policy.fullScore.value;
    const mean = sum(known) / known.length;
    if (mean <= full * HIGH_MEAN || mean > full) return;
    const target = departmentForm(workbook) ?? first;
    const { form } = target.scored;
    const where = { at: [form.total.score], sheet: form.sheet, form: target.index, part: "总分" };
    const count = known.length;
    const fullCount = known.filter((score) => near(score, full, 0)).length;
    if (fullCount === count) yield { messageId: "allFull", args: { count, full }, ...where };
    else {
      const args = { count, full, fullCount, mean: plainNumber(Math.round(mean * 100) / 100) };
      yield { messageId: "highMean", args, ...where };
    }
  },
});
