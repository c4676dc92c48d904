/** How many of the things are of each kind; kinds without any count zero. */
export function countKinds<Kind extends string>(
  kinds: readonly Kind[],
  things: readonly { readonly kind: Kind }[],
): Readonly<Record<Kind, number>> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const { kind } of things) counts[kind] += 1;
  return counts;
}
