/** The keys under which we keep texts in the workbook's settings. */
export const STATE_KEY = "selfeval";
export const RECORD_KEY = "selfeval.host";

/** Queues the question for a text of ours; the answer can be read after the next sync. */
export function queueSetting(context: Excel.RequestContext, key: string): () => string | null {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return () => textOf(setting);
}

/** Reads a loaded setting; `null` for one that is not there or not ours. */
function textOf(setting: Excel.Setting): string | null {
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === "string" ? value : null;
}

/** Queues writing a text; `""` takes the key away. */
export function queueSettingWrite(
  context: Excel.RequestContext,
  { key, text, exists }: { readonly key: string; readonly text: string; readonly exists: boolean },
): void {
  if (text !== "") context.workbook.settings.add(key, text);
  else if (exists) context.workbook.settings.getItem(key).delete();
}
