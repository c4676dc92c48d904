import { mergeClasses } from "@fluentui/react-components";
import {
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type ReactElement,
  type RefObject,
} from "react";
import { Icon, type IconName } from "../parts/icon";
import { usePageTexts } from "../text/page-texts";
import { areaAt } from "./cursor";
import type { Desk } from "./desk";
import type { GridFinding } from "./finding-marks";
import { useGridStyles } from "./grid-styles";
import { boxInView } from "./hit";
import type { Place } from "./places";
import type { SheetViewProps } from "./sheet-view-props";
import { useScrolled } from "./use-scroll";

const ICONS: Readonly<Record<GridFinding["level"], IconName>> = {
  error: "error",
  warning: "warning",
  note: "info",
};

/** Words beside a cell: its findings, and why it could not be changed. */
export function CellWords({ desk, editor, tips, gridId }: SheetViewProps): ReactElement {
  const { refusal } = editor;
  const mark = desk.marks.at(desk.active);
  const styles = useGridStyles();
  return (
    <>
      <div id={`${gridId}-findings`} className={styles.unseen}>
        {mark?.findings.map((finding, place) => (
          <Finding key={place} finding={finding} />
        ))}
      </div>
      <Tip desk={desk} tips={tips} isQuiet={refusal !== null || editor.draft !== null} />
      <div role="status">
        {refusal && (
          <Beside desk={desk} place={refusal.place}>
            {(style, box) => (
              <div ref={box} className={mergeClasses(styles.words, styles.refusal)} style={style}>
                {refusal.words}
              </div>
            )}
          </Beside>
        )}
      </div>
    </>
  );
}

type TipProps = Pick<SheetViewProps, "desk" | "tips"> & { readonly isQuiet: boolean };

/** The findings of a cell, light and beside it; the pointer may go onto it. */
function Tip({ desk, tips, isQuiet }: TipProps): ReactElement | null {
  const styles = useGridStyles();
  const { tip, keep, hover } = tips;
  if (!tip || isQuiet) return null;
  return (
    <Beside desk={desk} place={tip.place}>
      {(style, box) => (
        <div
          ref={box}
          role="tooltip"
          className={styles.words}
          style={style}
          onMouseEnter={keep}
          onMouseLeave={() => hover(null)}
        >
          {tip.mark.findings.map((finding, place) => (
            <Finding key={place} finding={finding} />
          ))}
        </div>
      )}
    </Beside>
  );
}

/** A finding with its level in a picture and a word. */
function Finding({ finding }: { readonly finding: GridFinding }): ReactElement {
  const styles = useGridStyles();
  const { grid } = usePageTexts();
  return (
    <p className={styles.finding}>
      <span className={mergeClasses(styles.level, styles[finding.level])}>
        <Icon name={ICONS[finding.level]} />
        {grid.levels[finding.level]}
      </span>
      <span>{finding.message}</span>
    </p>
  );
}

type BesideProps = {
  readonly desk: Desk;
  readonly place: Place;
  readonly children: (style: CSSProperties, box: RefObject<HTMLDivElement>) => ReactElement;
};

const WIDEST = 340;
const GAP = 6;

/** Under a cell, or above it where there is no room below; always inside the window. */
function Beside({ desk, place, children }: BesideProps): ReactElement {
  const { model, scroll, view } = desk;
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => setHeight(box.current?.offsetHeight ?? 0), [place]);
  const cell = boxInView(model, useScrolled(scroll), areaAt(place, model.merges));
  const width = Math.min(WIDEST, view.width - 2 * GAP);
  const below = Math.max(0, cell.bottom) + GAP;
  const above = cell.top - GAP - height;
  const top = below + height > view.height && above >= 0 ? above : below;
  return children(
    {
      left: Math.max(GAP, Math.min(cell.left, view.width - width - GAP)),
      top: Math.max(GAP, Math.min(top, view.height - height - GAP)),
      maxWidth: width,
      maxHeight: Math.max(60, view.height - 2 * GAP),
    },
    box,
  );
}
