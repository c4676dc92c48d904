import { formatAddress } from "../model/address";
import type { SelfEvaluationForm } from "../model/form";

/** Where a form begins: for what is about the form as a whole. */
export function firstCell({ range }: SelfEvaluationForm): string {
  return formatAddress({ row: range.top, column: range.left });
}
