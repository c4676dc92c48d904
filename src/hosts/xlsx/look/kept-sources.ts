/** Sheets whose looks are kept; a thousand sheets are looked at one after another. A limit of ours. */
const MOST_KEPT = 24;

/** Keeps what a sheet is drawn from as the one last asked for, and lets the oldest go. Gives what is kept. */
export function keepSource<Kept>(sources: Map<string, Kept>, name: string, kept: Kept): Kept {
  sources.delete(name);
  sources.set(name, kept);
  const [oldest] = sources.keys();
  if (sources.size > MOST_KEPT && oldest !== undefined) sources.delete(oldest);
  return kept;
}
