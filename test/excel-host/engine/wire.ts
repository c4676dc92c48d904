import type { Json } from "../model/host-data";

/** The private messages of office.js, as far as the host reads them. Names on the wire are PascalCase. */

export type ArgumentInfo = {
  readonly Arguments?: readonly Json[];
  /** Path ids at the places of `Arguments` that are objects; 0 for ordinary arguments. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
};

export type WirePath = {
  readonly Id: number;
  /** 1 workbook, 2 new object, 3 method, 4 property, 5 indexer, 6 reference, 7 null object. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The library does not want a reference to it kept. */
  readonly D?: boolean;
};

export type QueryInfo = {
  /** Property paths as the add-in wrote them: `"format/fill/color"`. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export type WireAction = {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace, 7 query as JSON, 9 update. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
};

export type WireRequest = {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
};

export type WireResponse = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json | undefined }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
  };
};
