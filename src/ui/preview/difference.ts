const FIGURE = /^([+-]?\d+(?:\.(\d+))?)(%?)$/;

/**
 * By how much a figure changes, as text with the decimals of the finer of the two and a sign;
 * `null` where one of them is no plain figure or they are of different kinds.
 *
 * `differenceOf("10", "6.50")` → `"−3.50"`, `differenceOf("86%", "86.05%")` → `"+0.05%"`, `differenceOf("", "8")` → `null`.
 */
export function differenceOf(before: string, after: string): string | null {
  const [from, to] = [FIGURE.exec(plain(before)), FIGURE.exec(plain(after))];
  if (!from || !to || from[3] !== to[3]) return null;
  const decimals = Math.max(from[2]?.length ?? 0, to[2]?.length ?? 0);
  const change = Number(to[1]) - Number(from[1]);
  const size = Math.abs(change).toFixed(decimals);
  const sign = Number(size) === 0 ? "" : change < 0 ? "−" : "+";
  return `${sign}${size}${to[3] ?? ""}`;
}

/** Thousands separators say nothing about the figure. */
function plain(text: string): string {
  return text.trim().replaceAll(",", "");
}
