import type { PageTexts } from "../page-texts";

/** What the offline page's workbench says, in English. */
export const workbench: PageTexts["workbench"] = {};
