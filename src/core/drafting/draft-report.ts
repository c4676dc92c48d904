import type { Evaluation } from "../checks/types";
import {
  titleText,
  type ReportDraft,
  type ReportRun,
  type ReportSection,
} from "../model/report-draft";
import { chooseOutline } from "./choose-outline";
import { factsOf, type ReportFacts } from "./facts";
import { numberedTitle } from "./headings";
import type { Outline, OutlineSection } from "./outline-types";
import type { NextYear } from "../next-year/types";
import { parts } from "./parts/index";
import { text, toFill } from "./runs";
import { sourcesSection } from "./sources";

/**
 * Drafts the report on an evaluation by the outline that fits its forms: everything the forms say is filled in with the
 * cell it comes from, the rest is marked 〔待填：…〕. `nextYear` fills the review of targets and the use of the result.
 * `null` where no form was found, or only ones of the running year (运行监控), which give no result.
 */
export function draftReport(evaluation: Evaluation, nextYear: NextYear | null): ReportDraft | null {
  if (evaluation.forms.every(({ form }) => form.kind === "monitoring")) return null;
  const facts = factsOf(evaluation, nextYear);
  const outline = chooseOutline(facts);
  const sections = outline.sections.flatMap((section, index) => topSections(facts, section, index));
  const title = titleLines(outline, facts);
  return {
    outline: outline.id,
    title,
    fileName: fileNameOf(title, outline),
    sections: [...sections, ...sourcesSection(sections)],
  };
}

function topSections(
  facts: ReportFacts,
  section: OutlineSection,
  index: number,
): readonly ReportSection[] {
  const below = (section.sections ?? []).map((one, at): ReportSection => ({
    id: `${String(index + 1)}.${String(at + 1)}`,
    level: 2,
    title: numberedTitle(2, at, one.title),
    blocks: blocksOf(facts, one),
  }));
  const top: ReportSection = {
    id: String(index + 1),
    level: 1,
    title: numberedTitle(1, index, section.title),
    blocks: blocksOf(facts, section),
  };
  return [top, ...below];
}

function blocksOf(facts: ReportFacts, section: OutlineSection): ReportSection["blocks"] {
  return (section.parts ?? []).flatMap((part) => parts[part](facts));
}

function titleLines({ title }: Outline, { name, year }: ReportFacts): ReportDraft["title"] {
  const filled: Readonly<Record<string, ReportRun>> = {
    "{name}": name === null ? toFill("单位或项目名称") : text(name),
    "{year}": year === null ? toFill("年度") : text(String(year)),
  };
  return title.split("\n").map((line) =>
    line
      .split(/(\{name\}|\{year\})/)
      .filter((piece) => piece !== "")
      .map((piece) => filled[piece] ?? text(piece)),
  );
}

/** Characters that no file name may hold, and more than a path can take. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;
const LONGEST_NAME = 80;

function fileNameOf(title: ReportDraft["title"], { name }: Outline): string {
  const isKnown = title.flat().every(({ kind }) => kind === "text");
  const words = isKnown ? titleText({ title }) : name;
  return `${words.replace(FORBIDDEN, "").slice(0, LONGEST_NAME)}（初稿）`;
}
