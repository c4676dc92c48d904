/** 快检 ("quick"): only what blocks a submission; 全面检查 ("full"): everything. */
export const presets = ["full", "quick"] as const;
export type Preset = (typeof presets)[number];
