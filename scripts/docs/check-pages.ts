import {
  checkGroupTerms,
  checks,
  fixTerms,
  levelTerms,
  OWN_DEFAULT,
  type Check,
} from "../../src/core";
import type { CheckExample, CheckExamples } from "./check-examples";
import type { Page } from "./page";

/** One page a check, and the index. */
export function checkPages(examples: ReadonlyMap<string, CheckExamples>): Page[] {
  return [...checks.map((check) => checkPage(check, examples.get(check.meta.id))), checkIndex()];
}

function checkPage({ meta }: Check, examples: CheckExamples | undefined): Page {
  const lines = [
    `# ${meta.id} ${meta.title}`,
    "",
    `- 级别：${levelTerms[meta.level]}${meta.missingData ? "（缺失数据）" : ""}`,
    `- 分类：${checkGroupTerms[meta.group]}`,
    `- 依据：${meta.clause ?? OWN_DEFAULT}`,
    ...(meta.fixes ?? []).map((safety) => `- 修复：${fixTerms[safety]}`),
    ...(meta.limit === undefined ? [] : [`- 可调整的界限：${meta.limit}`]),
    `- 标识：\`${meta.name}\``,
    "",
    "## 为什么检查",
    "",
    meta.why,
    "",
    "## 怎样处理",
    "",
    meta.howToFix,
    "",
    "## 提示内容",
    "",
    ...Object.values(meta.messages).map((message) => `- ${message}`),
    ...(examples === undefined ? [] : exampleLines(examples)),
  ];
  return { path: `checks/${meta.id}-${meta.name}.md`, text: lines.join("\n") + "\n" };
}

/** The form as the case has it, then what is said of it. */
function exampleLines({ good, bad }: CheckExamples): readonly string[] {
  return [
    "",
    "## 例子",
    "",
    "### 会提示",
    ...bad.flatMap(exampleBlock),
    "",
    "### 不会提示",
    ...good.flatMap(exampleBlock),
  ];
}

function exampleBlock({ given, findings }: CheckExample): readonly string[] {
  const said = findings.map(
    ({ level, cells, message }) => `> **${level}** ${cells}：${plain(message)}`,
  );
  return [
    "",
    ...given.map((line) => `- ${plain(line)}`),
    "",
    ...said.flatMap((line) => [line, ">"]).slice(0, -1),
  ];
}

/** Signs of Markdown as they stand. */
function plain(text: string): string {
  return text.replace(/[\\*_<>|`[\]]/g, (sign) => `\\${sign}`);
}

function checkIndex(): Page {
  const groups = Object.entries(checkGroupTerms).flatMap(([group, title]) => [
    "",
    `## ${title}`,
    "",
    "| 编号 | 检查 | 级别 |",
    "| --- | --- | --- |",
    ...checks
      .filter(({ meta }) => meta.group === group)
      .map(({ meta }) => {
        const missing = meta.missingData ? "（缺失数据）" : "";
        const link = `[${meta.title}](${meta.id}-${meta.name}.md)`;
        return `| ${meta.id} | ${link} | ${levelTerms[meta.level]}${missing} |`;
      }),
  ]);
  const text = [
    "# 检查项目",
    "",
    `共 ${checks.length} 项。本目录由 \`npm run docs\` 生成。`,
    ...groups,
  ];
  return { path: "checks/README.md", text: text.join("\n") + "\n" };
}
