import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { SMALL_HEIGHT } from "../parts/small-height";
import { usePageTexts } from "../text/page-texts";
import { useDesk } from "./workbench-context";

/** Nothing is open: where to drop, what will happen, and that it happens here. */
export function EmptyState(): ReactElement {
  const { empty } = usePageTexts().workbench;
  const styles = useStyles();
  const { actions } = useDesk();
  return (
    <section className={styles.scroll} aria-label={empty.title} data-region="empty">
      <div className={styles.zone}>
        <SheetDrawing />
        <h2 className={styles.title}>{empty.title}</h2>
        <p className={styles.lead}>{empty.lead}</p>
        <div className={styles.buttons}>
          <ActionButton kind="primary" onClick={actions.open}>
            {empty.choose}
          </ActionButton>
          <ActionButton className={styles.tall} onClick={actions.openFolder}>
            {empty.chooseFolder}
          </ActionButton>
          <ActionButton className={styles.tall} onClick={actions.openSample}>
            {empty.sample}
          </ActionButton>
        </div>
        <p className={styles.quiet}>{empty.formats}</p>
      </div>
      <ul className={styles.facts}>
        {empty.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}

/** A sheet going down into a tray, drawn for this project. */
function SheetDrawing(): ReactElement {
  return (
    <svg
      width="72"
      height="72"
      viewBox="0 0 72 72"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M20 6h26l8 8v26H20Z" />
      <path d="M46 6v8h8M27 20h18M27 27h18M27 34h10" />
      <path d="M8 44v20h56V44M8 52h16l4 6h16l4-6h16" />
    </svg>
  );
}

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    // Safe: what does not fit is not pushed out at the top, where nothing scrolls to it.
    justifyContent: "safe center",
    gap: "24px",
    padding: "24px 16px",
    [SMALL_HEIGHT]: { overflowY: "visible" },
  },
  zone: {
    boxSizing: "border-box",
    width: "min(720px, 100%)",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "12px",
    padding: "clamp(20px, 6vw, 56px) clamp(12px, 4vw, 40px)",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorBrandForeground1,
    textAlign: "center",
  },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: "8px" },
  tall: { minHeight: "40px" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  facts: {
    boxSizing: "border-box",
    width: "min(720px, 100%)",
    margin: 0,
    paddingLeft: "20px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase400,
  },
});
