import { useCallback, useState, type ReactElement } from "react";
import type { ScorePreview } from "../../app/session/preview-types";
import { Notice } from "../parts/notice";
import { Screen } from "../parts/screen";
import { leaveOnEscape } from "../parts/leave-on-escape";
import { useTexts } from "../text/use-texts";
import { useSession } from "../use-session";
import { ChangeListScreen } from "./change-list-screen";
import { DepartmentTotals } from "./department-totals";
import { PreviewChoices } from "./preview-choices";
import { PreviewFooter } from "./preview-footer";
import { PreviewList } from "./preview-list";
import { PreviewSummary } from "./preview-summary";
import { usePreviewStyles } from "./preview-styles";
import { useRowActions } from "./row-actions";
import { allCells } from "./ticks";
import { usePreviewView, type PreviewView } from "./use-preview-view";

/** Whose changes the list of changes shows. */
type Listed = { readonly form: number | null };

/** S7: what would be written where, for the user to tick, before anything is written. */
export function PreviewScreen({ preview }: { readonly preview: ScorePreview }): ReactElement {
  const session = useSession();
  const styles = usePreviewStyles();
  const view = usePreviewView(preview);
  const [listed, setListed] = useState<Listed | null>(null);
  const leave = (): void => (listed ? setListed(null) : session.back());
  return (
    <div className={styles.all} onKeyDown={(event) => leaveOnEscape(event, leave)}>
      {listed ? (
        <ChangeListScreen preview={preview} form={listed.form} onClose={() => setListed(null)} />
      ) : (
        <Main preview={preview} view={view} setListed={setListed} />
      )}
    </div>
  );
}

type MainProps = {
  readonly preview: ScorePreview;
  readonly view: PreviewView;
  readonly setListed: (listed: Listed) => void;
};

function Main({ preview, view, setListed }: MainProps): ReactElement {
  const texts = useTexts().preview;
  const footer = <PreviewFooter preview={preview} onList={() => setListed({ form: null })} />;
  const nothing = allCells(preview).length === 0;
  return (
    <Screen title={texts.title} footer={footer}>
      <PreviewSummary preview={preview} />
      {nothing ? <Notice tone="info">{texts.nothingProposed}</Notice> : null}
      <DepartmentTotals department={preview.department} />
      {nothing ? null : <PreviewChoices preview={preview} view={view} />}
      <Rows preview={preview} view={view} setListed={setListed} />
    </Screen>
  );
}

function Rows({ preview, view, setListed }: MainProps): ReactElement {
  const { preview: texts } = useTexts();
  const styles = usePreviewStyles();
  const listForm = useCallback((form: number) => setListed({ form }), [setListed]);
  const { toggleOpen, rows } = view;
  const actions = useRowActions(useSession(), { toggleOpen, listChanges: listForm });
  if (rows.length === 0) return <p>{texts.nothingShown}</p>;
  return (
    <div>
      <PreviewList rows={rows} mode={preview.mode} actions={actions} />
      <p className={styles.quiet}>{texts.keys}</p>
    </div>
  );
}
