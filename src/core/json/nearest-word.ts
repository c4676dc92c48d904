/** The edit distance between two words (insert, delete, replace). */
function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replace = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const remove = (previous[column] ?? 0) + 1;
      const insert = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replace, remove, insert));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

const LONGEST_WORD = 64;

/** The known word a writer probably meant: `nearestWord("wieghts", ["weights", "note"])` → `"weights"`; `null` when none is near. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST_WORD) return null;
  const ranked = known
    .map((candidate) => ({
      candidate,
      far: distance(word.toLowerCase(), candidate.toLowerCase()) / candidate.length,
    }))
    .sort((one, other) => one.far - other.far);
  const best = ranked[0];
  return best !== undefined && best.far <= 0.5 ? best.candidate : null;
}
