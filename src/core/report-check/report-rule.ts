import type { Level } from "../model/finding";
import type { Report, ReportCell, ReportPlace, ReportResult } from "./report-types";
import type { WorkbookFacts } from "./workbook-facts";

/** A result before it is signed with its rule's id. */
export type Said = Omit<ReportResult, "rule">;

/** One kind of statement that a report makes and that can be held against figures. */
export type ReportRule = {
  /** "RC01" and on; never used again for something else. */
  readonly id: string;
  /** In Chinese, for the user. */
  readonly title: string;
  /** Finds the statements of this kind and judges each. */
  check(report: Report, facts: WorkbookFacts): Iterable<Said>;
};

/** What a result points at. */
export type Sides = {
  readonly places?: readonly ReportPlace[];
  readonly cells?: readonly ReportCell[];
};

/** The statement does not agree. */
export function fail(level: Level, message: string, sides: Sides): Said {
  return said("fail", level, { message, ...sides });
}

/** A person has to look at it. */
export function review(level: Level, message: string, sides: Sides): Said {
  return said("review", level, { message, ...sides });
}

/** Nothing to hold it against: 无法核对. */
export function open(message: string, sides: Sides): Said {
  return said("open", "note", { message, ...sides });
}

/** It agrees: 已核对一致. */
export function pass(message: string, sides: Sides): Said {
  return said("pass", null, { message, ...sides });
}

function said(
  kind: Said["kind"],
  level: Level | null,
  { message, places = [], cells = [] }: Sides & { readonly message: string },
): Said {
  return { kind, level, message, places, cells };
}
