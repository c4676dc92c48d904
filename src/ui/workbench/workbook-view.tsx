import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import type { CellRef } from "../../app/ports";
import type { OpenWorkbook } from "../../app/workbench/workbench-types";
import { ErrorBoundary } from "../frame/error-boundary";
import { ActionButton } from "../parts/action-button";
import { Notice } from "../parts/notice";
import { SMALL_HEIGHT } from "../parts/small-height";
import { usePageTexts } from "../text/page-texts";
import { GridSide } from "./grid-side";
import { PaneSide } from "./pane-side";
import { Separator } from "./separator";
import { useNextTask } from "../parts/use-next-task";
import { NARROW, useMedia } from "./use-media";
import { usePaneWidth } from "./use-pane-width";

type Side = "grid" | "pane";

/** One workbook: its sheets and its pane side by side, or one of the two where there is no room. */
export function WorkbookView({ workbook }: { readonly workbook: OpenWorkbook }): ReactElement {
  const { split } = usePageTexts().workbench;
  const styles = useStyles();
  const paneId = useId();
  const around = useRef<HTMLDivElement>(null);
  const isNarrow = useMedia(NARROW);
  // The frame, the pane and the sheets at once would hold the page up.
  const isFrameDrawn = useNextTask();
  const [side, setSide] = useState<Side>("pane");
  const { set, ...pane } = usePaneWidth(around);
  return (
    <>
      {isNarrow ? <SideSwitch workbook={workbook} side={side} onSide={setSide} /> : null}
      <div ref={around} className={styles.split}>
        <section
          data-region="grid"
          aria-label={split.grid}
          className={mergeClasses(styles.side, styles.grid)}
          hidden={isNarrow && side !== "grid"}
        >
          <ErrorBoundary screen={workbook.id} instead={() => <GridFailure />}>
            {isFrameDrawn ? <LaterGrid workbook={workbook} /> : null}
          </ErrorBoundary>
        </section>
        {isNarrow ? null : <Separator {...pane} paneId={paneId} around={around} onWidth={set} />}
        {/* Without a name, because the pane brings its own main part, which may stand in no other landmark. */}
        <section
          id={paneId}
          data-region="pane"
          className={mergeClasses(styles.side, styles.pane)}
          style={{ width: isNarrow ? "100%" : pane.width }}
          hidden={isNarrow && side !== "pane"}
        >
          {isFrameDrawn ? <PaneSide session={workbook.session} /> : null}
        </section>
      </div>
    </>
  );
}

/** The sheets in a task of their own, after the pane. */
function LaterGrid({ workbook }: { readonly workbook: OpenWorkbook }): ReactElement | null {
  return useNextTask() ? <GridSide workbook={workbook} /> : null;
}

type SideSwitchProps = {
  readonly workbook: OpenWorkbook;
  readonly side: Side;
  onSide(side: Side): void;
};

/** Which of the two is shown; says where the sheets stand when the pane leads to a cell behind it. */
function SideSwitch({ workbook, side, onSide }: SideSwitchProps): ReactElement {
  const { split } = usePageTexts().workbench;
  const styles = useStyles();
  const [revealed, setRevealed] = useState<CellRef | null>(null);
  useEffect(() => workbook.grid.onReveal(setRevealed), [workbook.grid]);
  useEffect(() => {
    if (side === "grid") setRevealed(null);
  }, [side]);
  return (
    <div className={styles.switch}>
      <div role="group" aria-label={split.view} className={styles.sides}>
        {(["grid", "pane"] as const).map((one) => (
          <button
            key={one}
            type="button"
            className={mergeClasses(styles.choice, one === side && styles.chosen)}
            aria-pressed={one === side}
            onClick={() => onSide(one)}
          >
            {split[one]}
          </button>
        ))}
      </div>
      <span role="status" className={styles.place} data-content>
        {revealed === null ? "" : split.revealed(`${revealed.sheet} ${revealed.cell}`)}
      </span>
      {revealed === null ? null : (
        <ActionButton kind="quiet" onClick={() => onSide("grid")}>
          {split.showGrid}
        </ActionButton>
      )}
    </div>
  );
}

function GridFailure(): ReactElement {
  const { split } = usePageTexts().workbench;
  return <Notice tone="error">{split.noGrid}</Notice>;
}

const useStyles = makeStyles({
  split: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    [SMALL_HEIGHT]: { height: "100vh", flexGrow: 0, flexShrink: 0 },
  },
  side: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    minHeight: 0,
    "&[hidden]": { display: "none" },
  },
  grid: { flexGrow: 1, flexBasis: 0, position: "relative" },
  pane: { flexShrink: 0 },
  switch: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sides: { display: "flex" },
  choice: {
    minHeight: "32px",
    padding: "4px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  place: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});
