import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectFolder } from "../paths.mjs";
import { CASES } from "./cases.mjs";
import { CONTESTANTS } from "./contestants.mjs";

const USAGE = `npm run bench:page -- [--rounds 5] [--cases ${Object.keys(CASES).join(",")}] [--only ${CONTESTANTS.join(",")}]
                       [--page dist/selfeval.html] [--json FILE] [--trace FOLDER] [--seed N]
  --rounds  measurements of each contestant and case, at least 1
  --cases   what is dropped: a workbook of so many sheets, files, or rows (a sheet of 100,000 rows)
  --only    page: the built page; evaluate: loading, reading and evaluation without screens; parse: loading and reading
  --json    also writes every measurement there
  --trace   instead of measuring: one traced run of the page a case, and what its main thread did in tasks over 40 ms
`;

/** The options of the command line, or `null` after saying how it is used. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "5" },
      cases: { type: "string", default: Object.keys(CASES).join(",") },
      only: { type: "string", default: CONTESTANTS.join(",") },
      page: { type: "string", default: join(projectFolder, "dist", "selfeval.html") },
      json: { type: "string" },
      trace: { type: "string" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      help: { type: "boolean", default: false },
    },
  });
  const { page, json = null, trace = null } = values;
  const options = {
    rounds: Number(values.rounds),
    cases: values.cases.split(","),
    only: values.only.split(","),
    seed: Number(values.seed),
    ...{ page, json, trace },
  };
  if (!values.help && isValid(options)) return options;
  process.stderr.write(USAGE);
  return null;
}

function isValid({ rounds, cases, only, seed }) {
  return (
    Number.isInteger(rounds) &&
    rounds > 0 &&
    cases.every((name) => name in CASES) &&
    only.every((name) => CONTESTANTS.includes(name)) &&
    Number.isInteger(seed)
  );
}
