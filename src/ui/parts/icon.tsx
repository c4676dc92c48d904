import type { ReactElement } from "react";

/** The pictures the frame uses; each always stands beside a word. */
export type IconName = "info" | "warning" | "error" | "done" | "settings" | "question";

/** Paths on a field of 16 × 16, drawn for this project. */
const PATHS: Readonly<Record<IconName, string>> = {
  info: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13ZM8 7v4.2M8 4.6v.2",
  warning: "M8 2 14.6 13.5H1.4ZM8 6.4v3.4M8 11.6v.2",
  error: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13ZM5.6 5.6l4.8 4.8M10.4 5.6 5.6 10.4",
  done: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13ZM5 8.3l2.1 2.1L11 6.2",
  settings: "M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.7v3.6M6 9.7v3.6",
  question:
    "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13ZM6 6.4a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1M8 11.3v.2",
};

/** One of the frame's pictures. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return <LineDrawing path={PATHS[name]} />;
}

/** A line drawing in the colour of the text around it; silent for screen readers. */
export function LineDrawing({ path }: { readonly path: string }): ReactElement {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flexShrink: 0 }}
    >
      <path d={path} />
    </svg>
  );
}
