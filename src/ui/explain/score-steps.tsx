import type { ReactElement } from "react";
import { clauseText, type ScoreStep } from "../../core/index";
import { useTexts } from "../text/use-texts";
import { CellLink } from "../parts/cell-link";
import { Content } from "../parts/content";
import { useExplainStyles } from "./explain-styles";
import { figure } from "./figures";

/** A derivation, one rule after the other, with the figures that went in and what came out. */
export function ScoreSteps(props: {
  readonly sheet: string;
  readonly steps: readonly ScoreStep[];
}): ReactElement {
  const { explain } = useTexts();
  const styles = useExplainStyles();
  if (props.steps.length === 0) return <p className={styles.quiet}>{explain.noSteps}</p>;
  return (
    <ol className={styles.steps}>
      {props.steps.map((step, index) => (
        <Step key={index} step={step} sheet={props.sheet} />
      ))}
    </ol>
  );
}

function Step(props: { readonly step: ScoreStep; readonly sheet: string }): ReactElement {
  const { step, sheet } = props;
  const { explain } = useTexts();
  const styles = useExplainStyles();
  return (
    <li>
      <Content>{step.rule}</Content>
      {step.inputs.length > 0 ? (
        <div className={styles.inputs} role="group" aria-label={explain.inputs}>
          {step.inputs.map((input, index) => (
            <span key={index}>
              <Content>
                {input.name} {shown(input.value)}
              </Content>{" "}
              {input.cell === null ? null : <CellLink sheet={sheet} cell={input.cell} />}
            </span>
          ))}
        </div>
      ) : null}
      <div>
        <span className={styles.quiet}>{explain.stepResult}</span>{" "}
        <Content className={styles.strong}>{shown(step.result)}</Content>
      </div>
      <div className={styles.quiet}>
        {explain.clause} <Content>{clauseText(step)}</Content>
      </div>
    </li>
  );
}

function shown(value: number | string): string {
  return typeof value === "number" ? figure(value) : value;
}
