import { mergeClasses } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { FileRow, OpenWorkbook } from "../../app/workbench/workbench-types";
import { figure } from "../explain/figures";
import { Icon, type IconName } from "../parts/icon";
import { usePageTexts } from "../text/page-texts";
import { folderOf, projectOf, ratingIn } from "./file-rows";
import { useTableStyles } from "./table-styles";
import type { DeskActions } from "./workbench-context";

export type FileLineProps = {
  readonly row: FileRow;
  /** Its place among the rows shown. */
  readonly index: number;
  /** The one row that Tab leads to. */
  readonly isActive: boolean;
  onActive(id: string): void;
  readonly actions: DeskActions;
  /** Its tab; `null` while it is not open. */
  readonly open: OpenWorkbook | null;
};

/** Project to 无法检查: what a failed file's problem stands across. */
const FIGURE_CELLS = 7;

/**
 * One file: its figures, or why there are none. Drawn again only when it is another one: while hundreds of files are looked
 * at, each of them changes the table.
 */
export const FileLine = memo(function FileLine(props: FileLineProps): ReactElement {
  const { row, index, isActive, onActive, actions, open } = props;
  const styles = useTableStyles();
  return (
    <tr
      className={styles.row}
      data-file={row.id}
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => onActive(row.id)}
      onDoubleClick={() => actions.show(row.id)}
    >
      <NameCell row={row} actions={actions} />
      {row.problem === null ? (
        <FigureCells row={row} />
      ) : (
        <td colSpan={FIGURE_CELLS} className={styles.problem} data-content>
          {row.problem}
        </td>
      )}
      <StatusCell row={row} open={open} />
      <RemoveCell row={row} actions={actions} />
    </tr>
  );
});

type RowProps = Pick<FileLineProps, "row">;
type ActingProps = Pick<FileLineProps, "row" | "actions">;

function NameCell({ row, actions }: ActingProps): ReactElement {
  const texts = usePageTexts().workbench.table;
  const styles = useTableStyles();
  const folder = folderOf(row);
  return (
    <td>
      <button
        type="button"
        tabIndex={-1}
        className={styles.name}
        title={texts.open(row.name)}
        data-content
        onClick={() => actions.show(row.id)}
      >
        {row.name}
      </button>
      {folder === null ? null : (
        <div className={styles.quiet} data-content>
          {folder}
        </div>
      )}
    </td>
  );
}

function FigureCells({ row }: RowProps): ReactElement {
  const texts = usePageTexts().workbench.table;
  const styles = useTableStyles();
  const { figures } = row;
  const forms = figures?.forms ?? 0;
  const score = figures?.score ?? null;
  return (
    <>
      <td>
        <span data-content>{projectOf(row)}</span>
        {forms > 1 ? <div className={styles.quiet}>{texts.forms(forms)}</div> : null}
      </td>
      <td className={styles.right}>{figures?.fiscalYear}</td>
      <td className={styles.right}>
        {score === null ? (
          <span className={styles.quiet}>
            {figures === null ? null : forms === 0 ? texts.noForms : texts.noScore}
          </span>
        ) : (
          <span className={figures?.caveat === undefined ? undefined : styles.quiet}>
            {figure(score)}
          </span>
        )}
      </td>
      <td data-content>{ratingIn(row, texts)}</td>
      <td className={styles.right}>{figures?.errors}</td>
      <td className={styles.right}>{figures?.warnings}</td>
      <td className={styles.right}>{figures?.notChecked}</td>
    </>
  );
}

const ICONS: Readonly<Partial<Record<FileRow["status"], IconName>>> = {
  done: "done",
  failed: "error",
  stopped: "info",
};

function StatusCell({ row, open }: Pick<FileLineProps, "row" | "open">): ReactElement {
  const texts = usePageTexts().workbench.table;
  const styles = useTableStyles();
  // A file without a form is no clean file: it gets no tick.
  const hasNoForm = row.status === "done" && row.figures?.forms === 0;
  const icon = hasNoForm ? undefined : ICONS[row.status];
  const tone = row.status === "failed" ? styles.failed : styles.done;
  return (
    <td>
      <span className={mergeClasses(styles.status, tone)}>
        {icon === undefined ? null : <Icon name={icon} />}
        {hasNoForm ? texts.noForms : texts.status[row.status]}
      </span>
      {row.figures?.waived === undefined ? null : (
        <div className={styles.quiet}>{texts.waived(row.figures.waived)}</div>
      )}
      {open === null ? null : (
        <div className={styles.quiet}>{open.unsaved ? texts.unsaved : texts.isOpen}</div>
      )}
    </td>
  );
}

function RemoveCell({ row, actions }: ActingProps): ReactElement {
  const texts = usePageTexts().workbench.table;
  const styles = useTableStyles();
  return (
    <td>
      <button
        type="button"
        tabIndex={-1}
        className={styles.remove}
        aria-label={texts.removeNamed(row.name)}
        data-content-label
        onClick={() => actions.remove(row.id)}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        {texts.remove}
      </button>
    </td>
  );
}
