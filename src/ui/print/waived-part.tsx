import type { ReactElement } from "react";
import { findingProject, type WaivedFinding } from "../../core/index";
import { usePageTexts } from "../text/page-texts";
import { PrintHead } from "./print-head";

const WIDTHS = ["22%", "10%", "38%", "30%"];

/** What a person has marked 不适用, with the reasons. */
export function WaivedPart(props: {
  readonly evaluation: Parameters<typeof findingProject>[0];
  readonly waived: readonly WaivedFinding[];
}): ReactElement | null {
  const { evaluation, waived } = props;
  const { print } = usePageTexts().workbench;
  if (waived.length === 0) return null;
  return (
    <section>
      <h2>{print.waived(waived.length)}</h2>
      <table>
        <PrintHead titles={Object.values(print.waivedColumns)} widths={WIDTHS} />
        <tbody>
          {waived.map(({ finding, waiver }, index) => (
            <tr key={index}>
              <td data-content>{findingProject(evaluation, finding)}</td>
              <td data-content>{finding.cells[0]}</td>
              <td data-content>{finding.message}</td>
              <td data-content>{waiver.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
