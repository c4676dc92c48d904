import type { ReactElement } from "react";
import { useExplainStyles } from "../explain/explain-styles";
import { figure } from "../explain/figures";
import { More } from "../parts/more";
import { useTexts } from "../text/use-texts";
import type { LostPoints } from "./chart-data";

/** The lost points by dimension as a table. */
export function LostTable({ points }: { readonly points: LostPoints }): ReactElement {
  const { charts } = useTexts();
  const tables = useExplainStyles();
  return (
    <More summary={charts.data}>
      <table className={tables.table}>
        <caption>{charts.lost}</caption>
        <thead>
          <tr>
            <th scope="col">{charts.dimension}</th>
            <th scope="col">{charts.lostPoints}</th>
            <th scope="col">{charts.weight}</th>
          </tr>
        </thead>
        <tbody>
          {points.bars.map(({ dimension, lost, weight }) => (
            <tr key={dimension}>
              <th scope="row">{charts.dimensions[dimension]}</th>
              <td className="figure">{figure(lost)}</td>
              <td className="figure">{figure(weight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </More>
  );
}
