import { basename, join } from "node:path";
import { bundlePath } from "../build-source.mjs";
import { benchFolder, projectFolder, workFolder } from "../paths.mjs";

/** The source of the contestant that is our file layer alone. */
export const FILES = "contestants/files.ts";

const command = join(projectFolder, "bin", "selfeval.mjs");
const plainRun = ["--jobs", "1"];

/**
 * Who is measured. `argumentsFor(input, { cells })` is the command line after `node`; the run leaves one file in `folder`.
 * `statuses` are the exit statuses of a run that did its work: `score` says 1 when it has findings to show.
 */
export const CONTESTANTS = [
  {
    name: "selfeval",
    statuses: [0, 1],
    folder: folderOf("selfeval"),
    argumentsFor: (input) => [command, "score", input, "-o", folderOf("selfeval"), ...plainRun],
  },
  planned("files", bundlePath(FILES)),
  library("exceljs"),
  library("xlsx-populate"),
];

/** The command that evaluates a file and prints its forms, to see that an output can be read again. */
export function checkArguments(file) {
  return [command, "check", file, ...plainRun, "--format", "json"];
}

function library(name) {
  return planned(name, join(benchFolder, "contestants", `${name}.mjs`));
}

/** Who reads all values, writes the cells of the plan and saves. */
function planned(name, script) {
  return {
    name,
    statuses: [0],
    folder: folderOf(name),
    argumentsFor: (input, { cells }) => [
      script,
      input,
      join(folderOf(name), basename(input)),
      String(cells),
    ],
  };
}

function folderOf(name) {
  return join(workFolder, "out", name);
}
