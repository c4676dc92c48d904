import { parseJson } from "../json/parse-json";
import type { ReaderProfile } from "../model/reader-profile";
import { validateProfile, type ProfileResult } from "./validate-profile";

/** The profile in the text of a user's file, or everything that keeps it from being used, in Chinese. */
export function readProfile(jsonText: string): ProfileResult {
  const parsed = parseJson(jsonText);
  if ("problem" in parsed) return { ok: false, problems: [{ path: "", message: parsed.problem }] };
  return validateProfile(parsed.json);
}

/** A profile as the text of a file, ending in a line feed; `readProfile` gives the same profile back. */
export function profileText(profile: ReaderProfile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

/** A file name that every system takes: `"表头指定-某县自评表.json"`. */
export function profileFileName({ title }: ReaderProfile): string {
  const plain = title.replace(/[\\/:*?"<>|\s]+/g, " ").trim();
  return `表头指定-${plain === "" ? "未命名" : plain.slice(0, LONGEST_NAME)}.json`;
}

const LONGEST_NAME = 60;

/** The profiles with one more; one of the same template is replaced. */
export function withProfile(
  profiles: readonly ReaderProfile[],
  profile: ReaderProfile,
): readonly ReaderProfile[] {
  return [profile, ...withoutProfile(profiles, profile.fingerprint)];
}

/** The profiles without the one of a template. */
export function withoutProfile(
  profiles: readonly ReaderProfile[],
  fingerprint: string,
): readonly ReaderProfile[] {
  return profiles.filter((one) => one.fingerprint !== fingerprint);
}
