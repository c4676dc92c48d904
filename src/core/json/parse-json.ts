import { jsonErrorAt, jsonErrorText } from "./json-syntax";

/** What a text holds as JSON, or in Chinese where it stops being JSON. */
export type ParsedJson = { readonly json: unknown } | { readonly problem: string };

/** Reads the text of a user's file; a byte order mark before it does not count. `parseJson('{"a":1')` → a problem. */
export function parseJson(jsonText: string): ParsedJson {
  const text = jsonText.replace(/^\uFEFF/, "");
  const at = jsonErrorAt(text);
  if (at === null) return { json: JSON.parse(text) as unknown };
  return { problem: `文件不是有效的 JSON：${jsonErrorText(text, at)}。` };
}
