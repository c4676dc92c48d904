import { mergeClasses } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { CellContent, CellEdit } from "../../core/index";
import { contentText } from "../findings/fix-plans";
import { CellLink } from "../parts/cell-link";
import { Content } from "../parts/content";
import { useRowStyles } from "../preview/row-styles";
import { TickBox } from "../preview/tick-box";
import { useTexts } from "../text/use-texts";
import type { FixChoice } from "./fix-choices";

export type FixChoiceLineProps = {
  readonly choice: FixChoice;
  readonly chosen: boolean;
  /** The line that the Tab key reaches. */
  readonly active: boolean;
  onChoose(on: boolean): void;
};

/** A fix that can be chosen: where, what stands there and what would. */
export function FixChoiceLine(props: FixChoiceLineProps): ReactElement {
  const { choice, chosen, active, onChoose } = props;
  const { row, fix } = choice;
  const styles = useRowStyles();
  const id = useId();
  return (
    <div className={styles.line}>
      <TickBox
        data-main
        id={`${id}box`}
        tick={chosen ? "on" : "off"}
        tabIndex={active ? 0 : -1}
        aria-labelledby={`${id}name ${id}title`}
        aria-describedby={`${id}changes`}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div className={styles.words}>
        <label id={`${id}name`} htmlFor={`${id}box`} className={styles.name}>
          <Content className={styles.strong}>{`${row.finding.sheet} · ${row.title}`}</Content>
        </label>
        <div id={`${id}title`} className={styles.quiet}>
          <Content>{fix.title}</Content>
        </div>
        <ul id={`${id}changes`} className={mergeClasses(styles.change, styles.plainList)}>
          {fix.edits.map((edit) => (
            <li key={edit.cell}>
              <EditWords edit={edit} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function EditWords({ edit }: { readonly edit: CellEdit }): ReactElement {
  const { findings } = useTexts();
  const styles = useRowStyles();
  const after = edit.formula === undefined ? edit.value : `=${edit.formula}`;
  return (
    <>
      <CellLink sheet={edit.sheet} cell={edit.cell} /> <Holds content={edit.expect} />{" "}
      <span aria-hidden="true">→</span>
      <span className={styles.unseen}>{findings.fix.becomes}</span>{" "}
      <span className={styles.strong}>
        <Holds content={after} />
      </span>
    </>
  );
}

function Holds({ content }: { readonly content: CellContent }): ReactElement {
  const { fix } = useTexts().findings;
  const text = contentText(content);
  return text === null ? <>{fix.blank}</> : <Content>{text}</Content>;
}
