import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import type { Evaluation } from "../../core/index";
import { hasMonitoring } from "../charts/monitoring-table";
import { Overview } from "../charts/overview";
import { ActionButton } from "../parts/action-button";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";
import { useSessionState } from "../use-session";
import { WaivedLine } from "../waivers/waived-line";
import { FilterBar } from "./filter-bar";
import { NO_FILTER } from "./finding-list";
import { FindingTree } from "./finding-tree";
import { useFindingStyles } from "./finding-styles";
import { ResultNotes } from "./result-notes";
import { SubScreen } from "./sub-screen";
import { useFindings, type Findings } from "./use-findings";
import { usePrepared } from "./use-prepared";
import { useReveal } from "./use-reveal";
import { WalkBar } from "./walk-bar";

/** S5: the findings of the last check, and what can be looked at from there. */
export function FindingsScreen(): ReactElement {
  const { checked } = useSessionState();
  const texts = useTexts().findings;
  if (checked === null)
    return (
      <Screen title={texts.title}>
        <p>{texts.noResult}</p>
      </Screen>
    );
  return <CalmScreen evaluation={checked.evaluation} />;
}

/** A long list comes a moment after the screen; a later result replaces it without a gap. */
function CalmScreen({ evaluation }: { readonly evaluation: Evaluation }): ReactElement {
  const texts = useTexts().findings;
  const shown = useDeferredValue(usePrepared(evaluation));
  return shown === null ? (
    <Screen title={texts.title} titleHidden>
      {null}
    </Screen>
  ) : (
    <CheckedScreen evaluation={shown} />
  );
}

function CheckedScreen({ evaluation }: { readonly evaluation: Evaluation }): ReactElement {
  const findings = useFindings(evaluation);
  const over = findings.view.over.at(-1);
  return over === undefined ? (
    <ListScreen findings={findings} />
  ) : (
    <SubScreen key={findings.view.over.length} over={over} findings={findings} />
  );
}

function ListScreen({ findings }: { readonly findings: Findings }): ReactElement {
  const texts = useTexts().findings;
  const styles = useFindingStyles();
  const reveal = useReveal();
  const { list } = findings;
  const { justWaived } = findings.view;
  const hasAny = list.total > 0;
  return (
    <Screen
      title={texts.title}
      titleHidden
      footer={
        list.shown > 0 || justWaived !== null ? (
          <div>
            <WaivedLine findings={findings} />
            {list.shown > 0 ? <WalkBar findings={findings} reveal={reveal} /> : null}
          </div>
        ) : null
      }
    >
      <ResultNotes findings={findings} />
      {hasAny ? <FilterBar findings={findings} /> : null}
      <div className={styles.bar}>
        <FixShown findings={findings} />
        <NextYearEntry findings={findings} />
      </div>
      <OverviewPart findings={findings} />
      {hasAny && list.shown === 0 ? <NoneShown findings={findings} /> : null}
      {list.shown > 0 ? <FindingTree findings={findings} reveal={reveal} /> : null}
    </Screen>
  );
}

/** The way to the fixes of everything listed. */
function FixShown({ findings }: { readonly findings: Findings }): ReactElement | null {
  const { fixes } = useTexts();
  const { capabilities } = useSessionState();
  const { list, show } = findings;
  const count = useMemo(
    () => list.groups.flatMap(({ rows }) => rows).filter(({ fixable }) => fixable).length,
    [list],
  );
  if (count === 0 || !capabilities.writesCells) return null;
  return (
    <ActionButton onClick={() => show({ kind: "fixAll", check: null })}>
      {fixes.fixShown(count)}
    </ActionButton>
  );
}

/** The way to what the result says for next year's targets and budget. */
function NextYearEntry({ findings }: { readonly findings: Findings }): ReactElement | null {
  const { nextYear } = useTexts();
  const { evaluation, show } = findings;
  if (evaluation.forms.length === 0) return null;
  return <ActionButton onClick={() => show({ kind: "nextYear" })}>{nextYear.open}</ActionButton>;
}

function NoneShown({ findings }: { readonly findings: Findings }): ReactElement {
  const texts = useTexts().findings;
  return (
    <div>
      <p>{texts.noneShown}</p>
      <ActionButton onClick={() => findings.setFilter(NO_FILTER)}>{texts.clearFilter}</ActionButton>
    </div>
  );
}

/** Closed at first, so that the list stays near the top; drawn only when opened. */
function OverviewPart({ findings }: { readonly findings: Findings }): ReactElement | null {
  const { charts } = useTexts();
  const styles = useFindingStyles();
  const [open, setOpen] = useState(false);
  const { evaluation, show } = findings;
  if (evaluation.summary === null && !hasMonitoring(evaluation)) return null;
  return (
    <details className={styles.overview} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{charts.overview}</summary>
      {open ? (
        <Overview evaluation={evaluation} onProject={(form) => show({ kind: "project", form })} />
      ) : null}
    </details>
  );
}
