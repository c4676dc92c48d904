import { useId, type ReactElement } from "react";
import { useExplainStyles } from "../explain/explain-styles";
import { More } from "../parts/more";
import { useTexts } from "../text/use-texts";
import { shorten, share } from "./bar-text";
import { useChartStyles } from "./chart-styles";
import type { FigureBar } from "./figure-bars";

const ROW = 32;
/** Full-width letters that fit beside the figures in a pane of 320 px. */
const LABEL_PLACES = 13;

export type BarFigureProps = {
  readonly heading: string;
  /** What it shows, in words. */
  readonly sentence: string;
  readonly bars: readonly FigureBar[];
  readonly tone: "lost" | "proposed";
  /** The table's columns: what the bars are, then their figures. */
  readonly columns: readonly string[];
};

/** A figure of lying bars: heading, one sentence, the bars, and the same as a table; without bars that are longer than nothing, no drawing. */
export function BarFigure(props: BarFigureProps): ReactElement {
  const styles = useChartStyles();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {props.heading}
      </h3>
      <p className={styles.quiet}>{props.sentence}</p>
      {props.bars.some(({ value }) => value > 0) ? <Bars {...props} /> : null}
      <BarTable {...props} />
    </section>
  );
}

function Bars({ heading, sentence, bars, tone }: BarFigureProps): ReactElement {
  const styles = useChartStyles();
  const id = useId();
  const longest = Math.max(...bars.map(({ value }) => value));
  return (
    <svg
      role="img"
      className={styles.chart}
      height={bars.length * ROW}
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
    >
      <title id={`${id}t`}>{heading}</title>
      <desc id={`${id}d`}>{sentence}</desc>
      {bars.map((bar, index) => (
        <Bar key={bar.key} bar={bar} y={index * ROW} {...{ longest, tone }} />
      ))}
    </svg>
  );
}

type BarProps = {
  readonly bar: FigureBar;
  readonly y: number;
  readonly longest: number;
  readonly tone: BarFigureProps["tone"];
};

function Bar({ bar, y, longest, tone }: BarProps): ReactElement {
  const styles = useChartStyles();
  return (
    <g>
      <title>{bar.tip}</title>
      <rect y={y} width="100%" height={ROW} fill="transparent" />
      <text y={y + 13} className={styles.label}>
        {shorten(bar.name, LABEL_PLACES)}
      </text>
      <text x="100%" dx="-2" y={y + 13} textAnchor="end" className={styles.value}>
        {bar.shown}
      </text>
      <rect x="0.5" y={y + 18.5} width="99.6%" height="9" className={styles.track} />
      <rect y={y + 20} width={share(bar.value, longest)} height="6" className={styles[tone]} />
    </g>
  );
}

function BarTable({ heading, bars, columns }: BarFigureProps): ReactElement {
  const { charts } = useTexts();
  const tables = useExplainStyles();
  return (
    <More summary={charts.data}>
      <table className={tables.table}>
        <caption>{heading}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]} className="figure">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </More>
  );
}
