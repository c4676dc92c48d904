import { NOT_THERE, type Read } from "../model/read";
import { normalizeText, numberLook, parseNumber, type CellContent } from "../values";
import { readColumn, type Parsed } from "./column-reads";
import type { GridView } from "./grid-view";
import { statedWeight } from "./levels";
import type { HeaderColumn } from "./resolve-columns";

type Place = {
  readonly view: GridView;
  readonly row: number;
  readonly span: HeaderColumn | undefined;
};

/**
 * Reads a weight in marks. Under 权重 and 权重（%） a percentage is one: a form has 100 marks. Under 分值 it stays unreadable.
 *
 * @example under "权重（%）": 10, "10%" and 0.1 shown as 10% → 10
 */
export function readWeight(place: Place): Read<number> {
  const isShare = SHARE_LABEL.test(place.span?.text ?? "");
  return readColumn(place, isShare ? parseShare : parseNumber);
}

const SHARE_LABEL = /权重|占比|[%％]/;

function parseShare(content: CellContent): Parsed<number> {
  const { value, numberFormat } = content;
  if (typeof value === "number" && numberLook(numberFormat).kind === "percent") {
    return { value: Number((value * 100).toPrecision(12)), problem: null };
  }
  const typed = typeof value === "string" ? TYPED_SHARE.exec(normalizeText(value))?.[1] : undefined;
  return typed === undefined ? parseNumber(content) : { value: Number(typed), problem: null };
}

const TYPED_SHARE = /^(\d+(?:\.\d+)?)%$/;

/** "在职人员控制率（5分）": forms without a column for weights print them behind the names. */
export function weightInName(name: Read<string>): Read<number> {
  const text = name.text ?? "";
  const value = MARKS.test(text) ? statedWeight(text) : null;
  return value === null ? NOT_THERE : { ...name, value, problem: null };
}

const MARKS = /[（(]\s*[\d.]+\s*分\s*[）)]\s*$/;
