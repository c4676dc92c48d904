import type { CheckGroup } from "../../src/core/checks/define-check";

/** What the scaffold needs to know of a new check. */
export type NewCheck = {
  readonly id: string;
  /** Thing first, then what is wrong with it: `target-missing`. */
  readonly name: string;
  readonly group: CheckGroup;
};

/** `constantOf("target-missing")` → `"targetMissing"`. */
export function constantOf(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A check that compiles and owes all its words: the harness names each. */
export function checkText({ id, name, group }: NewCheck): string {
  return `import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";

/** 待写: when it speaks, and what it leaves to other checks. */
export const ${constantOf(name)} = defineCheck({
  meta: {
    id: "${id}",
    name: "${name}",
    level: "warning",
    kind: "review",
    group: "${group}",
    title: "待写",
    why: "待写。",
    howToFix: "待写。",
    clause: null,
    defects: [],
    messages: {
      found: "“{name}”待写。",
    },
  },
  *run({ form }) {
    for (const indicator of form.indicators) {
      if (indicator.name.text !== "待写") continue;
      yield {
        messageId: "found",
        args: { name: nameOf(indicator) },
        at: [indicator.name],
        indicator,
        part: "三级指标",
      };
    }
  },
});
`;
}

/** Its test, without a case: good and bad examples come from here. */
export function testText({ name, group }: NewCheck): string {
  const constant = constantOf(name);
  return `import { ${constant} } from "../../../../src/core/checks/catalog/${group}/${name}";
import { testCheck } from "../../../support/test-check";

testCheck(${constant}, {
  passes: [],
  flags: [],
});
`;
}
