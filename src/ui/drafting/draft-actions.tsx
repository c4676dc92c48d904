import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { reportHtml, reportText, type ReportDraft } from "../../core/index";
import { useLook } from "../look-context";
import { ActionButton } from "../parts/action-button";
import { useTexts } from "../text/use-texts";
import { copyRichText } from "./copy-rich-text";

type Outcome = "copied" | "notCopied" | "downloading" | "downloaded" | "notDownloaded";

/** Copying as formatted text; where the host gives files, the document comes first. */
export function DraftActions({ draft }: { readonly draft: ReportDraft }): ReactElement {
  const { drafting } = useTexts();
  const { saveReport } = useLook();
  const styles = useStyles();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await copyRichText({ html: reportHtml(draft), text: reportText(draft) });
    setOutcome(isCopied ? "copied" : "notCopied");
  };
  const download = async (save: NonNullable<typeof saveReport>): Promise<void> => {
    setOutcome("downloading");
    setOutcome((await save(draft)) ? "downloaded" : "notDownloaded");
  };
  return (
    <>
      {saveReport ? (
        <ActionButton
          kind="primary"
          aria-disabled={outcome === "downloading"}
          onClick={() => {
            if (outcome !== "downloading") void download(saveReport);
          }}
        >
          {drafting.download}
        </ActionButton>
      ) : null}
      <ActionButton kind={saveReport ? "plain" : "primary"} onClick={() => void copy()}>
        {drafting.copy}
      </ActionButton>
      <span role="status" className={styles.outcome}>
        {outcome === null ? "" : drafting[outcome]}
      </span>
    </>
  );
}

const useStyles = makeStyles({
  // A line of its own under the buttons, without room while there is nothing to say.
  outcome: { flexBasis: "100%", "&:empty": { marginTop: "-8px" } },
});
