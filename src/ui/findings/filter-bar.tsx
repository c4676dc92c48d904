import type { ReactElement, ReactNode } from "react";
import { ActionButton } from "../parts/action-button";
import { useTexts } from "../text/use-texts";
import { useSessionState } from "../use-session";
import { NO_FILTER, type FindingFilter } from "./finding-list";
import { MARKS } from "./finding-rows";
import { useFindingStyles } from "./finding-styles";
import { MarkCount } from "./mark-word";
import { SheetFilter } from "./sheet-filter";
import type { Findings } from "./use-findings";

/** Counts by level, which filter when pressed, and the other filters. */
export function FilterBar({ findings }: { readonly findings: Findings }): ReactElement {
  const texts = useTexts().findings;
  const styles = useFindingStyles();
  const { view, setFilter } = findings;
  return (
    <div className={styles.stack}>
      <Chips findings={findings} />
      <div className={styles.bar} role="group" aria-label={texts.filters}>
        <SheetFilter findings={findings} />
        <input
          type="search"
          className={`${styles.control} ${styles.grow}`}
          aria-label={texts.search}
          placeholder={texts.searchHint}
          value={view.filter.text}
          onChange={(event) => setFilter({ text: event.target.value })}
        />
      </div>
      <Shown findings={findings} />
    </div>
  );
}

function Chips({ findings }: { readonly findings: Findings }): ReactElement {
  const texts = useTexts().findings;
  const styles = useFindingStyles();
  const { list, view, setFilter } = findings;
  const { mark: chosen, missingOnly, fixableOnly } = view.filter;
  return (
    <div className={styles.bar} role="group" aria-label={texts.counts}>
      {MARKS.map((mark) => (
        <Toggle
          key={mark}
          pressed={chosen === mark}
          onPress={(pressed) => setFilter({ mark: pressed ? mark : null })}
        >
          <MarkCount mark={mark} count={list.counts[mark]} />
        </Toggle>
      ))}
      <Toggle pressed={missingOnly} onPress={(pressed) => setFilter({ missingOnly: pressed })}>
        {texts.missingOnly(list.missing)}
      </Toggle>
      <Toggle pressed={fixableOnly} onPress={(pressed) => setFilter({ fixableOnly: pressed })}>
        {texts.fixableOnly(list.fixable)}
      </Toggle>
    </div>
  );
}

function Toggle(props: {
  readonly children: ReactNode;
  readonly pressed: boolean;
  onPress(pressed: boolean): void;
}): ReactElement {
  const styles = useFindingStyles();
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={props.pressed}
      onClick={() => props.onPress(!props.pressed)}
    >
      {props.children}
    </button>
  );
}

/** How many are shown, said quietly when it changes, and the way back to all of them. */
function Shown({ findings }: { readonly findings: Findings }): ReactElement {
  const texts = useTexts().findings;
  const styles = useFindingStyles();
  const { capabilities } = useSessionState();
  const { list, view, setFilter, setSheetFollows } = findings;
  return (
    <div className={styles.bar}>
      <span role="status" className={styles.quiet}>
        {texts.shownOf(list.shown, list.total)}
      </span>
      {isFiltered(view.filter) ? (
        <ActionButton kind="quiet" onClick={() => setFilter(NO_FILTER)}>
          {texts.clearFilter}
        </ActionButton>
      ) : null}
      {capabilities.reveals ? (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={view.sheetFollows}
            onChange={(event) => setSheetFollows(event.target.checked)}
          />
          {texts.sheetFollows}
        </label>
      ) : null}
    </div>
  );
}

function isFiltered(filter: FindingFilter): boolean {
  const { mark, sheet, missingOnly, fixableOnly, text } = filter;
  return mark !== null || sheet !== null || missingOnly || fixableOnly || text.trim() !== "";
}
