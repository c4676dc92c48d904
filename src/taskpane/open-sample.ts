import { openNewWorkbook } from "../hosts/excel/open-new-workbook";

/** Opens the sample that lies beside the pane in an Excel window of its own. Rejects when it cannot be had or opened. */
export async function openSample(): Promise<void> {
  const answer = await fetch("assets/sample.xlsx");
  if (!answer.ok) throw new Error(`assets/sample.xlsx: ${answer.status}`);
  await openNewWorkbook(new Uint8Array(await answer.arrayBuffer()));
}
