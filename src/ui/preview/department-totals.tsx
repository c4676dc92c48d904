import type { ReactElement } from "react";
import type { DepartmentPreview, ScorePreview } from "../../app/session/preview-types";
import { useTexts } from "../text/use-texts";
import { TotalChange } from "./change";
import { usePreviewStyles } from "./preview-styles";

/** The department's score by every method, before and after. */
export function DepartmentTotals(props: {
  readonly department: ScorePreview["department"];
}): ReactElement | null {
  const { preview } = useTexts();
  const styles = usePreviewStyles();
  if (props.department.length === 0) return null;
  return (
    <section aria-label={preview.department}>
      <h3 className={styles.subheading}>{preview.department}</h3>
      <dl className={styles.totals}>
        {props.department.map((one) => (
          <MethodTotal key={one.method} total={one} />
        ))}
      </dl>
    </section>
  );
}

function MethodTotal({ total }: { readonly total: DepartmentPreview }): ReactElement {
  const { preview } = useTexts();
  const styles = usePreviewStyles();
  return (
    <div className={styles.total}>
      <dt>{preview.methods[total.method]}</dt>
      <dd className={styles.value}>
        <TotalChange before={total.before} after={total.after} />
      </dd>
    </div>
  );
}
