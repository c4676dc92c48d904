import type { ReportBlock, ReportRun } from "../../model/report-draft";
import { totalFunding } from "../../checks/form-facts";
import { executionRateOf, type ScoredProject } from "../../scoring/scored-projects";
import { scoreDistribution } from "../../scoring/score-distribution";
import type { ReportFacts } from "../facts";
import { amountRun, rateRun, scoreRun } from "../figures";
import { derived, joined, paragraph, say, text, toFill } from "../runs";
import { scoreOrigin } from "./score-origin";
import { figureColumn, table, textColumn, wordColumn } from "../tables";

/** The table of all projects and how many have which rating. */
export function projects(facts: ReportFacts): readonly ReportBlock[] {
  if (facts.department === null && facts.subject !== null) return [];
  if (facts.projects.length === 0) return [paragraph([toFill("各项目的自评结果")])];
  const forms = facts.projects.map(({ form }) => form);
  return [
    paragraph(ratingRuns(facts)),
    ...scoreOrigin(facts, forms),
    projectTable(facts.projects),
    ...ratingChart(facts),
  ];
}

function projectTable(all: readonly ScoredProject[]): ReportBlock {
  const columns = [
    wordColumn("序号", 0.8),
    textColumn("项目名称", 4),
    figureColumn("全年预算（万元）", 1.5),
    figureColumn("全年执行（万元）", 1.5),
    figureColumn("执行率", 1.2),
    figureColumn("得分", 1.1),
    wordColumn("等级", 0.9),
  ];
  const rows = all.map((project, index) => {
    const { form } = project.form;
    const row = totalFunding(form);
    return [
      text(String(index + 1)),
      project.project.project,
      row ? amountRun(form, row.finalBudget, "全年预算数") : toFill("全年预算数"),
      row ? amountRun(form, row.actualExpenditure, "全年执行数") : toFill("全年执行数"),
      rateRun(project.form),
      scoreRun(project),
      ratingRun(project),
    ];
  });
  return table("各项目自评结果", columns, rows);
}

function ratingRun({ project, form }: ScoredProject): ReportRun {
  if (project.rating === null) return toFill("等级");
  return text(form.policy.rating.labels.value[project.rating]);
}

/** How many projects have which rating, and how many have none yet. */
function ratingRuns(facts: ReportFacts): readonly ReportRun[] {
  const found = scoreDistribution(facts.evaluation);
  if (found === null) return [toFill("各项目的得分和等级")];
  const from = `按各项目得分和等级标准统计`;
  const ratings = found.ratings
    .filter((one) => one.projects > 0)
    .map((one) => say`“${one.label}” ${derived(String(one.projects), from, [])} 个`);
  const open = found.unscored + found.unrated;
  const rest =
    open === 0
      ? []
      : say`；另有 ${derived(String(open), "没有得分或不能定级的项目数", [])} 个${toFill("补齐得分后定级")}`;
  const all = derived(String(found.projects), "本工作簿中已填写的项目自评表的张数", []);
  return say`${all} 个项目中，评价等级为${joined(ratings, "、")}${rest}。各项目预算执行和得分情况见下表。`;
}

/** Nothing to compare where all have one rating. */
function ratingChart({ evaluation }: ReportFacts): readonly ReportBlock[] {
  const found = scoreDistribution(evaluation);
  if (found === null || found.ratings.filter((one) => one.projects > 0).length < 2) return [];
  const bars = found.ratings.map(({ label, projects: value }) => ({ name: label, value }));
  return [
    {
      kind: "chart",
      shape: "column",
      title: "各等级的项目数",
      valueTitle: "项目数",
      values: "count",
      bars,
    },
  ];
}

/** More bars than these no page holds; the lowest are shown. */
const MOST_BARS = 10;

type Rate = { readonly name: string; readonly value: number };

/** All of them where they find room, else those below 100 %, else the lowest. */
function lowest(rates: readonly Rate[]) {
  if (rates.length <= MOST_BARS) return { bars: rates, title: "各项目预算执行率" };
  const below = rates.filter(({ value }) => value < 1);
  if (below.length >= 2 && below.length <= MOST_BARS)
    return { bars: below, title: "预算执行率不足 100% 的项目" };
  const title = `预算执行率最低的 ${String(MOST_BARS)} 个项目`;
  return { bars: rates.slice(0, MOST_BARS), title };
}

/** Execution rates by project, the lowest first. */
export function execution({ projects: all }: ReportFacts): readonly ReportBlock[] {
  const rates = all.flatMap(({ project, form }) => {
    const value = executionRateOf(form);
    return value === null ? [] : [{ name: project.project, value }];
  });
  if (rates.length < 2) return [];
  const { bars, title } = lowest([...rates].sort((one, other) => one.value - other.value));
  return [
    { kind: "chart", shape: "bar", title, valueTitle: "预算执行率", values: "percent", bars },
  ];
}
