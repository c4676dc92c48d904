import type { ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { usePageTexts } from "../text/page-texts";
import { passesQuick, PLAIN_VIEW, QUICK_FILTERS } from "./file-rows";
import { useTableStyles } from "./table-styles";
import { useDesk } from "./workbench-context";

/** Words looked for, the quick filters, and how many files pass them. */
export function TableFilters({ shown }: { readonly shown: number }): ReactElement {
  const texts = usePageTexts().workbench.table;
  const styles = useTableStyles();
  const { state, tableView, setTableView, workbench } = useDesk();
  const { files } = state;
  return (
    <div className={styles.line}>
      <input
        type="search"
        className={styles.search}
        aria-label={texts.search}
        placeholder={texts.searchHint}
        value={tableView.text}
        onChange={({ target }) => setTableView({ ...tableView, text: target.value })}
      />
      <div role="group" aria-label={texts.quick} className={styles.line}>
        {QUICK_FILTERS.map((quick) => (
          <button
            key={quick}
            type="button"
            className={styles.chip}
            aria-pressed={tableView.quick === quick}
            onClick={() => setTableView({ ...tableView, quick })}
          >
            {texts[quick](files.filter((row) => passesQuick(row, quick)).length)}
          </button>
        ))}
      </div>
      <span role="status" className={styles.quiet}>
        {texts.shownOf(shown, files.length)}
      </span>
      <span className={styles.space} />
      <div role="group" aria-label={texts.exports} className={styles.line}>
        <ActionButton onClick={() => void workbench.exportTable("xlsx")}>{texts.xlsx}</ActionButton>
        <ActionButton onClick={() => void workbench.exportTable("csv")}>{texts.csv}</ActionButton>
      </div>
    </div>
  );
}

/** No file passes the filters: said, with the way back. */
export function NoneShown(): ReactElement {
  const texts = usePageTexts().workbench.table;
  const styles = useTableStyles();
  const { tableView, setTableView } = useDesk();
  const clear = (): void => setTableView({ ...PLAIN_VIEW, sort: tableView.sort });
  return (
    <div className={styles.none}>
      <span>{texts.noneShown}</span>
      <ActionButton onClick={clear}>{texts.clearFilter}</ActionButton>
    </div>
  );
}
