import type { GalleryStage } from "./gallery-types";
import { findingsStages } from "./findings-stages";
import { scoresStages } from "./scores-stages";
import { shellStages } from "./shell-stages";

/**
 * Every picture that `node scripts/screenshots.mjs` takes. Add a file of stages of your own beside this one and
 * spread it here.
 */
export const stages: readonly GalleryStage[] = [...shellStages, ...findingsStages, ...scoresStages];
