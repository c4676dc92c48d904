import { useCallback, useMemo, useState } from "react";
import type { ScorePreview } from "../../app/session/preview-types";
import { previewRows, type Filter, type PreviewRow } from "./preview-rows";

/** Up to this many projects are all open from the start. */
const OPEN_FROM_START = 3;

export type PreviewView = {
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly rows: readonly PreviewRow[];
  readonly toggleOpen: (form: number) => void;
};

/** What of the preview is shown: the filter, and which projects are open. Few projects, and filtered ones, begin open. */
export function usePreviewView(preview: ScorePreview): PreviewView {
  const [filter, setFilterOnly] = useState<Filter>("all");
  const [flipped, setFlipped] = useState<ReadonlySet<number>>(new Set());
  const beginsOpen = filter === "caution" || preview.projects.length <= OPEN_FROM_START;
  const rows = useMemo(
    () => previewRows(preview, filter, (form) => beginsOpen !== flipped.has(form)),
    [preview, filter, beginsOpen, flipped],
  );
  const toggleOpen = useCallback(
    (form: number) => setFlipped((before) => symmetric(before, form)),
    [],
  );
  const setFilter = useCallback((next: Filter) => {
    setFilterOnly(next);
    setFlipped(new Set());
  }, []);
  return { filter, setFilter, rows, toggleOpen };
}

function symmetric(before: ReadonlySet<number>, form: number): ReadonlySet<number> {
  const after = new Set(before);
  if (!after.delete(form)) after.add(form);
  return after;
}
