import { validateShape, type ShapeProblem } from "../json/validate-shape";
import type { ReaderProfile, TaughtAmount, TaughtBlock } from "../model/reader-profile";
import { amountTerms, columnTerms } from "./profile-terms";
import { profileShape } from "./profile-shape";
import { fingerprintOf, templateText } from "./template-text";

export type ProfileResult =
  | { readonly ok: true; readonly profile: ReaderProfile }
  | { readonly ok: false; readonly problems: readonly ShapeProblem[] };

/**
 * The profile in a JSON value, or everything that keeps it from being used, in Chinese with the path. A fingerprint left
 * out is made from the header's texts; one that does not fit them is a problem.
 */
export function validateProfile(json: unknown): ProfileResult {
  const misfits = validateShape(profileShape, json, "");
  if (misfits.length > 0) return { ok: false, problems: misfits };
  // The shape has been checked key by key, and `FieldsOf` keeps the shape and the type together.
  const given = json as Omit<ReaderProfile, "fingerprint"> & { readonly fingerprint?: string };
  const problems = [
    ...blockProblems("indicators", given.indicators, columnTerms),
    ...needed(given.indicators),
    ...(given.funding ? fundingProblems(given.funding) : []),
    ...fingerprintProblems(given),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, profile: withPlainTexts(given) };
}

/** Texts as they are compared, so that a file written by hand equals one of ours. */
function withPlainTexts(given: Omit<ReaderProfile, "fingerprint">): ReaderProfile {
  const { schema, title, indicators, funding, head } = given;
  return {
    schema,
    title,
    fingerprint: fingerprintOf(indicators.headers),
    indicators: plainBlock(indicators),
    ...(funding ? { funding: plainBlock(funding) } : {}),
    ...(head ? { head } : {}),
  };
}

function plainBlock<Role extends string>(block: TaughtBlock<Role>): TaughtBlock<Role> {
  return { ...block, headers: block.headers.map((row) => row.map(templateText)) };
}

type Problems = readonly ShapeProblem[];
type Terms = Readonly<Record<string, string>>;

function blockProblems(path: string, block: TaughtBlock<string>, terms: Terms): Problems {
  const headers = headerProblems(`${path}.headers`, block.headers);
  if (headers.length > 0) return headers;
  return columnProblems(`${path}.columns`, block, terms);
}

/** A funding block that names no column would be nothing but a header. */
function fundingProblems(funding: TaughtBlock<TaughtAmount>): Problems {
  const problems = blockProblems("funding", funding, amountTerms);
  if (problems.length > 0 || Object.values(funding.columns).some((column) => column !== null))
    return problems;
  const message =
    "项目资金的表头没有指定任何一列；请至少指定“全年预算数”和“全年执行数”所在的列，或不指定资金表头。";
  return [{ path: "funding.columns", message }];
}

/** A header has no more rows (本工具默认). */
export const MOST_HEADER_ROWS = 3;

/** Fewer texts would be found on sheets of other templates too (本工具默认). */
export const FEWEST_TEXTS = 2;

function headerProblems(path: string, headers: TaughtBlock<string>["headers"]): Problems {
  const problem = (message: string): Problems => [{ path, message }];
  if (headers.length < 1 || headers.length > MOST_HEADER_ROWS)
    return problem(
      `有 ${String(headers.length)} 行；表头应为 1 到 ${String(MOST_HEADER_ROWS)} 行。`,
    );
  const width = headers[0]?.length ?? 0;
  if (headers.some((row) => row.length !== width))
    return problem('各行的列数不同；没有文字的列请写空文字 ""，使各行一样长。');
  const texts = headers.flat().filter((text) => templateText(text) !== "");
  if (texts.length < FEWEST_TEXTS)
    return problem(
      `只有 ${String(texts.length)} 个有文字的表头；至少应有 ${String(FEWEST_TEXTS)} 个，才能认出同一个模板。`,
    );
  if (headers[0]?.every((text) => templateText(text) === ""))
    return problem("第一行没有文字；请从有文字的那一行开始。");
  return [];
}

function columnProblems(
  path: string,
  { headers, columns }: TaughtBlock<string>,
  terms: Terms,
): Problems {
  const width = headers[0]?.length ?? 0;
  const owners = new Map<number, string>();
  return Object.entries(columns).flatMap(([role, column]) => {
    if (column == null) return [];
    const at = `${path}.${role}`;
    if (column > width)
      return [
        { path: at, message: `第 ${String(column)} 列不在表头里；表头共 ${String(width)} 列。` },
      ];
    const owner = owners.get(column);
    if (owner === undefined) {
      owners.set(column, role);
      return [];
    }
    const [one = owner, other = role] = [terms[owner], terms[role]];
    const message = `第 ${String(column)} 列${quoted(headers, column)}同时指定为“${one}”和“${other}”；一列只能指定一项，请改其中一项。`;
    return [{ path: at, message }];
  });
}

/** The text of a column's lowest header, in quotes; nothing where it has none. */
function quoted(headers: TaughtBlock<string>["headers"], column: number): string {
  const texts = headers.map((row) => row[column - 1] ?? "").filter((text) => text !== "");
  const text = texts.at(-1);
  return text === undefined ? "" : `（${text}）`;
}

/** Rows can be told and judged only by a name and an outcome. */
function needed({ columns }: ReaderProfile["indicators"]): Problems {
  const path = "indicators.columns";
  const problems: ShapeProblem[] = [];
  if (columns.name == null)
    problems.push({
      path: `${path}.name`,
      message: `缺少“${columnTerms.name}”一列；没有它无法分辨各项指标，请指定。`,
    });
  if (columns.actual == null && columns.score == null)
    problems.push({
      path: `${path}.actual`,
      message: `“${columnTerms.actual}”和“${columnTerms.score}”两列都没有指定；自评表至少要有其中一列，请指定。`,
    });
  return problems;
}

function fingerprintProblems({
  fingerprint,
  indicators,
}: {
  readonly fingerprint?: string;
  readonly indicators: ReaderProfile["indicators"];
}): Problems {
  const expected = fingerprintOf(indicators.headers);
  if (fingerprint === undefined || fingerprint === expected) return [];
  const message = `“${fingerprint}”与表头文字对不上，按表头应为“${expected}”；改过表头时请删去 fingerprint 一行，会重新计算。`;
  return [{ path: "fingerprint", message }];
}
