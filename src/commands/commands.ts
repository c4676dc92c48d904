/**
 * The ribbon's buttons, in ECMAScript 5 like the loader: they must answer in an Excel too old for the pane as well.
 * A button only leaves a wish and opens the pane; the work is the pane's. Nothing is left in the workbook.
 */
import {
  storedWish,
  wantedActions,
  wantedAttribute,
  wantedEvent,
  wantedKey,
  type WantedAction,
} from "../app/wanted-action";

type Completable = { completed(): void };

/** Joins every button to its work; called once office.js is there. */
export function associateCommands(): void {
  if (!Office.actions || !Office.actions.associate) return;
  wantedActions.forEach((action) => {
    Office.actions.associate(action, (event: Completable) => run(action, event));
  });
}

function run(action: WantedAction, event: Completable): void {
  const completed = () => event.completed();
  try {
    if (!sharesRuntime()) return pointToPane(action, completed);
    leaveInPage(action);
    Office.addin.showAsTaskpane().then(completed, completed);
  } catch {
    // Excel blocks the button until it hears that the command is over, whatever became of it.
    completed();
  }
}

function sharesRuntime(): boolean {
  return Office.context.requirements.isSetSupported("SharedRuntime", "1.1");
}

function leaveInPage(action: WantedAction): void {
  document.documentElement.setAttribute(wantedAttribute, action);
  const event = document.createEvent("Event");
  event.initEvent(wantedEvent, false, false);
  window.dispatchEvent(event);
}

/** Without a shared runtime no code can open the pane: the wish is kept, a small window says which button to press. */
function pointToPane(action: WantedAction, completed: () => void): void {
  localStorage.setItem(
    (Office.context.partitionKey || "") + wantedKey,
    storedWish(action, Date.now()),
  );
  const page = location.href.replace(/[^/]*$/, "commands.html");
  Office.context.ui.displayDialogAsync(page, { width: 30, height: 30 }, completed);
}

associateCommands();
