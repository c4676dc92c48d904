import type { HostEvent } from "../engine/change-events";
import type { ExcelHost } from "../engine/excel-host";
import type { RequestServer } from "../engine/serve-requests";
import type { Appearance } from "./desktop-surface";

/** A message of the protocol between Excel on the web and an add-in's frame. */
export type WebMessage = {
  /** 0 request, 1 response. */
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 invoke, 1 register an event, 2 unregister one. */
  readonly _actionType?: number;
  readonly _data?: unknown;
};

/** Answers the messages of one add-in; `post` sends to its frame. */
export type WebSurface = { receive(text: string): void };

const CONTEXT = "ContextActivationManager_getAppContextAsync";
const RICH_API = 93;
const SAVE_SETTINGS = 76;
const RICH_API_EVENT = "richApiMessage";
const EVENT_CATEGORY = 65_536;
const FAILED = 5001;
const TO_CALL = 0;
const TO_EVENT = 1;

/** The web surface over a host. */
export function webSurface(
  { host, server }: { readonly host: ExcelHost; readonly server: RequestServer },
  appearance: Appearance,
  post: (text: string) => void,
): WebSurface {
  const listening = new Map<string, WebMessage>();
  server.onEvents((events) => {
    const registration = listening.get(RICH_API_EVENT);
    if (!registration) return;
    const ArrayData = events.map(eventEntry);
    post(respond(registration, { ArrayData }, TO_EVENT));
  });
  return {
    receive: (text) => {
      const message = parseMessage(text);
      if (!message || message._messageType !== 0) return;
      if (message._actionType === 1) listening.set(message._actionName, message);
      if (message._actionType === 2) listening.delete(message._actionName);
      void answer({ host, server }, appearance, message).then((data) => {
        post(respond(message, data, TO_CALL));
        setTimeout(server.sendEvents, 0);
      });
    },
  };
}

function parseMessage(text: string): WebMessage | null {
  try {
    const message: unknown = JSON.parse(text);
    const isOurs = typeof message === "object" && message !== null && "_conversationId" in message;
    return isOurs ? (message as WebMessage) : null;
  } catch {
    // Other scripts of the page may post texts that are not ours.
    return null;
  }
}

function respond(message: WebMessage, data: unknown, type: number): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _errorCode: 0,
    _responseType: type,
    _data: data,
    _serializerVersion: 1,
  });
}

function eventEntry({ eventType, targetId, payload }: HostEvent): readonly unknown[] {
  return [EVENT_CATEGORY, eventType, targetId, JSON.stringify(payload), 1, false];
}

async function answer(
  parts: { readonly host: ExcelHost; readonly server: RequestServer },
  appearance: Appearance,
  message: WebMessage,
): Promise<unknown> {
  if (message._actionName === CONTEXT) return appContext(parts.host, appearance);
  if (message._actionName !== "executeMethod") return { Error: 0 };
  const data = message._data as MethodData;
  const dispatch = data.DdaMethod?.DispatchId;
  if (dispatch === RICH_API) return runRichApi(parts.server, data.ArrayData ?? []);
  if (dispatch === SAVE_SETTINGS) saveSettings(parts.host, data);
  return { Error: 0, Version: 1 };
}

async function runRichApi(server: RequestServer, fields: readonly unknown[]): Promise<unknown> {
  try {
    const { code, body } = await server.execute({
      customData: String(fields[0] ?? ""),
      body: String(fields[4] ?? ""),
      flags: Number(fields[6] ?? 0),
    });
    if (body === null) return { Error: code, Version: 1 };
    return { Error: 0, Version: 1, Data: [200, [], body] };
  } catch {
    // An add-in without an answer would wait for ever.
    return { Error: FAILED, Version: 1 };
  }
}

type MethodData = {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly unknown[] };
};

/** Settings come as pairs of key and JSON text. */
function saveSettings({ workbook }: ExcelHost, { DdaSettingsMethod }: MethodData): void {
  const pairs = DdaSettingsMethod?.Properties;
  if (!pairs) return;
  workbook.settings.clear();
  for (const pair of pairs) {
    if (!Array.isArray(pair)) continue;
    const [key, value] = pair as readonly unknown[];
    workbook.settings.set(String(key), JSON.parse(String(value)));
  }
}

const EXCEL_WEB = 16;
const READ_ONLY = 0;
const READ_WRITE = 1;

function appContext(host: ExcelHost, appearance: Appearance): object {
  return {
    _id: "app1",
    _appName: EXCEL_WEB,
    _appVersion: "16.00",
    _appUILocale: appearance.language,
    _dataLocale: appearance.language,
    _docUrl: appearance.documentUrl,
    _clientMode: host.readOnly ? READ_ONLY : READ_WRITE,
    _settings: [...host.workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]),
    _reason: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: "app1",
    _requirementMatrix: JSON.stringify({ ExcelApi: appearance.api, DelayForCellEdit: "1.1" }),
    _hostFullVersion: "16.0.19000.20000",
  };
}
