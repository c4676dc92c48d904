import { parsePart } from "../xml/parse-xml";
import type { XlsxPackage } from "./open-package";

/** A link from one part to another, the target as an absolute part name without a leading slash. */
export type Relationship = {
  readonly id: string;
  /** The last word of the type: `"worksheet"`; transitional and strict documents agree in it. */
  readonly type: string;
  readonly target: string;
};

/** `relationshipsPartOf("xl/workbook.xml")` → `"xl/_rels/workbook.xml.rels"`; `""` gives the package's own. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The internal relationships of a part (`""` for the package), in file order; empty when it has none. */
export function readRelationships(pkg: XlsxPackage, part: string): readonly Relationship[] {
  const name = relationshipsPartOf(part);
  if (!pkg.has(name)) return [];
  const relationships: Relationship[] = [];
  parsePart(pkg, name, {
    root: "Relationships",
    handler: {
      open: (element, attributes) => {
        if (element !== "Relationship" || attributes.get("TargetMode") === "External") return;
        relationships.push({
          id: attributes.get("Id") ?? "",
          type: lastWord(attributes.get("Type") ?? ""),
          target: resolveTarget(pkg, part, attributes.get("Target") ?? ""),
        });
      },
    },
  });
  return relationships;
}

/**
 * `resolveTarget(pkg, "xl/workbook.xml", "../xl/a.xml")` → `"xl/a.xml"`. Backslashes count as slashes,
 * and a path cannot leave the package.
 */
export function resolveTarget(pkg: XlsxPackage, from: string, target: string): string {
  const usual = from.slice(0, from.lastIndexOf("/") + 1) + target;
  if (USUAL_TARGET.test(target)) return pkg.find(usual) ?? usual;
  const path = target.replaceAll("\\", "/").replace(/#.*$/s, "");
  const base = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "." && step !== "") base.push(step);
  }
  const name = base.join("/");
  return pkg.find(name) ?? pkg.find(decodePercent(name)) ?? name;
}

/** Below the folder of the part itself, without anything to undo. */
const USUAL_TARGET = /^\w[\w-]*(?:\/\w[\w-]*)*\.\w+$/;

/** `"sheet%201.xml"` → `"sheet 1.xml"`; text that is no valid escape stays. */
function decodePercent(name: string): string {
  return name.replace(/%([0-7][0-9A-Fa-f])/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

function lastWord(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}
