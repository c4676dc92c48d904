import { checks } from "./catalog/index";

/** 快检 ("quick"): only what blocks a submission; 全面检查 ("full"): everything. */
export const presets = ["full", "quick"] as const;
export type Preset = (typeof presets)[number];

/** The ids of the checks that block a submission: those that are errors by themselves. */
export const blockingChecks: readonly string[] = checks
  .filter(({ meta }) => meta.level === "error")
  .map(({ meta }) => meta.id);
