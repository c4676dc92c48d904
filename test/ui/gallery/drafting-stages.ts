import { draftReport, nextYear } from "../../../src/core";
import { checkedEvaluation } from "../../support/session-states";
import type { GalleryKit, GalleryStage } from "./gallery-types";

/** A checked workbook whose report can be drafted. */
function checked({ still, evaluation, workbook }: GalleryKit) {
  return still(
    {
      workbook: workbook.name,
      stage: { kind: "checked" },
      checked: checkedEvaluation(evaluation),
    },
    { draftReport: () => Promise.resolve(draftReport(evaluation, nextYear(evaluation))) },
  );
}

/** ③: the draft of the report. */
export const draftingStages: readonly GalleryStage[] = [
  {
    name: "draft-before-check",
    session: ({ still }) => still({}),
    press: ({ frame }) => [frame.places.report],
  },
  { name: "draft", session: checked, press: ({ frame }) => [frame.places.report] },
  {
    name: "draft-full-text",
    session: checked,
    press: ({ frame, drafting }) => [frame.places.report, drafting.full],
  },
];
