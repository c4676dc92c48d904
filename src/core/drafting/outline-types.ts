import type { PartName } from "./parts/index";

/** A heading of an outline with what stands under it. */
export type OutlineSection = {
  readonly title: string;
  readonly parts?: readonly PartName[];
  readonly sections?: readonly OutlineSection[];
};

/** The headings of a report in order: one JSON file each. */
export type Outline = {
  readonly id: string;
  /** In Chinese, for people who choose one. */
  readonly name: string;
  /** Line by line; `{name}` and `{year}` are filled in, or marked where they are not known. */
  readonly title: string;
  readonly sections: readonly OutlineSection[];
};
