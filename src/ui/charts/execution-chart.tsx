import { useId, useMemo, type ReactElement } from "react";
import type { ExecutionPoint, ExecutionPoints } from "../../core/index";
import { figure } from "../explain/figures";
import { useTexts } from "../text/use-texts";
import type { Texts } from "../text/texts";
import { useChartStyles } from "./chart-styles";
import { extent, outliersOf } from "./execution-data";
import { ExecutionTable } from "./execution-table";
import { percent } from "./figure-bars";
import { PointPlot } from "./point-plot";
import { ProjectLink } from "./project-link";

/** More names than these are no exceptions any more. */
const MOST_NAMED = 5;

export type ExecutionChartProps = {
  readonly found: ExecutionPoints;
  /** A project was chosen, by its index in the workbook's forms. */
  onProject(form: number): void;
};

/** Execution rate against score: a point for each project, those far from most by name. */
export function ExecutionChart({ found, onProject }: ExecutionChartProps): ReactElement {
  const { charts } = useTexts();
  const styles = useChartStyles();
  const heading = useId();
  const { points, leftOut } = found;
  const sentence = points.length === 0 ? charts.executionNone : inWords(points, charts);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {charts.execution}
      </h3>
      <p className={styles.quiet}>
        {sentence}
        {leftOut > 0 ? charts.executionLeftOut(leftOut) : null}
      </p>
      {points.length === 0 ? null : (
        <>
          <PointPlot points={points} sentence={sentence} />
          <Outliers points={points} onProject={onProject} />
          <ExecutionTable points={points} onProject={onProject} />
        </>
      )}
    </section>
  );
}

function inWords(points: readonly ExecutionPoint[], texts: Texts["charts"]): string {
  const [slowest, fastest] = extent(points.map(({ rate }) => rate));
  const [lowest, highest] = extent(points.map(({ score }) => score));
  const rates = texts.span(percent(slowest), percent(fastest));
  return texts.executionDesc(points.length, rates, texts.span(figure(lowest), figure(highest)));
}

function Outliers(props: {
  readonly points: readonly ExecutionPoint[];
  onProject(form: number): void;
}): ReactElement | null {
  const { charts } = useTexts();
  const styles = useChartStyles();
  const far = useMemo(() => outliersOf(props.points), [props.points]);
  if (far.length === 0) return null;
  const more = far.length - MOST_NAMED;
  return (
    <div>
      <p className={styles.quiet}>{charts.outliers}</p>
      <ul className={styles.list}>
        {far.slice(0, MOST_NAMED).map(({ form, project, rate, score }) => (
          <li key={form}>
            <ProjectLink name={project} onChoose={() => props.onProject(form)} />{" "}
            {charts.outlierFigures(percent(rate), figure(score))}
          </li>
        ))}
        {more > 0 ? <li>{charts.moreOutliers(more)}</li> : null}
      </ul>
    </div>
  );
}
