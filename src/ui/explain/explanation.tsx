import type { ReactElement } from "react";
import type { ScoreExplanation } from "../../app/session/session-types";
import type { Texts } from "../text/texts";
import { useTexts } from "../text/use-texts";
import { CellLink } from "../parts/cell-link";
import { Content } from "../parts/content";
import { useExplainStyles } from "./explain-styles";
import { figure, figureOr } from "./figures";
import { scoreFacts, type ScoreFacts } from "./score-facts";
import { ScoreSteps } from "./score-steps";

export type ExplanationProps = {
  readonly sheet: string;
  readonly explanation: ScoreExplanation;
};

/** 这分怎么来的: the two scores, the steps between figures and score, the rule-set, and what others would give. */
export function Explanation({ sheet, explanation }: ExplanationProps): ReactElement {
  const { explain } = useTexts();
  const styles = useExplainStyles();
  return (
    <div className={styles.stack}>
      <Scores sheet={sheet} facts={scoreFacts(explanation.scored)} />
      <section>
        <h3 className={styles.heading}>{explain.steps}</h3>
        <ScoreSteps sheet={sheet} steps={explanation.scored.steps} />
      </section>
      <PolicyUsed explanation={explanation} />
      <section>
        <h3 className={styles.heading}>{explain.others}</h3>
        <Alternatives explanation={explanation} />
      </section>
    </div>
  );
}

function Scores(props: { readonly sheet: string; readonly facts: ScoreFacts }): ReactElement {
  const { typed, proposed, byStandard, range, difference } = props.facts;
  const { explain } = useTexts();
  const styles = useExplainStyles();
  return (
    <dl className={styles.figures}>
      <dt>{explain.typed}</dt>
      <dd>
        {typed.value === null ? (
          <TypedText text={typed.text} />
        ) : (
          explain.points(figure(typed.value))
        )}{" "}
        {typed.cell === null ? null : <CellLink sheet={props.sheet} cell={typed.cell} />}
      </dd>
      <dt>{byStandard ? explain.proposedByStandard : explain.proposed}</dt>
      <dd>
        <span className={styles.strong}>
          {proposed === null ? explain.undecided : explain.points(figure(proposed))}
        </span>
        {range === null ? null : (
          <div className={styles.quiet}>{explain.range(figure(range[0]), figure(range[1]))}</div>
        )}
        {difference === null ? null : <div>{differenceText(difference, explain)}</div>}
      </dd>
    </dl>
  );
}

function TypedText({ text }: { readonly text: string | null }): ReactElement {
  const { explain } = useTexts();
  return text ? <Content>{text}</Content> : <>{explain.blank}</>;
}

function differenceText(difference: number, explain: Texts["explain"]): string {
  if (difference === 0) return explain.equal;
  const size = figure(Math.abs(difference));
  return difference > 0 ? explain.higher(size) : explain.lower(size);
}

function PolicyUsed({ explanation }: { readonly explanation: ScoreExplanation }): ReactElement {
  const { explain } = useTexts();
  const styles = useExplainStyles();
  return (
    <dl className={styles.figures}>
      <dt>{explain.policy}</dt>
      <dd>
        <Content>{explanation.policy.title}</Content>
      </dd>
      <dt>{explain.chosenBecause}</dt>
      <dd>
        <Content>{explanation.policyChosenBecause}</Content>
      </dd>
    </dl>
  );
}

function Alternatives({ explanation }: { readonly explanation: ScoreExplanation }): ReactElement {
  const { explain } = useTexts();
  const styles = useExplainStyles();
  if (explanation.alternatives.length === 0)
    return <p className={styles.quiet}>{explain.othersSame}</p>;
  return (
    <table className={styles.table}>
      <caption>{explain.othersCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{explain.otherPolicy}</th>
          <th scope="col" className="figure">
            {explain.otherScore}
          </th>
        </tr>
      </thead>
      <tbody>
        {explanation.alternatives.map(({ policy, score }) => (
          <tr key={policy.id}>
            <th scope="row">
              <Content>{policy.title}</Content>
            </th>
            <td className="figure">{figureOr(score, explain.undecided)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
