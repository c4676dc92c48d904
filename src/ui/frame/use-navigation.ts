import { useContext, useEffect, useRef, useState } from "react";
import type { Session, SessionState } from "../../app/session/session-types";
import { FocusWishContext } from "../parts/screen-focus";
import { isBusy, placeOf, type Place } from "../places";
import type { LoadedSession } from "../use-loaded-session";

/** What stands in front of the stage's own screen. */
export type CoverKind = "settings" | "teach" | "scoreFirst" | "report" | "review";

/** Where the user is, and how to get elsewhere. */
export type Navigation = {
  readonly place: Place;
  readonly cover: CoverKind | null;
  /** 检查 was pressed before the session was there; it begins by itself. */
  readonly waiting: boolean;
  goTo(place: Place): void;
  /** Looks for forms, now or as soon as the session is there. */
  check(): void;
  openSettings(): void;
  /** Opens the screen where the headers of a sheet are pointed out. */
  openTeach(sheet: string): void;
  /** The sheet of that screen. */
  readonly teachSheet: string;
  /** Closes what was opened in front of the stage; the focus goes back to where it was opened. */
  uncover(): void;
};

/** Ids of what opens a cover, to which the focus returns. */
export type Openers = { readonly settings: string; place(place: Place): string };

/** Places follow the session's stage; what the user opens in front of it closes when the stage moves on. */
export function useNavigation(loaded: LoadedSession, openers: Openers): Navigation {
  const { state, session } = loaded;
  const { cover, open } = useCover(state);
  const { waiting, check } = useFirstCheck(session);
  const wish = useContext(FocusWishContext);
  const stagePlace = state ? placeOf(state.stage) : "check";
  const { focusOpener, ...teaching } = useTeachCover(open);
  const goTo = (place: Place) => {
    const step = stepTo(place, state);
    open(step === "preview" || step === "back" ? null : step);
    if (step === "preview") void session?.openPreview();
    if (step === "back") session?.back();
    focusOn(openers.place(place));
  };
  return {
    place: placeOfCover(cover) ?? stagePlace,
    cover,
    waiting,
    goTo,
    check: () => {
      open(null);
      check();
    },
    openSettings: () => {
      // The button that opens it stands outside the screens: the new heading takes the focus all the same.
      wish.ask();
      open("settings");
    },
    ...teaching,
    uncover: () => {
      open(null);
      if (cover !== "teach" || !focusOpener())
        focusOn(cover === "settings" ? openers.settings : openers.place(stagePlace));
    },
  };
}

/** The screen where headers are pointed out: opened from many places, back to the one it was opened from. */
function useTeachCover(open: (cover: CoverKind) => void) {
  const wish = useContext(FocusWishContext);
  const [teachSheet, setTeachSheet] = useState("");
  const opener = useRef<Element | null>(null);
  return {
    teachSheet,
    openTeach: (sheet: string) => {
      opener.current = document.activeElement;
      wish.ask();
      setTeachSheet(sheet);
      open("teach");
    },
    /** Whether what opened it is still there. */
    focusOpener: (): boolean => {
      const element = opener.current;
      if (!(element instanceof HTMLElement) || !element.isConnected) return false;
      // Behind the cover it cannot take the focus yet.
      requestAnimationFrame(() => element.focus());
      return true;
    },
  };
}

type Cover = { readonly cover: CoverKind | null; open(next: CoverKind | null): void };

function useCover(state: SessionState | null): Cover {
  const [opened, setOpened] = useState<Opened>({ cover: null, stage: "start" });
  const stage = stageMark(state);
  return {
    cover: opened.stage === stage ? opened.cover : null,
    open: (cover) => setOpened({ cover, stage }),
  };
}

/** 检查 as the first thing pressed: remembered until the session is there. */
function useFirstCheck(session: Session | null): { readonly waiting: boolean; check(): void } {
  const [pressed, setPressed] = useState(false);
  const begun = useRef(false);
  useEffect(() => {
    if (!session || !pressed || begun.current) return;
    begun.current = true;
    begin(session);
  }, [session, pressed]);
  return {
    waiting: pressed && session === null,
    check: () => (session ? begin(session) : setPressed(true)),
  };
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

function begin(session: Session): void {
  session.configure({ welcomed: true });
  void session.detect();
}

type Opened = { readonly cover: CoverKind | null; readonly stage: unknown };

/** Changes with the stage; a new report is another stage than the report before it, a re-check in the background is not. */
function stageMark(state: SessionState | null): unknown {
  if (!state) return "start";
  const { stage } = state;
  return stage.kind === "reported" ? stage.report : stage.kind;
}

/** What choosing a place does: opens the preview, goes back to the findings, or covers the stage (`null`: uncovers it). */
function stepTo(place: Place, state: SessionState | null): CoverKind | "preview" | "back" | null {
  if (place === "report" || place === "review") return place;
  if (state && placeOf(state.stage) === place) return null;
  if (isBusy(state)) return null;
  if (place === "check") return "back";
  return state?.checked ? "preview" : "scoreFirst";
}

function placeOfCover(cover: CoverKind | null): Place | null {
  if (cover === "report" || cover === "review") return cover;
  return cover === "scoreFirst" ? "score" : null;
}
