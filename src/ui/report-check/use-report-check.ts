import { useRef, useState } from "react";
import { paragraphsOfText } from "../../core/index";
import { useLook, type ChosenReport } from "../look-context";
import { useSession } from "../use-session";
import { NOTHING_YET, remember, remembered, type ReportUnderCheck } from "./report-check-memory";

/** The report on the screen and what can be done with it. */
export type ReportCheck = {
  readonly report: ReportUnderCheck;
  readonly busy: "choosing" | "checking" | null;
  /** Why the chosen file cannot be read, in Chinese. */
  readonly problem: string | null;
  /** How often it was asked to verify nothing. */
  readonly refused: number;
  edit(text: string): void;
  clear(): void;
  /** `null` where the host has no files to choose from. */
  readonly choose: (() => void) | null;
  verify(): void;
};

/** Keeps text and result while other places are visited. */
export function useReportCheck(): ReportCheck {
  const { latest, report, show } = useKeptReport();
  const { busy, problem, setProblem, run } = useBusy();
  const [refused, setRefused] = useState(0);
  const session = useSession();
  const { chooseReport } = useLook();
  const choose = async (ask: () => Promise<ChosenReport | null>): Promise<void> => {
    const chosen = await run("choosing", ask);
    if (chosen === null) return;
    setProblem(chosen.ok ? null : `${chosen.name}：${chosen.message}`);
    if (chosen.ok) show({ ...latest.current, ...taken(chosen) });
  };
  const verify = async (): Promise<void> => {
    const { text, paragraphs } = latest.current;
    if (text.trim() === "") return setRefused((count) => count + 1);
    const { checked } = session.getState();
    const given = paragraphs ?? paragraphsOfText(text);
    const verification = await run("checking", () => session.verifyReport(given));
    if (verification !== null) {
      show({ ...latest.current, verified: { verification, text, checked } });
    }
  };
  const replace = (next: ReportUnderCheck): void => {
    setProblem(null);
    show(next);
  };
  return {
    report,
    busy,
    problem,
    refused,
    edit: (text) => replace({ ...latest.current, text, paragraphs: null, file: null }),
    clear: () => replace(NOTHING_YET),
    choose: chooseReport === undefined ? null : () => void choose(chooseReport),
    verify: () => void verify(),
  };
}

/** What is on the screen, the newest at hand for work that ends later. */
function useKeptReport() {
  const session = useSession();
  const [report, setReport] = useState(() => remembered(session));
  const latest = useRef(report);
  const show = (next: ReportUnderCheck): void => {
    latest.current = next;
    remember(session, next);
    setReport(next);
  };
  return { latest, report, show };
}

/** Work under way, and why the last file could not be read. */
function useBusy() {
  const [busy, setBusy] = useState<ReportCheck["busy"]>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async <Result>(
    what: NonNullable<ReportCheck["busy"]>,
    work: () => Promise<Result>,
  ): Promise<Result> => {
    setBusy(what);
    return work().finally(() => setBusy(null));
  };
  return { busy, problem, setProblem, run };
}

function taken({ name, paragraphs }: ChosenReport & { readonly ok: true }) {
  return { text: paragraphs.map(({ text }) => text).join("\n"), paragraphs, file: name };
}
