import type { Members } from "../engine/objects";
import { sizeOf } from "../model/cells";
import { fullAddress, localAddress } from "./addresses";

/** Several ranges of a sheet. */
export const rangeAreas: Members<"RangeAreas"> = {
  scalars: {
    Address: {
      get: ({ sheet, areas }) => areas.map((area) => fullAddress({ sheet, area })).join(","),
    },
    AddressLocal: { get: ({ areas }) => areas.map(localAddress).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + sizeOf(area), 0) },
    IsEntireRow: { get: () => false },
    IsEntireColumn: { get: () => false },
  },
  links: {
    Areas: ({ sheet, areas }) => ({ kind: "RangeCollection", sheet, areas }),
    Worksheet: ({ sheet }) => ({ kind: "Worksheet", sheet }),
  },
  methods: { _KeepReference: () => null },
};

/** `rangeAreas.areas`. */
export const rangeCollection: Members<"RangeCollection"> = {
  items: ({ sheet, areas }) => areas.map((area) => ({ kind: "Range", sheet, area })),
  methods: { GetCount: ({ target: { areas } }) => areas.length },
};
