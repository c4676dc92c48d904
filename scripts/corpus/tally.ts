/** Counts agreements of one kind and keeps the disagreements to show. */
export type Tally = {
  readonly name: string;
  agree(): void;
  differ(what: string): void;
  readonly total: () => number;
  readonly share: () => number;
  readonly differences: readonly string[];
};

export function tally(name: string): Tally {
  let agreed = 0;
  const differences: string[] = [];
  return {
    name,
    agree: () => void agreed++,
    differ: (what) => void differences.push(what),
    total: () => agreed + differences.length,
    share: () => (agreed + differences.length === 0 ? 1 : agreed / (agreed + differences.length)),
    differences,
  };
}
