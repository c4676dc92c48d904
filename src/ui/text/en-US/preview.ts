import type { Texts } from "../texts";
import { counted } from "./counted";

/** What the preview part of the pane says, in English. */
export const preview: Texts["preview"] = {
  title: "Preview before writing",
  willWrite: (cells) => `Will write ${counted(cells, "cell")}`,
  leaves: (cells) => `leaves ${counted(cells, "cell")} alone`,
  leavesBecause: {
    formula: (cells) => `${cells} with a formula`,
    locked: (cells) => `${cells} locked`,
    typed: (cells) => `${cells} typed by hand`,
    unticked: (cells) => `${cells} not ticked`,
  },
  because: (reasons) => ` (${reasons.join(", ")})`,
  waitsForPerson: (cells) => `${counted(cells, "cell")} for a person to score`,
  undoIsCleared:
    "In this version of Excel, writing clears the Ctrl+Z history. Use “Undo this writing” instead.",
  protectedProjects: (projects, cells) =>
    `${counted(projects, "sheet")} protected; ${counted(cells, "locked cell")} not ticked. Expand a sheet to choose what to do.`,
  nothingProposed:
    "No score needs writing: every cell agrees with the score due, or waits for a person.",

  department: "Department score",
  methods: {
    meanOfProjects: "Simple mean of the projects",
    budgetWeighted: "Mean weighted by budget",
    ownTable: "Score of the department's own form",
    goalWeighted: "Goals by their weights",
    blockWeighted: "Blocks put together",
    manual: "Set by a person",
  },

  writeMode: "Write as",
  asValue: "Numbers",
  asFormula: "Formulas",
  asFormulaMeans:
    "Cells whose score can be put as a formula of Excel get one, readable without this tool; the others get a number.",
  noFormula: "No formula can say this; goes in as a number",

  filter: "Show",
  filters: {
    all: (cells) => `All ${cells}`,
    changed: (cells) => `Changed ${cells}`,
    caution: (cells) => `To confirm ${cells}`,
  },
  nothingShown: "No cell matches.",

  list: "Cells to write, by project",
  keys: "↑↓ move, ← → collapse or expand, Space ticks, Enter goes to the cell, Esc goes back.",
  allProjects: "All projects",
  tickProject: (project) => `Write “${project}”`,
  tickProjectMeans: "without the cells that need a tick of their own",
  ownTicksOnly: "Every cell of this project needs a tick of its own",
  cellsOf: (project) => `Cells of “${project}”`,
  tickedOf: (ticked, cells) => `${ticked} of ${counted(cells, "cell")} ticked`,
  waiting: (cells) => `${cells} for a person`,
  otherErrors: (errors) => `${counted(errors, "other error")} that writing does not solve`,
  protected: "Protected",
  becomes: "becomes",
  blank: "blank",
  totalOpen: "open",
  newlyFilled: "new",
  goTo: (cell) => `Go to ${cell}`,
  what: { score: "score", executionRate: "execution rate", total: "total score" },
  caution: {
    formula: (formula) =>
      formula === ""
        ? "Holds a formula, which writing replaces."
        : `Holds the formula ${formula}, which writing replaces.`,
    typed: (text) => `Typed “${text}” differs from the score due; writing replaces it.`,
    locked: "This cell is locked; it can be written once the sheet is unprotected.",
  },
  needsOwnTick: "Confirm one by one",
  forPerson: "For a person to score",

  protectedChoices: "This sheet is protected. You can:",
  writeUnlocked: (cells) =>
    cells === 1 ? "Write only the 1 unlocked cell" : `Write only the ${cells} unlocked cells`,
  noUnlocked: "This sheet has no unlocked cell to write.",
  unprotectFirst: "Or unprotect it under Review, then",
  readAgain: "Preview again",
  listInstead: "List this sheet's cells",

  changeList: "List of changes",
  changeListOf: (project) => `Changes of “${project}”`,
  changeListMeans: "Copy it into a sheet or a mail; the workbook has not been changed.",
  columns: {
    sheet: "Sheet",
    cell: "Cell",
    project: "Project",
    label: "Content",
    before: "Before",
    after: "Due",
    difference: "Difference",
    formula: "Formula",
    choice: "Write",
  },
  choice: { yes: "yes", no: "no" },
  copy: "Copy",
  copied: "Copied.",
  copyByHand: "Copying is blocked here. The list is selected: press Ctrl+C.",
  closeList: "Back to the preview",

  write: (cells) => `Write ${counted(cells, "cell")}`,
  nothingTicked: "No cell ticked",
  tickFirst: "Tick the cells to write first.",
  cannotWrite: "This workbook cannot be written. List the changes and type them in by hand.",
  listOnly: "List only",
};
