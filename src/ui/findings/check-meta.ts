import { checks, type CheckMeta } from "../../core/index";

const metaById: ReadonlyMap<string, CheckMeta> = new Map(checks.map(({ meta }) => [meta.id, meta]));

/** What the catalogue says of a check; `null` for an id it does not hold. */
export function checkMeta(check: string): CheckMeta | null {
  return metaById.get(check) ?? null;
}
