import type { ReaderProfile } from "../../model/reader-profile";
import type { FundingHeader } from "../funding-header";
import type { GridView } from "../grid-view";
import type { FundingRole } from "../labels";
import type { FormRegion } from "../read-head";
import { fundingRoles } from "../match-labels";
import { resolveColumns } from "../resolve-columns";
import { findBlocks } from "./find-block";
import { overLabels, taughtColumns } from "./taught-columns";

/** The funding header that a person pointed out, where it stands in a region; `null` where it does not. */
export function taughtFunding(
  view: GridView,
  region: FormRegion,
  { funding }: ReaderProfile,
): FundingHeader | null {
  if (!funding) return null;
  const rows = view.rowsBetween(region.top, region.bottom);
  const [place] = findBlocks(view, rows, [{ headers: funding.headers, owner: null }]).filter(
    ({ left, right }) => left >= region.left && right <= region.right,
  );
  if (!place) return null;
  const { columns } = funding;
  const labelled = resolveColumns(view, place, { rolesOf: fundingRoles });
  const taught = taughtColumns<FundingRole>(view, { rows: place, columns });
  const all = overLabels<FundingRole>(labelled, taught, columns);
  if (all.size === 0) return null;
  const { top, bottom, right } = place;
  return { header: { ...region, top, bottom, right }, columns: all };
}
