import { useMemo, type ReactElement } from "react";
import { executionPoints, lostPoints, scoreDistribution, type Evaluation } from "../../core/index";
import { useExplainStyles } from "../explain/explain-styles";
import { useTexts } from "../text/use-texts";
import { scoreBars } from "./chart-data";
import { DepartmentResult } from "./department-result";
import { DistributionChart, RatingChart } from "./distribution-chart";
import { ExecutionChart } from "./execution-chart";
import { CategoryChart, LostChart } from "./lost-chart";
import { ScoreChart } from "./score-chart";

export type OverviewProps = {
  readonly evaluation: Evaluation;
  /** A project was chosen, by its index in the workbook's forms. */
  onProject(form: number): void;
};

/** 概览: the department's result, scores by project and their distribution, where points are lost, execution rate against score. */
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
      {bars.length > 1 ? <Distributions evaluation={evaluation} /> : null}
      <LostChart points={points} />
      <CategoryChart points={points} />
      {bars.length > 1 ? <Execution evaluation={evaluation} onProject={onProject} /> : null}
    </div>
  );
}

/** One project alone has no distribution. */
function Distributions({ evaluation }: Pick<OverviewProps, "evaluation">): ReactElement | null {
  const found = useMemo(() => scoreDistribution(evaluation), [evaluation]);
  if (found === null) return null;
  return (
    <>
      <DistributionChart found={found} />
      <RatingChart found={found} />
    </>
  );
}

function Execution({ evaluation, onProject }: OverviewProps): ReactElement {
  const found = useMemo(() => executionPoints(evaluation), [evaluation]);
  return <ExecutionChart found={found} onProject={onProject} />;
}
