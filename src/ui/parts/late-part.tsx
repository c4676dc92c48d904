import { createElement, lazy, type FunctionComponent, type ReactElement } from "react";

/** The code of a part of the pane did not come; asked for again it may. */
export class PartNotLoaded extends Error {
  override readonly name = "PartNotLoaded";
}

/** For each part whose code did not come: makes it ask anew when it is next drawn. */
const failed = new Set<() => void>();

/**
 * A part of the pane whose code comes when it is first drawn; to stand inside `Suspense`. What does not come is thrown as
 * `PartNotLoaded`, again at every drawing until `askAgain`: React keeps a failure for good.
 */
export function latePart<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  const ask = () => lazy(() => load().then(handOn, fail));
  const fail = (error: unknown): never => {
    failed.add(() => {
      Part = ask();
    });
    throw new PartNotLoaded(String(error), { cause: error });
  };
  let Part = ask();
  return function Late(props: Props): ReactElement {
    return <Part props={props} />;
  };
}

/** What `lazy` can show of a part: its types want the names of all props. */
function handOn<Props extends object>(part: FunctionComponent<Props>) {
  return {
    default: ({ props }: { readonly props: Props }): ReactElement => createElement(part, props),
  };
}

/** Parts whose code did not come are asked for once more when they are next drawn. */
export function askAgain(): void {
  for (const again of failed) again();
  failed.clear();
}
