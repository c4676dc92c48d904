import type { ReactElement } from "react";
import type { Evaluation, Summary } from "../../core/index";
import { figureOr } from "../explain/figures";
import type { FindingGroup } from "../findings/finding-list";
import { usePageTexts } from "../text/page-texts";
import { useTexts } from "../text/use-texts";
import { PrintHead } from "./print-head";

const WIDTHS = ["32%", "22%", "12%", "12%", "10%", "12%"];

/** The scores of all projects and of the department; nothing where the workbook holds no project. */
export function ScoresPart(props: {
  readonly evaluation: Evaluation;
  readonly groups: readonly FindingGroup[];
}): ReactElement | null {
  const { evaluation, groups } = props;
  const { print } = usePageTexts().workbench;
  const { summary } = evaluation;
  if (summary === null) return null;
  return (
    <>
      <h2>{print.scores}</h2>
      <table>
        <PrintHead titles={Object.values(print.scoreColumns)} widths={WIDTHS} />
        <tbody>
          {summary.scores.map((score) => (
            <tr key={score.form}>
              <th scope="row" data-content>
                {score.project}
              </th>
              <td data-content>{score.sheet}</td>
              <td className="figure">{figureOr(score.score, "")}</td>
              <td className="figure">{figureOr(score.proposedScore, print.noScore)}</td>
              <td data-content>{ratingLabel(evaluation, score)}</td>
              <td className="figure">
                {groups.find(({ form }) => form === score.form)?.rows.length ?? 0}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Overall evaluation={evaluation} summary={summary} />
    </>
  );
}

function Overall(props: {
  readonly evaluation: Evaluation;
  readonly summary: Summary;
}): ReactElement {
  const { print } = usePageTexts().workbench;
  const { charts } = useTexts();
  const { evaluation, summary } = props;
  const { method, score, rating } = summary.overall;
  const form = summary.scores[0]?.form ?? 0;
  return (
    <p>
      <strong>{print.overall(charts.method[method], figureOr(score, print.noScore))}</strong>{" "}
      <span data-content>{ratingLabel(evaluation, { form, rating })}</span>
    </p>
  );
}

type Rated = Pick<Summary["scores"][number], "form" | "rating">;

function ratingLabel({ forms }: Evaluation, { form, rating }: Rated): string {
  return rating === null ? "" : (forms[form]?.policy.rating.labels.value[rating] ?? "");
}
