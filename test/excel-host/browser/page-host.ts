import { createExcelHost, type ExcelHost } from "../engine/excel-host";
import type { Faults } from "../engine/faults";
import { createPerson, type Person } from "../engine/person";
import {
  createRequestServer,
  type RequestRecord,
  type RequestServer,
} from "../engine/serve-requests";
import type { HostWorkbookData } from "../model/host-data";

/** What a page's host starts with; plain data, since it travels into the page as text. */
export type PageHostOptions = {
  readonly workbook: HostWorkbookData;
  readonly api: string;
  readonly language: string;
  readonly theme: "light" | "dark";
  readonly readOnly: boolean;
  readonly faults: Partial<Omit<Faults, "beforeRequest">>;
};

/** `window.__excelHost`: the host as a test in the page's browser sees it. Answers are plain data or can be made so. */
export type PageHost = Person & {
  readonly faults: Faults;
  readonly calls: readonly string[];
  /** How many requests the add-in has made, without the library's own. */
  batches(): number;
  requests(): readonly RequestRecord[];
  /** Nothing is being answered. */
  idle(): boolean;
};

declare global {
  interface Window {
    __excelHost?: PageHost;
    __excelHostOptions?: PageHostOptions;
  }
}

export type StartedHost = { readonly host: ExcelHost; readonly server: RequestServer };

/** Where the workbook waits while the add-in's page is loaded again. */
const KEPT = "__excelHost";

/** Starts a host in this window and shows it to the test. A reload of the pane keeps the workbook. */
export function startPageHost(options: PageHostOptions): StartedHost {
  const kept = window.sessionStorage.getItem(KEPT);
  const workbook = kept === null ? options.workbook : (JSON.parse(kept) as HostWorkbookData);
  const host = createExcelHost({ ...options, workbook });
  const server = createRequestServer(host);
  const person = createPerson(host, () => setTimeout(server.sendEvents, 0));
  window.__excelHost = {
    ...person,
    faults: host.faults,
    calls: host.calls,
    batches: () => server.requests.filter(({ purpose }) => purpose === "batch").length,
    requests: () => server.requests,
    idle: () => server.busy() === 0,
  };
  window.addEventListener("pagehide", () => {
    window.sessionStorage.setItem(KEPT, JSON.stringify(person.snapshot()));
  });
  return { host, server };
}
