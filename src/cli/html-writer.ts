import { htmlPage, type HtmlPart, type Tool } from "../core/index";
import type { ResultWriter } from "./file-result";
import type { Output } from "./standard-output";

/** Prints a run as one page: its index stands before the workbooks, so that all is printed at the end. */
export function htmlWriter(output: Output, tool: Tool): ResultWriter {
  const parts: HtmlPart[] = [];
  const fired = new Set<string>();
  return {
    open: async () => undefined,
    add: async ({ index, text, overview, fired: checks }) => {
      if (overview !== null) parts.push({ index, section: text, overview });
      for (const check of checks) fired.add(check);
    },
    close: (notifications) => output.write(htmlPage({ tool, parts, notifications, fired })),
  };
}
