export { readForms, type FormsOfWorkbook } from "./read-forms";
export { formFamilies } from "./families";
export type { FormFamily } from "./families/types";
