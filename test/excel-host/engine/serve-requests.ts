import type { ExcelHost } from "./excel-host";
import type { HostEvent } from "./change-events";
import { failureOf, processQuery } from "./process-query";
import type { WireRequest, WireResponse } from "./wire";

/** A request as it came and what it cost. */
export type RequestRecord = {
  readonly body: string;
  /** In UTF-8, as the limits of Excel count. */
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** `release`: the library gives references back by itself; `internal`: other requests of its own. */
  readonly purpose: "batch" | "release" | "internal";
};

/** The answer to a call: a body, or the code of a failure of the whole call. */
export type Answer =
  { readonly code: 0; readonly body: string } | { readonly code: number; readonly body: null };

export type RequestServer = {
  readonly requests: RequestRecord[];
  execute(call: {
    readonly customData: string;
    readonly body: string;
    readonly flags: number;
  }): Promise<Answer>;
  /** Requests not yet answered. */
  busy(): number;
  onEvents(listener: (events: readonly HostEvent[]) => void): void;
  /** Sends the events that wait, once the add-in has had its answer. */
  sendEvents(): void;
};

const CODE = { requestTooLarge: 5103, responseTooLarge: 5104, cellEditing: 5004, unknown: 5001 };
/** The add-in asked to wait until the cell is left. */
const DELAY_FOR_CELL_EDIT = 64;
const EDIT_POLL = 5;

/** Answers the requests of one add-in, with all the faults asked for. */
export function createRequestServer(host: ExcelHost): RequestServer {
  const requests: RequestRecord[] = [];
  const listeners: ((events: readonly HostEvent[]) => void)[] = [];
  let busy = 0;
  let batches = 0;
  const sendEvents = (): void => {
    const events = host.events.take();
    if (events.length > 0) for (const listener of listeners) listener(events);
  };
  const execute: RequestServer["execute"] = async ({ customData, body, flags }) => {
    busy += 1;
    try {
      if (customData === "WacPartition")
        return keep(requests, { body, purpose: "internal" }, EMPTY);
      const request = JSON.parse(body) as WireRequest;
      const purpose = isRelease(request) ? "release" : "batch";
      if (purpose === "batch") batches += 1;
      const { delay } = host.faults;
      if (delay > 0) await sleep(delay);
      if (purpose === "batch" && flags & DELAY_FOR_CELL_EDIT) await editEnd(host);
      const number = purpose === "batch" ? batches : 0;
      return keep(
        requests,
        { body, purpose, actions: request.Actions.length },
        answer({ host, request, body, number }),
      );
    } catch (error) {
      const failed = {
        Error: { ...named(failureOf(error)), ActionIndex: 0, Location: "" },
        Results: [],
        TraceIds: [],
      };
      return keep(requests, { body, purpose: "batch" }, { code: 0, body: JSON.stringify(failed) });
    } finally {
      busy -= 1;
    }
  };
  return {
    requests,
    execute,
    sendEvents,
    busy: () => busy,
    onEvents: (listener) => void listeners.push(listener),
  };
}

const EMPTY: Answer = { code: 0, body: '{"Results":[]}' };

type Asked = {
  readonly host: ExcelHost;
  readonly request: WireRequest;
  readonly body: string;
  /** 1 for the first batch; 0 for a release. */
  readonly number: number;
};

function answer({ host, request, body, number }: Asked): Answer {
  const { faults } = host;
  if (number > 0) {
    const failure = faults.failCall.shift();
    if (failure !== undefined) return { code: failure, body: null };
    if (utf8Length(body) > faults.requestLimit) return { code: CODE.requestTooLarge, body: null };
    if (faults.editing) return { code: CODE.cellEditing, body: null };
    faults.beforeRequest?.(number, request);
  }
  const response = number > 0 && faults.inactive ? refusal() : processQuery(host, request);
  host.settleFormulas();
  const text = JSON.stringify(response);
  const tooLarge = number > 0 && utf8Length(text) > faults.responseLimit;
  return tooLarge ? { code: CODE.responseTooLarge, body: null } : { code: 0, body: text };
}

function refusal(): WireResponse {
  const Message = "The operation failed because the workbook is not the active one.";
  return {
    Error: { Code: "InactiveWorkbook", Message, ActionIndex: 0, Location: "" },
    Results: [],
    TraceIds: [],
  };
}

function named({ code, message }: { readonly code: string; readonly message: string }): {
  readonly Code: string;
  readonly Message: string;
} {
  return { Code: code, Message: message };
}

type Kept = {
  readonly body: string;
  readonly purpose: RequestRecord["purpose"];
  readonly actions?: number;
};

function keep(
  requests: RequestRecord[],
  { body, purpose, actions = 0 }: Kept,
  answered: Answer,
): Answer {
  const responseBytes = answered.body === null ? 0 : utf8Length(answered.body);
  requests.push({ body, bytes: utf8Length(body), responseBytes, actions, purpose });
  return answered;
}

/** After `Excel.run` the library gives its references back in a request nobody waits for. */
function isRelease({ Actions }: WireRequest): boolean {
  const own = Actions.filter(({ ActionType }) => ActionType !== 1);
  return own.length > 0 && own.every(({ Name }) => Name === "_RemoveReference");
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function editEnd(host: ExcelHost): Promise<void> {
  while (host.faults.editing) await sleep(EDIT_POLL);
}
