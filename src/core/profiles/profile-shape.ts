import {
  anyText,
  field,
  integer,
  list,
  nullable,
  object,
  optional,
  text,
  textLike,
  type Fields,
  type FieldsOf,
  type Shape,
} from "../json/shape";
import type { ReaderProfile, TaughtBlock } from "../model/reader-profile";
import { amountTerms, columnTerms, labelTerms } from "./profile-terms";

/** No header is wider (本工具默认). */
export const MOST_COLUMNS = 200;

/** The key of every profile, and the version of its layout. */
export const PROFILE_SCHEMA: ReaderProfile["schema"] = "selfeval-profile/1";

const column = nullable(integer(1, MOST_COLUMNS), "没有这一列");

/** Every term as a key that may be left out. */
function termFields(terms: Readonly<Record<string, string>>, shape: Shape): Fields {
  return Object.fromEntries(
    Object.entries(terms).map(([key, title]) => [key, optional(title, shape)]),
  );
}

function block(terms: Readonly<Record<string, string>>): Shape {
  const fields: FieldsOf<TaughtBlock<string>> = {
    headers: field("表头各行的文字", list(list(anyText))),
    columns: field("各列是第几列", object(termFields(terms, column))),
  };
  return object(fields);
}

const fields: FieldsOf<ReaderProfile> = {
  schema: field("文件种类", textLike(/^selfeval-profile\/1$/, `“${PROFILE_SCHEMA}”`)),
  title: field("名称", text),
  fingerprint: optional("模板指纹", text),
  indicators: field("绩效指标表头", block(columnTerms)),
  funding: optional("项目资金表头", block(amountTerms)),
  head: optional("表头以上的标签", object(termFields(labelTerms, text))),
};

/** What a profile file may hold. */
export const profileShape: Shape = object(fields);
