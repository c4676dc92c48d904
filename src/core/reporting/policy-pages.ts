import { policyParameters } from "../policy/policy-shape";
import { clauseText } from "../policy/clause";
import type { Policy } from "../policy/types";
import { line, padText, segment, widest, type Line } from "./styled-text";

const statusTerms: Readonly<Record<Policy["status"], string>> = {
  inForce: "现行",
  unverified: "未核对原文",
  draft: "草案",
};

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
      .flatMap((parameter) => parameterLines(policy, parameter.path, parameter.title)),
    ...overrideLines(policy),
  ];
}

function parameterLines(policy: Policy, path: string, title: string): readonly Line[] {
  const leaf = leafAt(policy, path);
  if (leaf === null) return [];
  return [
    [segment(`${title}：`, "strong"), segment(valueText(leaf.value))],
    line(`  ${path} · 依据：${clauseText(leaf)}`, "muted"),
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

/** A list on lines of its own would hide the next parameter: values stay on one line. */
function valueText(value: unknown): string {
  if (value === null) return "无";
  if (Array.isArray(value)) return value.map(valueText).join("；") || "无";
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${valueText(inner)}`)
    .join("，");
}

function overrideLines({ checks }: Policy): readonly Line[] {
  const ids = Object.entries(checks);
  if (ids.length === 0) return [];
  return [
    [],
    line("检查项调整", "strong"),
    ...ids.map(([id, change]) => line(`  ${id}：${valueText(change)}`)),
  ];
}
