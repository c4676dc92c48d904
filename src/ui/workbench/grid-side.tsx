import { useDeferredValue, useSyncExternalStore, type ReactElement } from "react";
import type { OpenWorkbook } from "../../app/workbench/workbench-types";
import type { Finding } from "../../core/index";
import { WorkbookGrid } from "../grid/workbook-grid";
import { useFirstPlace } from "./use-first-place";

const NONE: readonly Finding[] = [];

/** The one place that knows the grid: the sheets of the workbook in front, with its findings marked after the pane has drawn them. */
export function GridSide({ workbook }: { readonly workbook: OpenWorkbook }): ReactElement {
  const { session, grid } = workbook;
  const findings = useSyncExternalStore(
    session.subscribe,
    () => session.getState().checked?.evaluation.findings ?? NONE,
  );
  const selected = useFirstPlace(workbook);
  return <WorkbookGrid source={grid} findings={useDeferredValue(findings)} selected={selected} />;
}
