import { useId, type ReactElement } from "react";
import { useTeachStyles } from "./teach-styles";

export type SelectOption<T> = {
  readonly value: T;
  readonly label: string;
  /** The words come from the workbook. */
  readonly isContent?: boolean;
};

export type SelectFieldProps<T> = {
  readonly label: string;
  readonly options: readonly SelectOption<T>[];
  readonly chosen: T;
  onChoose(value: T): void;
};

/** A label with its native select: one of many. */
export function SelectField<T>(props: SelectFieldProps<T>): ReactElement {
  const { label, options, chosen, onChoose } = props;
  const styles = useTeachStyles();
  const index = options.findIndex(({ value }) => value === chosen);
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.control}
        value={String(index)}
        onChange={({ target }) => {
          const option = options[Number(target.value)];
          if (option) onChoose(option.value);
        }}
      >
        {options.map((option, place) => (
          <option key={place} value={String(place)} data-content={option.isContent || undefined}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
