import { OWN_DEFAULT } from "../model/terms";
import type { Ruled } from "./types";

/** The source of a value as a user reads it: the clause, or 本工具默认 for a value of our own. */
export function clauseText({ clause }: Pick<Ruled<unknown>, "clause">): string {
  return clause ?? OWN_DEFAULT;
}
