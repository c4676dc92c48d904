import { choosePolicy } from "../../../src/core/policy/choose-policy";
import { clauseText } from "../../../src/core/policy/clause";
import { policies, policyById, policyRegistry } from "../../../src/core/policy/policies";
import { policyParameters } from "../../../src/core/policy/policy-shape";
import type { Policy, WeightCase } from "../../../src/core/policy/types";
import { formFamilies } from "../../../src/core/reading/families";
import { validatePolicy } from "../../../src/core/policy/validate-policy";

const table = policies.map((policy) => [policy.id, policy] as const);

function at(policy: Policy, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((json, key) => (json as Record<string, unknown>)[key], policy);
}

const ruledPaths = policyParameters.filter(({ ruled }) => ruled).map(({ path }) => path);

test("the shipped policies are the nine of the product, the default first", () => {
  expect(policies.map(({ id }) => id)).toEqual([
    "cn-mof-2020",
    "cn-mof-2021-cost",
    "cn-transfer-ab",
    "hubei-20-40-40",
    "sichuan-0013zp",
    "guangxi-130",
    "chongqing-core",
    "hebei-draft",
    "region-execution-cap",
  ]);
});

describe.each(table)("%s", (id, policy) => {
  test("is valid and found by its id", () => {
    expect(validatePolicy(policy)).toEqual({ ok: true, policy });
    expect(policyById(id)).toBe(policy);
  });

  test("gives every value a clause or marks it as ours", () => {
    for (const path of ruledPaths) {
      const ruled = at(policy, path) as { value: unknown; clause: string | null };
      expect([path, Object.hasOwn(ruled, "value")]).toEqual([path, true]);
      expect(clauseText(ruled)).not.toBe("");
    }
  });

  test("never names an article that was not read, and says so where it is owed", () => {
    const file = JSON.stringify(policy);
    expect(file).not.toMatch(/第[_\s]*条|第[一二三四五六七八九十百\d]+条/);
    for (const path of ruledPaths) {
      const { clause } = at(policy, path) as { clause: string | null };
      if (clause?.startsWith("财预")) expect(clause).toContain("条款号待核对");
    }
  });

  test("has weights that add up to the full score, or leaves some open below it", () => {
    const { weights, fullScore } = policy;
    for (const weightCase of [weights.withCost.value, weights.withoutCost.value]) {
      const stated = total(weightCase) + weights.budgetExecution.value;
      const open = Object.values(weightCase).includes(null);
      if (open) expect(stated).toBeLessThan(fullScore.value);
      else expect(stated).toBe(fullScore.value);
    }
  });

  test("explains itself", () => {
    expect(policy.note.length).toBeGreaterThan(10);
  });
});

function total(weightCase: WeightCase): number {
  return Object.values(weightCase).reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
}

test("the draft for Hebei says that no local notice was seen", () => {
  const draft = policyById("hebei-draft");
  expect(draft?.status).toBe("draft");
  expect(draft?.note).toContain("没有见到");
});

test("recalled values are marked unverified", () => {
  expect(policyById("cn-mof-2021-cost")?.status).toBe("unverified");
  expect(policyById("region-execution-cap")?.status).toBe("unverified");
});

test("no two policies are the first choice for the same family, region and year", () => {
  const chosen = policies.filter(({ status }) => status !== "draft");
  for (const one of chosen) {
    for (const other of chosen) {
      if (one === other || one.region !== other.region) continue;
      const shared = one.families.filter((family) => other.families.includes(family));
      expect([one.id, other.id, shared]).toEqual([one.id, other.id, []]);
    }
  }
});

test("every form family the reader knows has a policy and a Chinese name", () => {
  for (const { id, title } of formFamilies) {
    const claimed = policies.some(({ families }) => families.includes(id));
    expect([id, claimed, /[\u4e00-\u9fff]/.test(title)]).toEqual([id, true, true]);
  }
});

test("a variant lists only what differs from its base", () => {
  const base = policyById("cn-mof-2020");
  for (const [id, file] of policyRegistry) {
    if (!Object.hasOwn(file as object, "extends") || base === undefined) continue;
    for (const path of ruledPaths) {
      const own = at(file as Policy, path.split(".")[0] ?? "") === undefined;
      if (own) continue;
      const leaf = path
        .split(".")
        .reduce<unknown>((json, key) => (json as Record<string, unknown> | undefined)?.[key], file);
      if (leaf !== undefined) expect([id, path, leaf]).not.toEqual([id, path, at(base, path)]);
    }
  }
});

describe("choosing", () => {
  const facts = {
    family: "mof-2020",
    familyTitle: "自评表",
    fiscalYear: 2023,
    texts: ["某市投资服务局"],
  };
  const cases = [
    { name: "the ministry's form", facts, id: "cn-mof-2020" },
    {
      name: "the ministry's form in Guangxi",
      facts: { ...facts, texts: ["广西壮族自治区财政厅"] },
      id: "guangxi-130",
    },
    {
      name: "the ministry's form of a city of Guangxi",
      facts: { ...facts, texts: ["百色市财政局"] },
      id: "guangxi-130",
    },
    {
      name: "a street whose name is also a city",
      facts: { ...facts, texts: ["成都市武侯区玉林街道办事处"] },
      id: "cn-mof-2020",
    },
    {
      name: "the ministry's form in Hebei: a draft is never chosen",
      facts: { ...facts, texts: ["石家庄高新区投资服务局"] },
      id: "cn-mof-2020",
    },
    { name: "the transfer form", facts: { ...facts, family: "transfer-ab" }, id: "cn-transfer-ab" },
    {
      name: "the Sichuan form without a word of Sichuan",
      facts: { ...facts, family: "sichuan-0013zp", texts: ["青神县某局"] },
      id: "sichuan-0013zp",
    },
    {
      name: "the Chongqing list",
      facts: { ...facts, family: "chongqing-flat" },
      id: "chongqing-core",
    },
    { name: "the Hubei form", facts: { ...facts, family: "hubei-20-80" }, id: "hubei-20-40-40" },
    { name: "no year", facts: { ...facts, fiscalYear: null }, id: "cn-mof-2020" },
    { name: "a year before any rule", facts: { ...facts, fiscalYear: 2018 }, id: "cn-mof-2020" },
    { name: "an unknown family", facts: { ...facts, family: "moon-form" }, id: "cn-mof-2020" },
  ];

  test.each(cases)("$name → $id", ({ facts: given, id }) => {
    const { policy, chosenBecause } = choosePolicy(given);
    expect(policy.id).toBe(id);
    expect(chosenBecause).toMatch(/。$/);
    expect(chosenBecause).toContain(policy.title);
    expect(chosenBecause).not.toMatch(/undefined|null|NaN/);
  });

  test("a fallback says which year has no rule", () => {
    const { chosenBecause } = choosePolicy({ ...facts, fiscalYear: 2018 });
    expect(chosenBecause).toContain("没有收录 2018 年度的办法");
  });

  test("a region with a draft is told of it", () => {
    const { chosenBecause } = choosePolicy({ ...facts, texts: ["石家庄高新区投资服务局"] });
    expect(chosenBecause).toContain("hebei-draft");
  });

  test("a policy whose source was not read is chosen with a warning", () => {
    const { chosenBecause } = choosePolicy({ ...facts, texts: ["南宁市教育局"] });
    expect(chosenBecause).toContain("请核实");
  });
});
