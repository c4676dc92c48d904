import { createSession } from "../app/session/create-session";
import type { Session } from "../app/session/session-types";
import { excelPort } from "../hosts/excel/excel-port";
import packageFile from "../../package.json";
import { pause } from "./pause";
import { preferencesOnThisMachine } from "./preferences";

/** A session over the workbook of this Excel window. */
export function excelSession(): Session {
  return createSession({
    port: excelPort(),
    pause,
    clock: () => performance.now(),
    now: () => new Date(),
    later: (milliseconds, task) => {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
    preferences: preferencesOnThisMachine(),
    toolVersion: packageFile.version,
  });
}
