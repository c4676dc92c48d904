import { PortError } from "../../../app/ports";

/** A read came back without contents or with another area than asked: Excel does so above its limits. */
export function incompleteRead(sheet: string): PortError {
  return new PortError(
    "incompleteRead",
    `工作表“${sheet}”没有完整读出来，为避免漏检，这次不给出结果。请稍候重试；如仍不行，请把自评表另存为单独的工作簿后再检查。`,
    "incomplete read",
  );
}
