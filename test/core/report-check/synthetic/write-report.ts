import { seededRandom, whole } from "../../../../scripts/mutate/random";
import { inventDepartment, type DepartmentFacts } from "./department-facts";
import { statementKinds, type Section } from "./statements";

/** A slip that was planted: of which kind, in which paragraphs (1-based). */
export type Planted = { readonly rule: string; readonly paragraphs: readonly number[] };

export type SyntheticReport = {
  readonly facts: DepartmentFacts;
  readonly lines: readonly string[];
  readonly planted: readonly Planted[];
};

const SECTIONS: readonly (readonly [Section, string])[] = [
  ["basics", "一、部门基本情况"],
  ["money", "二、预算收支情况"],
  ["targets", "三、绩效目标设定情况"],
  ["work", "四、自评工作开展情况"],
  ["results", "五、绩效目标完成情况分析"],
  ["conclusion", "六、评价结论"],
  ["problems", "七、存在的问题及改进措施"],
];

/** One in so many statements has a slip. */
const SLIP_RATE = 3;

/** A whole report with statements of every kind, some of them with a slip; the seed decides all of it. */
export function writeReport(
  seed: number,
  slips: "some" | "none" | "all" = "some",
): SyntheticReport {
  const random = seededRandom(seed, "report-check");
  const facts = inventDepartment(random);
  const lines: string[] = [`${facts.name}${facts.year}年度部门整体支出绩效自评报告`];
  const planted: Planted[] = [];
  for (const [section, heading] of SECTIONS) {
    lines.push(heading);
    for (const { rule, write } of statementKinds.filter((kind) => kind.section === section)) {
      const slip = slips === "all" || (slips === "some" && whole(random, 1, SLIP_RATE) === 1);
      const written = write(facts, slip);
      const paragraphs = written.map((_, index) => lines.length + 1 + index);
      lines.push(...written);
      if (slip) planted.push({ rule, paragraphs });
    }
  }
  return { facts, lines, planted };
}
