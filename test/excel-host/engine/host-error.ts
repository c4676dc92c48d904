/** An error that Excel answers with: its code as Office.js knows it. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "HostError";
    this.code = code;
  }
}

const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  GeneralException: "There was an internal error while processing the request.",
  InactiveWorkbook:
    "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  UndoNotSupported: "The method is not supported for Undo.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  UnsupportedSheet:
    "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
};

/** An error of Excel, to be thrown; `message` says more where the usual text is not enough. */
export function hostError(code: string, message = MESSAGES[code] ?? code): HostError {
  return new HostError(code, message);
}
