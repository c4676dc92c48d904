import type { GalleryStage } from "./gallery-types";
import { draftingStages } from "./drafting-stages";
import { findingsStages } from "./findings-stages";
import { reportCheckStages } from "./report-check-stages";
import { scoresStages } from "./scores-stages";
import { shellStages } from "./shell-stages";
import { teachStages } from "./teach-stages";

/**
 * Every picture that `node scripts/screenshots.mjs` takes. Add a file of stages of your own beside this one and
 * spread it here.
 */
export const stages: readonly GalleryStage[] = [
  ...shellStages,
  ...findingsStages,
  ...scoresStages,
  ...teachStages,
  ...draftingStages,
  ...reportCheckStages,
];
