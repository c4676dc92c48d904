import { useMemo, type ReactElement } from "react";
import type { Evaluation } from "../../core/index";
import { useExplainStyles } from "../explain/explain-styles";
import { useTexts } from "../text/use-texts";
import { lostPoints, scoreBars } from "./chart-data";
import { DepartmentResult } from "./department-result";
import { LostChart } from "./lost-chart";
import { ScoreChart } from "./score-chart";

export type OverviewProps = {
  readonly evaluation: Evaluation;
  /** A project was chosen, by its index in the workbook's forms. */
  onProject(form: number): void;
};

/** 概览: the department's result, scores by project and where points are lost. */
export function Overview({ evaluation, onProject }: OverviewProps): ReactElement {
  const { charts } = useTexts();
  const styles = useExplainStyles();
  const bars = useMemo(() => scoreBars(evaluation), [evaluation]);
  const points = useMemo(() => lostPoints(evaluation), [evaluation]);
  if (evaluation.summary === null || bars.length === 0) return <p>{charts.noForms}</p>;
  return (
    <div className={styles.stack}>
      <DepartmentResult summary={evaluation.summary} />
      <ScoreChart bars={bars} onProject={onProject} />
      <LostChart points={points} />
    </div>
  );
}
