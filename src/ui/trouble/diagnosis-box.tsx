import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { More } from "../parts/more";
import { useTexts } from "../text/use-texts";

/** The diagnosis: shown first, whole, and copied only when asked. */
export function DiagnosisBox({ diagnosis }: { readonly diagnosis: string }): ReactElement {
  const words = useTexts().trouble.diagnosis;
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    box.current?.select();
    setCopied(await copyText(diagnosis));
  };
  return (
    <More summary={words.show}>
      <p>{words.note}</p>
      <textarea
        ref={box}
        className={styles.box}
        aria-label={words.label}
        readOnly
        rows={5}
        value={diagnosis}
        data-content
      />
      <ActionButton onClick={() => void copy()}>{words.copy}</ActionButton>
      <span role="status" className={styles.result}>
        {copied === null ? "" : copied ? words.copied : words.byHand}
      </span>
    </More>
  );
}

/** Excel's web views refuse the clipboard at times; the selection then still serves the user's own Ctrl+C. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return typeof document.execCommand === "function" && document.execCommand("copy");
  }
}

const useStyles = makeStyles({
  box: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    margin: "6px 0",
    padding: "6px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    resize: "vertical",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  result: { marginLeft: "8px" },
});
