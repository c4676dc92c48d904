import type { ReactElement } from "react";

/** The columns of a table on paper; the browser repeats the head on each page that the table goes on to. */
export function PrintHead(props: {
  readonly titles: readonly string[];
  /** In percent of the page's width, one for each title. */
  readonly widths: readonly string[];
}): ReactElement {
  return (
    <>
      <colgroup>
        {props.widths.map((width, index) => (
          <col key={index} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {props.titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
