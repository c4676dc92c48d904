import type { Json } from "../model/host-data";
import type { ExcelHost } from "./excel-host";
import { HostError, hostError } from "./host-error";
import {
  callMethod,
  failOn,
  findThrough,
  followLink,
  itemOf,
  membersOf,
  setScalar,
} from "./invoke";
import type { HostObject } from "./objects";
import { answerQuery } from "./query";
import type { ArgumentInfo, WireAction, WirePath, WireRequest, WireResponse } from "./wire";

/** A batch at work. */
export type Batch = {
  readonly host: ExcelHost;
  readonly request: WireRequest;
  /** Objects already found, by path id; `null` for null objects. */
  readonly found: Map<number, HostObject | null>;
};

const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  queryJson: 7,
  unchanged: 8,
  update: 9,
};
const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, null: 7 };

/** Runs the actions of a request in order. The first that fails ends it; what was done before stays done. */
export function processQuery(host: ExcelHost, request: WireRequest): WireResponse {
  const batch: Batch = { host, request, found: new Map() };
  const results: { ActionId: number; Value: Json | undefined }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: runAction(batch, action) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      const failure = failureOf(error);
      const Location = locationOf(batch, action);
      const { code: Code, message: Message } = failure;
      return {
        Error: { Code, Message, ActionIndex: index, Location },
        Results: results,
        TraceIds: traces,
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** Our own mistakes are answered too: an add-in without an answer waits for ever. */
export function failureOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof HostError) return error;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: "GeneralException", message: `host: ${text}` };
}

function locationOf(batch: Batch, action: WireAction): string {
  const path = batch.request.ObjectPaths[String(action.ObjectPathId)];
  const object = batch.found.get(action.ObjectPathId);
  const parent =
    path?.ParentObjectPathId === undefined ? null : batch.found.get(path.ParentObjectPathId);
  const member = action.Name || path?.Name || "getItem";
  return `${(object ?? parent)?.kind ?? "Workbook"}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

function runAction(batch: Batch, action: WireAction): Json | undefined {
  const { host } = batch;
  if (action.ActionType === ACTION.trace) return null;
  const target = resolvePath(batch, action.ObjectPathId);
  if (target === null) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identityOf(batch, target, action.ObjectPathId);
    case ACTION.query:
    case ACTION.queryJson: {
      host.settleFormulas();
      const answer = answerQuery(host, target, action.QueryInfo ?? {});
      return { ...identityOf(batch, target, action.ObjectPathId), ...answer };
    }
    case ACTION.method:
      return (
        callMethod({ host, target, ...argumentsOf(batch, action.ArgumentInfo) }, action.Name) ??
        null
      );
    case ACTION.set:
      setScalar({ host, target, ...argumentsOf(batch, action.ArgumentInfo) }, action.Name);
      return null;
    default:
      throw hostError("ApiNotFound", `host: action type ${action.ActionType} not implemented`);
  }
}

/** Ranges get a reference, by which later requests name them. */
function identityOf(batch: Batch, target: HostObject, pathId: number): Record<string, Json> {
  const identity = { ...(membersOf(target).identity?.(target, batch.host) ?? {}) };
  const tracked = batch.request.AutoKeepReference === true;
  const untracked = batch.request.ObjectPaths[String(pathId)]?.D === true;
  const keeps = target.kind === "Range" || target.kind === "RangeAreas";
  if (keeps && tracked && !untracked) identity["_ReferenceId"] = batch.host.keepReference(target);
  return identity;
}

function argumentsOf(
  batch: Batch,
  info: ArgumentInfo | undefined,
): { readonly args: readonly Json[]; readonly objects: readonly (HostObject | undefined)[] } {
  const args = info?.Arguments ?? [];
  const ids = info?.ReferencedObjectPathIds ?? [];
  const objects = args.map((_, at) => {
    const id = ids[at];
    return typeof id === "number" && id > 0 ? (resolvePath(batch, id) ?? undefined) : undefined;
  });
  return { args, objects };
}

/** The object a path stands for; `null` for a null object. */
function resolvePath(batch: Batch, id: number): HostObject | null {
  const known = batch.found.get(id);
  if (known !== undefined) return known;
  const path = batch.request.ObjectPaths[String(id)];
  if (!path) throw hostError("InvalidObjectPath", `host: no object path ${id}`);
  const object = findObject(batch, path);
  if (object) refuseStale(object);
  batch.found.set(id, object);
  return object;
}

function findObject(batch: Batch, path: WirePath): HostObject | null {
  const { host } = batch;
  if (path.ObjectPathType === PATH.root) return { kind: "Workbook" };
  if (path.ObjectPathType === PATH.null) return null;
  if (path.ObjectPathType === PATH.reference) return host.referenced(path.Name);
  if (path.ObjectPathType === PATH.newObject) {
    throw hostError("ApiNotFound", `host: new object ${path.Name} not implemented`);
  }
  const parent = resolvePath(batch, path.ParentObjectPathId ?? 0);
  if (parent === null) return null;
  const call = { host, target: parent, ...argumentsOf(batch, path.ArgumentInfo) };
  if (path.ObjectPathType === PATH.property) return followLink(host, parent, path.Name);
  if (path.ObjectPathType === PATH.indexer) return itemOf(call);
  failOn(host, `${parent.kind}.${path.Name}`);
  return findThrough(call, path.Name);
}

function refuseStale(object: HostObject): void {
  if ("sheet" in object && object.sheet?.deleted) throw hostError("ItemNotFound");
}
