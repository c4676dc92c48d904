import type { ReactElement } from "react";
import { useGradualOptions } from "../parts/use-gradual-options";
import { useTexts } from "../text/use-texts";
import type { FindingList } from "./finding-list";
import { useFindingStyles } from "./finding-styles";
import type { ListItem } from "./list-items";
import type { Findings } from "./use-findings";

const ALL = "";

/** All sheets, the sheet of the finding walked to (本表), or any one with findings. */
export function SheetFilter({ findings }: { readonly findings: Findings }): ReactElement {
  const texts = useTexts().findings;
  const styles = useFindingStyles();
  const { list, items, view, setFilter } = findings;
  const chosen = view.filter.sheet;
  const sheets = useGradualOptions(options(list, chosen), (sheet) => sheet === chosen);
  const here = sheetOf(items.find((item) => item.key === view.active));
  return (
    <>
      <select
        className={`${styles.control} ${styles.grow}`}
        aria-label={texts.sheetFilter}
        value={chosen === null ? ALL : chosen}
        onChange={({ target }) => setFilter({ sheet: target.value === ALL ? null : target.value })}
      >
        <option value={ALL}>{texts.allSheets}</option>
        {sheets.map((sheet) => (
          <option key={sheet} value={sheet} data-content>
            {sheet}
          </option>
        ))}
      </select>
      {here === null ? null : (
        <button
          type="button"
          className={styles.chip}
          aria-pressed={chosen === here}
          onClick={() => setFilter({ sheet: chosen === here ? null : here })}
        >
          {texts.thisSheet}
        </button>
      )}
    </>
  );
}

/** A sheet stays choosable after its last finding is gone, else the filter could not be seen. */
function options({ sheets }: FindingList, chosen: string | null): readonly string[] {
  return chosen === null || sheets.includes(chosen) ? sheets : [...sheets, chosen];
}

function sheetOf(item: ListItem | undefined): string | null {
  if (item === undefined) return null;
  return item.kind === "finding" ? item.row.finding.sheet : item.group.sheet;
}
