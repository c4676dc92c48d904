import { evaluateWorkbook } from "../../../src/core/evaluate";
import { executionPoints } from "../../../src/core/scoring/execution-points";
import { lostPoints, topLosses, type LostPoints } from "../../../src/core/scoring/lost-points";
import { scoreDistribution } from "../../../src/core/scoring/score-distribution";
import type { Policy, Rating } from "../../../src/core/policy/types";
import type { ProjectScore, ScoredForm } from "../../../src/core/scoring/types";
import type { ScoredProjects } from "../../../src/core/scoring/scored-projects";
import { department } from "../../support/department-workbook";

const evaluation = evaluateWorkbook(
  department(
    { name: "甲", scores: [10, 50, 30, 10, 100] },
    { name: "乙", budget: 300, spent: 240, actual: "6场" },
    { name: "丙", actual: null },
  ),
);
const [form] = evaluation.forms;
const summary = evaluation.summary;
if (!form || !summary) throw new Error("the department has no project");

type Spec = { readonly score: number | null; readonly rating: Rating | null };

/** Projects of which only score and rating matter, all on one policy. */
function projects(specs: readonly Spec[], policy?: Partial<Policy>): ScoredProjects {
  const forms: readonly ScoredForm[] = specs.map(() => {
    return form ? { ...form, policy: { ...form.policy, ...policy } } : form;
  }) as readonly ScoredForm[];
  const shared = forms[0]?.policy;
  const scores = specs.map(({ score, rating }, index): ProjectScore => {
    const name = `项目${String(index)}`;
    const figures = { score, proposedScore: null, rating, budget: null };
    return { project: name, sheet: name, form: index, ...figures };
  });
  return {
    forms: forms.map((one) => ({ ...one, policy: shared ?? one.policy })),
    summary: summary && { ...summary, projects: specs.length, scores },
  };
}

describe("the distribution of scores", () => {
  it.each([
    [100, 0],
    [101, 0],
    [99.99, 1],
    [95, 1],
    [94.99, 2],
    [90, 2],
    [89.99, 3],
    [80, 4],
    [79.99, 5],
    [60, 6],
    [59.99, 7],
    [0, 7],
    [-2, 7],
  ])("counts %d in the band at place %d", (score, place) => {
    const found = scoreDistribution(projects([{ score, rating: "good" }]));
    expect(found?.bands.map(({ projects: count }) => count).indexOf(1)).toBe(place);
    expect(found?.bands).toHaveLength(8);
  });

  it("takes the bands from the thresholds of the policy, each halved", () => {
    const rating = { thresholds: { value: { excellent: 85, good: 70, fair: 50 }, clause: null } };
    const policy = { rating: { ...form.policy.rating, ...rating } };
    const bands = scoreDistribution(projects([{ score: 1, rating: "poor" }], policy))?.bands;
    expect(bands?.map(({ from }) => from)).toEqual([100, 92.5, 85, 77.5, 70, 60, 50, 0]);
  });

  it("counts ratings by the policy's words, and apart what has no score or no rating", () => {
    const found = scoreDistribution(
      projects([
        { score: 95, rating: "excellent" },
        { score: 91, rating: "excellent" },
        { score: 59, rating: "poor" },
        { score: null, rating: null },
        { score: 70, rating: null },
      ]),
    );
    expect(found?.ratings.map(({ label, projects: count }) => [label, count])).toEqual([
      ["优", 2],
      ["良", 0],
      ["中", 0],
      ["差", 1],
    ]);
    expect(found).toMatchObject({ projects: 5, unscored: 1, unrated: 1 });
  });

  it("is none without a project", () => {
    expect(scoreDistribution({ forms: [], summary: null })).toBeNull();
  });
});

describe("lost points", () => {
  const points = lostPoints(evaluation);

  it("go by the proposed score, by dimension in the order of a form", () => {
    expect(points.bars).toEqual([
      { dimension: "execution", lost: 2, weight: 30 },
      { dimension: "output", lost: 25, weight: 100 },
      { dimension: "outcome", lost: 0, weight: 90 },
      { dimension: "satisfaction", lost: 0, weight: 30 },
    ]);
    expect(points).toMatchObject({ lost: 27, weight: 250, unscored: 1 });
  });

  it("by category name only those that lost, the most first", () => {
    expect(points.categories.map(({ category, lost }) => [category, lost])).toEqual([
      ["quantity", 25],
      ["budgetExecution", 2],
    ]);
  });

  it("keep the form's own word of a category nobody knows, without the points printed behind it", () => {
    const indicators = form.indicators.map((row) => ({
      ...row,
      indicator: { ...row.indicator, category: null, categoryText: "重点\n工作（50分）" },
      proposedScore: 1,
    }));
    const forms = [{ ...form, indicators }];
    const only = {
      ...evaluation,
      forms,
      summary: { ...summary, scores: summary.scores.slice(0, 1) },
    };
    expect(lostPoints(only).categories).toEqual([
      { category: null, text: "重点工作", lost: 87, weight: 90 },
    ]);
  });

  it("are nothing of nothing without a project", () => {
    const none = { bars: [], categories: [], lost: 0, weight: 0, unscored: 0 };
    expect(lostPoints({ forms: [], summary: null })).toEqual(none);
  });

  const many: LostPoints = {
    ...points,
    categories: Array.from({ length: 6 }, (_, index) => ({
      category: null,
      text: `类${String(index)}`,
      lost: 6 - index + 0.1,
      weight: 10,
    })),
  };

  it("beyond the first few are summed up", () => {
    const { top, rest } = topLosses(many, 4);
    expect(top).toHaveLength(4);
    expect(rest).toEqual({ categories: 2, lost: 3.2, weight: 20 });
  });

  it("beyond the first few stay when there is but one more", () => {
    expect(topLosses(many, 5)).toEqual({ top: many.categories, rest: null });
  });
});

describe("execution rate against score", () => {
  it("has a point for each project with both, and counts the others", () => {
    expect(executionPoints(evaluation)).toEqual({
      points: [
        { form: 0, project: "甲", rate: 1, score: 100 },
        { form: 1, project: "乙", rate: 0.8, score: 73 },
      ],
      leftOut: 1,
    });
  });
});
