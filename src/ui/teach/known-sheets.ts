import type { SessionState } from "../../app/session/session-types";

/** The sheets that were looked at, those without a form first. */
export function knownSheets({ stage, checked }: SessionState): readonly string[] {
  const others = checked?.evaluation.otherSheets.map(({ sheet }) => sheet) ?? [];
  const forms = checked?.evaluation.forms.map(({ form }) => form.sheet) ?? [];
  return [...new Set([...sheetsOfStage(stage), ...others, ...forms])];
}

function sheetsOfStage(stage: SessionState["stage"]): readonly string[] {
  if (stage.kind === "noForm") return stage.otherSheets.map(({ sheet }) => sheet);
  if (stage.kind !== "detected") return [];
  const { otherSheets, forms } = stage.detection;
  return [...otherSheets, ...forms].map(({ sheet }) => sheet);
}
