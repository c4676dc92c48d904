import type { ReactElement } from "react";
import { clauseText } from "../../core/index";
import type { FindingGroup } from "../findings/finding-list";
import type { FindingRow } from "../findings/finding-rows";
import { usePageTexts } from "../text/page-texts";
import { useTexts } from "../text/use-texts";
import { PrintHead } from "./print-head";

const WIDTHS = ["13%", "14%", "49%", "24%"];
/** Cells beyond these are left out on paper; the first one is where to look. */
const LISTED = 4;

/** Every finding, one table a project; a table's head stands again on each page it goes on to. */
export function FindingsPart({
  groups,
}: {
  readonly groups: readonly FindingGroup[];
}): ReactElement {
  const { print } = usePageTexts().workbench;
  return (
    <>
      <h2>{print.findings}</h2>
      {groups.length === 0 ? <p>{print.noFindings}</p> : null}
      {groups.map((group) => (
        <GroupTable key={group.key} group={group} />
      ))}
    </>
  );
}

function GroupTable({ group }: { readonly group: FindingGroup }): ReactElement {
  const { print } = usePageTexts().workbench;
  return (
    <section>
      <h3 data-content>{print.headOf(titleOf(group, print.wholeWorkbook), group.rows.length)}</h3>
      <table>
        <PrintHead titles={Object.values(print.columns)} widths={WIDTHS} />
        <tbody>
          {group.rows.map((row) => (
            <Line key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The project, and its sheet where that is called otherwise. */
function titleOf({ title, sheet }: FindingGroup, wholeWorkbook: string): string {
  if (title === null) return wholeWorkbook;
  return sheet === null || sheet === title ? title : `${title} · ${sheet}`;
}

function Line({ row }: { readonly row: FindingRow }): ReactElement {
  const { findings } = useTexts();
  const { finding, mark, path, title } = row;
  const cells = finding.cells.slice(0, LISTED).join(" ");
  return (
    <tr>
      <td>{findings.marks[mark]}</td>
      <td data-content>{finding.cells.length > LISTED ? `${cells} …` : cells}</td>
      <td data-content>
        <strong>{path === "" ? title : path}</strong>
        <br />
        {finding.message}
      </td>
      <td data-content>{clauseText(finding)}</td>
    </tr>
  );
}
