import { verifyReport, type ReportResult } from "../../../src/core/report-check";
import { composeReport, variedKinds, type Planted, type VariedReport } from "./varied/compose";
import { evaluationOfWorld } from "./varied/world";

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

/** What is said of the report as a whole may point at another sentence than the one that was written with a slip. */
const OF_WHOLE_REPORT = ["RC12", "RC19", "RC20", "RC21"];

/** Results that ask something of the reader; notes and what could not be checked are none. */
function alarmsOf({ world, lines }: VariedReport): readonly ReportResult[] {
  const paragraphs = lines.map((text) => ({ text }));
  const { results } = verifyReport(paragraphs, evaluationOfWorld(world));
  return results.filter(({ kind, level }) => kind !== "open" && level !== null && level !== "note");
}

function isAt({ paragraphs }: Planted, { places }: ReportResult): boolean {
  return places.some(({ paragraph }) => paragraphs.includes(paragraph));
}

function shows(planted: Planted, alarm: ReportResult): boolean {
  if (alarm.rule !== planted.rule) return false;
  const isOfWhole = OF_WHOLE_REPORT.includes(planted.rule) || alarm.places.length === 0;
  return isOfWhole || isAt(planted, alarm);
}

/** These wordings were written by the list of kinds alone, before the recognisers were read. */
describe.each(SEEDS)("report %d in other wordings", (seed) => {
  const report = composeReport(seed);
  const alarms = alarmsOf(report);

  it("has every planted mismatch found", () => {
    const missed = report.planted.filter((planted) => !alarms.some((one) => shows(planted, one)));
    const said = missed.map(({ rule, paragraphs }) =>
      [rule, ...paragraphs.map((at) => report.lines[at - 1] ?? "")].join(" "),
    );
    expect(said).toEqual([]);
  });

  it("has at most one false alarm", () => {
    // What else is said of a sentence with a slip is about that slip.
    const isAbout = (alarm: ReportResult): boolean =>
      report.planted.some((planted) => shows(planted, alarm) || isAt(planted, alarm));
    const said = alarms.filter((alarm) => !isAbout(alarm));
    expect(said.map(({ rule, message }) => `${rule}: ${message}`).slice(1)).toEqual([]);
  });
});

it("plants a mismatch of every kind", () => {
  const planted = SEEDS.flatMap((seed) => composeReport(seed).planted.map(({ rule }) => rule));
  expect([...new Set(planted)].sort()).toEqual(variedKinds.map(({ rule }) => rule).sort());
});

it("says nothing against reports without a slip", () => {
  const alarms = SEEDS.flatMap((seed) => alarmsOf(composeReport(seed, "none")));
  expect(alarms.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});
