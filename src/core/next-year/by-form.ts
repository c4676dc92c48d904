/** The things of each form, in the order given. */
export function byForm<Thing extends { readonly form: number }>(
  things: readonly Thing[],
): ReadonlyMap<number, readonly Thing[]> {
  const known = new Map<number, Thing[]>();
  for (const thing of things) {
    const group = known.get(thing.form);
    if (group) group.push(thing);
    else known.set(thing.form, [thing]);
  }
  return known;
}
