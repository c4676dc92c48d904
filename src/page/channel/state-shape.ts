/**
 * How a session's state travels. It is cut into parts along this shape, each part is numbered, and a part that went over
 * before is only named again. What the shape does not name stays inside its part. Parts are plain JSON.
 */
export type Shape =
  /** One part, with all that is in it. */
  | { readonly kind: "whole" }
  | { readonly kind: "list"; readonly of: Shape }
  | {
      readonly kind: "record";
      readonly fields: Readonly<Record<string, Shape>>;
      /** Fields that stay on the worker's side. */
      readonly without?: readonly string[];
    }
  /** A rule-set that comes with the tool: both sides have it, its id is enough. */
  | { readonly kind: "policy" };

/** A part on its way: its number, then what it is. References are numbers of parts. */
export type Part =
  | readonly [id: number, kind: "whole", value: unknown]
  | readonly [id: number, kind: "list", parts: readonly number[]]
  | readonly [
      id: number,
      kind: "record",
      plain: Readonly<Record<string, unknown>>,
      parts: Readonly<Record<string, number>>,
    ]
  | readonly [id: number, kind: "policy", policy: string];

const whole: Shape = { kind: "whole" };
const wholes: Shape = { kind: "list", of: whole };

/** Rows of a form are parts of their own: the scored rows beside the form refer to the same ones. */
const form: Shape = {
  kind: "record",
  fields: { funding: wholes, indicators: wholes, skippedRows: wholes },
};

const scoredForm: Shape = {
  kind: "record",
  fields: {
    form,
    policy: { kind: "policy" },
    funding: { kind: "list", of: { kind: "record", fields: { row: whole } } },
    indicators: { kind: "list", of: { kind: "record", fields: { indicator: whole } } },
  },
};

/** What is marked 不适用: the waiver is the same object as in the state's own list. */
const waived: Shape = { kind: "record", fields: { finding: whole, waiver: whole } };

/** Screens never look at the cells of an evaluation; they may be a hundred times the rest. */
const evaluation: Shape = {
  kind: "record",
  without: ["sheets"],
  fields: {
    forms: { kind: "list", of: scoredForm },
    otherSheets: wholes,
    findings: wholes,
    waived: { kind: "list", of: waived },
    unneededWaivers: wholes,
    notifications: wholes,
    summary: { kind: "record", fields: { scores: wholes, overall: whole, alternatives: whole } },
  },
};

const preview: Shape = {
  kind: "record",
  fields: {
    projects: { kind: "list", of: { kind: "record", fields: { cells: wholes, waiting: wholes } } },
    department: whole,
  },
};

const stage: Shape = {
  kind: "record",
  fields: {
    preview,
    otherSheets: wholes,
    detection: { kind: "record", fields: { forms: wholes, otherSheets: wholes } },
    report: { kind: "record", fields: { notDone: wholes, notifications: wholes } },
  },
};

/** The shape of a `SessionState`. */
export const stateShape: Shape = {
  kind: "record",
  fields: {
    stage,
    checked: { kind: "record", fields: { evaluation, scope: whole, changed: wholes } },
    capabilities: whole,
    settings: whole,
    journal: { kind: "list", of: { kind: "record", fields: { cells: wholes } } },
    ownSheets: whole,
    waivers: wholes,
    profiles: wholes,
    sessionProfiles: wholes,
  },
};
