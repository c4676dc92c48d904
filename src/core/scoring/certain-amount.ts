import type { Amount, Quantity } from "../model/quantity";
import type { Read } from "../model/read";

/** The amount a cell holds; `null` for anything else and for a reading with a doubt. */
export function certainAmount({ value, problem }: Read<Quantity>): Amount | null {
  return problem === null && value?.kind === "amount" ? value : null;
}
