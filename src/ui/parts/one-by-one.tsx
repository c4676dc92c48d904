import { Children, useEffect, useState, type ReactElement, type ReactNode } from "react";

export type OneByOneProps = {
  readonly className?: string;
  /** Little is drawn in one go. */
  readonly atOnce: boolean;
  readonly children: ReactNode;
};

/** Draws its children one after the other, each in a task of its own, so that what is heavy never holds the page up. */
export function OneByOne({ className, atOnce, children }: OneByOneProps): ReactElement {
  const all = Children.toArray(children);
  const [drawn, setDrawn] = useState(1);
  const isComplete = atOnce || drawn >= all.length;
  useEffect(() => {
    if (isComplete) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + 1), 0);
    return () => clearTimeout(timer);
  }, [isComplete, drawn]);
  return <div className={className}>{isComplete ? all : all.slice(0, drawn)}</div>;
}
