import { useEffect, useState } from "react";
import type { DraftTrial, SheetSketch } from "../../core/index";
import type { HeaderRowsWish, Session } from "../../app/session/session-types";
import { draftOf, firstChoice, type TeachChoice } from "./draft";
import { useFunding, type FundingTeaching } from "./use-funding";

/** The screen's state: which sheet and rows, what was chosen, and what it would read. */
export type Teaching = {
  readonly sheet: string;
  /** `"looking"` while it is being read; `null` when the workbook holds no such sheet. */
  readonly sketch: SheetSketch | "looking" | null;
  readonly choice: TeachChoice | null;
  readonly funding: FundingTeaching;
  /** What the choice would read; the one before it while the last choice is being tried. */
  readonly trial: DraftTrial | null;
  /** The trial is of the choice as it now stands. */
  readonly isTried: boolean;
  readonly saving: boolean;
  /** Why it was not saved. */
  readonly refused: readonly string[];
  setSheet(sheet: string): void;
  setRows(top: number, count: number): void;
  choose(choice: TeachChoice): void;
  save(): void;
};

/** Asks the session what stands on a sheet, tries every choice there, and saves the one that works. */
export function useTeaching(session: Session, firstSheet: string): Teaching {
  const [place, setPlace] = useState<Place>({ sheet: firstSheet, rows: null });
  const { sketch, choice, choose } = useSketch(session, place);
  const funding = useFunding(session, { sheet: place.sheet, choice, choose });
  const { trial, isTried } = useTrial(session, sketch, choice);
  const { saving, refused, save } = useSaving(session, isTried ? trial : null);
  return {
    sheet: place.sheet,
    sketch,
    choice,
    funding,
    trial,
    isTried,
    saving,
    refused,
    setSheet: (sheet) => setPlace({ sheet, rows: null }),
    setRows: (top, count) => setPlace({ ...place, rows: { top, bottom: top + count - 1 } }),
    choose,
    save,
  };
}

type Place = { readonly sheet: string; readonly rows: HeaderRowsWish };

type Sketched = {
  readonly place: Place;
  readonly sketch: SheetSketch | null;
  readonly choice: TeachChoice | null;
};

/** What stands at the place; the choice begins anew with every place, but for its name. */
function useSketch(session: Session, place: Place) {
  const [known, setKnown] = useState<Sketched | null>(null);
  useEffect(() => {
    let overtaken = false;
    void session.sketch(place.sheet, place.rows).then((sketch) => {
      if (overtaken) return;
      setKnown((before) => ({ place, sketch, choice: choiceAt(place, sketch, before) }));
    });
    return () => {
      overtaken = true;
    };
  }, [session, place]);
  const isNow = known?.place === place;
  return {
    sketch: isNow ? known.sketch : ("looking" as const),
    choice: isNow ? known.choice : null,
    choose: (choice: TeachChoice) => setKnown((now) => now && { ...now, choice }),
  };
}

/** Another row of the same sheet keeps the name that was typed. */
function choiceAt(
  { sheet }: Place,
  sketch: SheetSketch | null,
  before: Sketched | null,
): TeachChoice | null {
  if (!sketch) return null;
  const typed = before?.place.sheet === sheet ? before.choice?.title : undefined;
  return firstChoice(sketch, typed ?? sketch.profile?.title ?? sheet);
}

type Tried = {
  readonly sketch: SheetSketch;
  readonly choice: TeachChoice;
  readonly trial: DraftTrial;
};

function useTrial(
  session: Session,
  sketch: Teaching["sketch"],
  choice: TeachChoice | null,
): Pick<Teaching, "trial" | "isTried"> {
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    if (!choice || sketch === "looking" || sketch === null) return;
    let overtaken = false;
    void session.tryTeaching(draftOf(sketch, choice)).then((trial) => {
      if (!overtaken) setTried({ sketch, choice, trial });
    });
    return () => {
      overtaken = true;
    };
  }, [session, sketch, choice]);
  return {
    trial: tried?.sketch === sketch ? tried.trial : null,
    isTried: tried !== null && tried.choice === choice,
  };
}

/** When it is saved, the check that follows leaves this screen by itself. */
function useSaving(session: Session, trial: DraftTrial | null) {
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<{
    readonly of: DraftTrial;
    readonly problems: readonly string[];
  } | null>(null);
  const save = (): void => {
    if (saving || trial?.ok !== true) return;
    setSaving(true);
    void session.teach(trial.profile).then((outcome) => {
      setSaving(false);
      if (!outcome.ok) setRefusal({ of: trial, problems: outcome.problems });
    });
  };
  return { saving, refused: refusal && refusal.of === trial ? refusal.problems : NONE, save };
}

const NONE: readonly string[] = [];
