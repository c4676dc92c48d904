import { formatRange, parseAddress, parseRange } from "../../../src/core/model/address";
import { PortError } from "../../../src/app/ports";
import { planChunks, runChunks } from "../../../src/hosts/excel/chunks";
import {
  isCellError,
  isPayloadError,
  toPortError,
  troubleByCode,
} from "../../../src/hosts/excel/port-errors";
import { isAddressOf, localAddress, rangeTexts } from "../../../src/hosts/excel/read/address-text";
import { dateSystemOf } from "../../../src/hosts/excel/read/date-system";
import { shownNumber } from "../../../src/hosts/excel/read/shown-number";
import { formerFillOf } from "../../../src/hosts/excel/state/file-fill";
import { readFileRecord, stateColumn } from "../../../src/hosts/excel/state/file-record";
import {
  EMPTY_HOST_RECORD,
  fingerprint,
  parseHostRecord,
  serializeHostRecord,
  type HostRecord,
} from "../../../src/hosts/excel/state/host-record";
import { encodeText } from "../../../src/hosts/excel/write/encode-text";
import { lookBlocks } from "../../../src/hosts/excel/write/look-blocks";
import { targetAreas } from "../../../src/hosts/excel/write/target-areas";

type Piece = { readonly bytes: number; readonly items: readonly number[] };

const piece = (bytes: number, ...items: number[]): Piece => ({ bytes, items });

describe("chunks", () => {
  it("keep the order and stay under the limit", () => {
    const chunks = planChunks(
      [piece(4, 1), piece(5, 2), piece(3, 3), piece(20, 4), piece(1, 5)],
      10,
    );
    expect(chunks.map((chunk) => chunk.flatMap(({ items }) => items))).toEqual([
      [1, 2],
      [3],
      [4],
      [5],
    ]);
  });

  it("of nothing are none", () => {
    expect(planChunks([])).toEqual([]);
  });

  it("are halved, the pieces too, until each half passes, and nothing is done twice", async () => {
    const done: number[] = [];
    const tooLarge = { code: "ResponsePayloadSizeLimitExceeded" };
    await runChunks([[piece(1, 1, 2, 3, 4, 5), piece(1, 6)]], {
      run: (chunk) => {
        const items = chunk.flatMap((one) => one.items);
        if (items.length > 2) return Promise.reject(tooLarge);
        done.push(...items);
        return Promise.resolve();
      },
      split: ({ items }) => {
        const middle = Math.ceil(items.length / 2);
        return [piece(1, ...items.slice(0, middle)), piece(1, ...items.slice(middle))];
      },
      divides: isPayloadError,
    });
    expect(done).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("that fail for another reason end the work", async () => {
    const run = jest.fn(() => Promise.reject(new Error("other")));
    const work = { run, split: () => null, divides: isPayloadError };
    await expect(runChunks([[piece(1, 1)], [piece(1, 2)]], work)).rejects.toThrow("other");
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe("Excel's error codes", () => {
  it.each([...troubleByCode])("%s is said in a whole Chinese sentence", (code, { message }) => {
    const error = toPortError(Object.assign(new Error("raw words of Excel"), { code }));
    expect(error).toBeInstanceOf(PortError);
    expect((error as PortError).message).toBe(message);
    expect((error as PortError).details).toContain("raw words of Excel");
    expect(message).toMatch(/^[^。]*[\u4e00-\u9fff].*。$/);
    expect(message).not.toContain(code);
  });

  it.each([
    "InvalidOperationInCellEditMode",
    "AccessDenied",
    "FilteredRangeConflict",
    "InactiveWorkbook",
    "ItemNotFound",
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
    "RangeExceedsLimit",
    "UndoNotSupported",
    "UnsupportedSheet",
    "ApiNotFound",
    "NotImplemented",
    "HostRestartNeeded",
  ])("%s is among those that are known", (code) => {
    expect(troubleByCode.has(code)).toBe(true);
  });

  it("never seen before are unknown, with Excel's words for the diagnosis only", () => {
    const error = toPortError(Object.assign(new Error("boom"), { code: "BrandNew" }));
    expect(error).toMatchObject({ code: "unknown", details: "BrandNew · boom" });
  });

  it("are told apart from mistakes of ours, which stay what they are", () => {
    const ours = new TypeError("ours");
    expect(toPortError(ours)).toBe(ours);
    const stopped = new PortError("stopped", "已停止。");
    expect(toPortError(stopped)).toBe(stopped);
    expect(isCellError(ours)).toBe(false);
  });
});

describe("addresses as Excel writes them", () => {
  it.each([
    ["表一!A1:C3", "A1:C3"],
    ["'说明 1''s'!$B$2", "B2"],
    ["C3", "C3"],
    [undefined, ""],
  ])("%s is %s inside its sheet", (address, local) => {
    expect(localAddress(address)).toBe(local);
  });

  it.each([
    ["表一!A1:C3", "A1:C3", true],
    ["表一!1:4", "A1:XFD4", true],
    ["表一!A:C", "A1:C1048576", true],
    ["表一!A1:C4", "A1:C3", false],
    ["", "A1", false],
  ])("%s against %s: %s", (address, range, same) => {
    const parsed = parseRange(range);
    expect(parsed && isAddressOf(address, parsed)).toBe(same);
  });

  it("of several areas and whole rows become plain ranges", () => {
    expect(rangeTexts("表一!B2:B3,'甲,乙'!5:5")).toEqual(["B2:B3", "A5:XFD5"]);
  });
});

describe("texts as Excel has to get them", () => {
  it.each([
    ["=1+1", "General", "'=1+1"],
    ["  =1", "General", "'  =1"],
    ["+86", "General", "'+86"],
    ["-", "General", "'-"],
    ["@甲", "General", "'@甲"],
    ["＝1", "General", "'＝1"],
    ["'引", "General", "''引"],
    ["95%", "0.00", "'95%"],
    ["Jan 5", "General", "'Jan 5"],
    ["2023/12/31", "General", "'2023/12/31"],
    ["≥95%", "General", "≥95%"],
    ["200个", "General", "200个"],
    ["完成 3 项", "General", "完成 3 项"],
    ["", "General", ""],
    ["95%", "@", "95%"],
    ["=1+1", "@", "=1+1"],
    ["'引", "@", "''引"],
  ])("%s in a cell formatted %s is written %s", (text, numberFormat, written) => {
    expect(encodeText(text, numberFormat)).toBe(written);
  });
});

describe("numbers as a wide column shows them", () => {
  it.each([
    [0.8605, "0.00%", "86.05%"],
    [1 / 3, "General", "0.333333333"],
    [1234.5, "#,##0.00", "1,234.50"],
    [45291, "m/d/yyyy", "2023/12/31"],
    [45291, 'yyyy"年"m"月"d"日"', "2023年12月31日"],
  ])("%d under %s is %s", (value, numberFormat, text) => {
    expect(shownNumber(value, numberFormat, false)).toBe(text);
  });

  it("count from 1904 where the workbook does", () => {
    expect(shownNumber(43829, "yyyy/m/d", true)).toBe("2023/12/31");
  });
});

describe("the date system", () => {
  const cell = (value: number, text: string, numberFormat = "yyyy/m/d") => ({
    row: 1,
    column: 1,
    value,
    text,
    numberFormat,
    error: null,
    formula: null,
  });

  it.each([
    ["1900 by the year shown", [cell(45291, "2023/12/31")], false],
    ["1904 by the year shown", [cell(43829, "2023/12/31")], true],
    ["told by the first date that tells", [cell(1, "####"), cell(43829, "2023年")], true],
    ["not told without a date", [cell(2023, "2023", "General")], null],
    ["not told by a year that fits neither", [cell(45291, "1999/1/1")], null],
  ])("is %s", (_name, cells, answer) => {
    expect(dateSystemOf(cells)).toBe(answer);
  });
});

describe("blocks of one look", () => {
  it("cover every cell once with few rectangles", () => {
    const rows = [
      ["a", "a", null],
      ["a", "a", "b"],
      ["a", "b", "b"],
    ];
    const blocks = lookBlocks(rows, 5).map(({ area, value }) => `${value} ${formatRange(area)}`);
    expect(blocks.sort()).toEqual(["a A5:B6", "a A7", "b B7:C7", "b C6"]);
  });

  it("of rows of different length end with the row", () => {
    const blocks = lookBlocks([["a"], ["a", "a"]], 1).map(({ area }) => formatRange(area));
    expect(blocks.sort()).toEqual(["A1", "A2:B2"]);
  });
});

describe("the areas around cells", () => {
  it("are few, and far cells do not drag in what lies between", () => {
    const cells = ["G13", "G14", "G15", "H15", "G30", "AB120", "A9000"];
    const areas = targetAreas(cells.flatMap((cell) => parseAddress(cell) ?? []));
    expect(areas.map(formatRange)).toEqual(["G13:H30", "AB120", "A9000"]);
  });

  it("of cells wide apart in a row are asked one by one", () => {
    const areas = targetAreas(["A1", "ZZ2"].flatMap((cell) => parseAddress(cell) ?? []));
    expect(areas.map(formatRange)).toEqual(["A1", "ZZ2"]);
  });
});

describe("what the host remembers", () => {
  const record: HostRecord = {
    sheets: [{ name: "自评检查结果", id: "{1}", first: "题" }],
    marks: [
      { sheet: "表一", cell: "B2", color: "#FFF2CC", former: { pattern: "None", color: null } },
    ],
    comments: [{ sheet: "表一", cell: "B2", id: "c1", text: "请核对" }],
    fileState: "3-abc",
  };

  it("comes back as it was written", () => {
    expect(parseHostRecord(serializeHostRecord(record))).toEqual(record);
  });

  it("is nothing when there is nothing to remember", () => {
    expect(serializeHostRecord(EMPTY_HOST_RECORD)).toBe("");
  });

  it.each([null, "", "{", "[]", "7", '{"marks":[{"sheet":1}],"sheets":"x"}'])(
    "is empty when it reads %s",
    (text) => {
      expect(parseHostRecord(text)).toEqual(EMPTY_HOST_RECORD);
    },
  );

  it("changes its fingerprint with every change of a text", () => {
    expect(fingerprint("一")).toBe(fingerprint("一"));
    expect(new Set(["", "一", "二", "一一"].map(fingerprint)).size).toBe(4);
  });
});

describe("the memory of the file host", () => {
  const host = JSON.stringify({
    version: 1,
    sheets: ["得分汇总"],
    fills: ['<fill><patternFill patternType="none"/></fill>'],
    marks: [["表一", [["B2", 0, 5, "FFF2CC", 0], ["坏"]]]],
  });

  it("is read with its state, sheets and marks", () => {
    const values = [
      ["selfeval-state/1", "selfeval-xlsx/1"],
      ['{"a":', host],
      ["1}", ""],
    ];
    expect(readFileRecord(values)).toEqual({
      json: '{"a":1}',
      sheets: ["得分汇总"],
      marks: [
        { sheet: "表一", cell: "B2", color: "FFF2CC", former: { pattern: "None", color: null } },
      ],
    });
  });

  it("is not taken from a sheet without its mark", () => {
    expect(readFileRecord([["别的"]])).toBeNull();
  });

  it("that is damaged gives what can be read", () => {
    const values = [["selfeval-state/1"], ["{}", "{"]];
    expect(readFileRecord(values)).toEqual({ json: "{}", sheets: [], marks: [] });
  });

  it("is cut into cells without tearing a character, and old pieces are emptied", () => {
    const text = "x".repeat(29_999) + "😀" + "y";
    const column = stateColumn(text, 4).flat();
    expect(column.map((part) => part.length)).toEqual([29_999, 3, 0, 0]);
    expect(column.join("")).toBe(text);
  });

  it.each([
    ['<fill><patternFill patternType="none"/></fill>', { pattern: "None", color: null }],
    ["<fill><patternFill/></fill>", { pattern: "None", color: null }],
    [
      '<x:fill><x:patternFill patternType="solid"><x:fgColor rgb="FF92d050"/><x:bgColor indexed="64"/></x:patternFill></x:fill>',
      { pattern: "Solid", color: "#92D050" },
    ],
    ['<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>', null],
    [
      '<fill><patternFill patternType="darkUp"><fgColor rgb="FF92D050"/></patternFill></fill>',
      null,
    ],
    ['<fill><gradientFill degree="90"/></fill>', null],
  ])("tells the former fill of %s", (xml, fill) => {
    expect(formerFillOf(xml)).toEqual(fill);
  });
});
