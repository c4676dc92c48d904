import { mergeClasses } from "@fluentui/react-components";
import type { InputHTMLAttributes, ReactElement } from "react";
import { useRowStyles } from "./row-styles";
import type { Tick } from "./ticks";

export type TickBoxProps = Omit<InputHTMLAttributes<HTMLInputElement>, "checked"> & {
  readonly tick: Tick;
};

/** A native check box that can also stand half-way. */
export function TickBox({ tick, className, ...rest }: TickBoxProps): ReactElement {
  const styles = useRowStyles();
  return (
    <input
      {...rest}
      type="checkbox"
      className={mergeClasses(styles.box, className)}
      checked={tick === "on"}
      ref={(box) => {
        // The half-way state has no attribute in HTML.
        if (box) box.indeterminate = tick === "some";
      }}
    />
  );
}
