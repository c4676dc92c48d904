import { parseArgs } from "node:util";

const USAGE = `npm run bench -- [--sizes 27,200,1000] [--rounds 5] [--cells 30] [--only NAME,…] [--seed N]
  --sizes   sheets of each workbook
  --rounds  measurements of each contestant, at least 1
  --cells   cells that all but selfeval write into each sheet
  --only    some of selfeval, files, exceljs, xlsx-populate, formulas, parts
  --seed    of the random order in each round
`;

export const SUBJECTS = ["selfeval", "files", "exceljs", "xlsx-populate", "formulas", "parts"];

/** The options of the command line, or `null` after saying how it is used. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: "27,200,1000" },
      rounds: { type: "string", default: "5" },
      cells: { type: "string", default: "30" },
      only: { type: "string", default: SUBJECTS.join(",") },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      help: { type: "boolean", default: false },
    },
  });
  const options = {
    sizes: values.sizes.split(",").map(Number),
    rounds: Number(values.rounds),
    cells: Number(values.cells),
    only: values.only.split(","),
    seed: Number(values.seed),
  };
  if (!values.help && isValid(options)) return options;
  process.stderr.write(USAGE);
  return null;
}

function isValid({ sizes, rounds, cells, only, seed }) {
  return (
    [...sizes, rounds, cells].every((number) => Number.isInteger(number) && number > 0) &&
    cells <= 46 &&
    only.every((name) => SUBJECTS.includes(name)) &&
    Number.isInteger(seed)
  );
}
