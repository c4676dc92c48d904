import { parsePart } from "../xml/parse-xml";
import { partKey, type XlsxPackage } from "./open-package";

/** Where the content types of all parts stand. */
export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** The content type of each part named one by one, by `partKey`; empty when the list is missing. */
export function readContentTypes(pkg: XlsxPackage): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  if (!pkg.has(CONTENT_TYPES_PART)) return types;
  parsePart(pkg, CONTENT_TYPES_PART, {
    root: "Types",
    handler: {
      open: (element, attributes) => {
        if (element !== "Override") return;
        types.set(partKey(attributes.get("PartName") ?? ""), attributes.get("ContentType") ?? "");
      },
    },
  });
  return types;
}
