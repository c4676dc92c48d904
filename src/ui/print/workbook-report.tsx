import type { ReactElement } from "react";
import type { CheckedWorkbook } from "../../app/session/session-types";
import type { Evaluation } from "../../core/index";
import { findingList, NO_FILTER } from "../findings/finding-list";
import { MARKS } from "../findings/finding-rows";
import { timeText } from "../report/time-text";
import { usePageTexts } from "../text/page-texts";
import { useTexts } from "../text/use-texts";
import { FindingsPart } from "./findings-part";
import { usePrintStyles } from "./print-styles";
import { ScoresPart } from "./scores-part";
import { WaivedPart } from "./waived-part";

export type WorkbookReportProps = {
  readonly name: string;
  readonly checked: CheckedWorkbook | null;
  /** ISO time of printing. */
  readonly at: string;
};

/** One workbook on paper: what was checked by which rules, the scores, and every finding by project. */
export function WorkbookReport({ name, checked, at }: WorkbookReportProps): ReactElement {
  const { print } = usePageTexts().workbench;
  const styles = usePrintStyles();
  if (checked === null)
    return (
      <>
        <h1>{print.report}</h1>
        <p data-content>{name}</p>
        <p>{print.made(timeText(at))}</p>
        <p className={styles.notice}>{print.unchecked}</p>
      </>
    );
  const list = findingList(checked.evaluation, NO_FILTER);
  return (
    <>
      <h1>{print.report}</h1>
      <Facts name={name} checked={checked} at={at} />
      <h2>{print.counts}</h2>
      <Counts counts={list.counts} />
      <ScoresPart evaluation={checked.evaluation} groups={list.groups} />
      <FindingsPart groups={list.groups} />
      <WaivedPart evaluation={checked.evaluation} waived={checked.evaluation.waived} />
    </>
  );
}

function Facts(props: {
  readonly name: string;
  readonly checked: CheckedWorkbook;
  readonly at: string;
}): ReactElement {
  const { name, checked, at } = props;
  const { print } = usePageTexts().workbench;
  const { common } = useTexts();
  const styles = usePrintStyles();
  const { evaluation } = checked;
  return (
    <>
      <ul className={styles.facts}>
        <li data-content>
          <strong>{name}</strong>
        </li>
        {evaluation.fiscalYear === null ? null : <li>{print.year(evaluation.fiscalYear)}</li>}
        <li>{print.checked(timeText(checked.checkedAt))}</li>
        <li>{print.made(timeText(at))}</li>
        <li data-content>{print.policies(policyTitles(evaluation).join(common.listComma))}</li>
      </ul>
      {checked.partial ? <p className={styles.notice}>{print.partial}</p> : null}
      {checked.changed.length > 0 ? <p className={styles.notice}>{print.stale}</p> : null}
    </>
  );
}

function Counts(props: {
  readonly counts: ReturnType<typeof findingList>["counts"];
}): ReactElement {
  const { print } = usePageTexts().workbench;
  const { findings, common } = useTexts();
  const words = MARKS.map((mark) => print.countLine(findings.marks[mark], props.counts[mark]));
  return <p>{words.join(common.listComma)}</p>;
}

/** The rule-sets in use, in the order of the forms. */
function policyTitles({ forms }: Evaluation): readonly string[] {
  return [...new Set(forms.map(({ policy }) => policy.title))];
}
