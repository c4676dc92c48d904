import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import { places, type Place } from "../places";
import { useTexts } from "../text/use-texts";

export type PlaceTabsProps = {
  readonly current: Place;
  readonly panelId: string;
  readonly onChoose: (place: Place) => void;
};

/** How far a key moves along the tabs. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The id of a place's tab, by which its panel is named. */
export function tabId(panelId: string, place: Place): string {
  return `${panelId}-${place}`;
}

/**
 * The four places as tabs. Arrow keys move along them, Enter or Space goes there: going to ② reads the workbook
 * again, which merely passing by must not do.
 */
export function PlaceTabs({ current, panelId, onChoose }: PlaceTabsProps): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const tabs = [...(list.current?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const next = targetOf(event.key, at, tabs.length);
    if (next === null) return;
    event.preventDefault();
    tabs[next]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={texts.frame.places.label}
      className={styles.list}
      onKeyDown={move}
    >
      {places.map((place) => (
        <button
          key={place}
          type="button"
          role="tab"
          id={tabId(panelId, place)}
          aria-selected={place === current}
          aria-controls={panelId}
          tabIndex={place === current ? 0 : -1}
          className={mergeClasses(styles.tab, place === current && styles.current)}
          onClick={() => onChoose(place)}
        >
          {texts.frame.places[place]}
        </button>
      ))}
    </div>
  );
}

function targetOf(key: string, at: number, count: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : (at + step + count) % count;
}

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", padding: "0 8px" },
  tab: {
    flexGrow: 1,
    minHeight: "32px",
    padding: "4px 6px",
    border: "none",
    borderBottom: `3px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    "&:hover": { color: tokens.colorNeutralForeground1 },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});
