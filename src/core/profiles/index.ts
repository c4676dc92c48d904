export {
  profileFileName,
  profileText,
  readProfile,
  withoutProfile,
  withProfile,
} from "./profile-file";
export { amountTerms, columnTerms, labelTerms } from "./profile-terms";
export { PROFILE_SCHEMA } from "./profile-shape";
export { fingerprintOf, templateText } from "./template-text";
export { MOST_HEADER_ROWS, validateProfile, type ProfileResult } from "./validate-profile";
