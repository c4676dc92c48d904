import type { ReactElement } from "react";
import type { DraftPreview, DraftTrial, PreviewRow } from "../../core/index";
import { Content } from "../parts/content";
import { Notice } from "../parts/notice";
import { PlainList } from "../parts/plain-list";
import { useTexts } from "../text/use-texts";
import { AMOUNTS, OTHER_COLUMNS, USUAL_COLUMNS } from "./draft";
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
  const { rows, indicators, projectName, funding } = preview;
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
      {funding === null ? null : (
        <div className={styles.card}>
          <div className={styles.quiet}>{teach.previewFunding}</div>
          <Facts terms={teach.amounts} texts={funding} roles={AMOUNTS} />
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
  return (
    <div className={styles.card}>
      <div className={styles.quiet}>{teach.previewRow(row.row)}</div>
      <Facts terms={teach.columns} texts={row.texts} roles={COLUMNS} />
    </div>
  );
}

const COLUMNS = [...USUAL_COLUMNS, ...OTHER_COLUMNS];

type FactsProps<Role extends string> = {
  readonly terms: Readonly<Record<Role, string>>;
  readonly texts: Readonly<Partial<Record<Role, string>>>;
  readonly roles: readonly Role[];
};

function Facts<Role extends string>({ terms, texts, roles }: FactsProps<Role>): ReactElement {
  const styles = useTeachStyles();
  return (
    <dl className={styles.facts}>
      {roles
        .filter((role) => texts[role] !== undefined)
        .map((role) => (
          <div key={role} className={styles.fact}>
            <dt>{terms[role]}</dt>
            <dd>
              <Content>{texts[role] === "" ? "—" : texts[role]}</Content>
            </dd>
          </div>
        ))}
    </dl>
  );
}
