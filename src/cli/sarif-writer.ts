import { sarifClosing, sarifOpening, type Notification, type Tool } from "../core/index";
import type { ResultWriter } from "./file-result";
import { slashedPath } from "./slashed-path";
import type { Output } from "./standard-output";

/** Prints a run as one SARIF log: results as they come, then every file and every trouble. */
export function sarifWriter(output: Output, tool: Tool): ResultWriter {
  let separator = "";
  const files: string[] = [];
  const troubles: Notification[] = [];
  return {
    open: () => output.write(sarifOpening(tool)),
    add: async ({ file, failed, text, notifications }) => {
      files.push(slashedPath(file));
      // Those of a file that failed come again at the end, with the run's.
      if (!failed)
        troubles.push(...notifications.map((one) => ({ ...one, file: one.file ?? file })));
      if (text === "") return;
      await output.write(separator + text);
      separator = ",\n";
    },
    close: (notifications) =>
      output.write(
        sarifClosing({ files, notifications: [...notifications, ...troubles].map(slashed) }),
      ),
  };
}

function slashed(notification: Notification): Notification {
  const { file } = notification;
  return file === null ? notification : { ...notification, file: slashedPath(file) };
}
