import { reportRules } from "../../../src/core/report-check/kinds";
import { verifyReport, type ReportResult } from "../../../src/core/report-check";
import { evaluationOf } from "../../support/report-workbook";
import { statementKinds } from "./synthetic/statements";
import { writeReport, type Planted, type SyntheticReport } from "./synthetic/write-report";

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

/** Results that ask something of the reader; notes and what could not be checked are none. */
function alarmsOf({ facts, lines }: SyntheticReport): readonly ReportResult[] {
  const evaluation = evaluationOf(facts.projects);
  const { results } = verifyReport(
    lines.map((text) => ({ text })),
    evaluation,
  );
  return results.filter(({ kind, level }) => kind !== "open" && level !== null && level !== "note");
}

function shows({ rule, paragraphs }: Planted, alarm: ReportResult): boolean {
  const isThere = alarm.places.some(({ paragraph }) => paragraphs.includes(paragraph));
  return alarm.rule === rule && (isThere || alarm.places.length === 0);
}

describe.each(SEEDS)("report %d", (seed) => {
  const report = writeReport(seed);
  const alarms = alarmsOf(report);

  it("has every planted mismatch found", () => {
    const missed = report.planted.filter((planted) => !alarms.some((one) => shows(planted, one)));
    const said = missed.map(
      ({ rule, paragraphs: [at = 0] }) => `${rule}: ${report.lines[at - 1] ?? ""}`,
    );
    expect(said).toEqual([]);
  });

  it("has at most one false alarm", () => {
    const isFalse = (alarm: ReportResult): boolean =>
      !report.planted.some((planted) => shows(planted, alarm));
    const said = alarms.filter(isFalse).map(({ rule, message }) => `${rule}: ${message}`);
    expect(said.slice(1)).toEqual([]);
  });
});

it("plants a mismatch of every kind", () => {
  const planted = new Set(
    SEEDS.flatMap((seed) => writeReport(seed).planted.map(({ rule }) => rule)),
  );
  expect([...planted].sort()).toEqual(statementKinds.map(({ rule }) => rule).sort());
});

it("leaves out only what is held against a department's own tables, counted by rating or said of an only project: those rules are tested by themselves", () => {
  const written = new Set(statementKinds.map(({ rule }) => rule));
  expect(reportRules.map(({ id }) => id).filter((id) => !written.has(id))).toEqual([
    "RC22",
    "RC23",
    "RC24",
    "RC25",
    "RC26",
  ]);
});

it("says nothing against reports without a slip", () => {
  const alarms = SEEDS.flatMap((seed) => alarmsOf(writeReport(seed, "none")));
  expect(alarms.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});
