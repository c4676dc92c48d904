import { useId, type ReactElement } from "react";
import type { ScorePreview, WriteMode } from "../../app/session/preview-types";
import { useTexts } from "../text/use-texts";
import { useSession } from "../use-session";
import { filters, shownCells } from "./preview-rows";
import { usePreviewStyles } from "./preview-styles";
import { useRowStyles } from "./row-styles";
import { TickBox } from "./tick-box";
import { allCells, tickOf, toggled } from "./ticks";
import type { PreviewView } from "./use-preview-view";

/** Numbers or formulas, which cells to show, and one tick for every project. */
export function PreviewChoices(props: {
  readonly preview: ScorePreview;
  readonly view: PreviewView;
}): ReactElement {
  const { filter, setFilter } = props.view;
  const { preview: texts } = useTexts();
  const cells = allCells(props.preview);
  const shown = filters.map((value) => {
    return { value, label: texts.filters[value](shownCells(cells, value).length) };
  });
  const styles = usePreviewStyles();
  return (
    <div className={styles.stack}>
      <ModeChoice mode={props.preview.mode} />
      <Radios
        unseenLegend
        legend={texts.filter}
        choices={shown}
        chosen={filter}
        onChoose={setFilter}
      />
      {filter === "caution" ? null : <AllTick preview={props.preview} />}
    </div>
  );
}

function ModeChoice({ mode }: { readonly mode: WriteMode }): ReactElement {
  const session = useSession();
  const { preview: texts } = useTexts();
  const styles = usePreviewStyles();
  const choices = [
    { value: "value", label: texts.asValue },
    { value: "formula", label: texts.asFormula },
  ] as const;
  return (
    <div>
      <Radios
        legend={texts.writeMode}
        choices={choices}
        chosen={mode}
        onChoose={(next) => session.setWriteMode(next)}
      />
      {mode === "formula" ? <p className={styles.quiet}>{texts.asFormulaMeans}</p> : null}
    </div>
  );
}

type RadiosProps<T extends string> = {
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** The choices speak for themselves: only a screen reader needs the legend. */
  readonly unseenLegend?: boolean;
};

/** A choice of a few words, in one line where they fit. */
function Radios<T extends string>(props: RadiosProps<T>): ReactElement {
  const styles = usePreviewStyles();
  const row = useRowStyles();
  const name = useId();
  const legend = useId();
  return (
    <div role="radiogroup" aria-labelledby={legend} className={styles.radios}>
      <span id={legend} className={props.unseenLegend ? row.unseen : styles.small}>
        {props.legend}
      </span>
      {props.choices.map(({ value, label }) => (
        <label key={value} className={styles.radio}>
          <input
            type="radio"
            name={name}
            className={styles.dot}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

function AllTick({ preview }: { readonly preview: ScorePreview }): ReactElement {
  const session = useSession();
  const { preview: texts } = useTexts();
  const styles = usePreviewStyles();
  const cells = allCells(preview);
  const { ids, on } = toggled(cells);
  return (
    <label className={styles.allTick}>
      <TickBox
        tick={tickOf(cells)}
        disabled={ids.length === 0}
        onChange={() => session.tick(ids, on)}
      />
      <span>
        {texts.allProjects}
        <span className={styles.quiet}>{texts.because([texts.tickProjectMeans])}</span>
      </span>
    </label>
  );
}
