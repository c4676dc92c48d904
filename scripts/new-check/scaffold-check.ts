import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CATALOG_INDEX, listedChecks, nextFreeNumber, withCheck } from "./catalog";
import { GROUP_IDS, isGroup } from "./groups";
import { checkText, constantOf, testText, type NewCheck } from "./templates";

export type ScaffoldWish = {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly group?: string | undefined;
};

/** The files that make the check, by path below the project's folder; or why there are none. */
export type Scaffold =
  | { readonly id: string; readonly files: Readonly<Record<string, string>> }
  | { readonly problem: string };

/** Works out the files of a new check for the project in `root`; writes nothing. */
export function scaffoldCheck(root: string, { id, name = "", group = "" }: ScaffoldWish): Scaffold {
  if (!isGroup(group)) return { problem: `--group is one of ${Object.keys(GROUP_IDS).join(", ")}` };
  if (!/^[a-z]+(-[a-z]+)+$/.test(name)) {
    return { problem: "--name says the thing first, then what is wrong with it: target-missing" };
  }
  const listed = listedChecks(root);
  const free = nextFreeNumber(group, listed);
  const number = id === undefined ? free : Number(/^SE(\d{3})$/.exec(id)?.[1] ?? Number.NaN);
  const advice = free === null ? `${group} has no free id` : `the next free one is SE${free}`;
  if (number === null) return { problem: advice };
  const [first, last] = GROUP_IDS[group];
  if (!(number >= first && number <= last)) {
    return { problem: `${group} has the ids SE${first} to SE${last}; ${advice}` };
  }
  if (listed.some((one) => one.number === number))
    return { problem: `SE${number} is taken; ${advice}` };
  return { id: `SE${number}`, files: filesOf(root, { id: `SE${number}`, name, group }) };
}

function filesOf(root: string, check: NewCheck): Readonly<Record<string, string>> {
  const { id, name, group } = check;
  const added = {
    constant: constantOf(name),
    path: `./${group}/${name}`,
    number: Number(id.slice(2)),
  };
  const index = readFileSync(join(root, CATALOG_INDEX), "utf8");
  return {
    [`src/core/checks/catalog/${group}/${name}.ts`]: checkText(check),
    [`test/core/checks/${group}/${name}.test.ts`]: testText(check),
    [CATALOG_INDEX]: withCheck(index, added, listedChecks(root)),
  };
}

/** Writes the files below `root`; the catalogue is replaced, nothing else that stands there. Throws on such a file. */
export function writeScaffold(root: string, files: Readonly<Record<string, string>>): void {
  for (const path of Object.keys(files)) {
    if (path !== CATALOG_INDEX && existsSync(join(root, path))) throw new Error(`${path} exists`);
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
