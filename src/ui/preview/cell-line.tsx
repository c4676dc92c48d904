import { mergeClasses } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { ProposedCell, WriteMode } from "../../app/session/preview-types";
import { Icon } from "../parts/icon";
import type { Texts } from "../text/texts";
import { useTexts } from "../text/use-texts";
import { Address } from "./address";
import { Change } from "./change";
import type { RowActions } from "./row-actions";
import { useRowStyles } from "./row-styles";
import { TickBox } from "./tick-box";

export type CellLineProps = {
  readonly cell: ProposedCell;
  readonly mode: WriteMode;
  readonly active: boolean;
  readonly actions: RowActions;
};

/** A cell that could be written: its tick, where it is, what stands there and what would. */
export function CellLine({ cell, mode, active, actions }: CellLineProps): ReactElement {
  const styles = useRowStyles();
  const id = useId();
  const tabIndex = active ? 0 : -1;
  return (
    <div className={mergeClasses(styles.line, styles.detail)}>
      <TickBox
        data-main
        id={`${id}box`}
        tick={cell.ticked ? "on" : "off"}
        tabIndex={tabIndex}
        aria-labelledby={`${id}at ${id}name ${id}change`}
        aria-describedby={`${id}more`}
        onChange={(event) => actions.tickCell(cell.id, event.currentTarget.checked)}
      />
      <div className={styles.words}>
        <div className={styles.head}>
          <Address
            id={`${id}at`}
            sheet={cell.sheet}
            cell={cell.cell}
            tabIndex={tabIndex}
            actions={actions}
          />
          <label id={`${id}name`} htmlFor={`${id}box`} className={styles.name}>
            <Label cell={cell} />
          </label>
          <Change id={`${id}change`} before={cell.beforeText} after={cell.afterText} />
        </div>
        <div id={`${id}more`}>
          {mode === "formula" ? <Formula formula={cell.formula} /> : null}
          <Caution cell={cell} />
        </div>
      </div>
    </div>
  );
}

/** The form's own label, and what of it is written unless the label says so already. */
function Label({ cell }: { readonly cell: ProposedCell }): ReactElement {
  const what = useTexts().preview.what[cell.what];
  return (
    <>
      <span data-content lang="zh-CN">
        {cell.label}
      </span>
      {cell.label.includes(what) ? null : ` · ${what}`}
    </>
  );
}

function Formula({ formula }: { readonly formula: string | null }): ReactElement {
  const { preview } = useTexts();
  const styles = useRowStyles();
  if (formula === null) return <div className={styles.quiet}>{preview.noFormula}</div>;
  return (
    <div data-content className={mergeClasses(styles.quiet, styles.formula)}>
      {`=${formula}`}
    </div>
  );
}

function Caution({ cell }: { readonly cell: ProposedCell }): ReactElement | null {
  const { preview } = useTexts();
  const styles = useRowStyles();
  if (cell.caution === null) return null;
  return (
    <div className={styles.caution}>
      <span className={styles.cautionIcon}>
        <Icon name="warning" />
      </span>
      <span>
        <span className={styles.strong}>{preview.needsOwnTick}</span> {cautionText(cell, preview)}
      </span>
    </div>
  );
}

function cautionText(cell: ProposedCell, { caution }: Texts["preview"]): string {
  if (cell.caution === "typed") return caution.typed(cell.beforeText);
  if (cell.caution === "locked") return caution.locked;
  const formula = typeof cell.before === "string" ? cell.before : "";
  return caution.formula(formula);
}
