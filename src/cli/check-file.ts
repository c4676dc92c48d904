import { evaluatePort } from "../app/evaluate-workbook";
import { openWorkbookPort } from "../hosts/xlsx/open-workbook-port";
import type { FileResult } from "./file-result";
import type { FileInput } from "./file-input";
import { nativeCodec } from "./native-codec";
import { renderResult } from "./render-result";
import { evaluateOptions } from "./evaluate-options";

/** Checks one workbook in memory; writes nothing. */
export async function checkFile({ task, bytes, name, settings }: FileInput): Promise<FileResult> {
  const port = await openWorkbookPort(bytes, name, { loadCalculator: null, codec: nativeCodec });
  const evaluation = await evaluatePort(port, evaluateOptions(settings));
  return renderResult({ task, evaluation, tail: [], notifications: [] }, settings);
}
