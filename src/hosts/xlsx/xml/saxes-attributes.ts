import type { SaxesTagPlain } from "saxes";
import type { Attributes } from "./attributes";

/** The attributes of the tag that was last given to `show`, for tags of the parser. */
export type ShownAttributes = Attributes & { readonly show: (tag: SaxesTagPlain) => Attributes };

/** One object that shows the attributes of one tag after another. */
export function createShownAttributes(): ShownAttributes {
  let current: SaxesTagPlain | null = null;
  const shown: ShownAttributes = {
    get: (name) => current?.attributes[name],
    names: () => Object.keys(current?.attributes ?? {}),
    isEmptyElement: () => current?.isSelfClosing ?? false,
    show: (tag) => {
      current = tag;
      return shown;
    },
  };
  return shown;
}
