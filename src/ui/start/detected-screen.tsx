import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Detection, Preset, Session, SessionState } from "../../app/session/session-types";
import { LimitsBanner } from "../frame/banners";
import { ActionButton } from "../parts/action-button";
import { ChoiceGroup } from "../parts/choice-group";
import { More } from "../parts/more";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";
import { detectionFacts } from "./detection-facts";
import { FoundForms, UnsureForms } from "./found-forms";
import { SheetReasons } from "./nothing-screens";
import { SheetNotices } from "./sheet-notices";

export type DetectedScreenProps = {
  readonly detection: Detection;
  readonly state: SessionState;
  readonly session: Session;
};

/** S3: what was found, what is special about it, and the button that starts the check. */
export function DetectedScreen({ detection, state, session }: DetectedScreenProps): ReactElement {
  const { start } = useTexts();
  const { found } = start;
  const styles = useStyles();
  const facts = detectionFacts(detection);
  return (
    <Screen
      title={found.title(facts.kinds.map(({ kind, count }) => found.kinds[kind](count)))}
      footer={
        <ActionButton kind="primary" onClick={() => void session.check({ kind: "workbook" })}>
          {start.begin}
        </ActionButton>
      }
    >
      <p>{baseFacts(detection, facts.unit, found)}</p>
      <div className={styles.lines}>
        <UnsureForms facts={facts} session={session} state={state} />
        {facts.otherUnits.length > 0 ? (
          <More summary={found.otherUnits(facts.otherUnits.length)}>
            <FoundForms forms={facts.otherUnits} session={session} state={state} detail="unit" />
          </More>
        ) : null}
        <More summary={found.all(detection.forms.length)}>
          <FoundForms forms={detection.forms} session={session} state={state} detail="layout" />
        </More>
        {detection.otherSheets.length > 0 ? (
          <More summary={found.others(detection.otherSheets.length)}>
            <SheetReasons sheets={detection.otherSheets} />
          </More>
        ) : null}
      </div>
      <SheetNotices detection={detection} />
      <LimitsBanner limits={state.capabilities.limits} />
      <PresetChoice state={state} session={session} />
    </Screen>
  );
}

type FoundTexts = ReturnType<typeof useTexts>["start"]["found"];

function baseFacts({ fiscalYear }: Detection, unit: string | null, found: FoundTexts): string {
  const year = fiscalYear === null ? found.noYear : found.year(fiscalYear);
  return `${year} · ${unit === null ? found.noUnit : found.unit(unit)}`;
}

function PresetChoice({ state, session }: Omit<DetectedScreenProps, "detection">): ReactElement {
  const { preset } = useTexts().start;
  return (
    <ChoiceGroup<Preset>
      legend={preset.legend}
      chosen={state.settings.preset}
      onChoose={(chosen) => session.configure({ preset: chosen })}
      choices={[
        { value: "full", label: preset.full, detail: preset.fullDetail },
        { value: "quick", label: preset.quick, detail: preset.quickDetail },
      ]}
    />
  );
}

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: "2px" },
});
