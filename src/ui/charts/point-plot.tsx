import { useId, useMemo, type ReactElement } from "react";
import type { ExecutionPoint } from "../../core/index";
import { figure } from "../explain/figures";
import { useTexts } from "../text/use-texts";
import { useChartStyles } from "./chart-styles";
import { axisOf, dotsOf, placeOn, type Dot, type PointAxis } from "./execution-data";
import { percent } from "./figure-bars";

/** The plot inside its labels: percent of the width, pixels of the height. */
const PLOT = { left: 12, right: 95, top: 22, bottom: 196 } as const;
const HEIGHT = 236;

/** The points of execution rate against score, several at one place as a larger one. */
export function PointPlot(props: {
  readonly points: readonly ExecutionPoint[];
  readonly sentence: string;
}): ReactElement {
  const { charts } = useTexts();
  const styles = useChartStyles();
  const id = useId();
  const { points } = props;
  const rates = useMemo(() => axisOf(points.map(({ rate }) => rate)), [points]);
  const scores = useMemo(() => axisOf(points.map(({ score }) => score)), [points]);
  const dots = useMemo(() => dotsOf(points), [points]);
  return (
    <svg
      role="img"
      className={styles.points}
      height={HEIGHT}
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
    >
      <title id={`${id}t`}>{charts.execution}</title>
      <desc id={`${id}d`}>{props.sentence}</desc>
      <RateAxis axis={rates} />
      <ScoreAxis axis={scores} />
      <Points dots={dots} axes={{ rates, scores }} />
    </svg>
  );
}

function across(axis: PointAxis, rate: number): string {
  const { left, right } = PLOT;
  return `${(left + placeOn(axis, rate) * (right - left)).toFixed(2)}%`;
}

function down(axis: PointAxis, score: number): number {
  const { top, bottom } = PLOT;
  return Math.round((bottom - placeOn(axis, score) * (bottom - top)) * 10) / 10;
}

function RateAxis({ axis }: { readonly axis: PointAxis }): ReactElement {
  const { charts } = useTexts();
  const styles = useChartStyles();
  const { top, bottom, right } = PLOT;
  return (
    <g>
      {axis.ticks.map((tick) => {
        const x = across(axis, tick);
        return (
          <g key={tick}>
            <line x1={x} x2={x} y1={top} y2={bottom} className={styles.grid} />
            <text x={x} y={bottom + 16} textAnchor="middle" className={styles.value}>
              {percent(tick)}
            </text>
          </g>
        );
      })}
      <text x={`${right}%`} y={bottom + 34} textAnchor="end" className={styles.label}>
        {charts.rate}
      </text>
    </g>
  );
}

function ScoreAxis({ axis }: { readonly axis: PointAxis }): ReactElement {
  const { charts } = useTexts();
  const styles = useChartStyles();
  const [left, right] = [`${PLOT.left}%`, `${PLOT.right}%`];
  return (
    <g>
      {axis.ticks.map((tick) => {
        const y = down(axis, tick);
        return (
          <g key={tick}>
            <line x1={left} x2={right} y1={y} y2={y} className={styles.grid} />
            <text x={left} dx="-6" y={y + 4} textAnchor="end" className={styles.value}>
              {figure(tick)}
            </text>
          </g>
        );
      })}
      <text x="0" y="12" className={styles.label}>
        {charts.score}
      </text>
    </g>
  );
}

type PointsProps = {
  readonly dots: readonly Dot[];
  readonly axes: { readonly rates: PointAxis; readonly scores: PointAxis };
};

/** Plain elements in one component: a thousand components would be slow. */
function Points({ dots, axes }: PointsProps): ReactElement {
  const { charts } = useTexts();
  const styles = useChartStyles();
  return (
    <g className={styles.dot} data-content>
      {dots.map(({ first, projects, rate, score }) => (
        <circle
          key={first.form}
          cx={across(axes.rates, rate)}
          cy={down(axes.scores, score)}
          r={radius(projects)}
        >
          <title>
            {charts.pointTip(
              projects === 1 ? first.project : charts.pointNames(first.project, projects),
              percent(rate),
              figure(score),
            )}
          </title>
        </circle>
      ))}
    </g>
  );
}

/** The area grows with the projects, up to a size that covers no neighbours. */
function radius(projects: number): number {
  return Math.round(Math.min(3 + 2 * Math.sqrt(projects), 13) * 10) / 10;
}
