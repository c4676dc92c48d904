import { useId, type ReactElement } from "react";
import { figure } from "../explain/figures";
import { useTexts } from "../text/use-texts";
import { share } from "./bar-text";
import type { LostBar, LostPoints } from "./chart-data";
import { useChartStyles } from "./chart-styles";
import { LostTable } from "./lost-table";

const ROW = 32;

/** Lost points by dimension: how much of each dimension's weight was not earned. */
export function LostChart({ points }: { readonly points: LostPoints }): ReactElement {
  const { charts } = useTexts();
  const styles = useChartStyles();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {charts.lost}
      </h3>
      <p className={styles.quiet}>
        {points.lost === 0
          ? charts.nothingLost
          : charts.lostDesc(figure(points.lost), figure(points.weight))}
        {points.unscored > 0 ? charts.unscoredRows(points.unscored) : null}
      </p>
      {points.lost === 0 ? null : <Bars points={points} />}
      <LostTable points={points} />
    </section>
  );
}

function Bars({ points }: { readonly points: LostPoints }): ReactElement {
  const { charts } = useTexts();
  const styles = useChartStyles();
  const id = useId();
  const widest = Math.max(...points.bars.map(({ lost }) => lost));
  return (
    <svg
      role="img"
      className={styles.chart}
      height={points.bars.length * ROW}
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
    >
      <title id={`${id}t`}>{charts.lost}</title>
      <desc id={`${id}d`}>{charts.lostDesc(figure(points.lost), figure(points.weight))}</desc>
      {points.bars.map((bar, index) => (
        <Bar key={bar.dimension} bar={bar} y={index * ROW} widest={widest} />
      ))}
    </svg>
  );
}

type BarProps = { readonly bar: LostBar; readonly y: number; readonly widest: number };

function Bar({ bar, y, widest }: BarProps): ReactElement {
  const { charts } = useTexts();
  const styles = useChartStyles();
  const name = charts.dimensions[bar.dimension];
  const [lost, weight] = [figure(bar.lost), figure(bar.weight)];
  return (
    <g>
      <title>{charts.lostTip(name, lost, weight)}</title>
      <rect y={y} width="100%" height={ROW} fill="transparent" />
      <text y={y + 13} className={styles.label}>
        {name}
      </text>
      <text x="100%" dx="-2" y={y + 13} textAnchor="end" className={styles.value}>
        {charts.lostOf(lost, weight)}
      </text>
      <rect x="0.5" y={y + 18.5} width="99.6%" height="9" className={styles.track} />
      <rect y={y + 20} width={share(bar.lost, widest)} height="6" className={styles.lost} />
    </g>
  );
}
