import { useMemo, type ReactElement } from "react";
import { formName } from "../../core/index";
import { Content } from "../parts/content";
import { useExplainStyles } from "../explain/explain-styles";
import { Explanation } from "../explain/explanation";
import { ProjectIndicators } from "../explain/project-indicators";
import { scoreFacts } from "../explain/score-facts";
import { useExplanation } from "../explain/use-explanation";
import { CheckScreen } from "../checks/check-screen";
import { FixAllScreen } from "../fixes/fix-all-screen";
import { NextYearScreen } from "../next-year/next-year-screen";
import { ActionButton } from "../parts/action-button";
import { Screen } from "../parts/screen";
import { useEscape } from "../parts/use-escape";
import { ReasonSection } from "../reasons/reason-section";
import { useTexts } from "../text/use-texts";
import { WaiversScreen } from "../waivers/waivers-screen";
import { findingRows } from "./finding-rows";
import { useFindingStyles } from "./finding-styles";
import type { SubView } from "./findings-view";
import type { Findings } from "./use-findings";

export type SubScreenProps = { readonly over: SubView; readonly findings: Findings };

/** What lies over the list, with the way back. */
export function SubScreen({ over, findings }: SubScreenProps): ReactElement {
  useEscape(findings.goBack);
  switch (over.kind) {
    case "fixAll":
      return <Fixes over={over} findings={findings} />;
    case "check":
      return <CheckScreen check={over.check} onClose={findings.goBack} />;
    case "nextYear":
      return <NextYearScreen onClose={findings.goBack} />;
    case "waivers":
      return <WaiversScreen evaluation={findings.evaluation} onClose={findings.goBack} />;
    default:
      return <ScoreScreen over={over} findings={findings} />;
  }
}

type FixesProps = {
  readonly over: Extract<SubView, { kind: "fixAll" }>;
  readonly findings: Findings;
};

/** The fixes of a check wherever they are, or of the findings as filtered. */
function Fixes({ over, findings }: FixesProps): ReactElement {
  const { evaluation, list, goBack } = findings;
  const { check } = over;
  const rows = useMemo(
    () =>
      check === null
        ? list.groups.flatMap((group) => group.rows)
        : findingRows(evaluation).filter(({ finding }) => finding.check === check),
    [check, list, evaluation],
  );
  return <FixAllScreen rows={rows} check={check} onClose={goBack} />;
}

type ScoreScreenProps = {
  readonly over: Extract<SubView, { kind: "explain" | "project" }>;
  readonly findings: Findings;
};

/** Where a score comes from, or a project's indicators. */
function ScoreScreen({ over, findings }: ScoreScreenProps): ReactElement {
  const { explain } = useTexts();
  const styles = useFindingStyles();
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

type ExplainProps = {
  readonly over: Extract<SubView, { kind: "explain" }>;
  readonly findings: Findings;
};

function ExplainedScore({ over, findings }: ExplainProps): ReactElement {
  const { explain } = useTexts();
  const styles = useFindingStyles();
  const explainStyles = useExplainStyles();
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
      <ReasonSection scored={scored} row={over.row} headingClass={explainStyles.heading} />
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
