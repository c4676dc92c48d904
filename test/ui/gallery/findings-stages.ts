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
