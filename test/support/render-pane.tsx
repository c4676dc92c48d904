import { render, type RenderResult } from "@testing-library/react";
import type { Session } from "../../src/app/session/session-types";
import type { Look } from "../../src/ui/look-context";
import { Pane } from "../../src/ui/pane";
import type { Speech } from "../../src/ui/use-language";
import { zhCN } from "../../src/ui/text/zh-CN/index";

export type PaneOptions = {
  readonly look?: Partial<Look>;
  readonly texts?: Speech["texts"];
};

/** The whole pane over a session that comes when it comes. */
export function renderPane(
  loadSession: () => Promise<Session>,
  { look = {}, texts = zhCN }: PaneOptions = {},
): RenderResult {
  return render(
    <Pane
      look={{ language: "zh-CN", theme: "light", ...look }}
      first={{ language: "zh-CN", texts }}
      loadSession={loadSession}
    />,
  );
}

/** The whole pane over a session that is there at once. */
export function renderSession(session: Session, options: PaneOptions = {}): RenderResult {
  const load = () => Promise.resolve(session);
  return renderPane(load, options);
}
