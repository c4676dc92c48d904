import type { ProposedCell, ScorePreview } from "../../app/session/preview-types";
import type { Texts } from "../text/texts";
import { differenceOf } from "./difference";

/**
 * The proposed cells as tab-separated lines under a head line, for pasting into a sheet or a mail;
 * `form` keeps those of one project.
 *
 * One line: `03表⇥H14⇥招商推介活动⇥签约项目数⇥10⇥6.50⇥−3.50⇥⇥写入`.
 */
export function changeList(preview: ScorePreview, texts: Texts, form: number | null): string {
  const { columns } = texts.preview;
  const projects = preview.projects.filter((project) => form === null || project.form === form);
  const lines = projects.flatMap(({ project, cells }) =>
    cells.map((cell) => line(project, cell, texts)),
  );
  return [Object.values(columns), ...lines].map((fields) => fields.join("\t")).join("\n");
}

function line(project: string, cell: ProposedCell, texts: Texts): readonly string[] {
  const { choice } = texts.preview;
  return [
    asText(cell.sheet),
    cell.cell,
    asText(project),
    asText(cell.label),
    asText(cell.beforeText),
    cell.afterText,
    differenceOf(cell.beforeText, cell.afterText) ?? "",
    cell.formula === null ? "" : `'=${cell.formula}`,
    cell.ticked ? choice.yes : choice.no,
  ];
}

/** One field: no line breaks, and nothing that a sheet takes for a formula where it is pasted. */
function asText(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return /^[=@+-]/.test(flat) && !Number.isFinite(Number(flat)) ? `'${flat}` : flat;
}
