import { leadOf } from "./read-labels";
import type { Figure, Sentence } from "./report-types";

/** Words that name a department's own money: whose, when, and which budget or spending. */
const OWN_WORDS =
  /(?:19|20)\d{2}年(?:度|初|末|底)?|\d{1,2}月(?:\d{1,2}日|底|末)?|截[至止]|[我本全](?:局|办|委|厅|院|校|区|县|市|部门|单位|中心)|^[\u4e00-\u9fff]{2,16}(?:局|委员会|办公室|委|厅)(?!长|面)|部门|单位|整体|[省市区县本]级|全年|当年|本年度?|年度?|年[初末底]|收支|收入|支出|预算|决算|执行|实际|执行中|年中|调[整增减]|追[加减]|批[复准]|下达|安排|核定|总[计额]|合计|共计|累计|资金|规模|完成|金额|财政|进度|情况|同时|此外|另外|经统计|经核算|据统计|上述|以上|各项|[总数额后前经由为达到的是约率共计有了已并在从于按对和与及以均将至较比占]/g;

/** Fewer characters than this name nothing (本工具默认). */
const SHORTEST_SUBJECT = 2;

/** Money of something that is less than the whole department. */
const OTHER_MONEY =
  /项目|经费|专项|补助|补贴|奖[励补]|工程|三公|采购|转移支付|基金|设备|基本支出|人员|公用|拨款/;

const OWNER = /部门|整体|[我本全](?:局|办|委|厅|院|校|单位|中心)/;

/**
 * Whether an amount is certainly the department's own. "全年支出 25459.51 万元" is; "办公楼维修支出 28.41 万元" is of something
 * else, and so is "支出 377.90 万元" behind "上级转移支付资金" in the same sentence.
 */
export function isSaidOfDepartment(sentence: Sentence, figure: Figure): boolean {
  const own = leadOf(sentence, figure);
  if (isOfOther(own)) return false;
  if (OWNER.test(own)) return true;
  const from = sentence.text.lastIndexOf(";", figure.start) + 1;
  const head = withoutParts(sentence.text.slice(from, figure.start));
  if (OTHER_MONEY.test(head) || isOfOther(beforeColon(head))) return false;
  const before = sentence.figures.filter(
    ({ start, end, dimension }) => start >= from && end <= figure.start && dimension === "money",
  );
  return !before.some((one) => !isPart(sentence, one) && isOfOther(leadOf(sentence, one)));
}

/** Words that name something besides the department. */
function isOfOther(label: string): boolean {
  const rest = label.replace(OWN_WORDS, "").replace(/[^\u4e00-\u9fff]/g, "");
  return rest.length >= SHORTEST_SUBJECT;
}

/** "其中:基本支出 2105.44 万元": a part of what was said before leaves the subject as it was. */
function isPart(sentence: Sentence, { start }: Figure): boolean {
  const clause = sentence.text.slice(0, start).split(/;/).at(-1) ?? "";
  return /其中|包括/.test(clause) || clause.lastIndexOf("(") > clause.lastIndexOf(")");
}

/** "职工培训:全年支出……": whose the amounts are stands before the colon. */
function beforeColon(head: string): string {
  const at = head.lastIndexOf(":");
  return at < 0 ? "" : (head.slice(0, at).split(/[,、]/).at(-1) ?? "");
}

function withoutParts(text: string): string {
  return text.replace(/\([^()]*\)/g, "").replace(/(?:其中|包括).*$/, "");
}
