import type { ReactElement } from "react";
import type { SheetSketch, TaughtColumn, TaughtLabel } from "../../core/index";
import { More } from "../parts/more";
import type { Texts } from "../text/texts";
import { useTexts } from "../text/use-texts";
import {
  HEAD_LABELS,
  OTHER_COLUMNS,
  USUAL_COLUMNS,
  withColumn,
  withLabel,
  type TeachChoice,
} from "./draft";
import { SelectField, type SelectOption } from "./select-field";
import { useTeachStyles } from "./teach-styles";

export type ChoicesProps = {
  readonly sketch: SheetSketch;
  readonly choice: TeachChoice;
  onChoose(choice: TeachChoice): void;
};

/** For each part of a form, the column that holds it. */
export function ColumnChoices(props: ChoicesProps): ReactElement {
  const { teach } = useTexts();
  const styles = useTeachStyles();
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{teach.columnsLegend}</legend>
        <Columns {...props} roles={USUAL_COLUMNS} />
      </fieldset>
      <More summary={teach.moreColumns}>
        <div className={styles.stack}>
          <Columns {...props} roles={OTHER_COLUMNS} />
        </div>
      </More>
      <LabelChoices {...props} />
    </>
  );
}

function Columns(props: ChoicesProps & { readonly roles: readonly TaughtColumn[] }): ReactElement {
  const { sketch, choice, onChoose, roles } = props;
  const { teach } = useTexts();
  const options: readonly SelectOption<number | null>[] = [
    { value: null, label: teach.none },
    ...sketch.columns.map(({ column, letters, text }) => ({
      value: column,
      label: teach.columnOption(letters, text === "" ? teach.blankHeader : text),
      isContent: true,
    })),
  ];
  return (
    <>
      {roles.map((role) => (
        <SelectField
          key={role}
          label={teach.columns[role]}
          options={options}
          chosen={choice.columns[role] ?? null}
          onChoose={(column) => onChoose(withColumn(choice, role, column))}
        />
      ))}
    </>
  );
}

/** Values of the head stand beside their labels. */
function LabelChoices({ sketch, choice, onChoose }: ChoicesProps): ReactElement | null {
  const { teach } = useTexts();
  const styles = useTeachStyles();
  if (sketch.labels.length === 0) return null;
  return (
    <More summary={teach.labelsLegend}>
      <div className={styles.stack}>
        <p className={styles.quiet}>{teach.labelsAbout}</p>
        {HEAD_LABELS.map((role) => (
          <SelectField
            key={role}
            label={teach.labels[role]}
            options={labelOptions(sketch, role, { chosen: choice.labels[role], teach })}
            chosen={choice.labels[role] ?? null}
            onChoose={(label) => onChoose(withLabel(choice, role, label))}
          />
        ))}
      </div>
    </More>
  );
}

type LabelWords = { readonly chosen: string | undefined; readonly teach: Texts["teach"] };

function labelOptions(
  { labels, suggestedLabels }: SheetSketch,
  role: TaughtLabel,
  { chosen, teach }: LabelWords,
): readonly SelectOption<string | null>[] {
  const known = suggestedLabels[role];
  const all = chosen === undefined || labels.includes(chosen) ? labels : [chosen, ...labels];
  return [
    {
      value: null,
      label: known === undefined ? teach.auto : teach.autoIs(known),
      isContent: known !== undefined,
    },
    ...all.map((label) => ({ value: label, label, isContent: true })),
  ];
}
