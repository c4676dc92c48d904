/** The first `count` numbered names that are not taken: `freePaths("xl/charts/chart", 2, isTaken)` → `["xl/charts/chart2.xml", …]`. */
export function freePaths(
  stem: string,
  count: number,
  isTaken: (path: string) => boolean,
): readonly string[] {
  const found: string[] = [];
  for (let number = 1; found.length < count; number += 1) {
    const path = `${stem}${number}.xml`;
    if (!isTaken(path)) found.push(path);
  }
  return found;
}
