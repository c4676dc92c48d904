import { memo, type ReactElement } from "react";
import type { WriteMode } from "../../app/session/preview-types";
import { CellLine } from "./cell-line";
import { ProtectedLine, WaitingLine } from "./other-lines";
import { sameRow, type PreviewRow } from "./preview-rows";
import { ProjectLine } from "./project-line";
import type { RowActions } from "./row-actions";

export type RowContentProps = {
  readonly row: PreviewRow;
  readonly mode: WriteMode;
  readonly active: boolean;
  readonly actions: RowActions;
};

/** One line of the preview; drawn again only when what it shows has changed. */
export const RowContent = memo(
  function RowContent({ row, mode, active, actions }: RowContentProps): ReactElement {
    const rest = { active, actions };
    if (row.kind === "project") return <ProjectLine row={row} {...rest} />;
    if (row.kind === "protected") return <ProtectedLine row={row} {...rest} />;
    if (row.kind === "waiting") return <WaitingLine row={row.waiting} {...rest} />;
    return <CellLine cell={row.cell} mode={mode} {...rest} />;
  },
  (before, after) =>
    before.active === after.active &&
    before.mode === after.mode &&
    before.actions === after.actions &&
    sameRow(before.row, after.row),
);
