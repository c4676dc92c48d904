import type { HostEvent } from "../engine/change-events";
import type { ExcelHost } from "../engine/excel-host";
import type { RequestServer } from "../engine/serve-requests";

/** What the surface tells about itself. */
export type Appearance = {
  /** Highest ExcelApi set, "1.15". */
  readonly api: string;
  readonly language: string;
  readonly theme: "light" | "dark";
  readonly documentUrl: string;
};

/** Arrays cross the border as objects of this form. */
type SafeArray = { toArray(): readonly unknown[]; dimensions(): number };
type Callback = (result: SafeArray | number, status?: number) => void;
type EventHandler = (dispId: number, args: SafeArray) => void;

/** Event, target, handler, and who is told that it is registered. */
type EventRegistration = [
  dispId: number,
  targetId: string,
  handler: EventHandler,
  callback: (status: number) => void,
];

/** The functions desktop Excel puts on `window.external` of an add-in's page. */
export type DesktopSurface = {
  readonly GetHostInfo: () => string;
  readonly GetContext: () => Readonly<Record<string, () => unknown>>;
  readonly Execute: (dispId: number, params: unknown, callback: Callback) => void;
  readonly RegisterEvent: (...call: EventRegistration) => void;
  readonly UnregisterEvent: (
    dispId: number,
    targetId: string,
    callback: (status: number) => void,
  ) => void;
};

const RICH_API = 93;
const RICH_API_EVENT = 33;
const FAILED = 5001;

const safeArray = (items: readonly unknown[]): SafeArray => ({
  toArray: () => items,
  dimensions: () => 1,
});

/** The desktop surface over a host; put it on `window.external` before office.js runs. */
export function desktopSurface(
  host: ExcelHost,
  server: RequestServer,
  appearance: Appearance,
): DesktopSurface {
  const handlers: EventHandler[] = [];
  server.onEvents((events) => {
    for (const handler of handlers) {
      for (const event of events) handler(RICH_API_EVENT, safeArray([eventMessage(event)]));
    }
  });
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${appearance.language}$telemetry$$disableLogging$`,
    GetContext: () => contextOf(host, appearance),
    Execute: (dispId, params, callback) => {
      if (dispId !== RICH_API) {
        callback(safeArray([0]), 0);
        return;
      }
      void runRichApi(server, requestOf(params)).then(({ code, body }) => {
        callback(body === null ? safeArray([code]) : safeArray([0, safeArray([200, [], body])]), 0);
        // The answer first, then the events it caused.
        setTimeout(server.sendEvents, 0);
      });
    },
    RegisterEvent: (...[dispId, , handler, callback]) => {
      if (dispId === RICH_API_EVENT) handlers.push(handler);
      callback(0);
    },
    UnregisterEvent: (_dispId, _targetId, callback) => callback(0),
  };
}

type RichRequest = { readonly customData: string; readonly body: string; readonly flags: number };

async function runRichApi(
  server: RequestServer,
  request: RichRequest,
): ReturnType<RequestServer["execute"]> {
  try {
    return await server.execute(request);
  } catch {
    // An add-in without an answer would wait for ever.
    return { code: FAILED, body: null };
  }
}

/** `[[customData, method, url, headers, body, 0, flags, …]]`, as arrays or safe arrays. */
function requestOf(params: unknown): RichRequest {
  const outer = plainArray(params);
  const fields = plainArray(outer[0]);
  return {
    customData: String(fields[0] ?? ""),
    body: String(fields[4] ?? ""),
    flags: Number(fields[6] ?? 0),
  };
}

function plainArray(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const safe = value as Partial<SafeArray> | null;
  return typeof safe?.toArray === "function" ? safe.toArray() : [];
}

const EVENT_CATEGORY = 65_536;

function eventMessage({ eventType, targetId, payload }: HostEvent): SafeArray {
  return safeArray([EVENT_CATEGORY, eventType, targetId, JSON.stringify(payload), 1, false]);
}

const EXCEL = 1;
const READ_WRITE = 0;
const READ_ONLY = 1;
const MAJOR_VERSION = 16;

/** The sets beside ExcelApi that this Excel has. */
function supportedSets(api: string): Readonly<Record<string, string>> {
  return {
    ExcelApi: api,
    DelayForCellEdit: "1.1",
    SharedRuntime: "1.1",
    RibbonApi: "1.1",
    Settings: "1.1",
  };
}

function contextOf(
  host: ExcelHost,
  appearance: Appearance,
): Readonly<Record<string, () => unknown>> {
  const { workbook } = host;
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "selfeval",
    GetAppVersionMajor: () => MAJOR_VERSION,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => appearance.language,
    GetAppDataLocale: () => appearance.language,
    GetDocUrl: () => appearance.documentUrl,
    GetAppCapabilities: () => (host.readOnly ? READ_ONLY : READ_WRITE),
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(supportedSets(appearance.api)),
    GetHostFullVersion: () => "16.0.19000.20000",
    GetInstanceId: () => "selfeval-host",
    GetOfficeThemeInfo: () => JSON.stringify(themeColors(appearance.theme)),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of workbook.settings) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        workbook.settings.clear();
        keys.forEach((key, at) => workbook.settings.set(key, JSON.parse(values[at] ?? "null")));
      },
    }),
  };
}

/** Colours are integers, as 0xRRGGBB; the library makes texts of them under the same names. */
function themeColors(theme: Appearance["theme"]): Readonly<Record<string, number>> {
  const [background, foreground] = theme === "dark" ? [0x262626, 0xffffff] : [0xffffff, 0x262626];
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  };
}
