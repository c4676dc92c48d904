import fc from "fast-check";
import { formatAddress, MAX_COLUMN, MAX_ROW, parseAddress } from "../../../src/core/model/address";

test.each([
  ["A1", 1, 1],
  ["$D$13", 13, 4],
  ["$D13", 13, 4],
  ["D$13", 13, 4],
  ["XFD1048576", MAX_ROW, MAX_COLUMN],
])("%s is row %i, column %i", (address, row, column) => {
  expect(parseAddress(address)).toEqual({ row, column });
});

test.each([
  ..."A D$ $ $1 1 A0 A01 a1 AAAA1 XFE1 A1048577 A12345678 A1:B2 A-1 A1.5 $$A1 A$$1 A1$ A1A Ａ1 A１".split(
    " ",
  ),
  "",
  " A1",
  "A1 ",
  "A1\n",
  "D 13",
])("“%s” is no address inside a sheet", (address) => {
  expect(parseAddress(address)).toBeNull();
});

test("every position is read back from its address", () => {
  const position = fc.record({
    row: fc.integer({ min: 1, max: MAX_ROW }),
    column: fc.integer({ min: 1, max: MAX_COLUMN }),
  });
  fc.assert(
    fc.property(position, (at) => {
      expect(parseAddress(formatAddress(at))).toEqual(at);
    }),
  );
});
