import type { ReactElement } from "react";
import type { DraftPreview, DraftTrial, PreviewRow } from "../../core/index";
import { Content } from "../parts/content";
import { Notice } from "../parts/notice";
import { PlainList } from "../parts/plain-list";
import { useTexts } from "../text/use-texts";
import { OTHER_COLUMNS, USUAL_COLUMNS } from "./draft";
import { useTeachStyles } from "./teach-styles";

type TrialProps = { readonly trial: DraftTrial | null };

/** What is missing to make a form of the sheet; told as it changes. */
export function Missing({ trial }: TrialProps): ReactElement {
  const { teach } = useTexts();
  return (
    <div role="status">
      {trial?.ok === false ? <Problems title={teach.missing} problems={trial.problems} /> : null}
    </div>
  );
}

/** The first rows as they would be read; told as it changes. */
export function Reading({ trial }: TrialProps): ReactElement {
  return <div role="status">{trial?.ok === true ? <Preview preview={trial.preview} /> : null}</div>;
}

/** What keeps something from being done, one by one. */
export function Problems(props: {
  readonly title: string;
  readonly problems: readonly string[];
}): ReactElement {
  return (
    <Notice tone="warning">
      <p>{props.title}</p>
      <PlainList>
        {props.problems.map((problem) => (
          <li key={problem}>
            <Content>{problem}</Content>
          </li>
        ))}
      </PlainList>
    </Notice>
  );
}

function Preview({ preview }: { readonly preview: DraftPreview }): ReactElement {
  const { teach } = useTexts();
  const styles = useTeachStyles();
  const { rows, indicators, projectName } = preview;
  return (
    <div className={styles.stack}>
      <h3 className={styles.heading}>
        {rows.length === 0 ? teach.noIndicators : teach.preview(rows.length, indicators)}
      </h3>
      {projectName === null ? null : (
        <div>
          {teach.project} <Content>{projectName}</Content>
        </div>
      )}
      {rows.map((row) => (
        <RowCard key={row.row} row={row} />
      ))}
    </div>
  );
}

function RowCard({ row }: { readonly row: PreviewRow }): ReactElement {
  const { teach } = useTexts();
  const styles = useTeachStyles();
  const held = [...USUAL_COLUMNS, ...OTHER_COLUMNS].filter((role) => row.texts[role] !== undefined);
  return (
    <div className={styles.card}>
      <div className={styles.quiet}>{teach.previewRow(row.row)}</div>
      <dl className={styles.facts}>
        {held.map((role) => (
          <div key={role} className={styles.fact}>
            <dt>{teach.columns[role]}</dt>
            <dd>
              <Content>{row.texts[role] === "" ? "—" : row.texts[role]}</Content>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
