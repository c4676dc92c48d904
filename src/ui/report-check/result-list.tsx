import { useState, type ReactElement } from "react";
import { reportRuleTitle, type ReportPlace, type ReportResult } from "../../core/index";
import { MarkWord } from "../findings/mark-word";
import { ActionButton } from "../parts/action-button";
import { CellLink } from "../parts/cell-link";
import { Content } from "../parts/content";
import { useTexts } from "../text/use-texts";
import { useReportCheckStyles } from "./report-check-styles";

/** Results drawn at first, and added when asked for. */
const AT_ONCE = 30;

/** Results one below the other, each with both sides; an address brings its cell before the user's eyes. */
export function ResultList(props: {
  readonly label: string;
  readonly results: readonly ReportResult[];
}): ReactElement {
  const { label, results } = props;
  const { reportCheck } = useTexts();
  const styles = useReportCheckStyles();
  const [most, setMost] = useState(AT_ONCE);
  const more = Math.min(results.length - most, AT_ONCE);
  return (
    <>
      <ol className={styles.list} aria-label={label}>
        {results.slice(0, most).map((result, index) => (
          <li key={`${result.rule} ${String(index)}`} className={styles.result}>
            <Result result={result} />
          </li>
        ))}
      </ol>
      {more > 0 ? (
        <ActionButton kind="quiet" onClick={() => setMost(most + AT_ONCE)}>
          {reportCheck.more(more)}
        </ActionButton>
      ) : null}
    </>
  );
}

function Result({ result }: { readonly result: ReportResult }): ReactElement {
  const { reportCheck } = useTexts();
  const styles = useReportCheckStyles();
  const { kind, level, message, places, rule } = result;
  const [first] = places;
  return (
    <>
      <div className={styles.head}>
        {level === null ? null : <MarkWord mark={kind === "open" ? "open" : level} />}
        <Content className={styles.label}>{reportRuleTitle(rule)}</Content>
        {first ? null : <span className={styles.quiet}>{reportCheck.whole}</span>}
      </div>
      <Content>{message}</Content>
      {places.map((place) => (
        <Quote key={`${String(place.paragraph)} ${String(place.start)}`} place={place} />
      ))}
      <Cells result={result} />
    </>
  );
}

function Quote({ place }: { readonly place: ReportPlace }): ReactElement {
  const { reportCheck } = useTexts();
  const styles = useReportCheckStyles();
  const { paragraph, section, text } = place;
  return (
    <blockquote className={styles.quote}>
      {reportCheck.paragraph(paragraph)}
      {section === null ? " · " : <Content>{` · ${section} · `}</Content>}
      <Content>{text}</Content>
    </blockquote>
  );
}

function Cells({ result }: { readonly result: ReportResult }): ReactElement | null {
  const { reportCheck } = useTexts();
  const styles = useReportCheckStyles();
  if (result.cells.length === 0) return null;
  return (
    <ul className={styles.cells} aria-label={reportCheck.table}>
      {result.cells.map(({ sheet, cell, label, text }) => (
        <li key={`${sheet} ${cell} ${label}`} className={styles.cell}>
          <CellLink sheet={sheet} cell={cell} text={`${sheet}!${cell}`} />
          <Content>{`${label} ${text}`}</Content>
        </li>
      ))}
    </ul>
  );
}
