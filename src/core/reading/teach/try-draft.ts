import type { FundingRow, Indicator, SelfEvaluationForm } from "../../model/form";
import type { TaughtAmount, TaughtColumn } from "../../model/reader-profile";
import type { Sheet } from "../../model/workbook";
import { readForms } from "../read-forms";
import { draftProfile } from "./draft-profile";
import type { DraftPreview, DraftTrial, HeaderDraft, PreviewRow } from "./teach-types";

/** Rows shown of what a draft would read (本工具默认). */
const PREVIEW_ROWS = 3;

/**
 * Reads a sheet as a draft says, without keeping anything: the profile and its first rows, or what is missing. A draft
 * that reads no indicator is refused too: its header row is not above the indicators.
 */
export function tryDraft(sheet: Sheet, draft: HeaderDraft, date1904: boolean): DraftTrial {
  const result = draftProfile(sheet, draft);
  if (!result.ok) return { ok: false, problems: result.problems.map(({ message }) => message) };
  const { profile } = result;
  const { forms } = readForms({ name: "", sheets: [sheet], date1904 }, { profiles: [profile] });
  const taught = forms.filter(({ taughtBy }) => taughtBy === profile.title);
  const indicators = taught.flatMap((form) => form.indicators);
  const leftovers = taught.flatMap((form) => form.skippedRows);
  if (indicators.length + leftovers.length === 0) return { ok: false, problems: [NO_ROWS] };
  return {
    ok: true,
    profile,
    preview: {
      indicators: indicators.length,
      projectName: nameOf(taught),
      funding: previewFunding(taught[0]?.funding[0]),
      rows: indicators.slice(0, PREVIEW_ROWS).map(previewRow),
    },
  };
}

const NO_ROWS = "这一行下面没有读到指标；请选指标正上方的那一行表头。";

function nameOf([form]: readonly SelfEvaluationForm[]): string | null {
  return form?.projectName.value ?? null;
}

function previewFunding(row: FundingRow | undefined): DraftPreview["funding"] {
  if (!row) return null;
  const texts: Readonly<Record<TaughtAmount, string | null>> = {
    originalBudget: row.originalBudget.text,
    finalBudget: row.finalBudget.text,
    actualExpenditure: row.actualExpenditure.text,
    executionRate: row.executionRate.text,
    weight: row.weight.text,
    score: row.score.text,
    deviationNote: row.deviationNote.text,
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null));
}

function previewRow(indicator: Indicator): PreviewRow {
  const { row, dimensionText, categoryText } = indicator;
  const texts: Readonly<Partial<Record<TaughtColumn, string | null>>> = {
    dimension: dimensionText,
    category: categoryText,
    name: indicator.name.text,
    target: indicator.target.text,
    actual: indicator.actual.text,
    weight: indicator.weight.text,
    score: indicator.score.text,
    deviationNote: indicator.deviationNote.text,
    standard: indicator.standard.text,
    reviewedActual: indicator.reviewedActual.text,
    reviewedScore: indicator.reviewedScore.text,
  };
  const held = Object.entries(texts).filter(([, text]) => text !== null);
  return { row, texts: Object.fromEntries(held) };
}
