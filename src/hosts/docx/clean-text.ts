/** Control signs and halves of signs that XML does not take. */
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu;

/** Text as a document can hold it: `cleanText("a\u0000b")` → `"a\uFFFDb"`. */
export function cleanText(text: string): string {
  return text.replace(UNFIT, "\uFFFD");
}
