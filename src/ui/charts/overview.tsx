import { useMemo, type ReactElement } from "react";
import { executionPoints, lostPoints, scoreDistribution, type Evaluation } from "../../core/index";
import { useExplainStyles } from "../explain/explain-styles";
import { OneByOne } from "../parts/one-by-one";
import { useTexts } from "../text/use-texts";
import { scoreBars } from "./chart-data";
import { DepartmentResult } from "./department-result";
import { DistributionChart, RatingChart } from "./distribution-chart";
import { ExecutionChart } from "./execution-chart";
import { CategoryChart, LostChart } from "./lost-chart";
import { hasMonitoring, MonitoringTable } from "./monitoring-table";
import { ScoreChart } from "./score-chart";

/** The charts of more projects are worked out and drawn one by one. */
const FEW_PROJECTS = 100;

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
  const monitored = hasMonitoring(evaluation);
  if (evaluation.summary === null || bars.length === 0) {
    return monitored ? <MonitoringTable evaluation={evaluation} /> : <p>{charts.noForms}</p>;
  }
  return (
    <OneByOne className={styles.stack} atOnce={bars.length <= FEW_PROJECTS}>
      <DepartmentResult summary={evaluation.summary} />
      {monitored ? <MonitoringTable evaluation={evaluation} /> : null}
      <ScoreChart bars={bars} onProject={onProject} />
      {bars.length > 1 ? <Distributions evaluation={evaluation} /> : null}
      <Losses evaluation={evaluation} />
      {bars.length > 1 ? <Execution evaluation={evaluation} onProject={onProject} /> : null}
    </OneByOne>
  );
}

function Losses({ evaluation }: Pick<OverviewProps, "evaluation">): ReactElement {
  const points = useMemo(() => lostPoints(evaluation), [evaluation]);
  return (
    <>
      <LostChart points={points} />
      <CategoryChart points={points} />
    </>
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
