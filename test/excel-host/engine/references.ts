import { hostError } from "./host-error";
import type { HostObject } from "./objects";

/** The objects office.js has asked to keep, by the ids it was given. */
export type References = {
  keep(object: HostObject): string;
  /** Throws when the reference was released or never given. */
  find(id: string): HostObject;
  drop(id: string): void;
  count(): number;
};

/** No references yet. */
export function createReferences(): References {
  const kept = new Map<string, HostObject>();
  const ids = new WeakMap<HostObject, string>();
  let last = 0;
  return {
    keep: (object) => {
      const known = ids.get(object);
      if (known !== undefined && kept.has(known)) return known;
      last += 1;
      const id = `{R${last}}`;
      kept.set(id, object);
      ids.set(object, id);
      return id;
    },
    find: (id) => {
      const object = kept.get(id);
      if (!object) throw hostError("InvalidReference", `host: no reference ${id}`);
      return object;
    },
    drop: (id) => void kept.delete(id),
    count: () => kept.size,
  };
}
