import {
  csvOpening,
  jsonClosing,
  jsonOpening,
  line,
  overviewLines,
  type FileOverview,
  type Tool,
} from "../core/index";
import type { Format } from "./command";
import type { ResultWriter } from "./file-result";
import { htmlWriter } from "./html-writer";
import { sarifWriter } from "./sarif-writer";
import type { Output } from "./standard-output";

/** The writer of a format. Trouble with whole files goes to standard error in every format. */
export function openResultWriter(format: Format, tool: Tool, output: Output): ResultWriter {
  return writers[format](output, tool);
}

type OpenWriter = (output: Output, tool: Tool) => ResultWriter;

const writers: Readonly<Record<Format, OpenWriter>> = {
  human: humanWriter,
  json: jsonWriter,
  ndjson: ndjsonWriter,
  sarif: sarifWriter,
  html: htmlWriter,
  csv: csvWriter,
};

const nothing = async () => undefined;

function humanWriter(output: Output): ResultWriter {
  let files = 0;
  const overviews: FileOverview[] = [];
  return {
    open: nothing,
    add: (result) => {
      files += 1;
      if (result.overview) overviews.push(result.overview);
      return output.writeLines(result.lines);
    },
    close: async () => {
      if (files < 2) return;
      const failed = files - overviews.length;
      const trouble = failed === 0 ? "" : `，其中 ${failed} 个没有完成`;
      const closing = line(`共 ${files} 个文件${trouble}。`, "strong");
      await output.writeLines([closing, ...overviewLines(overviews)]);
    },
  };
}

function jsonWriter(output: Output, tool: Tool): ResultWriter {
  let separator = "";
  return {
    open: () => output.write(jsonOpening(tool)),
    add: async ({ text }) => {
      if (text === "") return;
      await output.write(separator + text);
      separator = ",\n";
    },
    close: (notifications) => output.write(jsonClosing(notifications)),
  };
}

function ndjsonWriter(output: Output): ResultWriter {
  return { open: nothing, add: ({ text }) => output.write(`${text}\n`), close: nothing };
}

function csvWriter(output: Output): ResultWriter {
  return {
    open: () => output.write(csvOpening()),
    add: ({ text }) => output.write(text),
    close: nothing,
  };
}
