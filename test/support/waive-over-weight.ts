import type { Session } from "../../src/app/session/session-types";
import type { Finding, WaiverScope } from "../../src/core";
import type { ProjectSpec } from "./department-workbook";

/** A score above its points: it stands in H12 of `overWeight` projects. */
export const OVER_WEIGHT = "SE522";

/** A project whose satisfaction row is scored 12 of 10. */
export function overWeight(name: string): ProjectSpec {
  return { name, scores: [9, 50, 30, 12, 101] };
}

/** The finding of the score above its points on a sheet; `undefined` when it is not listed. */
export function overWeightOn(session: Session, sheet: string): Finding | undefined {
  return session
    .getState()
    .checked?.evaluation.findings.find((one) => one.check === OVER_WEIGHT && one.sheet === sheet);
}

/** Checks the workbook and marks the score above its points on a sheet 不适用. */
export async function waiveOverWeight(
  session: Session,
  sheet: string,
  scope: WaiverScope = "cell",
): Promise<void> {
  await session.check({ kind: "workbook" });
  const finding = overWeightOn(session, sheet);
  if (!finding) throw new Error(`no score above its points is found on ${sheet}`);
  await session.waive(finding, scope, "财政局已书面同意");
}
