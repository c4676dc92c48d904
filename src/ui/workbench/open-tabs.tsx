import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { OpenWorkbook } from "../../app/workbench/workbench-types";
import { usePageTexts } from "../text/page-texts";
import { useDeskStyles } from "./desk-styles";
import { useDesk } from "./workbench-context";

/** How far a key moves along the tabs. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * The open workbooks and the table of all files. A list of buttons and not ARIA tabs, because each has its own close
 * button, which a tab may not hold.
 */
export function OpenTabs(): ReactElement | null {
  const texts = usePageTexts().workbench;
  const styles = useStyles();
  const { state, actions } = useDesk();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // In the next frame, which places everything in any case.
    const frame = requestAnimationFrame(() => {
      const current = list.current?.querySelector<HTMLElement>('[aria-current="page"]');
      current?.parentElement?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
    });
    return () => cancelAnimationFrame(frame);
  }, [state.front]);
  const { files, open, front, opening } = state;
  const isFirst = files.length === 1 && (front !== null || opening !== null);
  const hasAll = files.length > 0 && !isFirst;
  if (open.length === 0 && !hasAll) return null;
  return (
    <nav aria-label={texts.tabs.name} data-region="tabs" className={styles.strip}>
      <ul ref={list} className={styles.list} onKeyDown={moveAlong}>
        {hasAll ? (
          <li className={mergeClasses(styles.item, front === null && styles.current)}>
            <button
              type="button"
              className={styles.tab}
              aria-current={front === null ? "page" : undefined}
              onClick={() => actions.show(null)}
            >
              {texts.tabs.all(files.length)}
            </button>
          </li>
        ) : null}
        {open.map((one) => (
          <Tab key={one.id} workbook={one} isFront={one.id === front} />
        ))}
      </ul>
    </nav>
  );
}

function Tab(props: { readonly workbook: OpenWorkbook; readonly isFront: boolean }): ReactElement {
  const { workbook, isFront } = props;
  const texts = usePageTexts().workbench;
  const styles = useStyles();
  const desk = useDeskStyles();
  const { state, actions } = useDesk();
  const path = state.files.find(({ id }) => id === workbook.id)?.path ?? workbook.name;
  return (
    <li className={mergeClasses(styles.item, isFront && styles.current)}>
      <button
        type="button"
        className={styles.tab}
        aria-current={isFront ? "page" : undefined}
        title={path}
        data-content
        onClick={() => actions.show(workbook.id)}
        onKeyDown={(event) => {
          if (event.key === "Delete") actions.close(workbook.id);
        }}
      >
        {workbook.unsaved ? (
          <>
            <span aria-hidden="true" className={styles.dot} />
            <span className={desk.unseen}>{texts.tabs.unsaved} </span>
          </>
        ) : null}
        <span className={styles.name}>{workbook.name}</span>
      </button>
      <button
        type="button"
        className={styles.close}
        aria-label={texts.tabs.close(workbook.name)}
        data-content-label
        onClick={() => actions.close(workbook.id)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}

function moveAlong(event: KeyboardEvent<HTMLUListElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("li > button:first-child")];
  const at = tabs.findIndex((tab) => tab.parentElement?.contains(document.activeElement));
  event.preventDefault();
  tabs[(at + step + tabs.length) % tabs.length]?.focus();
}

const useStyles = makeStyles({
  strip: {
    position: "relative",
    flexShrink: 0,
    overflowX: "auto",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { display: "flex", margin: 0, padding: "0 8px", listStyleType: "none" },
  item: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    maxWidth: "280px",
    borderBottom: `3px solid ${tokens.colorTransparentStroke}`,
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  tab: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    minWidth: 0,
    minHeight: "34px",
    padding: "4px 10px",
    border: "none",
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: "inherit",
    cursor: "pointer",
    whiteSpace: "nowrap",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis" },
  dot: {
    flexShrink: 0,
    width: "8px",
    height: "8px",
    borderRadius: "50%",
    backgroundColor: tokens.colorStatusWarningForeground3,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  close: {
    flexShrink: 0,
    width: "28px",
    height: "28px",
    marginRight: "4px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontSize: "16px",
    lineHeight: "1",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});
