import { evaluatePort } from "../../app/evaluate-workbook";
import { figuresOf, quickLookOptions } from "../../app/workbench/file-figures";
import type { FileFigures } from "../../app/workbench/workbench-types";
import { openWorkbookPort } from "../../hosts/xlsx/open-workbook-port";
import type { FileGiven } from "../channel/protocol";

/** Reads and evaluates a file for its figures. Rejects with a `WorkbookError` when it cannot be read. */
export async function evaluateFile(
  bytes: Uint8Array,
  { name, settings }: FileGiven,
): Promise<FileFigures> {
  const port = await openWorkbookPort(bytes, name, { loadCalculator: null });
  return figuresOf(await evaluatePort(port, quickLookOptions(settings)));
}
