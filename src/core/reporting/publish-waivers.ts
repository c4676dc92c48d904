import type { Evaluation } from "../checks/types";
import type { Finding } from "../model/finding";
import type { Waiver } from "../model/waiver";
import type { PublishedWaiver, WorkbookEvaluation } from "./contract";
import { publishContent, publishFinding } from "./publish-finding";

type Published = Pick<WorkbookEvaluation, "waived" | "lapsedWaivers" | "unneededWaivers">;

/** What is marked 不适用, what no longer is because its cells changed, and what need not be marked any more. */
export function publishWaivers({ findings, waived, unneededWaivers }: Evaluation): Published {
  return {
    waived: waived.map(({ finding, waiver }) => ({
      finding: publishFinding(finding),
      waiver: publishWaiver(waiver),
    })),
    lapsedWaivers: findings.flatMap(publishLapsed),
    unneededWaivers: unneededWaivers.map(publishWaiver),
  };
}

function publishLapsed({ lapsed }: Finding, index: number): Published["lapsedWaivers"] {
  if (lapsed === undefined) return [];
  const { waiver, before, after } = lapsed;
  return [
    {
      finding: index,
      waiver: publishWaiver(waiver),
      before: before.contents.map(publishContent),
      after: after.contents.map(publishContent),
    },
  ];
}

function publishWaiver({ scope, check, path, reason, at }: Waiver): PublishedWaiver {
  return { scope, check, path, reason, at };
}
