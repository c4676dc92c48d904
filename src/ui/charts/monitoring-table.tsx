import type { ReactElement } from "react";
import { formName, progressOf, type Evaluation, type ScoredForm } from "../../core/index";
import { useExplainStyles } from "../explain/explain-styles";
import { useTexts } from "../text/use-texts";
import { useChartStyles } from "./chart-styles";
import { percent } from "./figure-bars";

/** Whether the workbook holds forms of the running year (运行监控). */
export function hasMonitoring({ forms }: Evaluation): boolean {
  return forms.some(isMonitoring);
}

function isMonitoring({ form }: ScoredForm): boolean {
  return form.kind === "monitoring";
}

/** The forms of the running year: how far each reaches, what is spent, and what is expected to fall short. No scores. */
export function MonitoringTable({ evaluation }: { readonly evaluation: Evaluation }): ReactElement {
  const { charts } = useTexts();
  const styles = useChartStyles();
  const tables = useExplainStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{charts.monitoring}</h3>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{charts.monitoringForm}</th>
            <th scope="col">{charts.months}</th>
            <th scope="col">{charts.monitoredRate}</th>
            <th scope="col">{charts.monitoredRows}</th>
          </tr>
        </thead>
        <tbody>
          {evaluation.forms.filter(isMonitoring).map((scored, index) => (
            <Line key={index} scored={scored} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ scored }: { readonly scored: ScoredForm }): ReactElement {
  const { charts } = useTexts();
  const { form, funding } = scored;
  const month = form.monitoring?.lastMonth.value ?? null;
  const total = funding.find(({ row }) => row.kind === "total");
  const rate = total?.proposedExecutionRate ?? null;
  const failing = progressOf(scored).filter(({ forecastKeeps }) => forecastKeeps === false);
  return (
    <tr>
      <td>{formName(scored)}</td>
      <td>{month === null ? charts.monthUnknown : charts.untilMonth(month)}</td>
      <td>{rate === null ? "—" : percent(rate)}</td>
      <td>{charts.failing(form.indicators.length, failing.length)}</td>
    </tr>
  );
}
