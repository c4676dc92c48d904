import type { ReportBlock } from "../../model/report-draft";
import { paragraph, say, toFill } from "../runs";
import { table, textColumn, wordColumn } from "../tables";

/** 部门职能、机构: no form states them. */
export function duties(): readonly ReportBlock[] {
  return [
    paragraph(say`主要职能：${toFill("部门主要职能，按“三定”方案填写")}`),
    paragraph(say`机构设置：${toFill("内设机构和下属单位")}`),
  ];
}

/** 项目概况: what the form does not say of a project. */
export function background(): readonly ReportBlock[] {
  return [
    paragraph(say`项目背景和立项依据：${toFill("立项依据、实施背景")}`),
    paragraph(say`主要内容和实施情况：${toFill("主要内容、实施范围和时间")}`),
  ];
}

/** 组织情况. */
export function organisation(): readonly ReportBlock[] {
  const prompt = "自评工作的牵头和参加部门、职责分工、起止时间";
  return [paragraph([toFill(prompt)])];
}

/** 资金和绩效目标下达情况 of a transfer payment. */
export function allocation(): readonly ReportBlock[] {
  return [
    paragraph(say`上级下达情况：${toFill("下达文号、资金数额和随文下达的绩效目标")}`),
    paragraph(say`分解下达情况：${toFill("向下分解下达的时间、资金和绩效目标")}`),
  ];
}

/** 公开情况. */
export function publication(): readonly ReportBlock[] {
  return [paragraph(say`公开情况：${toFill("自评结果公开的时间、范围和方式")}`)];
}

/** 其他需要说明的问题. */
export function remarks(): readonly ReportBlock[] {
  return [paragraph([toFill("其他需要说明的问题；没有的写“无”")])];
}

const TEAM_ROWS = 5;

/** 评价工作组人员名单及签字: a form to fill by hand; one mark stands for the whole list. */
export function team(): readonly ReportBlock[] {
  const columns = [
    wordColumn("姓名", 1.4),
    textColumn("单位", 2),
    wordColumn("职务/职称", 1.4),
    textColumn("分工", 1.6),
    wordColumn("签字"),
  ];
  const first = columns.map((_, index) => (index === 0 ? toFill("工作组人员") : ""));
  const empty = columns.map(() => "");
  const rows = [first, ...Array.from({ length: TEAM_ROWS - 1 }, () => empty)];
  return [
    table("评价工作组人员名单", columns, rows),
    paragraph(say`单位负责人（签字）：${toFill("签字")}`),
    paragraph(say`单位（公章）：${toFill("盖章")}`),
    paragraph(say`日期：${toFill("年月日")}`),
  ];
}
