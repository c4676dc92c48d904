/**
 * A figure with its noun in English.
 * @example counted(1, "form") // "1 form"
 * @example counted(3, "form") // "3 forms"
 */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
