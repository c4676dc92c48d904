import { useEffect, type ReactElement } from "react";
import { formName } from "../../core/index";
import { Content } from "../parts/content";
import { Explanation } from "../explain/explanation";
import { ProjectIndicators } from "../explain/project-indicators";
import { scoreFacts } from "../explain/score-facts";
import { useExplanation } from "../explain/use-explanation";
import { ActionButton } from "../parts/action-button";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";
import { useFindingStyles } from "./finding-styles";
import type { SubView } from "./findings-view";
import type { Findings } from "./use-findings";

export type SubScreenProps = { readonly over: SubView; readonly findings: Findings };

/** What lies over the list, with the way back: where a score comes from, or a project's indicators. */
export function SubScreen({ over, findings }: SubScreenProps): ReactElement {
  const { explain } = useTexts();
  const styles = useFindingStyles();
  useEscape(findings.goBack);
  const title = over.kind === "explain" ? explain.title : explain.project.title;
  return (
    <Screen title={title}>
      <div className={styles.stack}>
        <div>
          <ActionButton onClick={findings.goBack}>{explain.back}</ActionButton>
        </div>
        {over.kind === "explain" ? (
          <ExplainedScore over={over} findings={findings} />
        ) : (
          <Project over={over} findings={findings} />
        )}
      </div>
    </Screen>
  );
}

function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKey = ({ key, isComposing }: KeyboardEvent): void => {
      if (key === "Escape" && !isComposing) onEscape();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onEscape]);
}

type ExplainProps = {
  readonly over: Extract<SubView, { kind: "explain" }>;
  readonly findings: Findings;
};

function ExplainedScore({ over, findings }: ExplainProps): ReactElement {
  const { explain } = useTexts();
  const styles = useFindingStyles();
  const { evaluation } = findings;
  const scored = evaluation.forms[over.form];
  const explanation = useExplanation(evaluation, over.form, over.row);
  if (explanation === null || scored === undefined) return <p>{explain.gone}</p>;
  const { name } = scoreFacts(explanation.scored);
  return (
    <>
      <div>
        <Content className={styles.strong}>{name ?? scored.form.sheet}</Content>
        <div className={styles.quiet}>
          <Content>{formName(scored)}</Content>
        </div>
      </div>
      <Explanation sheet={scored.form.sheet} explanation={explanation} />
    </>
  );
}

type ProjectProps = {
  readonly over: Extract<SubView, { kind: "project" }>;
  readonly findings: Findings;
};

function Project({ over, findings }: ProjectProps): ReactElement {
  const { explain } = useTexts();
  const styles = useFindingStyles();
  const scored = findings.evaluation.forms[over.form];
  if (scored === undefined) return <p>{explain.gone}</p>;
  return (
    <>
      <Content className={styles.strong}>{formName(scored)}</Content>
      <ProjectIndicators
        scored={scored}
        onExplain={(row) => findings.show({ kind: "explain", form: over.form, row })}
      />
    </>
  );
}
