/** A name of letters that ends in digits, one of them a capital: PM2.5, GB50300-2013, ISO9001. "I00%" and "CT1台" are none. */
const CODE =
  /(?=[A-Za-z/]*[A-Z])[A-Za-z]+(?:\/[A-Za-z]+)?[- ]?\d+(?:[-.]\d+)*(?![\d.]*[%台套个辆架])/g;

/** What stands before a number of its own: RMB500, pH6-9. */
const BEFORE_NUMBER = /^(?:RMB|CNY|pH|PH)/;

/** Whether a text may hold a code. */
const MAY_HOLD_CODE = /[A-Z]/;

/**
 * A text with its codes taken out, or each character of them put by another, so that positions stay.
 *
 * @example replaceCodes("PM2.5≤35", "_") → "_____≤35"; replaceCodes("符合GB50300", "") → "符合"
 */
export function replaceCodes(text: string, by: string): string {
  if (!MAY_HOLD_CODE.test(text)) return text;
  return text.replace(CODE, (code) => (BEFORE_NUMBER.test(code) ? code : by.repeat(code.length)));
}
