import type { CellEdit, Edit } from "../../../src/core/model/edit";
import { cellAt, type Cell } from "../../../src/core/model/workbook";
import { parseAddress } from "../../../src/core/model/address";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import { openPackage } from "../../../src/hosts/xlsx/package/open-package";
import type { XlsxPort } from "../../../src/hosts/xlsx/xlsx-port";
import { fillColor, styleIndex } from "../../support/xlsx-looks";
import { buildXlsx, MAIN_NAMESPACE } from "../../support/xlsx-builder";

const SHEET = "表";
/** Styles 0 and 1 are General, the second bold and centred; style 2 is a format of the workbook's own. */
const STYLES =
  `<styleSheet xmlns="${MAIN_NAMESPACE}"><numFmts count="1"><numFmt numFmtId="180" formatCode="0.0&quot;分&quot;"/></numFmts>` +
  "<fonts count='2'><font/><font><b/></font></fonts>" +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  "<borders><border/></borders>" +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyAlignment="1"><alignment horizontal="center"/></xf>' +
  '<xf numFmtId="180" fontId="1" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

function workbook(): Uint8Array {
  const rows = [["执行率", { value: null, style: 1 }, { value: 9.5, style: 2 }, null]];
  return buildXlsx({ sheets: [{ name: SHEET, rows }], parts: { "xl/styles.xml": STYLES } });
}

function open(bytes: Uint8Array): Promise<XlsxPort> {
  return openWorkbookPort(bytes, "样例.xlsx", { loadCalculator: null });
}

function edit(cell: string, [expected, value]: readonly (number | null)[]): CellEdit {
  return { kind: "cell", sheet: SHEET, cell, expect: expected ?? null, value: value ?? null };
}

async function apply(port: XlsxPort, ...edits: readonly Edit[]): Promise<void> {
  const outcomes = await port.apply(edits);
  expect(outcomes.map(({ reason }) => reason)).toEqual(edits.map(() => null));
}

async function cellOf(port: XlsxPort, address: string): Promise<Cell | undefined> {
  const { sheets } = await port.readWorkbook();
  const at = parseAddress(address);
  return at && sheets[0] ? cellAt(sheets[0], at.row, at.column) : undefined;
}

describe("the number format of a cell that is written", () => {
  it("is a percentage where the cell had none, and the outcome says what it was", async () => {
    const port = await open(workbook());
    const outcomes = await port.apply([
      { ...edit("B1", [null, 0.8605]), numberFormat: "0.00%" },
      { ...edit("C1", [9.5, 0.5]), numberFormat: "0.00%" },
    ]);
    expect(outcomes.map(({ formatBefore }) => formatBefore)).toEqual(["General", undefined]);
    expect((await cellOf(port, "B1"))?.text).toBe("86.05%");
    expect((await cellOf(port, "C1"))?.text).toBe("0.5分");
  });

  it.each(["in the same session", "after the file was saved and opened again"])(
    "is put back by an undo %s, with the very style the cell had",
    async (when) => {
      let port = await open(workbook());
      await apply(port, { ...edit("B1", [null, 0.8605]), numberFormat: "0.00%" });
      if (when.startsWith("after")) port = await open(port.save());
      await apply(port, { ...edit("B1", [0.8605, null]), restoresFormat: "General" });
      const bytes = port.save();
      expect(styleIndex(bytes, SHEET, "B1")).toBe(1);
      await apply(port, edit("B1", [null, 0.5]));
      expect((await cellOf(port, "B1"))?.text).toBe("0.5");
    },
  );

  it("is put back on a cell that the file did not hold before", async () => {
    let port = await open(workbook());
    await apply(port, { ...edit("D7", [null, 0.8605]), numberFormat: "0.00%" });
    port = await open(port.save());
    await apply(port, { ...edit("D7", [0.8605, null]), restoresFormat: "General" });
    expect(styleIndex(port.save(), SHEET, "D7")).toBe(0);
  });

  it("is put back whatever the cell has now, and its mark stays", async () => {
    const port = await open(workbook());
    await apply(
      port,
      { ...edit("B1", [null, 0.8605]), numberFormat: "0.00%" },
      { kind: "fill", sheet: SHEET, cell: "B1", color: "FFF2CC" },
      { ...edit("B1", [0.8605, 3]), restoresFormat: "yyyy-mm-dd;@" },
    );
    const bytes = port.save();
    const styles = openPackage(bytes).readText("xl/styles.xml");
    expect(styles).toContain('<numFmts count="2">');
    expect(styles).toContain('<numFmt numFmtId="181" formatCode="yyyy-mm-dd;@"/></numFmts>');
    const xf = styles.match(/<xf [^>]*>/g)?.[styleIndex(bytes, SHEET, "B1") ?? 0];
    expect(xf).toContain('numFmtId="181" fontId="1" fillId="2"');
    expect((await cellOf(await open(bytes), "B1"))?.text).toBe("1900-01-03");
  });

  it("goes with an undo in the same session, and a mark that came since stays", async () => {
    const port = await open(workbook());
    await apply(port, { ...edit("B1", [null, 0.8605]), numberFormat: "0.00%" });
    await apply(port, { kind: "fill", sheet: SHEET, cell: "B1", color: "FFF2CC" });
    await apply(port, { ...edit("B1", [0.8605, null]), restoresFormat: "General" });
    const bytes = port.save();
    expect(fillColor(bytes, SHEET, "B1")).toBe("FFF2CC");
    const styles = openPackage(bytes).readText("xl/styles.xml");
    const xf = styles.match(/<xf [^>]*>/g)?.[styleIndex(bytes, SHEET, "B1") ?? 0];
    expect(xf).toContain('numFmtId="0" fontId="1"');
    await apply(port, { kind: "fill", sheet: SHEET, cell: "B1", color: null });
    expect(fillColor(port.save(), SHEET, "B1")).toBeNull();
  });

  it("is put back where the content stays as it is", async () => {
    const port = await open(workbook());
    await apply(port, { ...edit("C1", [9.5, 9.5]), restoresFormat: "0.00" });
    expect(await cellOf(port, "C1")).toMatchObject({ text: "9.50", numberFormat: "0.00" });
    await apply(port, { ...edit("C1", [9.5, 9.5]), restoresFormat: '0.0"分"' });
    expect(styleIndex(port.save(), SHEET, "C1")).toBe(2);
  });
});
