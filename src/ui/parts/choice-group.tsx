import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";

export type Choice<T extends string> = {
  readonly value: T;
  readonly label: string;
  /** A line below the label. */
  readonly detail?: ReactNode;
};

export type ChoiceGroupProps<T extends string> = {
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
};

/** One of a few: native radio buttons, so that the arrow keys work as everywhere. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>): ReactElement {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{props.legend}</legend>
      {props.choices.map(({ value, label, detail }) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            className={styles.dot}
            name={name}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          <span>
            {label}
            {detail ? <span className={styles.detail}>{detail}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  choice: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "6px 0",
    overflowWrap: "anywhere",
    cursor: "pointer",
  },
  dot: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    accentColor: tokens.colorCompoundBrandBackground,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  detail: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
