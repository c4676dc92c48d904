/** Whether two plain values hold the same: what came again unchanged need not be drawn again. */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one)) return Array.isArray(other) && sameList(one, other);
  return isRecord(one) && isRecord(other) && !Array.isArray(other) && sameRecord(one, other);
}

type PlainRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is PlainRecord {
  return typeof value === "object" && value !== null;
}

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, place) => sameData(value, other[place]));
}

function sameRecord(one: PlainRecord, other: PlainRecord): boolean {
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && sameData(one[key], other[key]));
}
