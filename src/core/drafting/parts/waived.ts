import type { WaivedFinding } from "../../model/finding";
import type { CellPlace, ReportBlock } from "../../model/report-draft";
import { findingPlace } from "../../reporting/finding-groups";
import { waiverDay } from "../../waivers";
import type { ReportFacts } from "../facts";
import { derived, paragraph, say, text, toFill } from "../runs";
import { table, textColumn, type CellContent } from "../tables";

/** More than these no report holds; the rest is counted (本工具默认). */
const MOST_LISTED = 20;

/** What the checks point out and a person has marked 不适用, each with the reason; nothing where there is none. */
export function waived({ evaluation }: ReportFacts): readonly ReportBlock[] {
  const all = evaluation.waived;
  if (all.length === 0) return [];
  const listed = all.slice(0, MOST_LISTED);
  const rest = all.length - listed.length;
  const columns = [textColumn("位置", 3), textColumn("检查提示", 5), textColumn("不适用的理由", 4)];
  const count = derived(String(all.length), "工作簿中标为不适用的检查提示", []);
  const more = rest === 0 ? "" : `，其余 ${String(rest)} 项见检查结果`;
  return [
    paragraph(
      say`检查提示的下列 ${count} 项经核实标为不适用${more}。${toFill("复核下列理由是否成立")}`,
    ),
    table("标为不适用的事项", columns, listed.map(lineOf)),
  ];
}

function lineOf({ finding, waiver }: WaivedFinding): readonly CellContent[] {
  const day = waiver.at === null ? "" : `（${waiverDay(waiver.at)}）`;
  const from: readonly CellPlace[] = finding.cells.map((cell) => ({ sheet: finding.sheet, cell }));
  return [
    findingPlace(finding).replace(/\s+/g, " "),
    derived(finding.message, "检查提示", from),
    text(`${waiver.reason}${day}`),
  ];
}
