const DIGITS = "零一二三四五六七八九";

/** A number as headings count: `chineseNumber(12)` → `"十二"`; 1 to 99. */
export function chineseNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const end = ones === 0 ? "" : (DIGITS[ones] ?? "");
  if (tens === 0) return DIGITS[ones] ?? "";
  return `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十${end}`;
}

/** A heading with its number by level: 一、 and below it （一）. */
export function numberedTitle(level: 1 | 2, index: number, title: string): string {
  const number = chineseNumber(index + 1);
  return level === 1 ? `${number}、${title}` : `（${number}）${title}`;
}
