import { anyOf, normalizeLabel, remember } from "../values";
import {
  fundingLabels,
  headLabels,
  indicatorLabels,
  type FundingRole,
  type HeadRole,
  type IndicatorRole,
  type LabelTable,
} from "./labels";

/** How well a label fits a role: 0 is the surest wording. */
export type LabelMatch<Role extends string> = { readonly role: Role; readonly rank: number };

/** Wordings from this rank on say little by themselves: a block's own name may read so. */
export const VAGUE_RANK = 3;

/** The roles a text may stand for as a label, surest first; empty when it is no known label. */
export type LabelMatcher<Role extends string> = (text: string) => readonly LabelMatch<Role>[];

/** What a text may be as the header of an indicator column: `indicatorRoles("三级⏎指标（分）")` → name, rank 0. */
export const indicatorRoles: LabelMatcher<IndicatorRole> = labelMatcher(indicatorLabels);

/** What a text may be as the header of a funding column: `fundingRoles("全年执行数（B）")` → actualExpenditure, rank 0. */
export const fundingRoles: LabelMatcher<FundingRole> = labelMatcher(fundingLabels);

/** What a text may say of the value beside it: `headRoles("项目名称")` → projectName, rank 0. */
export const headRoles: LabelMatcher<HeadRole> = labelMatcher(headLabels);

/** Longer text is content, not a label (本工具默认). */
const LONGEST_LABEL = 24;

function labelMatcher<Role extends string>(table: LabelTable<Role>): LabelMatcher<Role> {
  const roles = Object.keys(table) as Role[];
  // Most texts are no label at all.
  const anyLabel = anyOf(roles.flatMap((role) => table[role]));
  const rolesOf = (label: string): readonly LabelMatch<Role>[] => {
    const matches: LabelMatch<Role>[] = [];
    for (const role of roles) {
      const rank = table[role].findIndex((pattern) => pattern.test(label));
      if (rank >= 0) matches.push({ role, rank });
    }
    return matches.sort((a, b) => a.rank - b.rank);
  };
  // Remembered by the cell's own text: the patterns of a table take longer than anything else that reads a form.
  return remember((text) => {
    const label = normalizeLabel(text.replace(COLUMN_NUMBER, ""));
    return label.length <= LONGEST_LABEL && anyLabel.test(label) ? rolesOf(label) : NO_ROLES;
  });
}

/** The number a form gives its columns, before the label: "①年度指标值". */
const COLUMN_NUMBER = /^\s*[①-⑳]\s*/;

const NO_ROLES: readonly never[] = [];
