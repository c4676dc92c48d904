import type { ReactElement } from "react";
import type { CellContent, CellEdit, Fix } from "../../core/index";
import { Content } from "../parts/content";
import { useTexts } from "../text/use-texts";
import { useFindingStyles } from "./finding-styles";
import { contentText } from "./fix-plans";

/** What fixes change, cell by cell: before and after. */
export function ChangeList(props: {
  readonly fixes: readonly Fix[];
  /** Names the sheets too. */
  readonly named?: boolean;
}): ReactElement {
  const styles = useFindingStyles();
  const edits = props.fixes.flatMap((fix) => fix.edits);
  return (
    <ul className={styles.changes}>
      {edits.map((edit) => (
        <li key={`${edit.sheet}!${edit.cell}`}>
          <Change edit={edit} named={props.named === true} />
        </li>
      ))}
    </ul>
  );
}

function Change({
  edit,
  named,
}: {
  readonly edit: CellEdit;
  readonly named: boolean;
}): ReactElement {
  const { fix } = useTexts().findings;
  const place = named ? `${edit.sheet} ${edit.cell}` : edit.cell;
  const after = edit.formula === undefined ? edit.value : `=${edit.formula}`;
  return (
    <>
      <span data-content>{fix.change(place)}</span> <Holds content={edit.expect} /> {fix.becomes}{" "}
      <Holds content={after} />
    </>
  );
}

function Holds({ content }: { readonly content: CellContent }): ReactElement {
  const { fix } = useTexts().findings;
  const text = contentText(content);
  return text === null ? <>{fix.blank}</> : <Content>{text}</Content>;
}
