import { join } from "node:path";
import { benchFolder, projectFolder, workFolder } from "../paths.mjs";

const outputFolder = join(workFolder, "out");

/**
 * Who is measured. `argumentsFor(input, { cells })` is the command line after `node`, `outputOf(input)` the file it writes,
 * `statuses` the exit statuses of a run that did its work: `score` says 1 when it has findings to show.
 */
export const CONTESTANTS = [
  {
    name: "selfeval",
    statuses: [0, 1],
    outputOf: (input) => join(outputFolder, "selfeval", fileName(input)),
    argumentsFor: (input) => [
      join(projectFolder, "bin", "selfeval.mjs"),
      ...["score", input, "-o", join(outputFolder, "selfeval")],
      ...["--jobs", "1", "--format", "json"],
    ],
  },
  library("exceljs"),
  library("xlsx-populate"),
];

/** The command that evaluates a file and prints its forms, to see that an output can be read again. */
export function checkArguments(file) {
  return [
    join(projectFolder, "bin", "selfeval.mjs"),
    "check",
    file,
    "--jobs",
    "1",
    "--format",
    "json",
  ];
}

function library(name) {
  const outputOf = (input) => join(outputFolder, name, fileName(input));
  return {
    name,
    statuses: [0],
    outputOf,
    argumentsFor: (input, { cells }) => [
      join(benchFolder, "contestants", `${name}.mjs`),
      ...[input, outputOf(input), String(cells)],
    ],
  };
}

function fileName(input) {
  return input.slice(input.lastIndexOf("/") + 1);
}
