/**
 * Plants defects into clean forms and prints what the checks make of them: recall and collateral findings.
 * `npm run mutate -- [--seed 1] [--plants 200] [--only SE530,SE501] [--json FILE] [--list]`
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checks } from "../src/core";
import { kinds, withoutKind } from "./mutate/kinds";
import { measureKind } from "./mutate/measure";
import { byCheck, lineOf } from "./mutate/report";
import { specimens as cleanForms } from "./mutate/specimens";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    plants: { type: "string", default: "200" },
    only: { type: "string" },
    json: { type: "string" },
    list: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);
const plants = Number(values.plants);
const only = values.only?.split(",");

const started = performance.now();
const specimens = await cleanForms(seed);
const chosen = kinds.filter(
  ({ check, name }) => !only || only.includes(check) || only.includes(name),
);
const results = chosen.map((kind) => measureKind(kind, { specimens, seed, plants }));
const lines = byCheck(results);
console.log(`${specimens.length} clean forms, ${chosen.length} kinds of defects, seed ${seed}`);
for (const line of lines) console.log(lineOf(line));
for (const { kind, planted, examples } of results) {
  if (planted < plants)
    console.log(`     ${kind.name} (${kind.check}): only ${planted} places found`);
  if (values.list) examples.forEach((example) => console.log(`     ${kind.name}: ${example}`));
}
const bare = withoutKind(checks.map(({ meta }) => meta.id)).filter(
  (id) => only === undefined || only.includes(id),
);
for (const id of bare) console.log(`NONE  ${id}  no kind of defect is planted for this check`);
const missed = lines.filter(({ reached }) => !reached);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `${lines.length - missed.length} of ${lines.length} checks reach their goal (${seconds} s)`,
);
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ seed, plants, checks: lines }, null, 2)}\n`);
}
process.exitCode = missed.length + bare.length === 0 ? 0 : 1;
