import { grid } from "./grid";
import { workbench } from "./workbench";

/** What only the offline page says, in English. */
export const enUSPage = { grid, workbench };
