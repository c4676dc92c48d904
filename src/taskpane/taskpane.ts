import type { Session } from "../app/session/session-types";
import { displayLanguage, hostTheme, isSupported } from "../hosts/excel/host-look";
import { OPENS_WORKBOOKS } from "../hosts/excel/open-new-workbook";
import packageFile from "../../package.json";
import { mountPane, type Look } from "../ui/mount";
import { whenOpened } from "./loader/pane-signal";
import { firstTouch } from "./first-touch";
import { drawn } from "./pause";
import { preferencesOnThisMachine } from "./preferences";
import { followWishes } from "./wishes";

let session: Promise<Session> | null = null;

let wish: () => void = () => undefined;
const wished = new Promise<void>((resolve) => (wish = resolve));
const wanted = Promise.race([firstTouch(), wished]);

let tellCome: (session: Session) => void = () => undefined;
const come = new Promise<Session>((resolve) => (tellCome = resolve));

/** The pane's session, once somebody turns to the pane or a ribbon button asks for something. */
function sessionWhenWanted(): Promise<Session> {
  return wanted.then(loadSession);
}

/** A wish outlasts a failed fetch: it waits for whichever attempt brings the session. */
function sessionForWish(): Promise<Session> {
  wish();
  void loadSession();
  return come;
}

/** The readers, rules and the Excel port come after the first screen, once; a failed fetch may be tried again. */
function loadSession(): Promise<Session> {
  session ??= drawn()
    .then(() => import(/* webpackChunkName: "session" */ "./excel-session"))
    .then(({ excelSession }) => excelSession());
  session.then(tellCome, () => (session = null));
  return session;
}

function lookOfHost(): Look {
  const { language, theme, welcomed = false } = preferencesOnThisMachine().load();
  const look: Look = {
    language: language ?? displayLanguage(),
    theme: theme ?? hostTheme(),
    version: packageFile.version,
    welcomed,
  };
  return isSupported(OPENS_WORKBOOKS) ? { ...look, openSample } : look;
}

async function openSample(): Promise<void> {
  const sample = await import(/* webpackChunkName: "sample" */ "./open-sample");
  await sample.openSample();
}

function draw(): void {
  const element = document.getElementById("pane");
  if (!element) throw new Error("taskpane.html has no element named pane");
  mountPane(element, lookOfHost(), sessionWhenWanted);
}

/** The loader reads this script early and tells when Excel has answered. */
whenOpened(() => {
  draw();
  // Excel tells nobody that its theme changed: the pane looks again whenever the user comes back to it.
  window.addEventListener("focus", draw);
  followWishes(sessionForWish);
});
