/**
 * A strict reader of the published JSON, written from the contract alone: every field must be there with its type,
 * and no other. Returns where the first differences are.
 */
type Rule = (value: unknown, path: string) => readonly string[];

const wrong = (path: string, wanted: string): readonly string[] => [`${path}: not ${wanted}`];
const of =
  (type: "string" | "number" | "boolean"): Rule =>
  (value, path) =>
    typeof value === type && !Number.isNaN(value) ? [] : wrong(path, type);
const string = of("string");
const number = of("number");
const boolean = of("boolean");
const orNull =
  (rule: Rule): Rule =>
  (value, path) =>
    value === null ? [] : rule(value, path);
const orLeftOut =
  (rule: Rule): Rule =>
  (value, path) =>
    value === undefined ? [] : rule(value, path);
const either =
  (...rules: readonly Rule[]): Rule =>
  (value, path) =>
    rules.some((rule) => rule(value, path).length === 0) ? [] : wrong(path, "any of its types");
const oneOf =
  (...words: readonly string[]): Rule =>
  (value, path) =>
    words.includes(value as string) ? [] : wrong(path, words.join("|"));
const list =
  (rule: Rule): Rule =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => rule(item, `${path}[${index}]`))
      : wrong(path, "a list");
const fields =
  (rules: Readonly<Record<string, Rule>>): Rule =>
  (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return wrong(path, "an object");
    }
    const entries = new Map(Object.entries(value));
    const extra = [...entries.keys()].filter((key) => !Object.hasOwn(rules, key));
    return [
      ...extra.map((key) => `${path}.${key}: not in the contract`),
      ...Object.entries(rules).flatMap(([key, rule]) => rule(entries.get(key), `${path}.${key}`)),
    ];
  };

const cell: Rule = (value, path) =>
  typeof value === "string" && /^[A-Z]{1,3}[1-9]\d*$/.test(value) ? [] : wrong(path, "an address");
const range: Rule = (value, path) =>
  typeof value === "string" && /^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(value) ? [] : wrong(path, "a range");
const read = (value: Rule): Rule =>
  fields({
    cell: orNull(cell),
    text: orNull(string),
    value: orNull(value),
    problem: orNull(string),
  });
const rating = oneOf("excellent", "good", "fair", "poor");
const comparator = oneOf("atLeast", "atMost", "equals", "greaterThan", "lessThan", "between");

const quantity = either(
  fields({
    kind: oneOf("amount"),
    comparator,
    implied: boolean,
    value: number,
    upper: orNull(number),
    unitOfMeasure: orNull(string),
    dimension: oneOf("count", "money", "ratio", "time", "length", "area", "mass", "other"),
    canonical: number,
  }),
  fields({
    kind: oneOf("date"),
    comparator,
    implied: boolean,
    from: orNull(string),
    to: orNull(string),
  }),
  fields({
    kind: oneOf("qualitative"),
    text: string,
    tier: orNull(oneOf("achieved", "partlyAchieved", "notAchieved")),
  }),
  fields({ kind: oneOf("placeholder"), text: string }),
  fields({ kind: oneOf("unreadable"), text: string, reason: string }),
);

const step = fields({
  rule: string,
  clause: orNull(string),
  inputs: list(fields({ name: string, cell: orNull(cell), value: either(number, string) })),
  result: either(number, string),
});

const fundingRow = fields({
  kind: oneOf("total", "currentAppropriation", "carryover", "otherFunds", "other"),
  label: string,
  originalBudget: read(number),
  finalBudget: read(number),
  actualExpenditure: read(number),
  weight: read(number),
  executionRate: read(number),
  score: read(number),
  proposedExecutionRate: orNull(number),
  proposedScore: orNull(number),
  steps: list(step),
});

const indicator = fields({
  row: number,
  dimension: orNull(oneOf("cost", "output", "outcome", "satisfaction", "management", "other")),
  dimensionText: orNull(string),
  category: orNull(string),
  categoryText: orNull(string),
  name: read(string),
  target: read(quantity),
  actual: read(quantity),
  weight: read(number),
  score: read(number),
  deviationNote: read(string),
  status: oneOf("met", "exceeded", "short", "notComparable", "missing"),
  achievementRate: orNull(number),
  proposedScore: orNull(number),
  proposedRange: orNull(list(number)),
  steps: list(step),
});

const goal = fields({
  row: number,
  name: string,
  weight: read(number),
  weightIn: oneOf("marks", "share"),
  indicatorRows: list(number),
});

const monitoring = fields({
  of: oneOf("project", "department", "transfer"),
  lastMonth: read(number),
  elapsedShare: orNull(number),
  executionRate: orNull(number),
  forecastExpenditure: read(number),
  indicators: list(
    fields({
      row: number,
      forecast: orNull(read(quantity)),
      progress: orNull(number),
      forecastRate: orNull(number),
      forecastKeeps: orNull(boolean),
    }),
  ),
});

const form = fields({
  sheet: string,
  range,
  kind: oneOf("project", "department", "transfer", "indicatorList", "monitoring"),
  family: string,
  taughtBy: orLeftOut(string),
  confidence: number,
  policy: fields({ id: string, chosenBecause: string }),
  fiscalYear: read(number),
  projectName: read(string),
  lineDepartment: read(string),
  implementingUnit: read(string),
  amountUnit: orNull(oneOf("元", "万元", "亿元")),
  funding: list(fundingRow),
  objective: fields({ expected: read(string), achieved: read(string) }),
  indicators: list(indicator),
  total: fields({
    weight: read(number),
    score: read(number),
    proposedScore: orNull(number),
    rating: orNull(rating),
  }),
  goals: orLeftOut(list(goal)),
  monitoring: orLeftOut(monitoring),
});

const edit = fields({
  sheet: string,
  cell,
  expect: orNull(either(string, number)),
  value: either(string, number),
});

const finding = fields({
  check: string,
  message: string,
  level: oneOf("error", "warning", "note"),
  kind: oneOf("fail", "review", "open"),
  sheet: string,
  cells: list(cell),
  form: orNull(number),
  row: orNull(number),
  logicalPath: string,
  clause: orNull(string),
  fixes: list(fields({ title: string, safety: oneOf("safe", "needsReview"), edits: list(edit) })),
});

const waiver = fields({
  scope: oneOf("cell", "project", "check"),
  check: string,
  path: string,
  reason: string,
  at: orNull(string),
});

const contents = list(orNull(either(string, number)));

const notification = fields({
  level: oneOf("error", "warning"),
  code: string,
  message: string,
  file: orNull(string),
});

const methodName = oneOf(
  "meanOfProjects",
  "budgetWeighted",
  "ownTable",
  "goalWeighted",
  "blockWeighted",
  "manual",
);
const restsOn = oneOf("typed", "proposed", "both");
const method = fields({
  method: methodName,
  score: orNull(number),
  rating: orNull(rating),
  ratingText: orNull(string),
  derivation: orNull(string),
  reason: orNull(string),
  restsOn: orNull(restsOn),
});

const summary = fields({
  projects: number,
  scores: list(
    fields({
      project: string,
      sheet: string,
      score: orNull(number),
      proposedScore: orNull(number),
      rating: orNull(rating),
      budget: orNull(number),
    }),
  ),
  overall: method,
  alternatives: list(method),
  stated: list(
    fields({
      score: number,
      sheet: string,
      cell,
      form: orNull(number),
      reproducedBy: list(
        fields({
          method: methodName,
          result: number,
          rounding: oneOf("none", "halfUp", "truncated"),
          decimals: number,
          restsOn,
        }),
      ),
    }),
  ),
});

const departmentFigures = fields({
  tables: list(
    fields({
      sheet: string,
      rows: list(
        fields({
          row: number,
          kind: oneOf(
            "establishment",
            "staff",
            "assets",
            "liabilities",
            "originalBudget",
            "finalBudget",
            "finalAccounts",
            "other",
          ),
          label: string,
          unit: orNull(string),
          thisYear: read(number),
          lastYear: read(number),
          change: read(number),
          changeRate: read(number),
          recomputed: fields({ change: orNull(number), changeRate: orNull(number) }),
        }),
      ),
      executionRate: read(number),
    }),
  ),
  execution: orNull(
    fields({
      spending: number,
      budget: number,
      against: oneOf("finalBudget", "originalBudget"),
      rate: number,
    }),
  ),
});

const level = oneOf("error", "warning", "note");

const targetReview = fields({
  note: string,
  ranking: string,
  kinds: list(fields({ kind: string, title: string, advice: string, lines: number })),
  classes: list(fields({ from: number, to: orNull(number), indicators: number })),
  forms: list(
    fields({
      form: number,
      sheet: string,
      cell,
      project: string,
      indicators: number,
      compared: number,
      setLow: number,
      notReached: number,
      notQuantified: number,
      notTestable: number,
      shares: fields({
        setLow: number,
        notReached: number,
        notQuantified: number,
        notTestable: number,
      }),
      lines: number,
    }),
  ),
  lines: list(
    fields({
      kind: string,
      level,
      message: string,
      sheet: string,
      cells: list(cell),
      form: number,
      row: orNull(number),
      project: string,
      indicator: orNull(string),
      weight: orNull(number),
      achievementRate: orNull(number),
      check: orNull(string),
      clause: orNull(string),
    }),
  ),
});

const resultApplication = fields({
  note: string,
  kinds: list(fields({ kind: string, title: string, items: number })),
  items: list(
    fields({
      kind: oneOf("lowRating", "lowExecution", "raiseTargets"),
      message: string,
      sheet: string,
      cells: list(cell),
      form: number,
      project: string,
      score: orNull(number),
      rating: orNull(rating),
      executionRate: orNull(number),
      budget: orNull(number),
      unspent: orNull(number),
      lowTargets: number,
      clause: orNull(string),
    }),
  ),
});

const workbook = fields({
  file: string,
  forms: list(form),
  otherSheets: list(fields({ sheet: string, reason: string })),
  summary: orNull(summary),
  departmentFigures: orNull(departmentFigures),
  targetReview: orNull(targetReview),
  resultApplication: orNull(resultApplication),
  findings: list(finding),
  waived: list(fields({ finding, waiver })),
  lapsedWaivers: list(fields({ finding: number, waiver, before: contents, after: contents })),
  unneededWaivers: list(waiver),
  notifications: list(notification),
});

const run = fields({
  schema: oneOf("selfeval/1"),
  tool: fields({ name: string, version: string }),
  workbooks: list(workbook),
  notifications: list(notification),
});

/** Where a `WorkbookEvaluation` differs from the contract; empty when it does not. */
export function contractProblems(value: unknown): readonly string[] {
  return workbook(value, "workbook");
}

/** Where a `Run` differs from the contract. */
export function runProblems(value: unknown): readonly string[] {
  return run(value, "run");
}
