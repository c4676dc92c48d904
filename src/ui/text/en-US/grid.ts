import type { PageTexts } from "../page-texts";

/** What the offline page's grid says, in English. */
export const grid: PageTexts["grid"] = {};
