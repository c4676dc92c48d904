/** What is said in an example: the cells, and the message by its id in the check with what it is filled with. */
export type KeptMessage = {
  readonly cells: string;
  readonly messageId: string;
  readonly args: Readonly<Record<string, string | number>>;
};

/** What a form says in an example, in Chinese lines, and what is said of it: nothing in a good one. */
export type KeptExample = {
  readonly given: readonly string[];
  readonly says: readonly KeptMessage[];
};

export type KeptExamples = {
  readonly bad: readonly KeptExample[];
  readonly good: readonly KeptExample[];
};

/** The examples of a check, from its own tests, fetched when first asked for; `null` for a check that has none. */
export async function examplesOf(check: string): Promise<KeptExamples | null> {
  const { default: text } = await import(
    /* webpackMode: "lazy", webpackChunkName: "examples" */ "./check-examples.json"
  );
  const known = text as Readonly<Record<string, KeptExamples | undefined>>;
  return known[check] ?? null;
}
