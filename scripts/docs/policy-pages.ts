import {
  clauseText,
  policies,
  policyParameters,
  type Policy,
  type PolicyParameter,
  type Ruled,
} from "../../src/core";
import { statusTerms } from "../../src/core/policy/policy-terms";
import { showValue } from "../../src/core/policy/show-value";
import type { Page } from "./page";
import { POLICY_EXAMPLE } from "./policy-example";

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
    `- 状态：${statusTerms[policy.status]}`,
    "",
    policy.note,
    "",
    "| 参数 | 取值 | 依据 | 说明 |",
    "| --- | --- | --- | --- |",
    ...policyParameters.filter(({ ruled }) => ruled).map((row) => parameterRow(policy, row)),
  ];
  return { path: `policies/${policy.id}.md`, text: lines.join("\n") + "\n" };
}

function parameterRow(policy: Policy, { path, title, shape }: PolicyParameter): string {
  const ruled = valueAt(policy, path) as Ruled<unknown>;
  const cells = [
    `${title} \`${path}\``,
    showValue(shape, ruled.value),
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
    '只写与某一规则集不同的参数，并用 `"extends": "cn-mof-2020"` 说明以哪一套为基础。例子见下。',
    "",
    "| 编号 | 名称 | 适用 | 状态 |",
    "| --- | --- | --- | --- |",
    ...policies.map(
      ({ id, title, region, status }) =>
        `| [${id}](${id}.md) | ${title} | ${region} | ${statusTerms[status]} |`,
    ),
    "",
    ...exampleLines(),
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

function exampleLines(): readonly string[] {
  return [
    "## 例子：本单位自己的办法",
    "",
    "把下面的内容存为 `our-city.json`，用 `npx selfeval score 自评表.xlsx --policy our-city.json`",
    "指定。没有写的参数全部承自 `extends` 指明的规则集。",
    "",
    "```json",
    ...POLICY_EXAMPLE.split("\n"),
    "```",
    "",
    "- 每个数值写成 `{ value, clause }`：`clause` 是依据的文号，没有文号写 `null`，结果里显示为“本工具默认”。",
    "- 改了预算执行率的分值，就要一并写 `withCost` 和 `withoutCost`，使各项合计仍等于总分。",
    "- 比率写小数：80% 写 `0.8`。`checks` 按检查编号改级别（`level`）、界限（`limit`）或停用。",
    "- 写错时会指出在哪一个参数、写了什么、可以写什么。自带的规则集也是这样的文件，在 `src/core/policy/data`。",
  ];
}
