import type { Unsubscribe } from "../app/ports";
import type { Session } from "../app/session/session-types";
import {
  wantedActionOf,
  wantedAttribute,
  wantedEvent,
  wantedKey,
  wishFrom,
  type WantedAction,
} from "../app/wanted-action";
import { activeSheetName } from "./active-sheet";

/** Does what ribbon buttons asked for, now and until it is told to end. */
export function followWishes(loadSession: () => Promise<Session>): Unsubscribe {
  const follow = () => {
    const action = wishInPage() ?? wishInStorage();
    if (!action) return;
    // That the session could not be loaded is for the pane to show.
    void loadSession().then(
      (session) => fulfil(action, session),
      () => undefined,
    );
  };
  window.addEventListener(wantedEvent, follow);
  window.addEventListener("storage", follow);
  follow();
  return () => {
    window.removeEventListener(wantedEvent, follow);
    window.removeEventListener("storage", follow);
  };
}

/** Starts an action; nothing while other work is going on, which the pane shows. */
export async function fulfil(action: WantedAction, session: Session): Promise<void> {
  if (isBusy(session)) return;
  if (action === "checkWorkbook") return session.check({ kind: "workbook" });
  if (action === "checkSheet") return checkActiveSheet(session);
  if (!hasFreshResult(session)) await session.check({ kind: "workbook" });
  if (session.getState().stage.kind === "checked") await session.openPreview();
}

async function checkActiveSheet(session: Session): Promise<void> {
  const sheet = await activeSheetName();
  await session.check(sheet === null ? { kind: "workbook" } : { kind: "sheet", sheet });
}

function isBusy(session: Session): boolean {
  return ["detecting", "running", "writing"].includes(session.getState().stage.kind);
}

function hasFreshResult(session: Session): boolean {
  const { checked } = session.getState();
  return checked !== null && !checked.partial && checked.changed.length === 0;
}

function wishInPage(): WantedAction | null {
  const page = document.documentElement;
  const action = wantedActionOf(page.getAttribute(wantedAttribute));
  page.removeAttribute(wantedAttribute);
  return action;
}

/** Wishes left by a page of its own; such a page runs this too, out of sight, and must leave them to the pane. */
function wishInStorage(): WantedAction | null {
  if (window.innerWidth === 0) return null;
  const key = `${Office.context.partitionKey ?? ""}${wantedKey}`;
  try {
    const action = wishFrom(localStorage.getItem(key), Date.now());
    localStorage.removeItem(key);
    return action;
  } catch {
    return null;
  }
}
