import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import type { CheckedWorkbook } from "../../app/session/session-types";
import { countFindings, draftOutline, reportHtml, type ReportDraft } from "../../core/index";
import { ActionButton } from "../parts/action-button";
import { Notice } from "../parts/notice";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";
import { useSessionState } from "../use-session";
import { DraftActions } from "./draft-actions";
import { DraftOutline } from "./draft-outline";
import { DraftPaper } from "./draft-paper";
import { useDraft } from "./use-draft";

export type DraftScreenProps = {
  /** Looks for forms in the workbook. */
  readonly onCheck: () => void;
};

/** S13: the draft of the report by its outline, and the ways to take it along. */
export function DraftScreen({ onCheck }: DraftScreenProps): ReactElement {
  const { checked } = useSessionState();
  const { drafting } = useTexts();
  const draft = useDraft(checked);
  if (checked === null) return <Nothing words={drafting.checkFirst} onCheck={onCheck} />;
  if (draft === null) return <Nothing words={drafting.none} onCheck={onCheck} />;
  if (draft === undefined) {
    return (
      <Screen title={drafting.title}>
        <p role="status">{drafting.working}</p>
      </Screen>
    );
  }
  return (
    <Screen title={drafting.title} footer={<DraftActions draft={draft} />}>
      <p>{drafting.means}</p>
      <Cautions checked={checked} />
      <Outline draft={draft} />
      <FullText draft={draft} />
    </Screen>
  );
}

/** What is missing, and the way to it. */
function Nothing(props: { readonly words: string; readonly onCheck: () => void }): ReactElement {
  const { drafting } = useTexts();
  return (
    <Screen
      title={drafting.title}
      footer={
        <ActionButton kind="primary" onClick={props.onCheck}>
          {drafting.toCheck}
        </ActionButton>
      }
    >
      <p>{props.words}</p>
    </Screen>
  );
}

/** What keeps the draft from being the whole truth. */
function Cautions({ checked }: { readonly checked: CheckedWorkbook }): ReactElement | null {
  const { drafting } = useTexts();
  const errors = countFindings(checked.evaluation.findings).error;
  const { scope } = checked;
  const lines: readonly ReactNode[] = [
    ...(checked.partial ? [drafting.partial] : []),
    ...(scope.kind === "sheet" ? [drafting.oneSheet(scope.sheet)] : []),
    ...(checked.changed.length > 0 ? [drafting.stale] : []),
    ...(errors > 0 ? [drafting.errors(errors)] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Notice tone="warning">
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </Notice>
  );
}

function Outline({ draft }: { readonly draft: ReportDraft }): ReactElement {
  const { drafting } = useTexts();
  const sections = draftOutline(draft);
  const marks = sections.reduce((sum, { toFill }) => sum + toFill, 0);
  return (
    <>
      <DraftOutline sections={sections} />
      <p>{drafting.left(marks)}</p>
      <p>{drafting.chartsNote}</p>
    </>
  );
}

/** Drawn only while it is open: a report over many projects is long. */
function FullText({ draft }: { readonly draft: ReportDraft }): ReactElement {
  const { drafting } = useTexts();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{drafting.full}</summary>
      {isOpen ? <DraftPaper html={reportHtml(draft)} /> : null}
    </details>
  );
}

const useStyles = makeStyles({
  summary: {
    padding: "4px 0",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    "&:hover": { textDecorationLine: "underline" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});
