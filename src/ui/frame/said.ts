import type { SessionState, Stage } from "../../app/session/session-types";
import type { Texts } from "../text/texts";

/**
 * What a screen reader is told about a state, in one sentence; "" when there is nothing to say. Progress changes
 * the sentence only every quarter, so that it is not read out all the time.
 */
export function saidOf(state: SessionState | null, texts: Texts): string {
  if (!state) return "";
  const { stage } = state;
  if (stage.kind === "running" || stage.kind === "writing") return progressSaid(stage, texts);
  if (stage.kind === "checked") return checkedSaid(state, texts);
  return stageSaid(stage, texts);
}

function progressSaid(stage: Extract<Stage, { progress: unknown }>, { frame }: Texts): string {
  const { task, done, total } = stage.progress;
  const share = total ? Math.floor((4 * done) / total) * 25 : 0;
  const said = frame.tasks[task];
  return share > 0 ? frame.said.progress(said, share) : said;
}

function checkedSaid({ checked }: SessionState, { frame }: Texts): string {
  if (!checked) return "";
  const count = checked.evaluation.findings.length;
  return checked.partial ? frame.said.partly(count) : frame.said.checked(count);
}

function stageSaid(stage: Stage, { frame, start, trouble }: Texts): string {
  switch (stage.kind) {
    case "detecting":
      return start.looking.title;
    case "empty":
      return start.empty.title;
    case "noForm":
      return start.noForm.title;
    case "detected":
      return frame.said.detected(stage.detection.forms.length);
    case "previewing":
      return frame.said.previewing(stage.preview.cellsTicked);
    case "reported":
      return frame.said.reported(stage.report.done);
    case "failed":
      return trouble.causes[stage.trouble.code].title;
    default:
      return "";
  }
}
