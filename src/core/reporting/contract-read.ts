/** A cell as read, in the published JSON. */
export type PublishedRead<T> = {
  readonly cell: string | null;
  readonly text: string | null;
  readonly value: T | null;
  readonly problem: string | null;
};
