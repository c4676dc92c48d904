import { MAX_COLUMN, MAX_ROW, type Range } from "../../../src/core/model/address";
import { hostError } from "../engine/host-error";
import type { Call, HostObject, Members } from "../engine/objects";
import { sizeOf, usedRange } from "../model/cells";
import { flagArgument, insideSheet, numberArgument, rangeArgument } from "./arguments";
import { localAddress, fullAddress } from "./addresses";
import { getCellProperties, setCellProperties } from "./cell-properties";
import {
  getColumnProperties,
  getRowProperties,
  setColumnProperties,
  setRowProperties,
} from "./line-properties";
import { clearRange, mergeRange, mergesWithin, unmergeRange } from "./range-actions";
import {
  columnsHidden,
  formulasScalar,
  linkScalar,
  numberFormatScalar,
  rowsHidden,
  textScalar,
  valuesScalar,
  valueTypesScalar,
} from "./range-content";

type RangeCall = Call<"Range">;

/** A range. */
export const range: Members<"Range"> = {
  scalars: {
    Address: { get: fullAddress },
    AddressLocal: { get: ({ area }) => localAddress(area) },
    CellCount: { get: ({ area }) => (sizeOf(area) > 2_147_483_647 ? -1 : sizeOf(area)) },
    RowIndex: { get: ({ area }) => area.top - 1 },
    ColumnIndex: { get: ({ area }) => area.left - 1 },
    RowCount: { get: ({ area }) => area.bottom - area.top + 1 },
    ColumnCount: { get: ({ area }) => area.right - area.left + 1 },
    IsEntireRow: { get: ({ area }) => area.left === 1 && area.right === MAX_COLUMN },
    IsEntireColumn: { get: ({ area }) => area.top === 1 && area.bottom === MAX_ROW },
    HasSpill: { get: () => false },
    Values: valuesScalar,
    Formulas: formulasScalar,
    FormulasLocal: formulasScalar,
    Text: textScalar,
    ValueTypes: valueTypesScalar,
    NumberFormat: numberFormatScalar,
    NumberFormatLocal: numberFormatScalar,
    RowHidden: rowsHidden,
    ColumnHidden: columnsHidden,
    Hidden: {
      get: (target, host) =>
        rowsHidden.get(target, host) === true || columnsHidden.get(target, host) === true,
    },
    Hyperlink: linkScalar,
  },
  links: {
    Worksheet: ({ sheet }) => ({ kind: "Worksheet", sheet }),
    Format: ({ sheet, area }) => ({ kind: "RangeFormat", sheet, area }),
  },
  methods: {
    _KeepReference: () => null,
    _ValidateArraySize: ({ target: { area }, args }) => {
      const [rows, columns] = [numberArgument(args[0]), numberArgument(args[1])];
      const same = rows === area.bottom - area.top + 1 && columns === area.right - area.left + 1;
      if (!same) throw hostError("InvalidArgument");
    },
    Select: ({ target, host }) => host.select(target),
    Clear: clearRange,
    Merge: mergeRange,
    Unmerge: unmergeRange,
    Calculate: ({ host }) => host.calculateAll(),
    SetDirty: () => null,
    GetCellProperties: getCellProperties,
    SetCellProperties: setCellProperties,
    GetRowProperties: getRowProperties,
    GetColumnProperties: getColumnProperties,
    SetRowProperties: setRowProperties,
    SetColumnProperties: setColumnProperties,
  },
  finders: {
    GetRow: (call) => inside(call, ({ top, ...rest }, [row = 0]) => oneRow({ ...rest, top }, row)),
    GetColumn: (call) => inside(call, (area, [column = 0]) => oneColumn(area, column)),
    GetCell: (call) =>
      inside(call, (area, [row = 0, column = 0]) => oneRow(oneColumn(area, column), row)),
    GetLastRow: (call) => inside(call, (area) => ({ ...area, top: area.bottom })),
    GetLastColumn: (call) => inside(call, (area) => ({ ...area, left: area.right })),
    GetLastCell: (call) =>
      inside(call, (area) => ({ ...area, top: area.bottom, left: area.right })),
    GetOffsetRange: (call) => inside(call, shifted),
    GetResizedRange: (call) =>
      inside(call, (area, [rows = 0, columns = 0]) => ({
        ...area,
        bottom: area.bottom + rows,
        right: area.right + columns,
      })),
    GetAbsoluteResizedRange: (call) =>
      inside(call, (area, [rows = 1, columns = 1]) => ({
        ...area,
        bottom: area.top + rows - 1,
        right: area.left + columns - 1,
      })),
    GetEntireRow: (call) => inside(call, (area) => ({ ...area, left: 1, right: MAX_COLUMN })),
    GetEntireColumn: (call) => inside(call, (area) => ({ ...area, top: 1, bottom: MAX_ROW })),
    GetBoundingRect: (call) => withOther(call, bounding),
    GetIntersection: (call) => intersection(call) ?? missing(),
    GetIntersectionOrNullObject: intersection,
    GetUsedRange: (call) => used(call) ?? missing(),
    GetUsedRangeOrNullObject: used,
    GetMergedAreasOrNullObject: ({ target: { sheet, area } }) => {
      const areas = mergesWithin(sheet, area);
      return areas.length === 0 ? null : { kind: "RangeAreas", sheet, areas };
    },
  },
};

function missing(): never {
  throw hostError("ItemNotFound");
}

function inside(
  { target: { sheet, area }, args }: RangeCall,
  make: (area: Range, numbers: readonly number[]) => Range,
): HostObject {
  return { kind: "Range", sheet, area: insideSheet(make(area, args.map(numberArgument))) };
}

function oneRow(area: Range, row: number): Range {
  return { ...area, top: area.top + row, bottom: area.top + row };
}

function oneColumn(area: Range, column: number): Range {
  return { ...area, left: area.left + column, right: area.left + column };
}

function shifted(
  { top, left, bottom, right }: Range,
  [rows = 0, columns = 0]: readonly number[],
): Range {
  return { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
}

function otherArea({ target: { sheet }, args, objects, host }: RangeCall): Range {
  const other = rangeArgument([objects[0], args[0]], host.workbook, sheet);
  if (other.sheet !== sheet) throw hostError("InvalidArgument");
  return other.area;
}

function withOther(call: RangeCall, make: (a: Range, b: Range) => Range): HostObject {
  const { sheet, area } = call.target;
  return { kind: "Range", sheet, area: make(area, otherArea(call)) };
}

function bounding(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function intersection(call: RangeCall): HostObject | null {
  const { sheet, area: a } = call.target;
  const b = otherArea(call);
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  if (area.top > area.bottom || area.left > area.right) return null;
  return { kind: "Range", sheet, area };
}

function used({ target: { sheet, area }, args }: RangeCall): HostObject | null {
  const found = usedRange(sheet, flagArgument(args[0], false), area);
  return found && { kind: "Range", sheet, area: found };
}
