import fc from "fast-check";
import type { Session, SessionState } from "../../src/app/session/session-types";
import { parseAddress, type Cell, type Workbook } from "../../src/core";
import { department, withCells, type ProjectSpec } from "../support/department-workbook";
import { memorySession } from "../support/memory-session";
import type { Content } from "../support/sheet-builder";

const content = fc.oneof(
  fc.constantFrom<Content[]>(
    null,
    "",
    "—",
    "≥12场",
    "12场",
    " 9 场",
    "１２",
    "=1+1",
    "达成预期指标",
    "98%",
  ),
  fc.integer({ min: -5, max: 120 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
);
const score = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Content>(null) },
  { weight: 2, arbitrary: content },
);
const spec = fc.record({
  budget: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.double({ min: 0, max: 300, noNaN: true })),
  spent: fc.integer({ min: 0, max: 300 }),
  actual: content,
  scores: fc.tuple(score, score, score, score, score),
  protected: fc.boolean(),
});

/** Formulas, numbers and formats where a form may have them. */
const extra = fc.dictionary(
  fc.constantFrom("H6", "I6", "H10", "H11", "H12", "H13", "E10", "F10", "E12", "F12", "I10"),
  fc.oneof(
    fc.record({ formula: fc.constantFrom("G10*0.9", "SUM(H10:H12)", "1/0"), value: fc.integer() }),
    fc.record({
      value: fc.integer({ min: 0, max: 100 }),
      numberFormat: fc.constantFrom("0.00%", "0.0", "General"),
    }),
  ),
  { maxKeys: 5 },
);
const blankFormats = fc.dictionary(
  fc.constantFrom("甲0!H6", "甲0!I6", "甲1!H6", "甲1!H13"),
  fc.constantFrom("0.00%", "0%", "0.0", "@"),
);

const generated = fc.record({
  specs: fc.array(spec, { minLength: 1, maxLength: 2 }),
  extras: extra,
  formats: blankFormats,
});

type Extra = Readonly<Record<string, Partial<Cell>>>;

function bookOf(specs: readonly Omit<ProjectSpec, "name">[], extras: Extra): Workbook {
  const book = department(...specs.map((one, index) => ({ ...one, name: `甲${String(index)}` })));
  const cells = Object.fromEntries(
    Object.entries(extras).map(([cell, change]) => [
      cell,
      { text: String(change.value), formula: null, ...change },
    ]),
  );
  return withCells(book, "甲0", cells);
}

/** A number in a formula's cell is the host's to compute, so it is not compared. */
function comparable(inventory: unknown): unknown {
  const [state, sheets] = JSON.parse(JSON.stringify(inventory)) as [
    unknown,
    [name: string, cells: [number, Cell][], ...rest: unknown[]][],
  ];
  return [
    state,
    sheets.map(([name, cells, ...rest]) => [
      name,
      cells.map(([key, { value, formula, numberFormat }]) => [key, formula ?? value, numberFormat]),
      ...rest,
    ]),
  ];
}

/** An edit of ours never leaves a text cell blank or the like: the empty text is no content. */
function withoutEmptyTexts(book: Workbook): Workbook {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map(
      [...sheet.cells].filter(([, { value, formula }]) => value !== "" || formula !== null),
    ),
  }));
  return { ...book, sheets };
}

function stageOf({ stage }: SessionState): string {
  return stage.kind === "failed" ? stage.trouble.diagnosis : stage.kind;
}

async function writeAll(
  session: Session,
  every: boolean,
  mode: "value" | "formula",
): Promise<void> {
  await session.openPreview();
  session.setWriteMode(mode);
  const { stage } = session.getState();
  if (stage.kind === "previewing" && every) {
    const ids = stage.preview.projects.flatMap(({ cells }) => cells.map(({ id }) => id));
    session.tick(ids, true);
  }
  await session.write();
  expect(stageOf(session.getState())).toBe("reported");
}

const actions = fc.array(
  fc.constantFrom(
    "mark",
    "comments",
    "write",
    "all",
    "formulas",
    "fixes",
    "sheets",
    "undo",
    "unmark",
  ),
  { maxLength: 6 },
);

async function act(session: Session, action: string): Promise<void> {
  const fixes = session.getState().checked?.evaluation.findings.flatMap((one) => one.fixes) ?? [];
  if (action === "mark" || action === "comments")
    await session.mark({ comments: action === "comments" });
  if (action === "write") await writeAll(session, false, "value");
  if (action === "all") await writeAll(session, true, "value");
  if (action === "formulas") await writeAll(session, true, "formula");
  if (action === "fixes") await session.applyFixes(fixes.filter(({ safety }) => safety === "safe"));
  if (action === "sheets") await session.writeResultSheets();
  if (action === "undo") await session.undo();
  if (action === "unmark") await session.unmark();
  expect(stageOf(session.getState())).toBe("reported");
}

describe("a session that is taken back", () => {
  it("leaves cells, formats, fills, comments, sheets and record as they were: check, mark, write, undo, remove", async () => {
    await fc.assert(
      fc.asyncProperty(generated, fc.boolean(), async ({ specs, extras, formats }, every) => {
        const book = withoutEmptyTexts(bookOf(specs, extras));
        const { session, port } = memorySession(book, { formats: onBlanks(book, formats) });
        const before = comparable(port.inventory());
        await session.check({ kind: "workbook" });
        await session.mark({ comments: true });
        await writeAll(session, every, every ? "formula" : "value");
        await session.undo();
        await session.removeEverything("keep");
        expect(stageOf(session.getState())).toBe("reported");
        expect(comparable(port.inventory())).toEqual(before);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it("leaves nothing after any sequence of actions, once everything is removed with the scores", async () => {
    await fc.assert(
      fc.asyncProperty(generated, actions, async ({ specs, extras, formats }, sequence) => {
        const book = withoutEmptyTexts(bookOf(specs, extras));
        const { session, port } = memorySession(book, { formats: onBlanks(book, formats) });
        const before = comparable(port.inventory());
        await session.check({ kind: "workbook" });
        for (const action of sequence) await act(session, action);
        await session.removeEverything("undo");
        expect(session.getState()).toMatchObject({ journal: [], marks: 0, ownSheets: [] });
        expect(comparable(port.inventory())).toEqual(before);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

function onBlanks(
  book: Workbook,
  formats: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const blank = ([place]: [string, string]): boolean => {
    const [name, cell = ""] = place.split("!");
    const at = parseAddress(cell);
    const sheet = book.sheets.find((one) => one.name === name);
    return !(
      at &&
      sheet &&
      [...sheet.cells.values()].some((one) => one.row === at.row && one.column === at.column)
    );
  };
  return Object.fromEntries(Object.entries(formats).filter(blank));
}
