import { checks } from "../../checks/catalog/index";
import type { Check } from "../../checks/define-check";
import type { Notification } from "../../model/finding";
import type { Tool } from "../contract";
import { artifactUri, mediaType } from "./artifact-uri";
import type { SarifArtifactLocation } from "./sarif-locations";
import { sarifMessage } from "./sarif-message";

const SCHEMA =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** What stands before the results of a SARIF 2.1.0 log: `sarifOpening(tool)` + results joined by ",\n" + `sarifClosing(end)`. */
export function sarifOpening({ name, version }: Tool): string {
  const driver = {
    name,
    fullName: `绩效自评助手 ${version}`,
    version,
    semanticVersion: version,
    language: "zh-CN",
    rules: checks.map(sarifRule),
  };
  return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"language":"zh-CN","results":[\n`;
}

/** What is known at the end of a run: every file in the order of the run, and every trouble. */
export type SarifEnd = {
  readonly files: readonly string[];
  readonly notifications: readonly Notification[];
};

/**
 * What stands behind the results. A trouble of level "error" means that the results are not complete, so the run
 * counts as failed (§3.20.21). Workbooks are no text, so the unit of columns is left out (§3.14.27).
 */
export function sarifClosing({ files, notifications }: SarifEnd): string {
  const invocation = {
    executionSuccessful: notifications.every(({ level }) => level !== "error"),
    toolExecutionNotifications: notifications.map((one) => sarifNotification(one, files)),
  };
  const artifacts = JSON.stringify(files.map(artifactOf));
  return `\n],"artifacts":${artifacts},"invocations":${JSON.stringify([invocation])}}]}\n`;
}

function sarifRule({ meta }: Check): object {
  const { id, name, title, why, howToFix, level, group, clause, defects, kind = "fail" } = meta;
  return {
    id,
    name,
    shortDescription: sarifMessage(title),
    fullDescription: sarifMessage(why),
    help: sarifMessage(howToFix),
    defaultConfiguration: { level },
    properties: { group, kind, clause, defects, missingData: meta.missingData === true },
  };
}

function artifactOf(file: string, index: number): object {
  const mimeType = mediaType(file);
  return {
    location: { uri: artifactUri(file), index },
    roles: ["analysisTarget"],
    ...(mimeType === null ? {} : { mimeType }),
  };
}

function sarifNotification(
  { level, code, message, file }: Notification,
  files: readonly string[],
): object {
  return {
    level,
    descriptor: { id: code },
    message: sarifMessage(message),
    ...(file === null
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: locationOf(file, files) } }] }),
  };
}

function locationOf(file: string, files: readonly string[]): SarifArtifactLocation {
  const uri = artifactUri(file);
  const index = files.indexOf(file);
  return index < 0 ? { uri } : { uri, index };
}
