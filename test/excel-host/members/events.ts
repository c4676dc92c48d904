import type { ExcelHost } from "../engine/excel-host";
import type { Json } from "../model/host-data";

/** Which events somebody waits for, by the name in the registration. */
export type Registered = Set<string>;

const KNOWN = [
  "DataChangedEvent",
  "ActivatedEvent",
  "AddedEvent",
  "DeletedEvent",
  "SelectionChangedEvent",
  "CalculatedEvent",
  "FormatChangedEvent",
  "ProtectionChangedEvent",
  "DeactivatedEvent",
  "RowHiddenChangedEvent",
];

type EventCall = { readonly host: ExcelHost; readonly target: object };

/** The registrations of a worksheet or of all of them. Only changes of data, activation and new or deleted sheets are sent. */
export function eventMethods<C extends EventCall>(
  registered: (host: ExcelHost, call: C) => Registered,
): Record<string, (call: C) => Json | void> {
  return Object.fromEntries(
    KNOWN.flatMap((name) => [
      [`_Register${name}`, (call: C) => void registered(call.host, call).add(name)],
      [`_Unregister${name}`, (call: C) => void registered(call.host, call).delete(name)],
    ]),
  );
}
