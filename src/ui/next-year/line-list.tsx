import { mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { Content } from "../parts/content";
import { ActionButton } from "../parts/action-button";
import { useFindingStyles } from "../findings/finding-styles";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";
import { useNextYearStyles } from "./next-year-styles";
import { useLineKeys } from "./use-line-keys";

/** One line of a list: what it is about, where, and what is said. */
export type ListLine = {
  readonly key: string;
  readonly head: ReactNode;
  /** In the words of the workbook: "项目甲 · 走访企业数". */
  readonly place: string;
  readonly message: string;
  readonly sheet: string;
  readonly cell: string;
};

/** Lines drawn at first, and added when asked for. */
const AT_ONCE = 50;

/** Lines to walk along with the arrow keys; choosing one brings its cell before the user's eyes. */
export function LineList(props: {
  readonly label: string;
  readonly lines: readonly ListLine[];
}): ReactElement {
  const { label, lines } = props;
  const { nextYear } = useTexts();
  const styles = useNextYearStyles();
  const [most, setMost] = useState(AT_ONCE);
  const shown = lines.slice(0, most);
  const keys = useLineKeys(shown.length);
  const more = Math.min(lines.length - shown.length, AT_ONCE);
  return (
    <div>
      <ol ref={keys.list} className={styles.list} aria-label={label} onKeyDown={keys.onKeyDown}>
        {shown.map((line, index) => (
          <li key={line.key}>
            <Line line={line} tabStop={index === keys.stop} onFocus={() => keys.onFocus(index)} />
          </li>
        ))}
      </ol>
      {more > 0 ? (
        <ActionButton kind="quiet" onClick={() => setMost(most + AT_ONCE)}>
          {nextYear.more(more)}
        </ActionButton>
      ) : null}
    </div>
  );
}

/** A button where the host can bring the cell up; the same words alone where it cannot. */
function Line(props: {
  readonly line: ListLine;
  readonly tabStop: boolean;
  onFocus(): void;
}): ReactElement {
  const { line, tabStop, onFocus } = props;
  const { sheet, cell } = line;
  const session = useSession();
  const { capabilities } = useSessionState();
  const styles = useNextYearStyles();
  if (!capabilities.reveals) {
    return (
      <div className={styles.line}>
        <LineWords line={line} />
      </div>
    );
  }
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, styles.button)}
      tabIndex={tabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={() => void session.reveal({ sheet, cell })}
    >
      <LineWords line={line} />
    </button>
  );
}

function LineWords({ line }: { readonly line: ListLine }): ReactElement {
  const styles = useNextYearStyles();
  const quiet = useFindingStyles().quiet;
  return (
    <>
      <span className={styles.head}>
        {line.head}
        <Content className={styles.cell}>{line.cell}</Content>
      </span>
      <span className={styles.place}>
        <Content>{line.place}</Content>
      </span>
      <span className={mergeClasses(styles.message, quiet)}>
        <Content>{line.message}</Content>
      </span>
    </>
  );
}
