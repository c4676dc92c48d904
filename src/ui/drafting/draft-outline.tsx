import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SectionState } from "../../core/index";
import { Content } from "../parts/content";
import { Icon } from "../parts/icon";
import type { Texts } from "../text/texts";
import { useTexts } from "../text/use-texts";

/** The headings of the draft: which are written, and how much is left under the others. */
export function DraftOutline({
  sections,
}: {
  readonly sections: readonly SectionState[];
}): ReactElement {
  const { drafting } = useTexts();
  const styles = useStyles();
  return (
    <ul aria-label={drafting.sections} className={styles.list}>
      {sections.map((section) => (
        <li
          key={section.id}
          className={mergeClasses(styles.line, section.level === 2 && styles.below)}
        >
          <span className={section.level === 1 ? styles.heading : undefined}>
            <Content>{section.title}</Content>
          </span>
          <SectionMark section={section} words={drafting} />
        </li>
      ))}
    </ul>
  );
}

type MarkProps = { readonly section: SectionState; readonly words: Texts["drafting"] };

/** A heading over other headings has nothing of its own to say. */
function SectionMark({ section, words }: MarkProps): ReactElement | null {
  const styles = useStyles();
  const { toFill, drafted } = section;
  if (toFill === 0 && !drafted) return null;
  if (toFill === 0) {
    return (
      <span className={mergeClasses(styles.mark, styles.done)}>
        <Icon name="done" />
        {words.drafted}
      </span>
    );
  }
  return (
    <span className={mergeClasses(styles.mark, styles.open)}>
      <Icon name="info" />
      {drafted ? words.partly(toFill) : words.toFill(toFill)}
    </span>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "2px 8px",
    padding: "5px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  below: { paddingLeft: "12px" },
  heading: { fontWeight: tokens.fontWeightSemibold },
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
});
