import { APPROXIMATE_BEFORE, CHANGE, FALLING, PER_WORDS, RISING } from "./amount-words";
import { replaceCodes } from "./code-names";
import { peelBefore, type Operator } from "./operators";
import { remember } from "./remember";
import { turnsRound } from "./turning-words";

/** What stands before the number of an amount. */
export type AmountHead = {
  readonly operators: readonly Operator[];
  readonly approximate: boolean;
  /** "每亩", "人均": the share that the number counts for. */
  readonly per: string | null;
  readonly lead: string;
  readonly change: "rise" | "fall" | null;
};

/**
 * Reads what stands before a number, or says why no number may follow it.
 *
 * @example readHead("满意度不低于") → operator atLeast, lead "满意度"; readHead("上年") → { reason: "…" }
 */
export const readHead = remember((head): AmountHead | { readonly reason: string } => {
  const { operators, approximate, rest } = peelHead(
    head.replace(/(?:人民币)?[¥￥]$|(?:RMB|CNY)$/, ""),
  );
  const share = rest.replace(/^平均(?=每)/, "");
  const per = Object.hasOwn(PER_WORDS, share) ? share : null;
  if (per !== null) return { operators, approximate, per, lead: "", change: null };
  if (CHANGE.test(rest)) return { operators, approximate, per, lead: "", change: changeOf(rest) };
  if (turnsRound(rest)) {
    return {
      reason: `数字前面的“${rest}”改变了数字的含义，无法确定指标口径下的数值。请只填写数值和单位。`,
    };
  }
  if (/[.()[\]%‰"“”+*/±~—-]/.test(replaceCodes(rest, "")) || rest.length > LONGEST_LEAD) {
    return { reason: "文字里夹有数字，无法确定它就是要比较的数值。请把数值单独填写。" };
  }
  return { operators, approximate, per, lead: rest, change: null };
});

/** Longer texts before a number are sentences (本工具默认). */
const LONGEST_LEAD = 16;

function peelHead(head: string): {
  operators: readonly Operator[];
  approximate: boolean;
  rest: string;
} {
  const plain = head.replace(/[:,]$/, "");
  const { operators, rest } = peelBefore(plain);
  const approximate = APPROXIMATE_BEFORE.find((word) => rest.endsWith(word));
  if (!approximate && operators.length === 0) return { operators, approximate: false, rest };
  const inner = peelHead(approximate ? rest.slice(0, -approximate.length) : rest);
  return {
    operators: [...operators, ...inner.operators],
    approximate: approximate !== undefined || inner.approximate,
    rest: inner.rest,
  };
}

function changeOf(lead: string): "rise" | "fall" | null {
  if (FALLING.test(lead)) return "fall";
  return RISING.test(lead) ? "rise" : null;
}
