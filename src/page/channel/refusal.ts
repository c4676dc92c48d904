import { PortError } from "../../app/ports";
import { WorkbookError } from "../../hosts/xlsx/errors";

/**
 * A refusal as it travels. `code` is a workbook's or a port's, with `message` for the user; `"ours"` is a mistake of ours, with
 * `message` for a developer; `"gone"` means that the other side has died.
 */
export type Refusal = { readonly code: string; readonly message: string };

/** What the other side answered instead of a result. */
export class RemoteRefusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "RemoteRefusal";
    this.code = code;
  }
}

/** An error as it travels. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof WorkbookError || error instanceof PortError) {
    return { code: error.code, message: error.message };
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: "ours", message };
}
