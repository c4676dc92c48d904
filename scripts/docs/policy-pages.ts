import { clauseText, policies, policyParameters, type Policy, type Ruled } from "../../src/core";
import type { Page } from "./page";

const statusTitles = { inForce: "现行", unverified: "未核对原文", draft: "草案" } as const;

/** One page a rule-set with every value and its clause, and the index. */
export function policyPages(): Page[] {
  return [...policies.map(policyPage), policyIndex()];
}

function policyPage(policy: Policy): Page {
  const [from, to] = policy.fiscalYears;
  const lines = [
    `# ${policy.title}`,
    "",
    `- 编号：\`${policy.id}\``,
    `- 制定：${policy.authority}；适用：${policy.region}`,
    `- 文号：${policy.documentNumbers.join("、") || "无"}`,
    `- 年度：${from ?? "不限"} 至 ${to ?? "今"}`,
    `- 状态：${statusTitles[policy.status]}`,
    "",
    policy.note,
    "",
    "| 参数 | 取值 | 依据 | 说明 |",
    "| --- | --- | --- | --- |",
    ...policyParameters.filter(({ ruled }) => ruled).map((row) => parameterRow(policy, row)),
  ];
  return { path: `policies/${policy.id}.md`, text: lines.join("\n") + "\n" };
}

function parameterRow(policy: Policy, { path, title }: { path: string; title: string }): string {
  const ruled = valueAt(policy, path) as Ruled<unknown>;
  const cells = [
    `${title} \`${path}\``,
    `\`${JSON.stringify(ruled.value)}\``,
    clauseText(ruled),
    ruled.note ?? "",
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function valueAt(value: unknown, path: string): unknown {
  return path.split(".").reduce((inner, key) => (inner as Record<string, unknown>)[key], value);
}

function policyIndex(): Page {
  const lines = [
    "# 评价办法（规则集）",
    "",
    "本目录由 `npm run docs` 生成。单位可以写自己的 JSON 文件，用 `--policy 文件.json` 指定；",
    '只写与某一规则集不同的参数，并用 `"extends": "cn-mof-2020"` 说明以哪一套为基础。',
    "",
    "| 编号 | 名称 | 适用 | 状态 |",
    "| --- | --- | --- | --- |",
    ...policies.map(
      ({ id, title, region, status }) =>
        `| [${id}](${id}.md) | ${title} | ${region} | ${statusTitles[status]} |`,
    ),
    "",
    "## 参数与允许的取值",
    "",
    "| 参数 | 含义 | 允许的取值 |",
    "| --- | --- | --- |",
    ...policyParameters.map(
      ({ path, title, allowed }) =>
        `| \`${path}\` | ${title} | ${allowed.replaceAll("|", "\\|")} |`,
    ),
  ];
  return { path: "policies/README.md", text: lines.join("\n") + "\n" };
}
