import { waiverKey, type Evaluation, type Waiver } from "../../core/index";

/** What a waiver does in the result on screen. */
export type WaiverFate = {
  readonly waiver: Waiver;
  readonly key: string;
  /** How many findings it holds back. */
  readonly holding: number;
  /** How many came back because their cells changed. */
  readonly lapsed: number;
  /** Nothing of the kind is found any more. */
  readonly unneeded: boolean;
};

/** Every waiver kept in the workbook with its fate, the newest first. */
export function waiverFates(
  waivers: readonly Waiver[],
  { findings, waived, unneededWaivers }: Evaluation,
): readonly WaiverFate[] {
  const holding = countByKey(waived.map(({ waiver }) => waiver));
  const lapsed = countByKey(
    findings.flatMap((one) => (one.lapsed === undefined ? [] : [one.lapsed.waiver])),
  );
  const unneeded = countByKey(unneededWaivers);
  return [...waivers].reverse().map((waiver) => {
    const key = waiverKey(waiver);
    return {
      waiver,
      key,
      holding: holding.get(key) ?? 0,
      lapsed: lapsed.get(key) ?? 0,
      unneeded: unneeded.has(key),
    };
  });
}

/** Waivers may have come by messages: they are known by what they say, not by who they are. */
function countByKey(waivers: readonly Waiver[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const waiver of waivers) {
    const key = waiverKey(waiver);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
