import type { Finding } from "../../model/finding";
import type { Waiver, WaiverScope } from "../../model/waiver";
import { lapsedText } from "../../waivers";

/** Why a result is not to be answered (SARIF 2.1.0 §3.35). */
export type SarifSuppression = {
  readonly kind: "external";
  readonly status: "accepted" | "underReview";
  readonly justification: string;
  readonly properties: { readonly scope: WaiverScope; readonly at: string | null };
};

/** A waiver as a suppression. It is kept in the workbook, beside the cells and not in them: "external". */
export function suppression(waiver: Waiver): SarifSuppression {
  return suppressionOf(waiver, { status: "accepted", justification: waiver.reason });
}

/**
 * A waiver that lapsed is to be judged again, and does not suppress; most findings have none. The list stands with every
 * result all the same: left out, it would say that suppressions are not known.
 */
export function lapsedSuppressions({ lapsed }: Finding): readonly SarifSuppression[] {
  if (lapsed === undefined) return [];
  const justification = lapsedText(lapsed);
  return [suppressionOf(lapsed.waiver, { status: "underReview", justification })];
}

function suppressionOf(
  { scope, at }: Waiver,
  words: Pick<SarifSuppression, "status" | "justification">,
): SarifSuppression {
  return { kind: "external", ...words, properties: { scope, at } };
}
