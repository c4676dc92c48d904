const FULL_WIDTH = /[\uff01-\uff5e\u3000]/g;

/**
 * Half width without any change of length, so that offsets stay: `sameLength("１００％，")` → `"100%,"`. Brackets of
 * document numbers (〔〕) stay what they are.
 */
export function sameLength(text: string): string {
  return text.replace(FULL_WIDTH, (character) =>
    character === "\u3000" ? " " : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
