import type { ReactElement } from "react";
import type { FileRow } from "../../app/workbench/workbench-types";
import { figureOr } from "../explain/figures";
import { timeText } from "../report/time-text";
import { usePageTexts, type PageTexts } from "../text/page-texts";
import { useTexts } from "../text/use-texts";
import { filesSummary } from "../workbench/file-figures";
import { FILE_COLUMNS, projectOf, ratingIn } from "../workbench/file-rows";
import { meanText } from "../workbench/mean-text";
import { PrintHead } from "./print-head";
import { usePrintStyles } from "./print-styles";

const WIDTHS = ["27%", "22%", "7%", "8%", "8%", "6%", "6%", "7%", "9%"];
/** Project to 无法检查. */
const FIGURE_CELLS = 7;

/** The files as the table shows them, on paper. */
export function FilesReport(props: {
  readonly rows: readonly FileRow[];
  readonly at: string;
}): ReactElement {
  const { rows, at } = props;
  const { print, table } = usePageTexts().workbench;
  const styles = usePrintStyles();
  return (
    <>
      <h1>{print.filesReport}</h1>
      <ul className={styles.facts}>
        <li>{print.made(timeText(at))}</li>
        <li>
          <Totals rows={rows} />
        </li>
      </ul>
      <h2>{table.title}</h2>
      <table>
        <PrintHead titles={FILE_COLUMNS.map((column) => table.columns[column])} widths={WIDTHS} />
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Totals({ rows }: { readonly rows: readonly FileRow[] }): ReactElement {
  const { figures } = usePageTexts().workbench;
  const { common } = useTexts();
  const summary = filesSummary(rows);
  const { files, errors, notChecked, ratings } = summary;
  const words = [
    `${figures.files} ${figures.filesOf(files)}`,
    `${figures.mean} ${meanText(summary, figures)}`,
    `${figures.errors} ${String(errors)}`,
    `${figures.notChecked} ${String(notChecked)}`,
    ...ratings.map(({ rating, count }) => figures.ratingOf(rating ?? figures.noRating, count)),
  ];
  return <span data-content>{words.join(common.listComma)}</span>;
}

function Line({ row }: { readonly row: FileRow }): ReactElement {
  const { table } = usePageTexts().workbench;
  const { figures } = row;
  return (
    <tr>
      <th scope="row" data-content>
        {row.path}
      </th>
      {row.problem === null ? (
        <>
          <td data-content>{projectOf(row)}</td>
          <td>{figures?.fiscalYear}</td>
          <td className="figure">{scoreText(figures, table)}</td>
          <td data-content>{ratingIn(row, table)}</td>
          <td className="figure">{figures?.errors}</td>
          <td className="figure">{figures?.warnings}</td>
          <td className="figure">{figures?.notChecked}</td>
        </>
      ) : (
        <td colSpan={FIGURE_CELLS} data-content>
          {row.problem}
        </td>
      )}
      <td>{figures?.forms === 0 ? table.noForms : table.status[row.status]}</td>
    </tr>
  );
}

/** The same words as on the screen where there is no score. */
function scoreText(
  figures: FileRow["figures"],
  { noScore }: PageTexts["workbench"]["table"],
): string {
  if (figures === null || figures.forms === 0) return "";
  return figureOr(figures.score, noScore);
}
