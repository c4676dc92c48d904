import type { Indicator } from "../model/form";
import type { Read } from "../model/read";
import { award, undecided, type Award, type AwardContext } from "./award";

const NOT_APPLICABLE =
  /^(本?(年度?|项目|单位))?(不适用|不涉及|无此项(工作|业务|指标)?|N\/?A)[。.]?$/i;

/** Most cells begin like a figure, and none of those says that. */
const FIGURE = /^[\d≥≤=]/;

function says({ text }: Read<unknown>): boolean {
  if (text === null || text === "" || FIGURE.test(text)) return false;
  return NOT_APPLICABLE.test(text.normalize("NFKC").replace(/[\s()]/g, ""));
}

/** Whether the row says of itself that it does not apply ("不适用", "本年不涉及", "N/A"). */
export function isNotApplicable({ target, actual }: Indicator): boolean {
  return says(target) || says(actual);
}

/** The marks of a row that does not apply; with "rescale" it has none and the total is scaled up. */
export function scoreNotApplicable(context: AwardContext): Award {
  const basis = context.policy.notApplicable;
  switch (basis.value) {
    case "fullMarks":
      return award(1, { rule: "指标不适用，按规定得满分", basis }, context);
    case "zero":
      return award(0, { rule: "指标不适用，按规定得 0 分", basis }, context);
    case "rescale":
      return undecided(
        { rule: "指标不适用，不计分，其余指标的得分折算为满分", basis },
        context.inputs,
      );
    case "ask":
      return undecided(
        { rule: "指标不适用，办法没有规定如何计分；请由评分人确定得分", basis },
        context.inputs,
        [0, context.weight],
      );
  }
}
