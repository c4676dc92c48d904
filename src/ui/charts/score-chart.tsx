import { useId, type ReactElement } from "react";
import { figure, figureOr } from "../explain/figures";
import { useTexts } from "../text/use-texts";
import { shorten, share } from "./bar-text";
import { scoreOf, type ScoreBar } from "./chart-data";
import { useChartStyles } from "./chart-styles";
import { ScoreTable } from "./score-table";

/** Bars beyond these are summed up in one line and stand in the table: the eye compares no more. */
const MOST_BARS = 30;
const ROW = 38;
/** Full-width letters that fit beside the figures in a pane of 320 px. */
const LABEL_PLACES = 14;

/** Scores by project, typed and proposed, the lowest first. */
export function ScoreChart(props: {
  readonly bars: readonly ScoreBar[];
  onProject(form: number): void;
}): ReactElement {
  const { charts } = useTexts();
  const styles = useChartStyles();
  const heading = useId();
  const drawn = props.bars.slice(0, MOST_BARS);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {charts.scores}
      </h3>
      <Legend />
      <div className={styles.box} tabIndex={0} role="group" aria-label={charts.scores}>
        <Bars bars={drawn} all={props.bars} />
      </div>
      <Rest bars={props.bars.slice(MOST_BARS)} />
      <ScoreTable bars={props.bars} onProject={props.onProject} />
    </section>
  );
}

function Legend(): ReactElement {
  const { charts } = useTexts();
  const styles = useChartStyles();
  return (
    <div className={styles.legend} aria-hidden="true">
      {(["typed", "proposed"] as const).map((series) => (
        <span key={series} className={styles.swatch}>
          <svg width="16" height="8" focusable="false">
            <SeriesBar series={series} y={1} width="16" />
          </svg>
          {charts[series]}
        </span>
      ))}
    </div>
  );
}

type BarsProps = { readonly bars: readonly ScoreBar[]; readonly all: readonly ScoreBar[] };

function Bars({ bars, all }: BarsProps): ReactElement {
  const { charts } = useTexts();
  const styles = useChartStyles();
  const id = useId();
  return (
    <svg
      role="img"
      className={styles.chart}
      height={bars.length * ROW}
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
    >
      <title id={`${id}t`}>{charts.scores}</title>
      <desc id={`${id}d`}>{charts.scoresDesc(all.length, figure(all[0]?.full ?? 0))}</desc>
      {bars.map((bar, index) => (
        <Bar key={bar.form} bar={bar} y={index * ROW} />
      ))}
    </svg>
  );
}

function Bar({ bar, y }: { readonly bar: ScoreBar; readonly y: number }): ReactElement {
  const { charts, explain } = useTexts();
  const styles = useChartStyles();
  const typed = figureOr(bar.typed, explain.blank);
  const proposed = figureOr(bar.proposed, explain.undecided);
  return (
    <g data-content>
      <title>{charts.barTip(bar.name, typed, proposed)}</title>
      <rect y={y} width="100%" height={ROW} fill="transparent" />
      <text y={y + 13} className={styles.label} lang="zh-CN">
        {shorten(bar.name, LABEL_PLACES)}
      </text>
      <text x="100%" dx="-2" y={y + 13} textAnchor="end" className={styles.value}>
        {charts.pair(figureOr(bar.typed, "—"), figureOr(bar.proposed, "—"))}
      </text>
      <rect x="0.5" y={y + 18.5} width="99.6%" height="15" className={styles.track} />
      {bar.typed === null ? null : (
        <SeriesBar series="typed" y={y + 20} width={share(bar.typed, bar.full)} />
      )}
      {bar.proposed === null ? null : (
        <SeriesBar series="proposed" y={y + 27} width={share(bar.proposed, bar.full)} />
      )}
    </g>
  );
}

function SeriesBar(props: {
  readonly series: "typed" | "proposed";
  readonly y: number;
  readonly width: string;
}): ReactElement {
  const styles = useChartStyles();
  return <rect y={props.y} width={props.width} height="5" className={styles[props.series]} />;
}

function Rest({ bars }: { readonly bars: readonly ScoreBar[] }): ReactElement | null {
  const { charts } = useTexts();
  const styles = useChartStyles();
  if (bars.length === 0) return null;
  const scores = bars.map(scoreOf).filter((score) => score !== null);
  const text =
    scores.length === 0
      ? charts.restUnscored(bars.length)
      : charts.scoresRest(bars.length, figure(Math.min(...scores)), figure(Math.max(...scores)));
  return <p className={styles.quiet}>{text}</p>;
}
