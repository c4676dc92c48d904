import type { ReactElement, ReactNode } from "react";

/** Words of the workbook or of the core: Chinese in every language of the pane. */
export function Content(props: {
  readonly className?: string;
  readonly children: ReactNode;
}): ReactElement {
  const { className, children } = props;
  return (
    <span className={className} data-content lang="zh-CN">
      {children}
    </span>
  );
}
