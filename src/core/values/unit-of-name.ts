import { normalizeWholeLabel } from "./normalize-text";
import { knownUnit, printedUnit } from "./units";

/**
 * The unit that an indicator's name carries; `null` when there is none or more than one.
 *
 * @example unitOfName("奖补资金兑付率(%)") → "%"; unitOfName("★农村低保标准(≥**元/人·月)") → "元/人·月"
 */
export function unitOfName(name: string): string | null {
  const plain = normalizeWholeLabel(name);
  if (!/[(≥≤=<>]/.test(plain)) return null;
  const groups = [...plain.matchAll(/\(([^()]+)\)/g)].map((match) => match[1] ?? "");
  const open = /[≥≤=<>][x×*_]+([^()*_]+)$/i.exec(plain)?.[1];
  const units = [...groups, ...(open === undefined ? [] : [open])]
    .map(unitInside)
    .filter((unit) => unit !== null);
  const [unit, ...others] = new Set(units);
  return unit !== undefined && others.length === 0 ? unit : null;
}

/** The unit behind an operator and the blank to fill in: "≥**元/人·月". */
function unitInside(text: string): string | null {
  const unit = text
    .replace(/^(?:计量)?单位[:为]?/, "")
    .replace(/^(?:≥|≤|=|>|<|不低于|不少于|不超过|不高于)/, "")
    .replace(/^[xX×*_]+/, "");
  return unit !== "" && knownUnit(unit)?.family != null ? printedUnit(unit) : null;
}
