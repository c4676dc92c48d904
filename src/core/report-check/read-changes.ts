import type { Figure, Sentence } from "./report-types";

/** What a sentence says about a change: the value now, by how much it changed, and what it was. */
export type Change = {
  readonly sentence: Sentence;
  readonly value: Figure;
  /** 减少 22.37 万元. */
  readonly amount: Figure | null;
  /** 下降 17.77%. */
  readonly rate: Figure | null;
  /** 提高 3 个百分点. */
  readonly points: Figure | null;
  readonly direction: 1 | -1;
  /** 上年为 125.87 万元. */
  readonly prior: Figure | null;
};

type Direction = 1 | -1;
type Role =
  | { readonly kind: "change"; readonly direction: Direction }
  | { readonly kind: "prior" | "from" | "reached" | "value" };

const UP = "增加|增长|上升|上涨|提高|提升|增幅|涨幅|增速|增收|同比增|同比升|多支出";
const DOWN = "减少|下降|降低|压减|压缩|缩减|降幅|减幅|减收|同比降|同比减|节约|少支出";
const TAIL = "(?:额|率|幅度?|比例|金额|数)?(?:了|约|近|为|达到?|是|\\s|:)*[(]?$";
/** "多 472 人次", "高 3 个百分点": the word stands right before the figure. */
const MORE = /[较比][^;。]{0,24}(?<![最至更许众居大过])[多高增](?:了|出)?$/;
const LESS = /[较比][^;。]{0,24}(?<![最至更不])[少低减](?:了|出)?$/;
const UP_LEAD = new RegExp(`(?:${UP})${TAIL}`);
const DOWN_LEAD = new RegExp(`(?:${DOWN})${TAIL}`);
const REACHED_LEAD =
  /(?:增加|增长|减少|下降|降低|上升|提高|提升|压减|增|降|升|减)(?:到|至)(?:了|约|\s)*$/;
const SIGNED_LEAD = /(?:变动|变化|增减)(?:额|率|幅度|比例)?(?:为|是|\s|:)*$/;
const CONTINUED_LEAD = /^\s*[(,、]\s*(?:即|约|折合|相当于)?\s*$/;
const FROM_LEAD = /(?:由|从)[^,;]{0,12}$/;

/** The changes a sentence states. `year` tells which year is the one before. Rows of tables state none here. */
export function readChanges(sentence: Sentence, year: number | null): readonly Change[] {
  if (sentence.isRow) return [];
  const prior = priorLead(year);
  const ofYears = rolesOfTwoYears(sentence, year);
  const walk: Walk = { sentence, changes: [], values: [], priors: [], draft: null };
  let end = 0;
  let before: Role = { kind: "value" };
  for (const figure of sentence.figures) {
    const lead = sentence.text.slice(end, figure.start);
    const head = sentence.text.slice(0, figure.start);
    if (lead.includes(";")) forget(walk);
    before = ofYears.get(figure) ?? roleOf(lead, { figure, before, prior, head });
    take(walk, before, figure);
    end = figure.end;
  }
  finish(walk);
  return walk.changes;
}

function priorLead(year: number | null): RegExp {
  const named = year === null ? "" : `|${String(year - 1)}年`;
  return new RegExp(`(?:上年|去年|上一年|同期${named})[^,;增减升降提压涨较比]{0,14}$`);
}

/** "2022年、2023年……分别为 12.37 万元和 20.69 万元": what the two figures are. Empty for any other sentence. */
function rolesOfTwoYears(
  { text, figures }: Sentence,
  year: number | null,
): ReadonlyMap<Figure, Role> {
  const match = year === null ? null : TWO_YEARS.exec(text);
  if (year === null || match === null) return new Map();
  const years = [match.groups?.["one"], match.groups?.["other"]].map(Number);
  const end = match.index + match[0].length;
  const [one, other] = figures.filter(({ start }) => start >= end);
  if (one === undefined || other === undefined || one.family !== other.family) return new Map();
  const [first, second] = [roleOfYear(years[0], year), roleOfYear(years[1], year)];
  return first === null || second === null
    ? new Map()
    : new Map([
        [one, first],
        [other, second],
      ]);
}

const TWO_YEARS =
  /(?<one>(?:19|20)\d{2})年度?\s*[、和与及]\s*(?<other>(?:19|20)\d{2})年[^,;。]*?分别(?:为|是|达)?/;

function roleOfYear(one: number | undefined, year: number): Role | null {
  if (one === year) return { kind: "value" };
  return one === year - 1 ? { kind: "prior" } : null;
}

type Draft = {
  value: Figure | null;
  amount: Figure | null;
  rate: Figure | null;
  points: Figure | null;
  direction: Direction;
};

/** Where a walk along the figures of one sentence stands. */
type Walk = {
  readonly sentence: Sentence;
  readonly changes: Change[];
  values: Figure[];
  priors: Figure[];
  draft: Draft | null;
};

type Met = {
  readonly figure: Figure;
  readonly before: Role;
  readonly prior: RegExp;
  /** The sentence up to the figure. */
  readonly head: string;
};

/** What a figure is, by the words before it. */
function roleOf(lead: string, { figure, before, prior, head }: Met): Role {
  if (REACHED_LEAD.test(lead)) return { kind: "reached" };
  if (DOWN_LEAD.test(lead) || LESS.test(head))
    return { kind: "change", direction: signed(-1, figure) };
  if (UP_LEAD.test(lead) || MORE.test(head))
    return { kind: "change", direction: signed(1, figure) };
  if (SIGNED_LEAD.test(lead)) return { kind: "change", direction: signed(1, figure) };
  const continues = before.kind === "change" && CONTINUED_LEAD.test(lead);
  if (continues && isRate(figure)) return before;
  if (prior.test(lead)) return { kind: "prior" };
  return { kind: FROM_LEAD.test(lead) ? "from" : "value" };
}

function take(walk: Walk, role: Role, figure: Figure): void {
  switch (role.kind) {
    case "change":
      return addChange(walk, figure, role.direction);
    case "prior":
    case "from":
      walk.priors.push(figure);
      return;
    case "reached":
      finish(walk);
      walk.values.push(figure);
      walk.draft = { ...NO_CHANGE, value: figure };
      return;
    case "value":
      finish(walk);
      walk.values.push(figure);
  }
}

function addChange(walk: Walk, figure: Figure, direction: Direction): void {
  const part = partOf(figure);
  if (walk.draft !== null && walk.draft[part] !== null) finish(walk);
  walk.draft = { ...(walk.draft ?? NO_CHANGE), direction, [part]: figure };
}

function finish(walk: Walk): void {
  const { draft, sentence } = walk;
  walk.draft = null;
  const value = draft === null ? null : (draft.value ?? valueFor(walk.values, draft));
  if (draft === null || value === null) return;
  const priors = walk.priors.filter(({ family }) => family === value.family);
  const prior = priors.length === 1 ? (priors[0] ?? null) : null;
  walk.priors = [];
  const { amount, rate, points, direction } = draft;
  if (amount === null && rate === null && points === null && prior === null) return;
  walk.changes.push({ sentence, value, amount, rate, points, direction, prior });
}

function valueFor(values: readonly Figure[], { amount, points }: Draft): Figure | null {
  const fits = (value: Figure): boolean => {
    if (value.bound !== null) return false;
    if (amount !== null) return value.family === amount.family && value.unit !== null;
    return points !== null ? isRate(value) : value.dimension === "money" || isCount(value);
  };
  return values.filter(fits).at(-1) ?? null;
}

function forget(walk: Walk): void {
  finish(walk);
  walk.values = [];
  walk.priors = [];
}

const NO_CHANGE: Draft = { value: null, amount: null, rate: null, points: null, direction: 1 };

function partOf(figure: Figure): "amount" | "rate" | "points" {
  if (isRate(figure)) return "rate";
  return figure.family === "百分点" ? "points" : "amount";
}

function isRate({ dimension }: Figure): boolean {
  return dimension === "ratio";
}

function isCount({ dimension, unit }: Figure): boolean {
  return dimension === "count" && unit !== null;
}

function signed(direction: Direction, { value }: Figure): Direction {
  return value < 0 ? (direction === 1 ? -1 : 1) : direction;
}
