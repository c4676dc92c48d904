import type { ReactElement } from "react";
import type { ScorePreview } from "../../app/session/preview-types";
import { Notice } from "../parts/notice";
import { useTexts } from "../text/use-texts";
import { useSessionState } from "../use-session";
import { usePreviewStyles } from "./preview-styles";
import { allCells, leftAlone, lockedCells, type LeftAlone } from "./ticks";

const REASONS = ["formula", "locked", "typed", "unticked"] as const;

/** The counts before the list, and what there is to know before writing. */
export function PreviewSummary({ preview }: { readonly preview: ScorePreview }): ReactElement {
  const { preview: texts } = useTexts();
  const styles = usePreviewStyles();
  const { capabilities } = useSessionState();
  return (
    <>
      <p role="status" className={styles.strong}>
        {useCounts(preview)}
      </p>
      {capabilities.limits.includes("undoCleared") ? (
        <Notice tone="info">{texts.undoIsCleared}</Notice>
      ) : null}
      <ProtectedNotice preview={preview} />
    </>
  );
}

function useCounts(preview: ScorePreview): string {
  const { preview: texts } = useTexts();
  const cells = allCells(preview);
  const left = leftAlone(cells);
  const leaves = cells.length - preview.cellsTicked;
  const waiting = preview.projects.reduce((sum, project) => sum + project.waiting.length, 0);
  return [
    texts.willWrite(preview.cellsTicked),
    ...(leaves > 0
      ? [texts.leaves(leaves) + texts.because(reasonsOf(left, texts.leavesBecause))]
      : []),
    ...(waiting > 0 ? [texts.waitsForPerson(waiting)] : []),
  ].join(" · ");
}

function reasonsOf(
  left: LeftAlone,
  words: Readonly<Record<keyof LeftAlone, (cells: number) => string>>,
): readonly string[] {
  return REASONS.filter((reason) => left[reason] > 0).map((reason) => words[reason](left[reason]));
}

function ProtectedNotice({ preview }: { readonly preview: ScorePreview }): ReactElement | null {
  const { preview: texts } = useTexts();
  const projects = preview.projects.filter((project) => project.protected);
  if (projects.length === 0) return null;
  const locked = projects.reduce((sum, project) => sum + lockedCells(project).length, 0);
  return <Notice tone="warning">{texts.protectedProjects(projects.length, locked)}</Notice>;
}
