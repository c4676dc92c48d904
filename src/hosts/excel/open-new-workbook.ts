import { toPortError } from "./port-errors";

/** The level of Excel that opens a workbook from its bytes. */
export const OPENS_WORKBOOKS = "1.8";

const PIECE = 0x8000;

/** Opens the bytes of an .xlsx file as a new workbook in a window of its own. Rejects with a `PortError`. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  let binary = "";
  // A call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  try {
    await Excel.createWorkbook(btoa(binary));
  } catch (error) {
    throw toPortError(error);
  }
}
