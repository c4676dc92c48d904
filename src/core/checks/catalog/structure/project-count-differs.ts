import { formatAddress } from "../../../model/address";
import { cellRightOf, type Cell, type Sheet } from "../../../model/workbook";
import { defineWorkbookCheck } from "../../define-check";
import { quote } from "../../messages";
import { projectForms } from "../../projects-of-workbook";
import { sheetsWithoutForm } from "../../sheet-texts";
import { strayYears } from "../../years-in-text";

/** A label whose number is how many projects are evaluated; 引进项目, 满分项目 and the like are other numbers. */
const LABEL =
  /^(本?年度)?(部门)?(预算|自评|绩效自评|预算支出|纳入自评)(的)?项目(支出)?(总)?(数|数量|个数|总数)?(个)?$/;

/** Sentences that say how many projects were evaluated, or how many tables are attached. */
const SENTENCES: readonly RegExp[] = [
  /项目支出绩效自评表\D{0,4}(\d{1,4})\s*(?:张|份)/,
  /(\d{1,4})\s*(?:张|份)项目支出绩效自评表/,
  /(\d{1,4})\s*个(?:预算|支出)?项目(?:支出)?(?:全部|均|都|已)?(?:开展|进行|纳入|实施|完成)了?(?:绩效)?自评/,
  /(?:开展|完成|进行)(?:了)?\s*(\d{1,4})\s*个(?:预算)?项目(?:支出)?的?(?:绩效)?自评/,
  /自评(?:的)?(?:预算)?项目(?:共|共计|合计)?\s*(\d{1,4})\s*个/,
];

/** A number of projects that a sheet beside the forms states, against the forms that are there. */
export const projectCountDiffers = defineWorkbookCheck({
  meta: {
    id: "SE118",
    name: "project-count-differs",
    level: "warning",
    kind: "review",
    group: "structure",
    title: "项目数与自评表张数不一致",
    why: "部门所有预算项目都应自评；少一张表可能漏评，多一张可能重复或误放了上年的表。",
    howToFix: "核对预算项目清单与自评表，补齐缺少的表，或改正写明的项目数。",
    clause: null,
    defects: ["D04"],
    messages: {
      differs:
        "“{text}”写明 {stated} 个项目，本工作簿中有 {found} 张项目自评表，相差 {difference} 个。请核对是否漏填或多放。",
    },
  },
  *run({ workbook }) {
    const found = projectForms(workbook).length;
    // One project alone in a file is handed in by itself.
    if (found < 2) return;
    for (const sheet of sheetsWithoutForm(workbook)) {
      for (const cell of sheet.cells.values()) {
        const stated = statedCount(sheet, cell, workbook.fiscalYear);
        if (stated === null || stated.count === found) continue;
        const { count, at } = stated;
        const difference = Math.abs(count - found);
        const args = { text: quote(cell.text), stated: count, found, difference };
        const place = { at: [formatAddress(at)], sheet: sheet.name, form: null, part: "项目数" };
        yield { messageId: "differs", args, ...place };
      }
    }
  },
});

type StatedCount = { readonly count: number; readonly at: Cell };

function statedCount(sheet: Sheet, cell: Cell, fiscalYear: number | null): StatedCount | null {
  if (typeof cell.value !== "string" || !cell.value.includes("项目")) return null;
  const text = cell.value.normalize("NFKC").replace(/\s+/g, "");
  if (LABEL.test(text.replace(/\(.*\)$/, ""))) return countBeside(sheet, cell);
  if (fiscalYear !== null && strayYears(text, fiscalYear).length > 0) return null;
  for (const sentence of SENTENCES) {
    const count = sentence.exec(text)?.[1];
    if (count !== undefined) return { count: Number(count), at: cell };
  }
  return null;
}

function countBeside(sheet: Sheet, label: Cell): StatedCount | null {
  const at = cellRightOf(sheet, label);
  const digits = /^(\d{1,4})\s*(个|项)?$/.exec(at?.text.trim() ?? "")?.[1];
  return at === undefined || digits === undefined ? null : { count: Number(digits), at };
}
