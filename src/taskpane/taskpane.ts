import type { Session } from "../app/session/session-types";
import { displayLanguage, hostTheme } from "../hosts/excel/host-look";
import packageFile from "../../package.json";
import { mountPane } from "../ui/mount";
import { drawn } from "./pause";
import { followWishes } from "./wishes";

let session: Promise<Session> | null = null;

/** The readers, rules and the Excel port come after the first screen, once; a failed fetch may be tried again. */
function loadSession(): Promise<Session> {
  session ??= drawn()
    .then(() => import(/* webpackChunkName: "session" */ "./excel-session"))
    .then(({ excelSession }) => excelSession());
  session.catch(() => (session = null));
  return session;
}

function draw(): void {
  const element = document.getElementById("pane");
  if (!element) throw new Error("taskpane.html has no element named pane");
  const look = { language: displayLanguage(), theme: hostTheme(), version: packageFile.version };
  mountPane(element, look, loadSession);
}

/** The loader adds this script once Excel has answered; `onReady` then calls back at once. */
void Office.onReady(() => {
  draw();
  // Excel tells nobody that its theme changed: the pane looks again whenever the user comes back to it.
  window.addEventListener("focus", draw);
  followWishes(loadSession);
});
