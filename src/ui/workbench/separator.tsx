import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent, ReactElement, RefObject } from "react";
import { usePageTexts } from "../text/page-texts";

/** The pane's width in pixels, and between what it may be. */
export type PaneWidth = { readonly width: number; readonly least: number; readonly most: number };

export type SeparatorProps = PaneWidth & {
  readonly paneId: string;
  /** What the two sides stand in. */
  readonly around: RefObject<HTMLElement | null>;
  onWidth(width: number): void;
};

const STEP = 16;

/** The bar between sheets and pane: dragged, or moved by the arrow keys, Home and End. */
export function Separator(props: SeparatorProps): ReactElement {
  const { split } = usePageTexts().workbench;
  const styles = useStyles();
  const { width, least, most, onWidth } = props;
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const right = props.around.current?.getBoundingClientRect().right ?? 0;
    onWidth(right - event.clientX);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={split.separator}
      aria-controls={props.paneId}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      className={styles.bar}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={(event) => {
        const next = widthAfterKey(event, props);
        if (next === null) return;
        event.preventDefault();
        onWidth(next);
      }}
    />
  );
}

/** The pane is at the right, so that moving the bar to the left makes it wider. */
function widthAfterKey({ key }: KeyboardEvent, { width, least, most }: PaneWidth): number | null {
  const widths: Readonly<Record<string, number>> = {
    ArrowLeft: width + STEP,
    ArrowRight: width - STEP,
    Home: most,
    End: least,
  };
  return widths[key] ?? null;
}

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    width: "9px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: "border-box",
    cursor: "col-resize",
    touchAction: "none",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
      backgroundColor: tokens.colorBrandBackground,
    },
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});
