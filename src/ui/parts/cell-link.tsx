import type { ReactElement } from "react";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";
import { useCellLinkStyle } from "./cell-link-style";
import { Content } from "./content";

/** A cell's address that leads to the cell, where the host can bring it up; the address alone where it cannot. */
export function CellLink(props: {
  readonly sheet: string;
  readonly cell: string;
  /** What stands for the address, where other sheets stand beside it: `"表一!H13"`. */
  readonly text?: string;
}): ReactElement {
  const { sheet, cell, text = cell } = props;
  const { common } = useTexts();
  const session = useSession();
  const { capabilities } = useSessionState();
  const styles = useCellLinkStyle();
  if (!capabilities.reveals) return <Content>{text}</Content>;
  return (
    <button
      type="button"
      className={styles.link}
      data-content
      aria-label={common.revealCell(text)}
      onClick={() => void session.reveal({ sheet, cell })}
    >
      {text}
    </button>
  );
}
