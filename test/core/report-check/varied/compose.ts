import { choose, seededRandom, whole } from "../../../../scripts/mutate/random";
import { fillers } from "./fillers";
import type { Section, VariedKind } from "./kinds";
import { moneyKinds } from "./money-kinds";
import { projectKinds } from "./project-kinds";
import { textKinds } from "./text-kinds";
import { inventWorld, type World } from "./world";

export type Planted = { readonly rule: string; readonly paragraphs: readonly number[] };

export type VariedReport = {
  readonly world: World;
  readonly lines: readonly string[];
  readonly planted: readonly Planted[];
};

export const variedKinds: readonly VariedKind[] = [...moneyKinds, ...projectKinds, ...textKinds];

const SECTIONS: readonly (readonly [Section, string])[] = [
  ["basics", "一、部门基本情况"],
  ["money", "二、预算收支情况"],
  ["targets", "三、绩效目标设定情况"],
  ["work", "四、自评工作开展情况"],
  ["results", "五、绩效目标完成情况"],
  ["conclusion", "六、评价结论"],
  ["problems", "七、存在的问题和改进措施"],
];

/** How many of a report's kinds slip: one in so many. */
const SLIP_RATE = 3;
const FILLERS_IN_SECTION = 2;

/** A loss that the problems explain is no slip: where it is to be one, they are silent too. */
function isPlanted(planted: readonly Planted[], rule: string): boolean {
  return planted.some((one) => one.rule === rule);
}

/** A report in one of the wordings of each kind; the seed decides which, and which slip. */
export function composeReport(seed: number, slips: "some" | "none" = "some"): VariedReport {
  const random = seededRandom(seed, "varied-report");
  const world = inventWorld(random);
  const lines: string[] = [`${world.name}2023年度部门整体支出绩效自评报告`];
  const planted: Planted[] = [];
  for (const [section, heading] of SECTIONS) {
    lines.push(heading);
    for (let count = 0; count < FILLERS_IN_SECTION; count += 1) lines.push(choose(random, fillers));
    for (const kind of variedKinds.filter((one) => one.section === section)) {
      const chance = slips === "some" && whole(random, 1, SLIP_RATE) === 1;
      const slip = chance || (kind.rule === "RC21" && isPlanted(planted, "RC19"));
      const written = choose(random, kind.wordings)({ world, random, slip });
      const paragraphs = written.map((_, index) => lines.length + 1 + index);
      lines.push(...written);
      if (slip) planted.push({ rule: kind.rule, paragraphs });
    }
  }
  return { world, lines, planted };
}
