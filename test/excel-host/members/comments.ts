import { formatAddress } from "../../../src/core/model/address";
import { hostError } from "../engine/host-error";
import type { ExcelHost } from "../engine/excel-host";
import type { Call, HostObject, Members, ObjectOf } from "../engine/objects";
import { rangeOf } from "../model/open-data";
import { rangeArgument, textArgument } from "./arguments";

/** `workbook.comments` and `worksheet.comments`. */
export const commentCollection: Members<"CommentCollection"> = {
  items: allComments,
  item: ({ target, host, args }) => byId(allComments(target, host), args[0]) ?? missing(),
  methods: { GetCount: ({ target, host }) => allComments(target, host).length },
  finders: {
    Add: addComment,
    GetItemOrNullObject: ({ target, host, args }) => byId(allComments(target, host), args[0]),
    GetItemByCell: (call) => atCell(call) ?? missing(),
  },
};

type Comments = readonly ObjectOf<"Comment">[];
type CollectionCall = Call<"CommentCollection">;

function allComments({ sheet }: ObjectOf<"CommentCollection">, host: ExcelHost): Comments {
  const sheets = sheet ? [sheet] : host.workbook.sheets;
  return sheets.flatMap((own) =>
    own.comments.map((comment) => ({ kind: "Comment" as const, sheet: own, comment })),
  );
}

function byId(comments: Comments, id: unknown): HostObject | null {
  return comments.find(({ comment }) => comment.id === id) ?? null;
}

function missing(): never {
  throw hostError("ItemNotFound");
}

function cellOf({ target, host, args, objects }: CollectionCall): ReturnType<typeof rangeArgument> {
  const base = target.sheet ?? host.activeSheet();
  return rangeArgument([objects[0], args[0]], host.workbook, base);
}

function atCell(call: CollectionCall): HostObject | null {
  const { sheet, area } = cellOf(call);
  const cell = formatAddress({ row: area.top, column: area.left });
  const comment = sheet.comments.find((other) => other.cell === cell);
  return comment ? { kind: "Comment", sheet, comment } : null;
}

function addComment(call: CollectionCall): HostObject {
  const { sheet, area } = cellOf(call);
  call.host.aboutToWrite(call.target);
  if (sheet.protected && sheet.protectionOptions["allowEditObjects"] !== true) {
    throw hostError("AccessDenied");
  }
  // One thread to a cell.
  if (atCell(call)) throw hostError("InvalidArgument");
  const content = call.args[1];
  const text = typeof content === "string" ? content : "";
  const cell = formatAddress({ row: area.top, column: area.left });
  const comment = { id: call.host.newId("comment"), cell, text, author: "当前用户" };
  sheet.comments.push(comment);
  return { kind: "Comment", sheet, comment };
}

/** A comment, the first of its thread. */
export const comment: Members<"Comment"> = {
  identity: ({ comment: { id } }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ comment: own }) => own.id },
    Content: {
      get: ({ comment: own }) => own.text,
      set: ({ target, value }) => {
        target.comment.text = textArgument(value);
      },
    },
    AuthorName: { get: ({ comment: own }) => own.author },
    AuthorEmail: { get: () => "" },
    CreationDate: { get: () => "2026-01-05T00:00:00.000Z" },
    Resolved: { get: () => false },
    ContentType: { get: () => "Plain" },
    Mentions: { get: () => [] },
    RichContent: { get: ({ comment: own }) => own.text },
  },
  methods: {
    Delete: ({ target, host }) => {
      const { sheet, comment: own } = target;
      host.aboutToWrite(target);
      const at = sheet.comments.indexOf(own);
      if (at < 0) missing();
      sheet.comments.splice(at, 1);
    },
  },
  finders: {
    GetLocation: ({ target: { sheet, comment: own } }) => ({
      kind: "Range",
      sheet,
      area: rangeOf(own.cell),
    }),
  },
};
