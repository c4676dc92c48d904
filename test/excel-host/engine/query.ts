import type { Json } from "../model/host-data";
import type { ExcelHost } from "./excel-host";
import { followLink, membersOf, readScalar } from "./invoke";
import type { HostObject } from "./objects";
import type { QueryInfo } from "./wire";

/** Property names as a tree: `["format/fill/color"]` → `{ Format: { Fill: { Color: {} } } }`. */
type Selection = Map<string, Selection>;

/** What a load answers, in the shape of the selection; a collection answers its items. */
export function answerQuery(
  host: ExcelHost,
  target: HostObject,
  { Select, Expand, Top, Skip }: QueryInfo,
): Record<string, Json | undefined> {
  const selection = selectionOf([...(Select ?? []), ...(Expand ?? [])]);
  const answer = describe(host, target, selection);
  const items = answer["_Items"];
  if (!Array.isArray(items) || (Top === undefined && Skip === undefined)) return answer;
  const start = Skip ?? 0;
  return { ...answer, _Items: items.slice(start, Top === undefined ? undefined : start + Top) };
}

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let level = root;
    for (const part of path.split("/").filter((name) => name !== "items" && name !== "")) {
      const name = part.charAt(0).toUpperCase() + part.slice(1);
      const next = level.get(name) ?? new Map();
      level.set(name, next);
      level = next;
    }
  }
  return root;
}

function describe(
  host: ExcelHost,
  target: HostObject,
  selection: Selection,
): Record<string, Json | undefined> {
  const members = membersOf(target);
  if (members.items) return describeCollection(host, target, selection);
  const names = selection.size === 0 ? Object.keys(members.scalars ?? {}) : [...selection.keys()];
  return Object.fromEntries(
    names.map((name) => [name, readMember(host, target, [name, selection.get(name)])]),
  );
}

function describeCollection(
  host: ExcelHost,
  target: HostObject,
  selection: Selection,
): Record<string, Json | undefined> {
  const { scalars, items } = membersOf(target);
  const own = [...selection.keys()].filter((name) => scalars?.[name]);
  const forItems = new Map([...selection].filter(([name]) => !scalars?.[name]));
  const found = items?.(target, host) ?? [];
  return {
    ...Object.fromEntries(own.map((name) => [name, readScalar(host, target, name)])),
    _Items: found.map((item) => ({
      ...membersOf(item).identity?.(item, host),
      ...(selection.size > 0 && forItems.size === 0 ? {} : describe(host, item, forItems)),
    })),
  };
}

function readMember(
  host: ExcelHost,
  target: HostObject,
  [name, deeper]: readonly [string, Selection | undefined],
): Json | undefined {
  if (!membersOf(target).links?.[name]) return readScalar(host, target, name);
  const linked = followLink(host, target, name);
  if (linked === null) return { _IsNull: true };
  return {
    ...membersOf(linked).identity?.(linked, host),
    ...describe(host, linked, deeper ?? new Map()),
  };
}
