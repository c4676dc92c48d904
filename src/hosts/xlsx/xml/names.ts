import type { Attributes } from "./attributes";

/** Tells which elements of a part are in the namespace of its root. */
export type Names = {
  readonly enterRoot: (name: string, attributes: Attributes) => void;
  /** The name without its prefix when it is in the namespace of the root; otherwise as written. */
  readonly localName: (name: string) => string;
};

/** Prefixes bound on the root element to the root's own namespace are dropped. */
export function createNames(): Names {
  const homePrefixes = new Set<string>();
  let defaultIsHome = true;
  /** No element has a prefix to lose, as in nearly all files. */
  let isUsual = false;
  const enterRoot = (root: string, attributes: Attributes): void => {
    const colon = root.indexOf(":");
    const declaration = colon < 0 ? "xmlns" : `xmlns:${root.slice(0, colon)}`;
    const home = attributes.get(declaration);
    defaultIsHome = attributes.get("xmlns") === home;
    for (const name of attributes.names()) {
      if (name.startsWith("xmlns:") && attributes.get(name) === home) {
        homePrefixes.add(name.slice("xmlns:".length));
      }
    }
    isUsual = defaultIsHome && homePrefixes.size === 0;
  };
  const localName = (name: string): string => {
    if (isUsual) return name;
    const colon = name.indexOf(":");
    if (colon < 0) return defaultIsHome ? name : `:${name}`;
    return homePrefixes.has(name.slice(0, colon)) ? name.slice(colon + 1) : name;
  };
  return { enterRoot, localName };
}
