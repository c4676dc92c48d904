import { makeStyles } from "@fluentui/react-components";
import { useCallback, useMemo, type ReactElement } from "react";
import type { Session } from "../../app/session/session-types";
import { useLook, type Look } from "../look-context";
import { Pane } from "../pane";
import { SMALL_HEIGHT } from "../parts/small-height";
import { useTexts } from "../text/use-texts";
import { textFiles } from "./text-files";
import { useSpeech } from "./use-speech";
import { useDesk } from "./workbench-context";

/** The ordinary pane over a workbook's session, fitted into the room beside the sheets. */
export function PaneSide({ session }: { readonly session: Session }): ReactElement {
  const styles = useStyles();
  const { language, theme, version, chooseReport } = useLook();
  const { saveReport } = useDesk().workbench;
  const speech = useSpeech();
  const texts = useTexts();
  const load = useCallback(() => Promise.resolve(session), [session]);
  const look = useMemo<Look>(
    () => ({
      language,
      theme,
      textFiles,
      saveReport,
      ...(chooseReport === undefined ? {} : { chooseReport }),
      ...(version === undefined ? {} : { version }),
    }),
    [language, theme, version, chooseReport, saveReport],
  );
  return (
    <div className={styles.room}>
      <Pane look={look} first={{ language: speech, texts }} loadSession={load} ready={session} />
    </div>
  );
}

const useStyles = makeStyles({
  room: {
    flexGrow: 1,
    minHeight: 0,
    [SMALL_HEIGHT]: { overflowY: "auto" },
    // The pane is made to fill a window of its own; here its room is only a part of one.
    "& > .fui-FluentProvider": {
      height: "100%",
      [SMALL_HEIGHT]: { height: "auto", minHeight: "100%" },
    },
    "& > .fui-FluentProvider > div": {
      height: "100%",
      minHeight: 0,
      [SMALL_HEIGHT]: { height: "auto", minHeight: "100%" },
    },
  },
});
