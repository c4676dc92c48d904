import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { useTexts } from "../text/use-texts";

/** The whole report on white paper, as it will be pasted; it can be selected and copied by hand. */
export function DraftPaper({ html }: { readonly html: string }): ReactElement {
  const { drafting } = useTexts();
  const styles = useStyles();
  const paper = useRef<HTMLDivElement>(null);
  const select = (): void => {
    if (!paper.current) return;
    paper.current.focus();
    getSelection()?.selectAllChildren(paper.current);
  };
  return (
    <>
      <ActionButton onClick={select}>{drafting.select}</ActionButton>
      {/* The markup is the core's own: every text of the workbook in it is escaped. */}
      <div
        ref={paper}
        className={styles.paper}
        role="group"
        aria-label={drafting.full}
        tabIndex={0}
        data-content
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </>
  );
}

const useStyles = makeStyles({
  paper: {
    marginTop: "8px",
    padding: "16px",
    maxHeight: "70vh",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    // Paper is white and keeps its own colours, whatever the pane around it has.
    forcedColorAdjust: "none",
    backgroundColor: "#ffffff",
    color: "#000000",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
