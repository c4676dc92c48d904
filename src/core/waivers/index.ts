/** 不适用: findings that a person has marked as needing no answer, with the reason. */
export {
  findingsInReach,
  sameFinding,
  waiverFor,
  waiverKey,
  withoutWaivers,
  withWaiver,
  type WaiverGiven,
} from "./give-waiver";
export {
  changedContents,
  lapsedText,
  waivedCount,
  waiverDay,
  waiverReason,
  waiverScopeTerms,
  waiverSubject,
} from "./waiver-words";
export { withWaivers, type WaiversInForce } from "./with-waivers";
