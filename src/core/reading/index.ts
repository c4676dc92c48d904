export { readForms, type FormsOfWorkbook, type ReadOptions } from "./read-forms";
export { formFamilies } from "./families";
export type { FormFamily } from "./families/types";
export * from "./teach";
export { readDepartmentFigures } from "./figures/read-figures";
