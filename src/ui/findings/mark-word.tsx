import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon, type IconName } from "../parts/icon";
import { useTexts } from "../text/use-texts";
import type { Mark } from "./finding-rows";
import { useFindingStyles } from "./finding-styles";

const ICONS: Readonly<Record<Mark, IconName>> = {
  error: "error",
  warning: "warning",
  note: "info",
  open: "question",
};

/** A level by picture and word, so that colour never carries it alone. */
export function MarkWord({ mark }: { readonly mark: Mark }): ReactElement {
  const { findings } = useTexts();
  const styles = useFindingStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[mark])}>
      <Icon name={ICONS[mark]} />
      {findings.marks[mark]}
    </span>
  );
}

/** A level by picture, with how many there are of it. */
export function MarkCount(props: { readonly mark: Mark; readonly count: number }): ReactElement {
  const { mark, count } = props;
  const { findings } = useTexts();
  const styles = useFindingStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[mark])}>
      <Icon name={ICONS[mark]} />
      {findings.countOf(findings.marks[mark], count)}
    </span>
  );
}
