import { hostError } from "../engine/host-error";
import type { ExcelHost } from "../engine/excel-host";
import type { Members, ObjectOf } from "../engine/objects";
import type { Json, NameData } from "../model/host-data";
import { areaOf, textArgument } from "./arguments";
import { fullAddress } from "./addresses";

/** `workbook.names` and `worksheet.names`. */
export const namedItemCollection: Members<"NamedItemCollection"> = {
  items: (target, host) => namesOf(target, host).map((item) => ({ kind: "NamedItem", item })),
  item: ({ target, host, args }) => {
    const item = find(namesOf(target, host), args[0]);
    if (!item) throw hostError("ItemNotFound");
    return { kind: "NamedItem", item };
  },
  methods: { GetCount: ({ target, host }) => namesOf(target, host).length },
  finders: {
    GetItemOrNullObject: ({ target, host, args }) => {
      const item = find(namesOf(target, host), args[0]);
      return item ? { kind: "NamedItem", item } : null;
    },
    Add: ({ target, host, args, objects }) => {
      const [range] = [objects[1]];
      const formula = range?.kind === "Range" ? fullAddress(range) : textArgument(args[1]);
      const item: NameData = {
        name: textArgument(args[0]),
        formula: formula.replace(/^=/, ""),
        ...(target.sheet ? { sheet: target.sheet.name } : {}),
      };
      host.workbook.names.push(item);
      return { kind: "NamedItem", item };
    },
  },
};

function namesOf({ sheet }: ObjectOf<"NamedItemCollection">, host: ExcelHost): readonly NameData[] {
  return host.workbook.names.filter((item) => item.sheet === sheet?.name);
}

function find(names: readonly NameData[], name: Json | undefined): NameData | undefined {
  const wanted = textArgument(name).toLowerCase();
  return names.find((item) => item.name.toLowerCase() === wanted);
}

/** A defined name. */
export const namedItem: Members<"NamedItem"> = {
  identity: ({ item }) => ({ _Id: item.name }),
  scalars: {
    Name: { get: ({ item }) => item.name },
    Formula: { get: ({ item }) => `=${item.formula}` },
    Value: { get: ({ item }) => item.formula },
    Type: { get: () => "Range" },
    Visible: { get: () => true },
    Scope: { get: ({ item }) => (item.sheet === undefined ? "Workbook" : "Worksheet") },
    Comment: { get: () => "" },
    _Id: { get: ({ item }) => item.name },
  },
  methods: {
    Delete: ({ target: { item }, host }) => {
      const { names } = host.workbook;
      names.splice(names.indexOf(item), 1);
    },
  },
  finders: {
    GetRangeOrNullObject: ({ target: { item }, host }) => ({
      kind: "Range",
      ...areaOf(host.workbook, host.activeSheet(), item.formula),
    }),
    GetRange: ({ target: { item }, host }) => ({
      kind: "Range",
      ...areaOf(host.workbook, host.activeSheet(), item.formula),
    }),
  },
};
