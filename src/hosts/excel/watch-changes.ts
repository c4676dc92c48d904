import type { RangeRef, Unsubscribe } from "../../app/ports";
import { isSupported } from "./host-look";
import type { Passengers } from "./passengers";
import { localAddress, rangeTexts } from "./read/address-text";
import { runExcel } from "./run-excel";
import { hasStateName } from "./state/file-record";

/** What tells changes apart from our own. */
export type ChangeFilter = {
  /** The name of a sheet by its id, as last read; `undefined` for a sheet not seen yet. */
  readonly sheetName: (id: string) => string | undefined;
  /** Whether the change is one that we just made; asked once for each change. */
  readonly isOwn: (sheetId: string, address: string) => boolean;
  /** Asks Excel something in the next request. */
  readonly join: Passengers["join"];
  readonly failed: (error: unknown) => void;
};

type Changed = Excel.WorksheetChangedEventArgs;
type Handler = OfficeExtension.EventHandlerResult<Changed>;

/** Tells every change that the user or a coauthor makes. Nothing here opens a screen: every coauthor's edit comes through it. */
export function watchChanges(
  listener: (range: RangeRef) => void,
  filter: ChangeFilter,
): Unsubscribe {
  let isOn = true;
  const handle = async (event: Changed): Promise<void> => {
    if (!isOn || isOurs(event, filter)) return;
    const sheet = filter.sheetName(event.worksheetId) ?? (await nameOf(event.worksheetId));
    if (!isOn || sheet === null || hasStateName(sheet)) return;
    for (const range of rangeTexts(event.address)) listener({ sheet, range });
  };
  const handlers = register(handle, filter).catch((error: unknown): readonly Handler[] => {
    filter.failed(error);
    return [];
  });
  return () => {
    isOn = false;
    handlers.then(unregister).catch(filter.failed);
  };
}

/** Before 1.14 an event does not say who caused it. */
function isOurs(event: Changed, { isOwn }: ChangeFilter): boolean {
  if (isSupported("1.14") && event.triggerSource === "ThisLocalAddin") return true;
  return isOwn(event.worksheetId, localAddress(event.address));
}

async function nameOf(id: string): Promise<string | null> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

function register(
  handle: (event: Changed) => Promise<void>,
  { join }: Pick<ChangeFilter, "join">,
): Promise<readonly Handler[]> {
  if (isSupported("1.9")) {
    return join((context) => [context.workbook.worksheets.onChanged.add(handle)]);
  }
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const handlers = worksheets.items.map((sheet) => sheet.onChanged.add(handle));
    await context.sync();
    return handlers;
  });
}

/** A handler can be taken away only through the context it was added with. */
async function unregister(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
