import { useMemo, type ReactElement } from "react";
import { usePageTexts } from "../text/page-texts";
import { filesSummary } from "./file-figures";
import { meanText } from "./mean-text";
import { RatingBar } from "./rating-bar";
import { useTableStyles } from "./table-styles";
import { useDesk } from "./workbench-context";

/** What all files come to together. */
export function FiguresLine(): ReactElement {
  const texts = usePageTexts().workbench.figures;
  const styles = useTableStyles();
  const { files } = useDesk().state;
  const summary = useMemo(() => filesSummary(files), [files]);
  const { ratings } = summary;
  return (
    <dl className={styles.figures} aria-label={texts.name}>
      <Figure name={texts.files} value={texts.filesOf(summary.files)} />
      <Figure name={texts.mean} value={meanText(summary, texts)} />
      <Figure name={texts.errors} value={String(summary.errors)} />
      <Figure name={texts.notChecked} value={String(summary.notChecked)} />
      {ratings.length === 0 ? null : (
        <div className={styles.ratings}>
          <dt>{texts.ratings}</dt>
          <dd>
            <RatingBar ratings={ratings} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
