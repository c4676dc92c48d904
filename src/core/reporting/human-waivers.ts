import type { Evaluation } from "../checks/types";
import { waiverReason, waiverSubject } from "../waivers";
import { findingPlace } from "./finding-groups";
import { findingLines } from "./human-findings";
import { line, type Line } from "./styled-text";

/** What a person has marked 不适用, each with the reason, and what need not be marked any more. */
export function humanWaivers({ waived, unneededWaivers }: Evaluation): readonly Line[] {
  return [
    ...titleLines("已标为不适用", waived.length),
    ...waived.flatMap(({ finding, waiver }) => [
      ...findingLines(finding, findingPlace(finding)),
      line(`         ${waiverReason(waiver)}`),
    ]),
    ...titleLines("不再需要的不适用标记", unneededWaivers.length),
    ...unneededWaivers.flatMap((waiver) => [
      line(`    ${waiverSubject(waiver)}`),
      line(`         现在没有这样的问题，标记可以取消。${waiverReason(waiver)}`, "muted"),
    ]),
  ];
}

function titleLines(title: string, count: number): readonly Line[] {
  return count === 0 ? [] : [[], line(`  ${title}（${String(count)} 项）`, "strong")];
}
