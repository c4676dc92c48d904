import type { SelfEvaluationForm } from "../../../model/form";
import type { Read } from "../../../model/read";
import { defineCheck } from "../../define-check";
import { quote } from "../../messages";
import { projectForms } from "../../projects-of-workbook";
import { oncePer } from "../../once-per";
import type { ScoredWorkbook } from "../../types";

/** Shorter names are words that any project may use. */
const SHORTEST_NAME = 6;

/** Texts of a project that carry another project's full name, or another unit's: only names of this workbook. */
export const indicatorNamesOtherProject = defineCheck({
  meta: {
    id: "SE413",
    name: "indicator-names-other-project",
    level: "warning",
    kind: "review",
    group: "targets",
    title: "指标中出现其他项目或单位的名称",
    why: "从别的自评表复制指标后容易漏改，指标就与本项目无关。",
    howToFix: "核对该处文字，改为本项目自己的目标和指标。",
    clause: null,
    defects: ["D43"],
    messages: {
      project: "{label}“{text}”中出现了另一个项目“{other}”的名称。请核实是否从该项目复制后没有改。",
      unit: "{label}“{text}”中出现了另一个单位“{other}”的名称。请核实是否从该单位的表复制后没有改。",
    },
  },
  *run({ form, workbook }) {
    if (form.kind === "department") return;
    const { projects, units } = namesOf(workbook);
    const foreign = [
      ...othersThan(form, projects).map((other) => ({ other, messageId: "project" as const })),
      ...othersThan(form, units).map((other) => ({ other, messageId: "unit" as const })),
    ];
    for (const { other, messageId } of foreign) {
      const place = textsOf(form).find(({ read }) => plain(read.text).includes(other));
      if (place === undefined) continue;
      const args = { label: place.label, text: quote(place.read.text), other };
      yield { messageId, args, at: [place.read], part: place.label };
    }
  },
});

type Names = { readonly projects: readonly string[]; readonly units: readonly string[] };

const namesOf = oncePer((workbook: ScoredWorkbook): Names => {
  const forms = projectForms(workbook).map(({ scored }) => scored.form);
  const unit = ({ implementingUnit }: SelfEvaluationForm) =>
    plain(implementingUnit.value)
      .replace(/^[[(]?\d+[\])]?-?/, "")
      .replace(/\(.*\)$/, "");
  return {
    projects: long(forms.map(({ projectName }) => plain(projectName.value))),
    units: long(forms.map(unit)),
  };
});

function long(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => name.length >= SHORTEST_NAME);
}

/** Names that are no part of the form's own, nor the other way round. */
function othersThan(form: SelfEvaluationForm, names: readonly string[]): readonly string[] {
  const own = [form.projectName, form.lineDepartment, form.implementingUnit].map(({ value }) =>
    plain(value),
  );
  const isOwn = (name: string) =>
    own.some((one) => one !== "" && (one.includes(name) || name.includes(one)));
  return names.filter((name) => !isOwn(name));
}

function textsOf(form: SelfEvaluationForm) {
  const texts: { label: string; read: Read<unknown> }[] = [
    { label: "年度总体目标", read: form.objective.expected },
  ];
  for (const { name, target } of form.indicators) {
    texts.push({ label: "三级指标", read: name }, { label: "指标值", read: target });
  }
  return texts;
}

function plain(text: string | null): string {
  return (text ?? "").normalize("NFKC").replace(/\s+/g, "");
}
