/**
 * Scaffolds a check: its file, its test and its line in the catalogue.
 * `npm run new-check -- --group scores --name thing-what-is-wrong [--id SE535] [--dry-run]`
 */
import { parseArgs } from "node:util";
import { scaffoldCheck, writeScaffold } from "./new-check/scaffold-check";

const { values } = parseArgs({
  options: {
    id: { type: "string" },
    name: { type: "string" },
    group: { type: "string" },
    root: { type: "string", default: "." },
    "dry-run": { type: "boolean", default: false },
  },
});

const scaffold = scaffoldCheck(values.root, values);
if ("problem" in scaffold) {
  console.error(scaffold.problem);
  process.exitCode = 1;
} else {
  const paths = Object.keys(scaffold.files);
  if (!values["dry-run"]) writeScaffold(values.root, scaffold.files);
  console.log(`${scaffold.id}: ${values["dry-run"] ? "would write" : "written"}`);
  for (const path of paths) console.log(`  ${path}`);
  const [file, test] = paths;
  console.log(`Write the words and the rule in ${file ?? ""}, its cases in ${test ?? ""},`);
  console.log(
    `then: npx jest ${test ?? ""} && npm run docs && npx jest test/core/checks/harness -t ${scaffold.id}`,
  );
}
