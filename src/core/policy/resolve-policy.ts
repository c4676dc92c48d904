import { nearestWord } from "../json/nearest-word";
import { parseJson } from "../json/parse-json";
import { isJsonObject, quoteJson } from "../json/validate-shape";
import type { PolicyProblem } from "./policy-problem";
import { titleOf } from "./policy-shape";
import { validatePolicy, type PolicyResult } from "./validate-policy";

/** Policy files as JSON, not yet resolved, by id. */
export type PolicyRegistry = ReadonlyMap<string, unknown>;

type Json = Readonly<Record<string, unknown>>;
type Merged =
  | { readonly ok: true; readonly json: Json }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** What a file says about itself: a variant never inherits these. */
const OWN_KEYS: readonly string[] = ["id", "title"];
const OWN_DEFAULTS: Json = { note: "", families: [] };

function failed(path: string, message: string): Merged {
  return { ok: false, problems: [{ path, message }] };
}

/** A leaf `{ value, clause }` is replaced whole: a changed value never keeps the clause of another. */
function isLeaf(json: Json): boolean {
  return Object.hasOwn(json, "value") || Object.hasOwn(json, "clause");
}

function merge(base: Json, variant: Json): Json {
  const merged = Object.entries(variant).map(([key, value]): [string, unknown] => {
    const under = Object.hasOwn(base, key) ? base[key] : undefined;
    const deep = isJsonObject(under) && isJsonObject(value) && !isLeaf(under) && !isLeaf(value);
    return [key, deep ? merge(under, value) : value];
  });
  return Object.fromEntries([...Object.entries(base), ...merged]);
}

function withoutOwn(json: Json): Json {
  const inherited = Object.entries(json).filter(([key]) => !OWN_KEYS.includes(key));
  return { ...Object.fromEntries(inherited), ...OWN_DEFAULTS };
}

function unknownBase(base: unknown, registry: PolicyRegistry): Merged {
  const known = [...registry.keys()];
  const near = typeof base === "string" ? nearestWord(base, known) : null;
  const advice = near === null ? `可用的有：${known.join("、")}。` : `是不是“${near}”？`;
  return failed("extends", `没有${quoteJson(base)}这个规则；${advice}`);
}

function resolveJson(json: unknown, registry: PolicyRegistry, seen: readonly string[]): Merged {
  if (!isJsonObject(json)) {
    return failed("", `${quoteJson(json)}不是对象；规则文件应写成 { "id": …, "title": …, … }。`);
  }
  if (!Object.hasOwn(json, "extends")) return { ok: true, json };
  const { extends: base, ...own } = json;
  if (typeof base !== "string" || !registry.has(base)) return unknownBase(base, registry);
  if (seen.includes(base)) {
    return failed("extends", `继承关系绕成了圈：${[...seen, base].join(" → ")}。`);
  }
  const resolved = resolveJson(registry.get(base), registry, [...seen, base]);
  return resolved.ok ? { ok: true, json: merge(withoutOwn(resolved.json), own) } : resolved;
}

/**
 * The complete policy behind a JSON value that may say `"extends": ID` and list only what differs.
 * An unknown base, a circle of bases and every wrong value come back as problems.
 */
export function resolvePolicy(json: unknown, registry: PolicyRegistry): PolicyResult {
  const id = isJsonObject(json) && typeof json["id"] === "string" ? [json["id"]] : [];
  const resolved = resolveJson(json, registry, id);
  if (!resolved.ok) return resolved;
  const result = validatePolicy(resolved.json);
  return result.ok ? result : { ok: false, problems: result.problems.map(withOrigin(json)) };
}

/** Names the values of a contradiction that the file does not state itself. */
function withOrigin(json: unknown): (problem: PolicyProblem) => PolicyProblem {
  return ({ path, message, involves = [] }) => {
    const base = isJsonObject(json) ? json["extends"] : undefined;
    const inherited = involves.filter((one) => !states(json, one.split(".")));
    if (typeof base !== "string" || inherited.length === 0) return { path, message };
    const titles = inherited.map((one) => `“${titleOf(one)}”（${one}）`).join("、");
    return { path, message: `${message}其中${titles}承自 ${base}，如需调整请在本文件一并写明。` };
  };
}

function states(json: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  return isJsonObject(json) && Object.hasOwn(json, key) && states(json[key], rest);
}

/** The policy in the text of a user's file, by the same path as ours; an id that is taken is a problem. */
export function readPolicy(jsonText: string, registry: PolicyRegistry): PolicyResult {
  const parsed = parseJson(jsonText);
  if ("problem" in parsed) return { ok: false, problems: [{ path: "", message: parsed.problem }] };
  const result = resolvePolicy(parsed.json, registry);
  if (!result.ok || !registry.has(result.policy.id)) return result;
  const message = `编号“${result.policy.id}”已被自带的规则使用；请换一个编号。`;
  return { ok: false, problems: [{ path: "id", message }] };
}
