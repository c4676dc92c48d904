import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, type RenderResult } from "@testing-library/react";
import "@testing-library/jest-dom";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import type { Session } from "../../../src/app/session/session-types";
import { PreviewScreen } from "../../../src/ui/preview/preview-screen";
import { ReportScreen } from "../../../src/ui/report/report-screen";
import { enUS } from "../../../src/ui/text/en-US/index";
import type { Texts } from "../../../src/ui/text/texts";
import { TextsContext } from "../../../src/ui/text/use-texts";
import { zhCN } from "../../../src/ui/text/zh-CN/index";
import { SessionContext, useSessionState } from "../../../src/ui/use-session";

export type Shown = RenderResult & { readonly user: UserEvent };

/** Draws the preview or the report of a session, whichever its stage asks for. */
export function showScores(session: Session, texts: Texts = zhCN): Shown {
  return showIn(session, <ScoresOfStage />, texts);
}

/** Draws an element with a session around it. */
export function showIn(session: Session, element: ReactElement, texts: Texts = zhCN): Shown {
  const user = userEvent.setup();
  const shown = render(
    <FluentProvider theme={webLightTheme}>
      <TextsContext.Provider value={texts}>
        <SessionContext.Provider value={session}>{element}</SessionContext.Provider>
      </TextsContext.Provider>
    </FluentProvider>,
  );
  return { ...shown, user };
}

/** The pane's two score screens without the frame around them. */
function ScoresOfStage(): ReactElement {
  const { stage } = useSessionState();
  if (stage.kind === "previewing") return <PreviewScreen preview={stage.preview} />;
  if (stage.kind === "reported") return <ReportScreen report={stage.report} />;
  return <p>{stage.kind}</p>;
}

export { enUS };
