import { hostError } from "../engine/host-error";
import type { Members } from "../engine/objects";
import { textArgument } from "./arguments";

/** `workbook.settings`: kept inside the workbook, the same that `Office.context.document.settings` shows. */
export const settingCollection: Members<"SettingCollection"> = {
  items: (_, host) => [...host.workbook.settings.keys()].map((key) => ({ kind: "Setting", key })),
  item: ({ host, args }) => {
    const key = textArgument(args[0]);
    if (!host.workbook.settings.has(key)) throw hostError("ItemNotFound");
    return { kind: "Setting", key };
  },
  methods: { GetCount: ({ host }) => host.workbook.settings.size },
  finders: {
    GetItemOrNullObject: ({ host, args }) => {
      const key = textArgument(args[0]);
      return host.workbook.settings.has(key) ? { kind: "Setting", key } : null;
    },
    Add: ({ host, args, target }) => {
      const key = textArgument(args[0]);
      host.aboutToWrite(target);
      host.workbook.settings.set(key, args[1] ?? null);
      return { kind: "Setting", key };
    },
  },
};

/** One of `workbook.settings`. */
export const setting: Members<"Setting"> = {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    Value: {
      get: ({ key }, host) => host.workbook.settings.get(key) ?? null,
      set: ({ target: { key }, host, value }) => void host.workbook.settings.set(key, value),
    },
  },
  methods: {
    Delete: ({ target, host }) => {
      host.aboutToWrite(target);
      if (!host.workbook.settings.delete(target.key)) throw hostError("ItemNotFound");
    },
  },
};
