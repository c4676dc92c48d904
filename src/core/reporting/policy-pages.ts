import { checks } from "../checks/catalog/index";
import { plainNumber } from "../checks/messages";
import { levelTerms } from "../model/terms";
import { policyParameters, type PolicyParameter } from "../policy/policy-shape";
import { statusTerms } from "../policy/policy-terms";
import { showValue } from "../policy/show-value";
import { clauseText } from "../policy/clause";
import type { Policy } from "../policy/types";
import { line, padText, segment, widest, type Line } from "./styled-text";

/** The policies as a table: id, status, region and title. */
export function policyList(policies: readonly Policy[]): readonly Line[] {
  const width = widest(policies.map(({ id }) => id));
  return policies.map(({ id, status, region, title }) => [
    segment(padText(id, width + 2), "strong"),
    segment(padText(statusTerms[status], 12), "muted"),
    segment(`${region} · ${title}`),
  ]);
}

/** One policy with every parameter and the clause it comes from. */
export function policyPage(policy: Policy): readonly Line[] {
  const [from, to] = policy.fiscalYears;
  return [
    line(`${policy.title}（${policy.id}）`, "heading"),
    line(`${policy.authority} · ${policy.region} · ${statusTerms[policy.status]}`),
    line(
      `文号 ${policy.documentNumbers.join("、") || "—"} · 适用年度 ${from ?? "不限"} 至 ${to ?? "不限"}`,
    ),
    line(policy.note),
    [],
    ...policyParameters
      .filter(({ ruled }) => ruled)
      .flatMap((parameter) => parameterLines(policy, parameter)),
    ...overrideLines(policy),
  ];
}

function parameterLines(policy: Policy, { path, title, shape }: PolicyParameter): readonly Line[] {
  const leaf = leafAt(policy, path);
  if (leaf === null) return [];
  return [
    [segment(`${title}：`, "strong"), segment(showValue(shape, leaf.value))],
    line(`  依据：${clauseText(leaf)} · 参数 ${path}`, "muted"),
    ...(leaf.note === undefined ? [] : [line(`  ${leaf.note}`, "muted")]),
  ];
}

type Leaf = { readonly value: unknown; readonly clause: string | null; readonly note?: string };

function leafAt(policy: Policy, path: string): Leaf | null {
  let at: unknown = policy;
  for (const key of path.split(".")) {
    at =
      typeof at === "object" && at !== null
        ? Object.entries(at).find(([k]) => k === key)?.[1]
        : null;
  }
  return typeof at === "object" && at !== null && "value" in at ? (at as Leaf) : null;
}

function overrideLines({ checks: overrides }: Policy): readonly Line[] {
  const entries = Object.entries(overrides);
  if (entries.length === 0) return [];
  return [
    [],
    line("检查项调整：", "strong"),
    ...entries.map(([id, override]) =>
      line(`  ${id} ${titles.get(id) ?? ""}：${changesOf(override)}`),
    ),
  ];
}

type Override = Policy["checks"][string];

const titles: ReadonlyMap<string, string> = new Map(
  checks.map(({ meta }) => [meta.id, meta.title]),
);

/** `changesOf({ level: "note", limit: 0.4 })` → `"级别改为提示，界限值改为 0.4"`. */
function changesOf({ enabled, level, limit }: Override): string {
  if (enabled === false) return "不做这项检查";
  const changes = [
    ...(level === undefined ? [] : [`级别改为${levelTerms[level]}`]),
    ...(limit === undefined ? [] : [`界限值改为 ${plainNumber(limit)}`]),
  ];
  return changes.join("，") || "不变";
}
