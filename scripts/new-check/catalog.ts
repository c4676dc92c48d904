import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckGroup } from "../../src/core/checks/define-check";
import { GROUP_IDS } from "./groups";

/** Where the catalogue lists its checks, below the project's folder. */
export const CATALOG_INDEX = "src/core/checks/catalog/index.ts";

/** A check as the catalogue lists it: the constant, its file and its number. */
export type Listed = { readonly constant: string; readonly path: string; readonly number: number };

const IMPORT = /^import \{ (\w+) \} from "(\.\/[\w-]+\/[\w-]+)";$/gm;

/** The checks that the catalogue of this folder imports, by their files. Throws when a file states no id. */
export function listedChecks(root: string): readonly Listed[] {
  const index = readFileSync(join(root, CATALOG_INDEX), "utf8");
  return [...index.matchAll(IMPORT)].map(([, constant = "", path = ""]) => {
    const text = readFileSync(join(root, "src/core/checks/catalog", `${path}.ts`), "utf8");
    const id = /\bid: "SE(\d{3})"/.exec(text)?.[1];
    if (id === undefined) throw new Error(`${path}.ts states no id`);
    return { constant, path, number: Number(id) };
  });
}

/** The number after the group's highest; the first gap where the group's range is used up, `null` where it is full. */
export function nextFreeNumber(group: CheckGroup, listed: readonly Listed[]): number | null {
  const [first, last] = GROUP_IDS[group];
  const taken = new Set(listed.map(({ number }) => number));
  const own = [...taken].filter((number) => number >= first && number <= last);
  const after = own.length === 0 ? first : Math.max(...own) + 1;
  if (after <= last) return after;
  for (let number = first; number <= last; number++) if (!taken.has(number)) return number;
  return null;
}

/** The catalogue's text with the new check imported and listed in the order of ids. */
export function withCheck(index: string, added: Listed, listed: readonly Listed[]): string {
  const line = `import { ${added.constant} } from "${added.path}";`;
  const imports = [...index.matchAll(IMPORT)];
  const next = imports.find(([, , path = ""]) => path > added.path);
  const last = imports.at(-1);
  if (last === undefined) throw new Error("The catalogue imports no check");
  const at = next?.index ?? last.index + last[0].length + 1;
  const imported = `${index.slice(0, at)}${line}\n${index.slice(at)}`;
  const later = [...listed]
    .sort((a, b) => a.number - b.number)
    .find((one) => one.number > added.number);
  const before = later === undefined ? "\n];" : `\n  ${later.constant},`;
  const place = imported.lastIndexOf(before);
  if (place < 0) throw new Error(`The list of checks has no “${before.trim()}”`);
  return `${imported.slice(0, place)}\n  ${added.constant},${imported.slice(place)}`;
}
