import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { ScoredForm } from "../../core/index";
import { ActionButton } from "../parts/action-button";
import { useTexts } from "../text/use-texts";
import { Content } from "../parts/content";
import { useExplainStyles } from "./explain-styles";
import { figureOr } from "./figures";
import { projectRows, type ProjectRow } from "./project-rows";
import { ScoreSteps } from "./score-steps";

export type ProjectIndicatorsProps = {
  readonly scored: ScoredForm;
  onExplain(row: number): void;
};

/** A project's indicators with target, actual, status and both scores; each leads to where its score comes from. */
export function ProjectIndicators({ scored, onExplain }: ProjectIndicatorsProps): ReactElement {
  const { explain } = useTexts();
  const styles = useExplainStyles();
  const own = useStyles();
  const rows = projectRows(scored);
  if (rows.length === 0) return <p>{explain.project.none}</p>;
  return (
    <div className={styles.stack}>
      <ul className={own.list} aria-label={explain.project.list}>
        {rows.map((row) => (
          <Row key={row.row} row={row} onExplain={onExplain} />
        ))}
      </ul>
      <section>
        <h3 className={styles.heading}>{explain.formTotal}</h3>
        <ScoreSteps sheet={scored.form.sheet} steps={scored.steps} />
      </section>
    </div>
  );
}

function Row(props: { readonly row: ProjectRow; onExplain(row: number): void }): ReactElement {
  const { row, onExplain } = props;
  const { explain } = useTexts();
  const styles = useExplainStyles();
  const own = useStyles();
  const { status, name, kind } = row;
  const nameId = useId();
  return (
    <li className={own.row}>
      <div className={own.head}>
        <span id={nameId} className={mergeClasses(own.name, styles.strong)}>
          {kind === "execution" ? explain.project.execution : null}
          {kind === "indicator" ? <Name name={name} /> : null}
        </span>
        {status === null ? null : <span>{explain.project.status[status]}</span>}
      </div>
      <Figures row={row} />
      {row.without === null ? (
        <ActionButton
          kind="quiet"
          className={own.explain}
          aria-describedby={nameId}
          onClick={() => onExplain(row.row)}
        >
          {explain.title}
        </ActionButton>
      ) : (
        <div className={styles.quiet}>
          {row.without === "detail" ? explain.project.detailRow : explain.project.shared}
        </div>
      )}
    </li>
  );
}

function Name({ name }: { readonly name: string | null }): ReactElement {
  const { explain } = useTexts();
  return name === null ? <>{explain.project.unnamed}</> : <Content>{name}</Content>;
}

function Figures({ row }: { readonly row: ProjectRow }): ReactElement {
  const { explain } = useTexts();
  const own = useStyles();
  const { project } = explain;
  const isExecution = row.kind === "execution";
  const pairs = [
    [isExecution ? project.budget : project.target, row.target],
    [isExecution ? project.spent : project.actual, row.actual],
    [project.weight, figureOr(row.weight, "") || null],
    [project.typed, figureOr(row.typed, "") || null],
    [project.proposed, figureOr(row.proposed, "") || null],
  ] as const;
  return (
    <dl className={own.figures}>
      {pairs.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value === null ? explain.blank : <Content>{value}</Content>}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    padding: "8px 0 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", gap: "8px", alignItems: "baseline" },
  name: { flexGrow: 1, minWidth: 0 },
  explain: { marginLeft: "-8px" },
  figures: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& div": { display: "flex", gap: "4px" },
    "& dt": { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
    "& dd": { margin: 0 },
  },
});
