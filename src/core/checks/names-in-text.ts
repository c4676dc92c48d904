/** Names to be looked for in many texts: found by their beginnings, so that a text is gone through once however many there are. */
export type NameIndex = {
  readonly length: number;
  /** By their first `length` characters, in the order given. */
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
  /** Most characters of a text begin no name at all. */
  readonly firstCharacters: ReadonlySet<number>;
};

/** An index of names that are at least `length` characters long; shorter ones are left out, a repeated one counts once. */
export function indexNames(names: readonly string[], length: number): NameIndex {
  const byBeginning = new Map<string, string[]>();
  for (const name of new Set(names)) {
    if (name.length < length) continue;
    const beginning = name.slice(0, length);
    const known = byBeginning.get(beginning);
    if (known) known.push(name);
    else byBeginning.set(beginning, [name]);
  }
  const firstCharacters = new Set([...byBeginning.keys()].map((start) => start.charCodeAt(0)));
  return { length, byBeginning, firstCharacters };
}

/** The names that stand in a text, each once, as they come: `namesIn("老年食堂运营补助人数", index)` → `["老年食堂运营补助"]`. */
export function namesIn(text: string, names: NameIndex): readonly string[] {
  const { length, byBeginning, firstCharacters } = names;
  let found: Set<string> | null = null;
  for (let at = 0; at + length <= text.length; at++) {
    if (!firstCharacters.has(text.charCodeAt(at))) continue;
    for (const name of byBeginning.get(text.slice(at, at + length)) ?? []) {
      if (text.startsWith(name, at)) (found ??= new Set()).add(name);
    }
  }
  return found === null ? NO_NAMES : [...found];
}

/** What most texts hold. */
const NO_NAMES: readonly string[] = [];
