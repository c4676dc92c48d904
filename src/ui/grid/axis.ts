/** Rows or columns of one length, both ends included. Lengths are CSS pixels at 100 % zoom. */
export type AxisRun = {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly hidden: boolean;
};

/** The rows or the columns of a sheet as lengths: where each begins, and which one stands at a length. All 1-based. */
export type Axis = {
  readonly count: number;
  /** Length of all of them, in pixels at the axis' zoom. */
  readonly total: number;
  /** Where it begins; `start(count + 1)` is `total`. */
  start(index: number): number;
  /** 0 for a hidden one. */
  size(index: number): number;
  /** The visible one at a length, the first or last one for a length outside. */
  at(length: number): number;
  /** The nearest visible one, itself included, on the way that `step` says; `null` when there is none. */
  visible(index: number, step: 1 | -1): number | null;
  /** Those that are visible, both ends included. */
  visibleIn(from: number, to: number): readonly number[];
};

export type AxisSource = {
  /** In order, without overlaps. */
  readonly runs: readonly AxisRun[];
  readonly count: number;
  /** Length of those in no run. */
  readonly size: number;
  /** 1 is 100 %. */
  readonly zoom: number;
};

/** Neighbours of one length: `first` is the first of them, `start` where it begins. */
type Segment = { readonly first: number; readonly size: number; readonly start: number };

/** Lengths are rounded to whole pixels each, so that lines stay sharp at any zoom. */
export function createAxis(source: AxisSource): Axis {
  const { count } = source;
  const segments = segmentsOf(source);
  const of = (index: number): Segment => segments[holding(segments, index)] ?? NOTHING;
  const start = (index: number): number => {
    const segment = of(index);
    return segment.start + (Math.min(index, count + 1) - segment.first) * segment.size;
  };
  const total = start(count + 1);
  return {
    count,
    total,
    start,
    size: (index) => of(index).size,
    at: (length) => indexAt(segments, Math.min(Math.max(0, length), total - 1), count),
    visible: (index, step) => visibleFrom(segments, { index, step, count }),
    visibleIn: (from, to) => visibleBetween(segments, from, Math.min(to, count)),
  };
}

function segmentsOf({ runs, count, size, zoom }: AxisSource): readonly Segment[] {
  const segments: Segment[] = [];
  let next = 1;
  let start = 0;
  const add = (to: number, length: number): void => {
    if (to < next) return;
    segments.push({ first: next, size: length, start });
    start += (to - next + 1) * length;
    next = to + 1;
  };
  for (const run of runs) {
    if (run.from > count) break;
    add(run.from - 1, scaled(size, zoom));
    add(Math.min(run.to, count), run.hidden ? 0 : scaled(run.size, zoom));
  }
  add(count, scaled(size, zoom));
  return segments;
}

function scaled(size: number, zoom: number): number {
  return size <= 0 ? 0 : Math.max(1, Math.round(size * zoom));
}

const NOTHING: Segment = { first: 1, size: 0, start: 0 };

/** Place of the segment that an index belongs to. */
function holding(segments: readonly Segment[], index: number): number {
  return lastWhere(segments, (segment) => segment.first <= index);
}

/** Place of the last one that holds; those that hold come first, and the first one always does. */
function lastWhere(segments: readonly Segment[], holds: (segment: Segment) => boolean): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const segment = segments[middle];
    if (segment && holds(segment)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Of segments that begin at the same length, the last is the one with a length of its own. */
function indexAt(segments: readonly Segment[], length: number, count: number): number {
  const segment = segments[lastWhere(segments, ({ start }) => start <= length)] ?? NOTHING;
  if (segment.size === 0) return Math.min(segment.first, count);
  return segment.first + Math.floor((length - segment.start) / segment.size);
}

function visibleFrom(
  segments: readonly Segment[],
  from: { readonly index: number; readonly step: 1 | -1; readonly count: number },
): number | null {
  const { index, step, count } = from;
  if (index < 1 || index > count) return null;
  const here = holding(segments, index);
  if ((segments[here]?.size ?? 0) > 0) return index;
  for (let other = here + step; other >= 0 && other < segments.length; other += step) {
    const segment = segments[other];
    if (!segment || segment.size === 0) continue;
    return step === 1 ? segment.first : (segments[other + 1]?.first ?? count + 1) - 1;
  }
  return null;
}

function visibleBetween(segments: readonly Segment[], from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let place = holding(segments, from); place < segments.length; place++) {
    const segment = segments[place];
    if (!segment || segment.first > to) break;
    if (segment.size === 0) continue;
    const end = Math.min(to, (segments[place + 1]?.first ?? to + 1) - 1);
    for (let index = Math.max(from, segment.first); index <= end; index++) found.push(index);
  }
  return found;
}
