import type { ReactElement } from "react";
import type { SheetSketch } from "../../core/index";
import { More } from "../parts/more";
import { useTexts } from "../text/use-texts";
import { AMOUNTS, withAmount, type TeachChoice } from "./draft";
import { RowCount } from "./row-count";
import { SelectField, type SelectOption } from "./select-field";
import { useTeachStyles } from "./teach-styles";
import type { FundingTeaching } from "./use-funding";

export type FundingChoicesProps = {
  readonly sketch: SheetSketch;
  readonly choice: TeachChoice;
  readonly funding: FundingTeaching;
  onChoose(choice: TeachChoice): void;
};

/** For a funding block that the labels do not know: the row of its header, and what each column of it is. */
export function FundingChoices(props: FundingChoicesProps): ReactElement | null {
  const { sketch, choice, funding } = props;
  const { teach } = useTexts();
  const styles = useTeachStyles();
  const above = sketch.rows.filter(({ row }) => row < sketch.top);
  if (above.length === 0) return null;
  const { top = null, bottom = null } = choice.funding ?? {};
  const unchosen = sketch.profile?.funding ? teach.fundingAsBefore : teach.auto;
  const rows: readonly SelectOption<number | null>[] = [
    { value: null, label: unchosen },
    ...above.map(({ row, text }) => ({
      value: row,
      label: teach.rowOption(row, text),
      isContent: true,
    })),
  ];
  return (
    <More summary={teach.fundingLegend}>
      <div className={styles.stack}>
        <p className={styles.quiet}>{teach.fundingAbout}</p>
        <SelectField
          label={teach.fundingRow}
          options={rows}
          chosen={top}
          onChoose={(row) => funding.point(row === null ? null : { top: row, bottom: row })}
        />
        {top === null || bottom === null ? null : (
          <RowCount
            label={teach.fundingRows}
            rows={{ top, bottom }}
            onChoose={(last) => funding.point({ top, bottom: last })}
          />
        )}
        <Amounts {...props} />
      </div>
    </More>
  );
}

function Amounts({ choice, funding, onChoose }: FundingChoicesProps): ReactElement | null {
  const { teach } = useTexts();
  if (choice.funding === null || funding.sketch === null) return null;
  const options: readonly SelectOption<number | null>[] = [
    { value: null, label: teach.none },
    ...funding.sketch.columns.map(({ column, letters, text }) => ({
      value: column,
      label: teach.columnOption(letters, text === "" ? teach.blankHeader : text),
      isContent: true,
    })),
  ];
  return (
    <>
      {AMOUNTS.map((role) => (
        <SelectField
          key={role}
          label={teach.amounts[role]}
          options={options}
          chosen={choice.funding?.columns[role] ?? null}
          onChoose={(column) => onChoose(withAmount(choice, role, column))}
        />
      ))}
    </>
  );
}
