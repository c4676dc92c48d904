import type { NumberUnit, Shape } from "../json/shape";
import { isJsonObject } from "../json/validate-shape";

const UNITS: Readonly<Record<NumberUnit, (value: number) => string>> = {
  marks: (value) => `${String(value)} 分`,
  ratio: (value) => `${String(Number((value * 100).toPrecision(12)))}%`,
  times: (value) => `${String(value)} 倍`,
  places: (value) => `${String(value)} 位`,
  plain: String,
};

/** A title inside a value goes without its explanation in brackets. */
const EXPLANATION = /（[^（）]*）$/;

/**
 * A policy value in Chinese, as its shape tells what it means: `"proportional"` → `"与执行率同比例计分"`,
 * `{ rateBelow: 0.5, totalAtMost: 59 }` → `"执行率低于 50%，总分不超过 59 分"`.
 */
export function showValue(shape: Shape, value: unknown): string {
  if (shape.kind === "ruled") return showValue(shape.value, value);
  if (shape.kind === "nullable") return value === null ? shape.none : showValue(shape.shape, value);
  if (shape.kind === "choice") return shape.terms[String(value)] ?? String(value);
  if (shape.kind === "flag") return value === true ? "是" : "否";
  if (shape.kind === "number") return UNITS[shape.unit](Number(value));
  if (shape.kind === "list") return showList(shape.item, value);
  return isJsonObject(value) ? showObject(shape, value) : String(value);
}

function showList(item: Shape, value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return "无";
  return value.map((one: unknown) => showValue(item, one)).join("；");
}

function showObject(shape: Shape, value: Readonly<Record<string, unknown>>): string {
  if (shape.kind === "record") {
    const items = Object.entries(value).map(
      ([key, one]) => `${key}：${showValue(shape.value, one)}`,
    );
    return items.join("；") || "无";
  }
  if (shape.kind !== "object") return String(value);
  return Object.entries(shape.fields)
    .filter(([key]) => Object.hasOwn(value, key))
    .map(
      ([key, field]) =>
        `${field.title.replace(EXPLANATION, "")} ${showValue(field.shape, value[key])}`,
    )
    .join("，");
}
