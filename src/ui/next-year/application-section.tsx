import { useMemo, type ReactElement } from "react";
import { applicationKinds, type ApplicationItem, type ResultApplication } from "../../core/index";
import { useExplainStyles } from "../explain/explain-styles";
import { useTexts } from "../text/use-texts";
import { LineList, type ListLine } from "./line-list";
import { useNextYearStyles } from "./next-year-styles";

/** 结果应用建议: what the result suggests for next year's budget. */
export function ApplicationSection(props: {
  readonly application: ResultApplication | null;
}): ReactElement {
  const { application } = props;
  const { nextYear } = useTexts();
  const styles = useNextYearStyles();
  const { heading, quiet } = useExplainStyles();
  const items = application?.items ?? [];
  return (
    <section className={styles.section}>
      <div>
        <h3 className={heading}>{nextYear.application}</h3>
        <p className={quiet}>{nextYear.applicationNote}</p>
      </div>
      {application === null || items.length === 0 ? (
        <p>{nextYear.noApplication}</p>
      ) : (
        <Suggestions application={application} />
      )}
    </section>
  );
}

function Suggestions({ application }: { readonly application: ResultApplication }): ReactElement {
  const { nextYear } = useTexts();
  const { quiet } = useExplainStyles();
  const { items, counts } = application;
  const lines = useMemo(() => items.map(lineOf), [items]);
  const total = applicationKinds.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <>
      <LineList label={nextYear.application} lines={lines} />
      {total > items.length ? (
        <p className={quiet}>{nextYear.itemsNotListed(total - items.length)}</p>
      ) : null}
    </>
  );
}

/** A project has one suggestion of a kind. */
function lineOf(item: ApplicationItem): ListLine {
  const { kind, form, project, message, sheet, cells } = item;
  return {
    key: `${kind} ${String(form)}`,
    head: <ApplicationHead item={item} />,
    place: project,
    message,
    sheet,
    cell: cells[0] ?? "A1",
  };
}

function ApplicationHead({ item }: { readonly item: ApplicationItem }): ReactElement {
  const { nextYear } = useTexts();
  const styles = useNextYearStyles();
  return <span className={styles.kind}>{nextYear.applicationKinds[item.kind]}</span>;
}
