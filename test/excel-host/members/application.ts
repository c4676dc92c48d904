import { hostError } from "../engine/host-error";
import type { Members } from "../engine/objects";
import { textArgument } from "./arguments";

/** `workbook.application`. */
export const application: Members<"Application"> = {
  scalars: {
    CalculationMode: {
      get: (_, host) => host.calculationMode(),
      set: ({ host, value }) => host.setCalculationMode(textArgument(value)),
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: ({ host }) => host.calculateAll(),
    SuspendApiCalculationUntilNextSync: ({ host }) =>
      host.note("suspendApiCalculationUntilNextSync"),
    SuspendScreenUpdatingUntilNextSync: ({ host }) =>
      host.note("suspendScreenUpdatingUntilNextSync"),
  },
  finders: {
    CreateWorkbook: ({ host, args }) => {
      host.newWorkbooks.push(typeof args[0] === "string" ? args[0] : "");
      return { kind: "NewWorkbook" };
    },
  },
};

/** What `createWorkbook` makes: it opens in a window of its own. */
export const newWorkbook: Members<"NewWorkbook"> = {
  identity: () => ({ Id: "new" }),
  methods: { Open: ({ host }) => host.note("createWorkbook") },
};

/** `context.runtime`. */
export const runtime: Members<"Runtime"> = {
  scalars: {
    EnableEvents: {
      get: (_, host) => host.eventsEnabled(),
      set: ({ host, value }) => {
        if (typeof value !== "boolean") throw hostError("InvalidArgument");
        host.enableEvents(value);
      },
    },
  },
};
