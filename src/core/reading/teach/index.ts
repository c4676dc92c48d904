/** Teaching the reader: a person points at the header of a sheet that the labels do not tell, or tell wrong. */
export { draftProfile } from "./draft-profile";
export { templateUse, type TemplateUse } from "./sheets-of-template";
export { sketchSheet, type SketchWish } from "./sketch-sheet";
export type {
  DraftPreview,
  DraftTrial,
  FundingDraft,
  HeaderDraft,
  PreviewRow,
  SheetSketch,
  SketchColumn,
  SketchRow,
} from "./teach-types";
export { tryDraft } from "./try-draft";
