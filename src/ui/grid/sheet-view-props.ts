import type { Desk } from "./desk";
import type { CellTips } from "./use-cell-tips";
import type { Editor } from "./use-editor";
import type { GridDo } from "./use-grid-do";

/** What the sheet and what floats over it share. */
export type SheetViewProps = {
  readonly desk: Desk;
  readonly editor: Editor;
  readonly tips: CellTips;
  readonly act: GridDo;
  readonly gridId: string;
};
