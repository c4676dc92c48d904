/** Whether data read back is a waiver as `waiverFor` makes them: a scope that is known, a reason that is not blank, something seen. */
export function isWaiver(data: unknown): boolean {
  if (!isObject(data)) return false;
  const { scope, check, path, reason, at, seen } = data;
  return (
    ["cell", "project", "check"].includes(String(scope)) &&
    [check, path, reason].every(isText) &&
    String(reason).trim() !== "" &&
    (at === null || isText(at)) &&
    Array.isArray(seen) &&
    seen.length > 0 &&
    seen.every(isSeen)
  );
}

function isSeen(data: unknown): boolean {
  if (!isObject(data)) return false;
  const { sheet, path, words, contents, shown } = data;
  return (
    [sheet, path, words].every(isText) &&
    Array.isArray(contents) &&
    contents.every(isContent) &&
    Array.isArray(shown) &&
    shown.length === contents.length &&
    shown.every((text) => text === null || isText(text))
  );
}

function isContent(data: unknown): boolean {
  return data === null || ["string", "number", "boolean"].includes(typeof data);
}

function isText(data: unknown): boolean {
  return typeof data === "string";
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null;
}
