import type { ExecutionPoint } from "../../core/index";

/** One axis: where it begins and ends, and its marks. */
export type PointAxis = {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
};

const STEPS = [1, 2, 5, 10] as const;
const MOST_TICKS = 5;

/**
 * An axis of round marks that holds all values; one of equal values has some room around it.
 *
 * `axisOf([0.83, 1])` → `{ min: 0.8, max: 1, ticks: [0.8, 0.85, 0.9, 0.95, 1] }`
 */
export function axisOf(values: readonly number[]): PointAxis {
  const [lowest, highest] = extent(values);
  const span = highest - lowest || Math.abs(highest) * 0.1 || 1;
  const step = roundStep(span / (MOST_TICKS - 1));
  const below = Math.floor(tidy((highest - span) / step));
  const first = lowest < 0 ? below : Math.max(below, 0);
  const last = Math.max(Math.ceil(tidy(highest / step)), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    tidy((first + index) * step),
  );
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
}

/** The least and the greatest; `[0, 0]` of none. */
export function extent(values: readonly number[]): readonly [number, number] {
  const [first = 0, ...rest] = values;
  return rest.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [first, first],
  );
}

/** `roundStep(0.043)` → `0.05`. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = STEPS.find((candidate) => candidate >= tidy(step / power)) ?? 10;
  return tidy(factor * power);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Where a value stands on its axis: 0 at the beginning, 1 at the end. */
export function placeOn({ min, max }: PointAxis, value: number): number {
  return (value - min) / (max - min);
}

/** Projects that share one place of the chart. */
export type Dot = {
  readonly rate: number;
  readonly score: number;
  readonly first: ExecutionPoint;
  readonly projects: number;
};

/** Points too near to one another to be told apart, as one dot: to a tenth of a percent and of a point. */
export function dotsOf(points: readonly ExecutionPoint[]): readonly Dot[] {
  const dots = new Map<string, Dot>();
  for (const point of points) {
    const key = `${point.rate.toFixed(3)} ${point.score.toFixed(1)}`;
    const dot = dots.get(key);
    const { rate, score } = point;
    dots.set(
      key,
      dot ? { ...dot, projects: dot.projects + 1 } : { rate, score, first: point, projects: 1 },
    );
  }
  return [...dots.values()];
}

/** Fewer points than these have no "most of them". */
const FEWEST = 4;
/** How far beyond the middle half a value is far: Tukey's fences. */
const FENCE = 1.5;

/**
 * The points far from most by rate or by score, the farthest first: beyond 1.5 times the width of the middle half.
 * None below four points.
 */
export function outliersOf(points: readonly ExecutionPoint[]): readonly ExecutionPoint[] {
  if (points.length < FEWEST) return [];
  const byRate = distanceFrom(points.map(({ rate }) => rate));
  const byScore = distanceFrom(points.map(({ score }) => score));
  return points
    .map((point) => ({ point, far: byRate(point.rate) + byScore(point.score) }))
    .filter(({ far }) => far > 0)
    .sort((one, other) => other.far - one.far || one.point.form - other.point.form)
    .map(({ point }) => point);
}

/** How far a value lies outside the fences, as a share of all the values' span; 0 inside. */
function distanceFrom(values: readonly number[]): (value: number) => number {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  const reach = FENCE * (high - low);
  const span = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) || 1;
  return (value) => Math.max(low - reach - value, value - high - reach, 0) / span;
}

/** By linear interpolation between the two values beside it. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
