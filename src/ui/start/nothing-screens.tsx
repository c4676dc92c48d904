import type { ReactElement } from "react";
import type { Session, Stage } from "../../app/session/session-types";
import { ActionButton } from "../parts/action-button";
import { More } from "../parts/more";
import { PlainList } from "../parts/plain-list";
import { Screen } from "../parts/screen";
import { TeachButton } from "../teach/teach-button";
import { useTeach } from "../teach/teach-context";
import { useTexts } from "../text/use-texts";
import { SampleButton } from "./sample-button";

type OtherSheets = Extract<Stage, { kind: "noForm" }>["otherSheets"];

/** S1: the workbook holds nothing. */
export function EmptyScreen({ session }: { readonly session: Session }): ReactElement {
  const { empty } = useTexts().start;
  return (
    <Screen title={empty.title} footer={<LookAgain session={session} />}>
      <p>{empty.text}</p>
    </Screen>
  );
}

/** S2: no form was recognised; what was looked for, and what each sheet looks like instead. */
export function NoFormScreen(props: {
  readonly otherSheets: OtherSheets;
  readonly session: Session;
}): ReactElement {
  const { noForm } = useTexts().start;
  const sheets = nearestFirst(props.otherSheets);
  const hidden = sheets.slice(SHOWN);
  return (
    <Screen
      title={noForm.title}
      footer={<LookAgain session={props.session} nearest={sheets[0]?.sheet} />}
    >
      <p>{noForm.lookedFor}</p>
      <p>{sheets.length > 0 ? noForm.nearest : noForm.noSheets}</p>
      <SheetReasons sheets={sheets.slice(0, SHOWN)} />
      {hidden.length > 0 ? (
        <More summary={noForm.more(hidden.length)}>
          <SheetReasons sheets={hidden} />
        </More>
      ) : null}
      <p>{noForm.advice}</p>
    </Screen>
  );
}

/** Candidates shown at once; the rest stands behind a line. */
const SHOWN = 5;

/** A longer reason names what was missing; the reader's shorter ones (blank sheet) are further from a form. */
function nearestFirst(sheets: OtherSheets): OtherSheets {
  return [...sheets].sort((a, b) => b.reason.length - a.reason.length);
}

/** Sheets without a form, each with the reader's reason. */
export function SheetReasons({ sheets }: { readonly sheets: OtherSheets }): ReactElement {
  return (
    <PlainList>
      {sheets.map(({ sheet, reason }) => (
        <li key={sheet}>
          <span data-content lang="zh-CN">
            <strong>{sheet}</strong> · {reason}
          </span>
          <TeachButton sheet={sheet} />
        </li>
      ))}
    </PlainList>
  );
}

type LookAgainProps = {
  readonly session: Session;
  /** The sheet that is nearest to a form. */
  readonly nearest?: string | undefined;
};

function LookAgain({ session, nearest }: LookAgainProps): ReactElement {
  const { start, teach } = useTexts();
  const open = useTeach();
  return (
    <>
      <ActionButton kind="primary" onClick={() => void session.detect()}>
        {start.again}
      </ActionButton>
      {open && nearest !== undefined ? (
        <ActionButton onClick={() => open(nearest)}>{teach.open}</ActionButton>
      ) : null}
      <SampleButton />
    </>
  );
}
