import { mergeClasses } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { Icon } from "../parts/icon";
import { useTexts } from "../text/use-texts";
import type { Texts } from "../text/texts";
import { TotalChange } from "./change";
import type { ProjectRow } from "./preview-rows";
import type { RowActions } from "./row-actions";
import { useRowStyles } from "./row-styles";
import { TickBox } from "./tick-box";

export type ProjectLineProps = {
  readonly row: ProjectRow;
  /** The line that the Tab key reaches. */
  readonly active: boolean;
  readonly actions: RowActions;
};

/** A project: opens to its cells, ticks them together, and says what becomes of its total. */
export function ProjectLine({ row, active, actions }: ProjectLineProps): ReactElement {
  const { preview } = useTexts();
  const styles = useRowStyles();
  const total = useId();
  const tabIndex = active ? 0 : -1;
  return (
    <div className={mergeClasses(styles.line, styles.project)}>
      <Opener row={row} tabIndex={tabIndex} onClick={() => actions.toggleOpen(row.form)} />
      {row.tickable ? (
        <TickBox
          data-main
          tick={row.tick}
          tabIndex={tabIndex}
          aria-label={preview.tickProject(row.project)}
          aria-describedby={total}
          title={preview.tickProjectMeans}
          onChange={() => actions.tickProject(row.form)}
        />
      ) : null}
      <div className={styles.words}>
        <div className={styles.head}>
          <span data-content lang="zh-CN" className={mergeClasses(styles.name, styles.strong)}>
            {row.project}
          </span>
          <TotalChange id={total} before={row.totalBefore} after={row.totalAfter} />
        </div>
        <ProjectFacts row={row} />
      </div>
    </div>
  );
}

type OpenerProps = {
  readonly row: ProjectRow;
  readonly tabIndex: number;
  readonly onClick: () => void;
};

function Opener({ row, tabIndex, onClick }: OpenerProps): ReactElement {
  const { preview } = useTexts();
  const styles = useRowStyles();
  return (
    <button
      type="button"
      className={styles.opener}
      tabIndex={tabIndex}
      data-main={row.tickable ? undefined : true}
      aria-expanded={row.open}
      aria-label={preview.cellsOf(row.project)}
      onClick={onClick}
    >
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        focusable="false"
        className={mergeClasses(styles.arrow, row.open && styles.arrowDown)}
      >
        <path d="M9 6l6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  );
}

function ProjectFacts({ row }: { readonly row: ProjectRow }): ReactElement {
  const { preview } = useTexts();
  const styles = useRowStyles();
  return (
    <div className={styles.quiet}>
      {row.sheet === row.project ? null : (
        <>
          <span data-content lang="zh-CN">
            {row.sheet}
          </span>
          {" · "}
        </>
      )}
      {factsOf(row, preview).join(" · ")}
      {row.otherErrors > 0 ? <Caution>{preview.otherErrors(row.otherErrors)}</Caution> : null}
      {row.protected ? <Caution>{preview.protected}</Caution> : null}
    </div>
  );
}

function Caution({ children }: { readonly children: string }): ReactElement {
  const styles = useRowStyles();
  return (
    <span className={styles.caution}>
      <span className={styles.cautionIcon}>
        <Icon name="warning" />
      </span>
      {children}
    </span>
  );
}

function factsOf(row: ProjectRow, preview: Texts["preview"]): readonly string[] {
  const ticked = preview.tickedOf(row.ticked, row.cells);
  const own = row.ownTicksOnly ? [preview.ownTicksOnly] : [];
  const waiting = row.waiting > 0 ? [preview.waiting(row.waiting)] : [];
  return [ticked, ...own, ...waiting];
}
