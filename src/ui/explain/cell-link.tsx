import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";
import { Content } from "./content";

/** A cell's address that leads to the cell, where the host can bring it up; the address alone where it cannot. */
export function CellLink(props: { readonly sheet: string; readonly cell: string }): ReactElement {
  const { sheet, cell } = props;
  const { explain } = useTexts();
  const session = useSession();
  const { capabilities } = useSessionState();
  const styles = useStyles();
  if (!capabilities.reveals) return <Content>{cell}</Content>;
  return (
    <button
      type="button"
      className={styles.link}
      data-content
      aria-label={explain.revealCell(cell)}
      onClick={() => void session.reveal({ sheet, cell })}
    >
      {cell}
    </button>
  );
}

const useStyles = makeStyles({
  link: {
    minWidth: "24px",
    minHeight: "24px",
    padding: "0 2px",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: "inherit",
    textDecorationLine: "underline",
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});
