import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactElement, type ReactNode } from "react";

export type ModalProps = {
  readonly title: string;
  /** The title quotes the name of a file. */
  readonly titleIsContent?: boolean;
  /** Waits for an answer, rather than only telling something. */
  readonly asks: boolean;
  readonly children: ReactNode;
  /** The button marked `data-first` takes the focus, else the first one. */
  readonly actions: ReactNode;
  onClose(): void;
};

/** A native dialog in front of the page: it holds the focus, Esc leaves it, and the focus goes back where it was. */
export function Modal(props: ModalProps): ReactElement {
  const styles = useStyles();
  const titleId = useId();
  const bodyId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (!element?.open) element?.showModal();
    element?.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => {
      element?.close();
      // Taken off the page, the dialog cannot give the focus back by itself.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      role={props.asks ? "alertdialog" : undefined}
      className={styles.dialog}
      aria-labelledby={titleId}
      aria-describedby={bodyId}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <h2 id={titleId} className={styles.title} data-content={props.titleIsContent || undefined}>
        {props.title}
      </h2>
      <div id={bodyId} className={styles.body}>
        {props.children}
      </div>
      <div className={styles.actions}>{props.actions}</div>
    </dialog>
  );
}

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "min(460px, calc(100vw - 24px))",
    maxHeight: "calc(100vh - 24px)",
    padding: "20px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow28,
    overflowWrap: "anywhere",
    "&::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.4)" },
  },
  title: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { "& p": { margin: "0 0 8px" }, "& ul": { margin: "0 0 8px", paddingLeft: "20px" } },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
});
