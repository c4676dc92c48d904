import type { Json } from "../model/host-data";
import { MEMBERS } from "../members/registry";
import type { ExcelHost } from "./excel-host";
import { hostError } from "./host-error";
import type { Call, HostObject, KindName, Members } from "./objects";

/** A call on whatever object it may be. */
export type AnyCall = Omit<Call<KindName>, "target"> & { readonly target: HostObject };

/** The members of an object. The registry pairs kinds with members, so the parameter is the object's own kind. */
export function membersOf(object: HostObject): Members<KindName> {
  return MEMBERS[object.kind] as unknown as Members<KindName>;
}

/** Throws what a test asked to be thrown for a member. */
export function failOn(host: ExcelHost, member: string): void {
  const code = host.faults.failMember[member];
  if (code !== undefined) throw hostError(code);
}

function missing(object: HostObject, name: string, what: string): never {
  throw hostError("ApiNotFound", `host: ${what} ${object.kind}.${name} not implemented`);
}

/** The value of a property. */
export function readScalar(host: ExcelHost, target: HostObject, name: string): Json | undefined {
  const scalar = membersOf(target).scalars?.[name] ?? missing(target, name, "property");
  failOn(host, `${target.kind}.${name}`);
  return scalar.get(target, host);
}

/** Writes a property. */
export function setScalar(call: AnyCall, name: string): void {
  const { target, host, args } = call;
  const set = membersOf(target).scalars?.[name]?.set ?? missing(target, name, "writable property");
  failOn(host, `${target.kind}.${name}=`);
  host.aboutToWrite(target);
  set({ ...call, value: args[0] ?? null });
}

/** Calls a method that answers a value or nothing. */
export function callMethod(call: AnyCall, name: string): Json | void {
  const { target, host } = call;
  const method = membersOf(target).methods?.[name] ?? missing(target, name, "method");
  failOn(host, `${target.kind}.${name}`);
  return method(call);
}

/** The object a method answers. `getItemAt` works on every collection. */
export function findThrough(call: AnyCall, name: string): HostObject | null {
  const { target, host, args } = call;
  const members = membersOf(target);
  const finder = members.finders?.[name];
  if (finder) return finder(call);
  if (name !== "GetItemAt" || !members.items) return missing(target, name, "method");
  const item = members.items(target, host)[Number(args[0])];
  if (!item) throw hostError("ItemNotFound");
  return item;
}

/** The object a property leads to. */
export function followLink(host: ExcelHost, target: HostObject, name: string): HostObject | null {
  const link = membersOf(target).links?.[name] ?? missing(target, name, "property");
  return link(target, host);
}

/** The item of a collection with the key of the call. */
export function itemOf(call: AnyCall): HostObject {
  const item = membersOf(call.target).item ?? missing(call.target, "getItem", "indexer");
  return item(call);
}
