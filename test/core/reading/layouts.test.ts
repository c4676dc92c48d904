import { expectationOf, outcomeOf } from "../../support/layout";
import { departmentForms } from "./layouts/department-forms";
import { fundingBlocks } from "./layouts/funding-blocks";
import { headerShapes } from "./layouts/header-shapes";
import { headerWordings } from "./layouts/header-wordings";
import { indicatorRows } from "./layouts/indicator-rows";
import { ministryForms } from "./layouts/ministry-forms";
import { monitoringForms } from "./layouts/monitoring-forms";
import { noForms } from "./layouts/no-forms";
import { objectivesAndHeads } from "./layouts/objectives-and-heads";
import { regionalFamilies } from "./layouts/regional-families";
import { regionalVariants } from "./layouts/regional-variants";
import { reviewerAndSystemSheets } from "./layouts/reviewer-and-system-sheets";
import { severalForms } from "./layouts/several-forms";
import { totalsAndRatings } from "./layouts/totals-and-ratings";
import { transferForms } from "./layouts/transfer-forms";

describe.each([
  { theme: "variants of the ministry's form", layouts: ministryForms },
  { theme: "funding blocks", layouts: fundingBlocks },
  { theme: "objectives and heads", layouts: objectivesAndHeads },
  { theme: "indicator rows", layouts: indicatorRows },
  { theme: "totals and ratings", layouts: totalsAndRatings },
  { theme: "wordings of labels", layouts: headerWordings },
  { theme: "shapes of headers", layouts: headerShapes },
  { theme: "regions' variants of the ministry's form", layouts: regionalVariants },
  { theme: "regions' own forms", layouts: regionalFamilies },
  { theme: "forms of transfer payments", layouts: transferForms },
  { theme: "forms of departments", layouts: departmentForms },
  { theme: "forms of the running year", layouts: monitoringForms },
  { theme: "sheets of reviewers and systems", layouts: reviewerAndSystemSheets },
  { theme: "lists and several forms on a sheet", layouts: severalForms },
  { theme: "sheets that are no forms", layouts: noForms },
])("the reader, on $theme,", ({ layouts }) => {
  it.each(layouts)("$layout", (layout) => {
    expect(outcomeOf(layout)).toEqual(expectationOf(layout));
  });
});
