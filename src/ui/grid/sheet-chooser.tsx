import { memo, type ReactElement } from "react";
import type { SheetTab } from "../../app/workbench/grid-source";
import { useGradualOptions } from "../parts/use-gradual-options";
import { usePageTexts } from "../text/page-texts";
import { useGridStyles } from "./grid-styles";

/** With fewer sheets every tab is in sight (本工具默认). */
const FEW = 8;

export type SheetChooserProps = {
  readonly tabs: readonly SheetTab[];
  readonly current: string | null;
  readonly show: (sheet: string) => void;
};

/** All sheets by name: the way to one far along the tabs. Nothing where there are few. */
export const SheetChooser = memo(function SheetChooser(
  props: SheetChooserProps,
): ReactElement | null {
  const { tabs, current, show } = props;
  const { grid } = usePageTexts();
  const styles = useGridStyles();
  const options = useGradualOptions(tabs, ({ name }) => name === current);
  if (tabs.length <= FEW) return null;
  return (
    <select
      className={styles.chooser}
      aria-label={grid.goToSheet}
      title={grid.goToSheet}
      value={current ?? ""}
      onChange={({ target }) => show(target.value)}
    >
      {options.map(({ name, visibility }) => (
        <option key={name} value={name}>
          {visibility === "visible" ? name : grid.hiddenSheet(name, grid.visibilities[visibility])}
        </option>
      ))}
    </select>
  );
});
