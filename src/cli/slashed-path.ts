import { sep } from "node:path";

/** A path with "/" between its steps, whatever the system divides them by; a "\" that is part of a name stays. */
export function slashedPath(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
