import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { TextDecoder } from "node:util";
import type { Workbook } from "../../../src/core";
import { openWorkbook } from "../../../src/hosts/xlsx/read/open-workbook";

/** The sample workbook of assets/samples as the file reader gives it. */
export async function sampleWorkbook(): Promise<Workbook> {
  // Browsers have it, jsdom does not.
  Object.assign(globalThis, { TextDecoder });
  const folder = resolve(__dirname, "../../../assets/samples");
  const name = readdirSync(folder).find((file) => file.endsWith(".xlsx"));
  if (name === undefined) throw new Error("assets/samples holds no workbook");
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  return (await openWorkbook(bytes, name)).workbook;
}
