import type { AmountUnit } from "../model/form";
import { numberLook } from "./number-format";
import { failed, firstLook, plainNumber, type NumberReading } from "./parse-number";
import type { CellContent } from "./quantity-context";
import { knownUnit, scaled } from "./units";

const YUAN: Readonly<Record<AmountUnit, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

/**
 * Reads an amount of money, in the unit of its header.
 *
 * @example parseMoney(text("4753.66万元"), "万元") → 4753.66; parseMoney(text("1,200元"), "万元") → 0.12
 * @param headerUnit `null` when the form names no unit: then an amount with a unit of its own keeps its number, with a problem
 */
export function parseMoney(content: CellContent, headerUnit: AmountUnit | null): NumberReading {
  const look = firstLook(content);
  if (!("text" in look)) return percentMoney(look, content.numberFormat);
  const match = /^((?:人民币)?[¥￥])?(-?[\d,]*\.?\d+)(.*)$/.exec(look.text);
  const value = match ? plainNumber(match[2] ?? "") : null;
  if (!match || value === null) return failed(`“${look.text}”不是一个金额。请只填写数字。`);
  const unit = (match[3] ?? "").replace(/^\((.*)\)$/, "$1").replace(/整$/, "");
  if (match[1] !== undefined && unit === "" && headerUnit !== null && headerUnit !== "元") {
    return failed(`“${look.text}”带有货币符号，无法确定是元还是${headerUnit}。请写明单位。`);
  }
  return inHeaderUnit({ value, unit, text: look.text }, headerUnit);
}

type Written = { readonly value: number; readonly unit: string; readonly text: string };

function inHeaderUnit(
  { value, unit, text }: Written,
  headerUnit: AmountUnit | null,
): NumberReading {
  if (unit === "") return { value, problem: null };
  const meaning = knownUnit(/[元币Y]$/.test(unit) ? unit : `${unit}元`);
  if (meaning?.dimension !== "money")
    return failed(`“${text}”的单位不是人民币元、万元或亿元。请改写。`);
  if (headerUnit === null) {
    return {
      value,
      problem: `“${text}”写了单位，而表头没有写金额单位，按所写的数字读取。请在表头写明单位。`,
    };
  }
  return { value: scaled(value, meaning.factor / YUAN[headerUnit]), problem: null };
}

function percentMoney(reading: NumberReading, format: string): NumberReading {
  if (reading.value === null || numberLook(format).kind !== "percent") return reading;
  return failed("金额单元格是百分比格式。请改正格式或内容。");
}
