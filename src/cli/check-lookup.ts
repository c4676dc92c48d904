import { checks, nearestWord } from "../core/index";

/** The id of a check by its id or name in any letter case; `null` when there is none. */
export function checkId(word: string): string | null {
  const wanted = word.toLowerCase();
  const found = checks.find(({ meta }) => meta.id.toLowerCase() === wanted || meta.name === wanted);
  return found?.meta.id ?? null;
}

/** Says that there is no such check, with the nearest one. */
export function unknownCheck(word: string): string {
  const near = nearestWord(
    word,
    checks.flatMap(({ meta }) => [meta.id, meta.name]),
  );
  const advice = near === null ? "" : `是不是 ${near}？`;
  return `没有检查“${word}”；${advice}用 selfeval checks 查看全部检查。`;
}
