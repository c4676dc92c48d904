import type { Session } from "../../../src/app/session/session-types";
import type { Evaluation, Finding } from "../../../src/core";
import { checkedEvaluation } from "../../support/session-states";
import type { GalleryKit, GalleryStage } from "./gallery-types";

/** A real session that has checked the whole sample. */
async function checked({ real }: GalleryKit): Promise<Session> {
  const session = real();
  await session.check({ kind: "workbook" });
  return session;
}

function showing(kit: GalleryKit, evaluation: Evaluation): Session {
  return kit.still({
    workbook: kit.workbook.name,
    stage: { kind: "checked" },
    checked: checkedEvaluation(evaluation),
  });
}

/** The sample's findings over and over, in names of their own, until there are a thousand. */
function thousand(findings: readonly Finding[]): readonly Finding[] {
  const rounds = Array.from({ length: Math.ceil(1000 / findings.length) }, (_, round) =>
    findings.map((finding) => ({
      ...finding,
      logicalPath: `${finding.logicalPath}${round > 0 ? String(round) : ""}`,
    })),
  );
  return rounds.flat().slice(0, 1000);
}

/** As many projects as a large department has, each scored differently. */
function manyProjects({ summary, ...evaluation }: Evaluation): Evaluation {
  if (summary === null) throw new Error("the sample has no summary");
  const scores = Array.from({ length: 200 }, (_, index) => {
    const one = summary.scores[index % summary.scores.length];
    if (one === undefined) throw new Error("the sample has no scores");
    return { ...one, form: index, score: 100 - (index % 37), proposedScore: 98 - (index % 41) };
  });
  return { ...evaluation, summary: { ...summary, projects: 200, scores } };
}

/** As `checked`, with a finding marked 不适用 alone and a check in the whole workbook; the last one is just marked. */
async function waived(kit: GalleryKit): Promise<Session> {
  const session = await checked(kit);
  const all = session.getState().checked?.evaluation.findings ?? [];
  const [single] = all;
  const wide = all.find(({ check }) => check !== single?.check);
  if (single) await session.waive(single, "cell", "财政局已书面同意，附件第 3 页");
  if (wide) await session.waive(wide, "check", "本地区的办法没有这项要求");
  return session;
}

/** As `waived`, with another content in the cell of the finding that was marked alone. */
async function lapsed(kit: GalleryKit): Promise<Session> {
  const session = await waived(kit);
  const { checked: result, ...state } = session.getState();
  const mark = result?.evaluation.waived.find(({ waiver }) => waiver.scope === "cell");
  if (!result || !mark) throw new Error("nothing is marked");
  const [before] = mark.waiver.seen;
  if (!before) throw new Error("nothing was seen");
  const after = { ...before, contents: before.contents.map(() => "12 场次") };
  const back = { ...mark.finding, lapsed: { waiver: mark.waiver, before, after } };
  const evaluation = {
    ...result.evaluation,
    findings: [back, ...result.evaluation.findings],
    waived: result.evaluation.waived.filter((one) => one !== mark),
  };
  return kit.still({ ...state, checked: { ...result, evaluation } });
}

function onlyOpen(evaluation: Evaluation): Evaluation {
  return { ...evaluation, findings: evaluation.findings.filter(({ kind }) => kind === "open") };
}

/** A finding of the sample, by the words of its line. */
const NOTE_MISSING = "组织境外招商团组批次 · 偏差原因";

/** The findings, their detail, where a score comes from, and the overview. */
export const findingsStages: readonly GalleryStage[] = [
  { name: "findings", session: checked },
  { name: "findings-detail", session: checked, press: () => [NOTE_MISSING] },
  { name: "findings-fix", session: checked, press: () => ["走访外商投资企业数量 · 完成值"] },
  {
    name: "findings-explain",
    session: checked,
    press: ({ findings }) => [NOTE_MISSING, findings.detail.explain],
  },
  {
    name: "findings-project",
    session: checked,
    press: ({ findings }) => [NOTE_MISSING, findings.detail.project],
  },
  {
    name: "findings-waive",
    session: checked,
    press: ({ findings }) => [NOTE_MISSING, findings.waive.open, findings.waive.confirm],
  },
  { name: "findings-waived", session: waived },
  { name: "findings-waivers", session: lapsed, press: ({ findings }) => [findings.waivers.show] },
  {
    name: "findings-lapsed",
    session: lapsed,
    press: ({ findings }) => [findings.waive.lapsedTag],
  },
  { name: "findings-next-year", session: checked, press: ({ nextYear }) => [nextYear.open] },
  { name: "findings-overview", session: checked, press: ({ charts }) => [charts.overview] },
  {
    name: "findings-overview-200",
    session: (kit) => showing(kit, manyProjects(kit.evaluation)),
    press: ({ charts }) => [charts.overview],
  },
  {
    name: "findings-1000",
    session: (kit) =>
      showing(kit, { ...kit.evaluation, findings: thousand(kit.evaluation.findings) }),
  },
  {
    name: "findings-none-but-open",
    session: (kit) => showing(kit, onlyOpen(kit.evaluation)),
  },
  {
    name: "findings-none",
    session: (kit) => showing(kit, { ...kit.evaluation, findings: [], otherSheets: [] }),
  },
];
