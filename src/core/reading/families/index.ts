import chongqingFlat from "./chongqing-flat.json";
import departmentGoals from "./department-goals.json";
import departmentMof from "./department-mof.json";
import departmentScored from "./department-scored.json";
import hebeiThreeScore from "./hebei-three-score.json";
import hubei2080 from "./hubei-20-80.json";
import hubeiCounty from "./hubei-county.json";
import indicatorList from "./indicator-list.json";
import mof2020 from "./mof-2020.json";
import mofPlain from "./mof-plain.json";
import monitoring from "./monitoring.json";
import reviewerSheet from "./reviewer-sheet.json";
import sichuan from "./sichuan-0013zp.json";
import systemExport from "./system-export.json";
import transferAb from "./transfer-ab.json";
import transferPlain from "./transfer-plain.json";
import yunnanSplit from "./yunnan-split.json";
import type { FormFamily } from "./types";

/** Every family the reader can name. Of two that fit equally well the earlier one counts. */
export const formFamilies = [
  mof2020,
  departmentMof,
  departmentScored,
  departmentGoals,
  transferAb,
  transferPlain,
  sichuan,
  yunnanSplit,
  chongqingFlat,
  hubei2080,
  hubeiCounty,
  hebeiThreeScore,
  reviewerSheet,
  systemExport,
  indicatorList,
  monitoring,
  mofPlain,
] as readonly FormFamily[];
