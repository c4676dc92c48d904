import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SelfEvaluationForm } from "../../../../src/core/model/form";
import type { ReaderProfile } from "../../../../src/core/model/reader-profile";
import type { Sheet } from "../../../../src/core/model/workbook";
import { columnTerms, profileText, readProfile } from "../../../../src/core/profiles";
import { draftProfile, readForms } from "../../../../src/core/reading";
import {
  findIndicatorHeaders,
  type IndicatorHeader,
} from "../../../../src/core/reading/find-headers";
import { viewGrid } from "../../../../src/core/reading/grid-view";
import { openWorkbook } from "../../../../src/hosts/xlsx/read/open-workbook";
import { layoutSheet } from "../../../support/layout";
import { headerWordings } from "../layouts/header-wordings";
import { indicatorRows } from "../layouts/indicator-rows";
import { ministryForms } from "../layouts/ministry-forms";
import { regionalFamilies } from "../layouts/regional-families";
import { regionalVariants } from "../layouts/regional-variants";
import { reviewerAndSystemSheets } from "../layouts/reviewer-and-system-sheets";
import { severalForms } from "../layouts/several-forms";
import { transferForms } from "../layouts/transfer-forms";

/** The profile of a person who points at what the labels say anyway, through its file and back. */
function profileOf(sheet: Sheet, header: IndicatorHeader): ReaderProfile {
  const known = [...header.columns].filter(([role]) => Object.hasOwn(columnTerms, role));
  const columns = Object.fromEntries(known.map(([role, { left }]) => [role, left]));
  const { top, bottom } = header;
  const drafted = draftProfile(sheet, { sheet: sheet.name, title: "照样", top, bottom, columns });
  const read = drafted.ok ? readProfile(profileText(drafted.profile)) : drafted;
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.profile;
}

type Reading = {
  readonly labelled: readonly SelfEvaluationForm[];
  readonly taught: readonly SelfEvaluationForm[];
};

function bothWays(sheet: Sheet, date1904: boolean): Reading {
  const { headers } = findIndicatorHeaders(viewGrid(sheet), []);
  const profiles = headers.map((header) => profileOf(sheet, header));
  const book = { name: "", sheets: [sheet], date1904 };
  return { labelled: readForms(book).forms, taught: readForms(book, { profiles }).forms };
}

/** A form but for how it was read. */
function withoutHow(form: SelfEvaluationForm): object {
  const how = ["taughtBy", "confidence"];
  return Object.fromEntries(Object.entries(form).filter(([key]) => !how.includes(key)));
}

function expectSame({ labelled, taught }: Reading): void {
  expect(taught.map(withoutHow)).toEqual(labelled.map(withoutHow));
  expect(taught.filter(({ taughtBy }) => taughtBy !== "照样")).toEqual([]);
}

const cases = join(__dirname, "../../../cases");
const folders = readdirSync(cases).filter((name) => existsSync(join(cases, name, "workbook.xlsx")));

async function caseWorkbook(folder: string) {
  const bytes = new Uint8Array(readFileSync(join(cases, folder, "workbook.xlsx")));
  return (await openWorkbook(bytes, `${folder}.xlsx`)).workbook;
}

describe("a profile made on one sheet of a department's workbook", () => {
  it("reads every form with the same header, the department’s own too, as the labels do", async () => {
    const book = await caseWorkbook("sample-filled");
    const first = book.sheets.find(({ name }) => name.startsWith("01"));
    const [header] = first ? findIndicatorHeaders(viewGrid(first), []).headers : [];
    if (!first || !header) throw new Error("the sample has no sheet 01 with a form");
    const labelled = readForms(book).forms;
    const taught = readForms(book, { profiles: [profileOf(first, header)] }).forms;
    expect(taught.map(withoutHow)).toEqual(labelled.map(withoutHow));
    expect(taught.filter(({ taughtBy }) => taughtBy !== undefined)).toHaveLength(28);
  });
});

describe("a profile that says what the labels say", () => {
  it.each(folders)("reads the forms of %s as the labels do", async (folder) => {
    const workbook = await caseWorkbook(folder);
    for (const sheet of workbook.sheets) expectSame(bothWays(sheet, workbook.date1904));
  });

  it.each([
    ...ministryForms,
    ...indicatorRows,
    ...headerWordings,
    ...regionalVariants,
    ...regionalFamilies,
    ...transferForms,
    ...reviewerAndSystemSheets,
    ...severalForms,
  ])("reads the layout “$layout” as the labels do", (layout) => {
    expectSame(bothWays(layoutSheet(layout), false));
  });
});
