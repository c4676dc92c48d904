import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement, type ReactNode } from "react";
import { SMALL_HEIGHT } from "./small-height";
import { useScreenFocus } from "./screen-focus";

export type ScreenProps = {
  /** Says where the user is; takes the focus when the user came here. */
  readonly title: string;
  /** The title is for screen readers only: the screen shows at once what it is. */
  readonly titleHidden?: boolean;
  /** The title comes from the workbook or the core, not from the catalogue. */
  readonly titleIsContent?: boolean;
  readonly children: ReactNode;
  /** The one primary button and what stands beside it; stays in view at the bottom. */
  readonly footer?: ReactNode;
};

/** One screen: a heading, what scrolls, and the buttons that stay. It fills the room its parent leaves. */
export function Screen(props: ScreenProps): ReactElement {
  const { title, titleHidden = false, titleIsContent = false, children, footer } = props;
  const styles = useStyles();
  const screen = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useScreenFocus(screen, heading);
  return (
    <section ref={screen} className={styles.screen} aria-label={titleIsContent ? undefined : title}>
      <div className={styles.body}>
        <h2
          ref={heading}
          tabIndex={-1}
          className={mergeClasses(styles.heading, titleHidden && styles.unseen)}
          data-content={titleIsContent || undefined}
        >
          {title}
        </h2>
        {children}
      </div>
      {footer ? <div className={styles.footer}>{footer}</div> : null}
    </section>
  );
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  body: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "12px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    "& > *": { flexShrink: 0 },
    "& p": { margin: 0 },
    [SMALL_HEIGHT]: { overflowY: "visible" },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    "&:focus": { outline: "none" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "& > :first-child": { flexGrow: 1 },
    [SMALL_HEIGHT]: { position: "sticky", bottom: 0, padding: "4px 12px" },
  },
});
