import { WorkbookError } from "../../../../src/hosts/xlsx/errors";
import { openWorkbookPort } from "../../../../src/hosts/xlsx/open-workbook-port";
import type { XlsxPort } from "../../../../src/hosts/xlsx/xlsx-port";
import { hostileFiles } from "../../../support/hostile-files";
import { openLooks, sheetData } from "./look-workbook";

/** The largest files take seconds where the machine is busy. */
jest.setTimeout(120_000);

type File = ReturnType<typeof hostileFiles>[number];

/** `null` for a file that is refused. */
async function open(file: File): Promise<XlsxPort | null> {
  try {
    return await openWorkbookPort(file.bytes(), "a.xlsx", { loadCalculator: null });
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

const readable = hostileFiles().filter(({ expected }) => expected.includes("read"));

describe("hostile files that can be read", () => {
  it("are more than a few", () => {
    expect(readable.length).toBeGreaterThan(5);
  });

  test.each(readable.map((file) => [file.name, file] as const))(
    "%s can be drawn: cells within the sheet, looks that are there",
    async (_, file) => {
      const port = await open(file);
      for (const { name } of port?.view.sheets().slice(0, 3) ?? []) {
        const layout = port?.view.layout(name);
        const cells = port?.view.rows(name, 1, 300) ?? [];
        expect(cells.every(({ look }) => layout?.looks[look] !== undefined)).toBe(true);
        expect(cells.every(({ column }) => column <= (layout?.columns ?? 0))).toBe(true);
      }
    },
  );
});

const STYLES =
  '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>';

describe("a sheet whose formatting has no end", () => {
  test("gives a few hundred rows, and none of what follows is held", async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, at) => `<row r="${at + 2}" s="1" customFormat="1"><c r="A${at + 2}" s="1"/></row>`,
    );
    const sheet = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>', ...rows);
    const { view } = await openLooks({ sheet, styles: STYLES });
    const layout = view.layout("表");
    expect(layout.rows).toBe(201);
    expect(view.rows("表", 1, 1_048_576)).toHaveLength(201);
  });

  test("in one column for every row gives what the sheet reaches", async () => {
    const sheet = `<cols><col min="1" max="16384" style="1" width="9"/></cols>${sheetData(
      '<row r="3"><c r="C3"><v>1</v></c></row>',
    )}`;
    const { view } = await openLooks({ sheet, styles: STYLES });
    expect(view.layout("表")).toMatchObject({ rows: 3, columns: 3 });
    expect(view.rows("表", 1, 1_048_576)).toHaveLength(9);
  });
});

describe("a part that breaks off or lies", () => {
  const opened = (styles: string) => openLooks({ sheet: sheetData(), styles });

  test("styles that name each other in vain leave the plain look", async () => {
    const { view } = await opened(
      '<cellXfs><xf fontId="-1" fillId="99999999999" borderId="x"><alignment textRotation="9e9" indent="NaN"/></xf></cellXfs>',
    );
    expect(view.layout("表").looks).toHaveLength(1);
    expect(view.layout("表").looks[0]).toMatchObject({ fill: null, rotation: 0, indent: 0 });
  });

  test("names of an object's own members are no styles, patterns or lines", async () => {
    const { view } = await opened(
      '<fills><fill><patternFill patternType="constructor"><fgColor rgb="FF000000"/></patternFill></fill></fills>' +
        '<borders><border><left style="toString"/></border></borders>' +
        '<cellXfs><xf><alignment horizontal="__proto__" vertical="constructor"/></xf></cellXfs>',
    );
    expect(view.layout("表").looks[0]).toMatchObject({
      fill: null,
      left: null,
      horizontal: "general",
      vertical: "bottom",
    });
  });
});
