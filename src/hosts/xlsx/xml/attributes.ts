/** The attributes of the element at hand, by name as written, prefix included. They hold until the handler returns. */
export type Attributes = {
  /** The value with its escapes undone; `undefined` when there is no such attribute. */
  get(name: string): string | undefined;
  names(): readonly string[];
  /** Whether the element is written as `<a/>`, so that it holds nothing. */
  isEmptyElement(): boolean;
};

/** `isTrue("1")` → `true`: how OOXML writes a switch that is on. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** The attribute with this local name under any prefix but none: `r:id`, `rel:id`. */
export function prefixedAttribute(attributes: Attributes, local: string): string | null {
  const name = attributes.names().find((candidate) => candidate.endsWith(`:${local}`));
  return name === undefined ? null : (attributes.get(name) ?? null);
}
