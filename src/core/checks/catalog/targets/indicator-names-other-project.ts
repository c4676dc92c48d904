import type { SelfEvaluationForm } from "../../../model/form";
import type { Read } from "../../../model/read";
import { isWordsOnly, remember } from "../../../values";
import { defineCheck } from "../../define-check";
import { quote } from "../../messages";
import { indexNames, namesIn, type NameIndex } from "../../names-in-text";
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
    const { project, unit } = namesOf(workbook);
    const texts = textsOf(form);
    for (const mention of foreignNames(form, texts, project)) {
      yield { messageId: "project", ...mention };
    }
    for (const mention of foreignNames(form, texts, unit)) yield { messageId: "unit", ...mention };
  },
});

type Text = { readonly label: string; readonly read: Read<unknown>; readonly plain: string };

/** Each name of others that the texts hold, where it stands first. */
function* foreignNames(form: SelfEvaluationForm, texts: readonly Text[], names: NameIndex) {
  const told = new Set<string>();
  const own = ownNames(form);
  for (const { label, read, plain } of texts) {
    for (const other of namesIn(plain, names)) {
      if (told.has(other) || isPartOf(own, other)) continue;
      told.add(other);
      yield { args: { label, text: quote(read.text), other }, at: [read], part: label };
    }
  }
}

type Names = { readonly project: NameIndex; readonly unit: NameIndex };

const namesOf = oncePer((workbook: ScoredWorkbook): Names => {
  const forms = projectForms(workbook).map(({ scored }) => scored.form);
  const unit = ({ implementingUnit }: SelfEvaluationForm) =>
    plain(implementingUnit.value)
      .replace(/^[[(]?\d+[\])]?-?/, "")
      .replace(/\(.*\)$/, "");
  return {
    project: indexNames(
      forms.map(({ projectName }) => plain(projectName.value)),
      SHORTEST_NAME,
    ),
    unit: indexNames(forms.map(unit), SHORTEST_NAME),
  };
});

function ownNames(form: SelfEvaluationForm): readonly string[] {
  return [form.projectName, form.lineDepartment, form.implementingUnit]
    .map(({ value }) => plain(value))
    .filter((name) => name !== "");
}

/** A name that is part of the form's own, or the other way round, is none of another project. */
function isPartOf(own: readonly string[], name: string): boolean {
  return own.some((one) => one.includes(name) || name.includes(one));
}

function textsOf({ objective, indicators }: SelfEvaluationForm): readonly Text[] {
  const text = (label: string, read: Read<unknown>) => ({ label, read, plain: plain(read.text) });
  return [
    text("年度总体目标", objective.expected),
    ...indicators.flatMap(({ name, target }) => [text("三级指标", name), text("指标值", target)]),
  ];
}

function plain(text: string | null): string {
  if (text === null) return "";
  return isWordsOnly(text) ? text : withoutSpaces(text);
}

const withoutSpaces = remember((text) => text.normalize("NFKC").replace(/\s+/g, ""));
