import { checks } from "../checks/catalog/index";
import { quote } from "../checks/messages";
import type { Evaluation } from "../checks/types";
import type { CellContent } from "../model/edit";
import type { LapsedWaiver, SeenFinding, Waiver, WaiverScope } from "../model/waiver";

/** 只这一处 · 本表的这项检查 · 整个工作簿的这项检查. */
export const waiverScopeTerms: Readonly<Record<WaiverScope, string>> = {
  cell: "只这一处",
  project: "本表的这项检查",
  check: "整个工作簿的这项检查",
};

/** Why and when a waiver was given: `"理由：按合同分两年实施（2024-03-01，只这一处）"`. */
export function waiverReason({ reason, at, scope }: Waiver): string {
  const facts = [...(at === null ? [] : [waiverDay(at)]), waiverScopeTerms[scope]];
  return `理由：${reason}（${facts.join("，")}）`;
}

/** The day of an ISO day or time: `waiverDay("2024-03-01T08:00:00.000Z")` → `"2024-03-01"`. */
export function waiverDay(at: string): string {
  return at.slice(0, 10);
}

const titles: ReadonlyMap<string, string> = new Map(
  checks.map(({ meta }) => [meta.id, meta.title]),
);

/** What a waiver was given for: `"项目甲 · 产出指标 · 走访企业数 · 得分：得分与算法不符（SE405）"`. */
export function waiverSubject({ scope, path, check }: Waiver): string {
  const place = scope === "check" ? "整个工作簿" : path.split(/[/#]/).filter(Boolean).join(" · ");
  const title = titles.get(check);
  return `${place}：${title === undefined ? check : `${title}（${check}）`}`;
}

/** A finding that was marked before, in one sentence: why then, what has changed, and what to do. */
export function lapsedText(lapsed: LapsedWaiver): string {
  const { reason } = lapsed.waiver;
  const changes = changedContents(lapsed).map(({ before, after }) => `${before} 改为 ${after}`);
  return `曾标为不适用（理由：${reason}），此后单元格内容已变：${changes.join("；")}。请重新判断。`;
}

/** Cells told one by one; the rest is counted (本工具默认). */
const TOLD = 3;

/** What the cells held and hold, where that differs, as the sheet shows it and shortened; blank is said as （空白）. */
export function changedContents({
  before,
  after,
}: LapsedWaiver): readonly { readonly before: string; readonly after: string }[] {
  if (before.contents.length !== after.contents.length) {
    return [{ before: listText(before), after: listText(after) }];
  }
  return before.contents.flatMap((content, index) =>
    content === after.contents[index] ? [] : [changeText({ before, after }, index)],
  );
}

/** Numbers that look alike in the sheet are told in full. */
function changeText(
  { before, after }: Pick<LapsedWaiver, "before" | "after">,
  index: number,
): { readonly before: string; readonly after: string } {
  const texts = { before: cellText(before, index), after: cellText(after, index) };
  if (texts.before !== texts.after) return texts;
  const [held = null, holds = null] = [before.contents[index], after.contents[index]];
  return { before: contentText(held), after: contentText(holds) };
}

function listText(seen: SeenFinding): string {
  const count = seen.contents.length;
  const told = seen.contents.slice(0, TOLD).map((_, index) => cellText(seen, index));
  return told.join("、") + (count > TOLD ? ` 等 ${String(count)} 格` : "");
}

function cellText({ contents, shown }: SeenFinding, index: number): string {
  return shown[index] ?? contentText(contents[index] ?? null);
}

function contentText(content: CellContent): string {
  if (content === null) return quote(null);
  if (typeof content === "string") return `“${quote(content)}”`;
  return typeof content === "boolean" ? String(content).toUpperCase() : String(content);
}

/** What the counts leave out: `"另有 2 项已标为不适用"`; `""` when nothing is. */
export function waivedCount({ waived }: Pick<Evaluation, "waived">): string {
  return waived.length === 0 ? "" : `另有 ${String(waived.length)} 项已标为不适用`;
}
