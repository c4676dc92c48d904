import type { ReactElement } from "react";
import type { FileRow } from "../../app/workbench/workbench-types";
import { ActionButton } from "../parts/action-button";
import { usePageTexts } from "../text/page-texts";
import { isPending } from "./file-rows";
import { useTableStyles } from "./table-styles";
import { useDesk } from "./workbench-context";

/** How far the run over many files is; the same button ends it and goes on with it, so that the focus stays. */
export function BatchBar(): ReactElement | null {
  const texts = usePageTexts().workbench.batch;
  const styles = useTableStyles();
  const { state, workbench } = useDesk();
  const { batch, files } = state;
  const counts = countsOf(files);
  if (batch === null && counts.pending + counts.failed === 0) return null;
  const { done, total } = batch ?? { done: counts.done + counts.failed, total: files.length };
  const words =
    batch === null
      ? texts.resting(counts.done, files.length, counts.failed)
      : texts.running(done, total);
  return (
    <div className={styles.line}>
      <span>{words}</span>
      <progress
        className={styles.progress}
        aria-label={texts.name}
        value={Math.min(done, total)}
        max={Math.max(total, 1)}
      />
      <ActionButton
        title={batch === null ? undefined : texts.stopNote}
        onClick={() => (batch === null ? void workbench.resume() : workbench.stop())}
      >
        {batch === null ? restLabel(texts, counts) : texts.stop}
      </ActionButton>
    </div>
  );
}

type Counts = { readonly pending: number; readonly failed: number; readonly done: number };

function restLabel(
  texts: { resume(count: number): string; retry(count: number): string },
  { pending, failed }: Counts,
): string {
  return pending > 0 ? texts.resume(pending + failed) : texts.retry(failed);
}

function countsOf(files: readonly FileRow[]): Counts {
  const count = (test: (row: FileRow) => boolean): number => files.filter(test).length;
  return {
    // What is being checked in its tab needs no pushing.
    pending: count((row) => isPending(row) && row.status !== "working"),
    failed: count(({ status }) => status === "failed"),
    done: count(({ status }) => status === "done"),
  };
}
