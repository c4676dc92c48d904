/**
 * Works something out once for each object and remembers it as long as the object lives: for facts that many checks
 * ask of one form. The objects never change, so the answer does not either.
 */
export function oncePer<Key extends object, Fact extends object | boolean | null>(
  workOut: (key: Key) => Fact,
): (key: Key) => Fact {
  const known = new WeakMap<Key, Fact>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const fact = workOut(key);
    known.set(key, fact);
    return fact;
  };
}
