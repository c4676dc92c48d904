import type { Policy, Rating } from "../policy/types";
import { exact } from "./arithmetic";
import { commonPolicy, projectsOf, scoreInUse, type ScoredProject } from "./scored-projects";
import type { ScoredProjects } from "./scored-projects";

/** The projects with a score from `from` up to below `to`; the full score has a band of its own, both ends alike. */
export type ScoreBand = {
  readonly from: number;
  readonly to: number;
  readonly rating: Rating;
  readonly projects: number;
};

export type RatingCount = {
  readonly rating: Rating;
  /** By the policy's own word: 优. */
  readonly label: string;
  readonly projects: number;
};

export type ScoreDistribution = {
  readonly projects: number;
  /** From high to low, empty ones too. Halves of the bands of the policy's ratings. */
  readonly bands: readonly ScoreBand[];
  /** From excellent to poor, those without projects too. */
  readonly ratings: readonly RatingCount[];
  /** Projects without any score. */
  readonly unscored: number;
  /** Projects with a score that cannot be rated: their weights do not make the full score. */
  readonly unrated: number;
};

type Edge = Pick<ScoreBand, "from" | "to" | "rating">;

/**
 * How many projects have which score and rating: by the proposed score, else by the typed one. The thresholds are of
 * the policy that most projects follow. `null` without a project.
 */
export function scoreDistribution(scored: ScoredProjects): ScoreDistribution | null {
  const projects = projectsOf(scored);
  const policy = commonPolicy(projects);
  if (policy === null) return null;
  const rated = projects.filter(({ project }) => project.rating !== null);
  const unscored = projects.filter(({ project }) => scoreInUse(project) === null).length;
  return {
    projects: projects.length,
    bands: countBands(edgesOf(policy), scoresOf(rated, policy)),
    ratings: RATINGS.map((rating) => ({
      rating,
      label: policy.rating.labels.value[rating],
      projects: rated.filter(({ project }) => project.rating === rating).length,
    })),
    unscored,
    unrated: projects.length - rated.length - unscored,
  };
}

const RATINGS: readonly Rating[] = ["excellent", "good", "fair", "poor"];

/** Scores out of another full score are brought to that of the policy in common. */
function scoresOf(projects: readonly ScoredProject[], policy: Policy): readonly number[] {
  return projects.flatMap(({ project, form }) => {
    const score = scoreInUse(project);
    const [full, own] = [policy.fullScore.value, form.policy.fullScore.value];
    if (score === null || full === own) return score === null ? [] : [score];
    return own > 0 ? [exact(score).times(full).div(own).toNumber()] : [];
  });
}

/** Under 90/80/60 of 100: 100, 95–100, 90–95, 85–90, 80–85, 70–80, 60–70, below 60. */
function edgesOf({ rating, fullScore }: Policy): readonly Edge[] {
  const { excellent, good, fair } = rating.thresholds.value;
  const full = fullScore.value;
  return [
    { from: full, to: full, rating: "excellent" },
    ...halves(excellent, full, "excellent"),
    ...halves(good, excellent, "good"),
    ...halves(fair, good, "fair"),
    { from: 0, to: fair, rating: "poor" },
  ];
}

function halves(from: number, to: number, rating: Rating): readonly Edge[] {
  const middle = exact(from).plus(to).div(2).toNumber();
  return [
    { from: middle, to, rating },
    { from, to: middle, rating },
  ].filter((edge) => edge.from < edge.to);
}

/** Each score in the first band it reaches; one below zero in the last. */
function countBands(edges: readonly Edge[], scores: readonly number[]): readonly ScoreBand[] {
  const counts = edges.map(() => 0);
  for (const score of scores) {
    const found = edges.findIndex(({ from }) => score >= from);
    const index = found < 0 ? edges.length - 1 : found;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return edges.map((edge, index) => ({ ...edge, projects: counts[index] ?? 0 }));
}
