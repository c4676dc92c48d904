import type { Outline } from "../outline-types";
import department from "./department.json";
import project from "./project.json";
import transfer from "./transfer.json";

/** Every outline a report can follow; the first one fits where nothing more specific does. */
export const outlines = [department, project, transfer] as readonly Outline[];
