import { evaluateWorkbook } from "../../src/core";
import type { Evaluation } from "../../src/core/checks/types";
import { projectSheet, type ProjectSpec } from "./department-workbook";
import { workbook } from "./sheet-builder";

/** A project with the score its sheet shows; marks are lost in the outcome block. */
export function scoredProject(
  name: string,
  score: number,
  more?: Partial<ProjectSpec>,
): ProjectSpec {
  return { name, scores: [10, 50, score - 70, 10, score], ...more };
}

/** A workbook of such projects, read, scored and checked as any other. */
export function evaluationOf(projects: readonly ProjectSpec[]): Evaluation {
  return evaluateWorkbook(workbook(...projects.map(projectSheet)));
}

/** One project for each score, called 专项工作项目01 and on. */
export function projectsEvaluation(scores: readonly number[]): Evaluation {
  const names = scores.map((_, index) => `专项工作项目${String(index + 1).padStart(2, "0")}`);
  return evaluationOf(scores.map((score, index) => scoredProject(names[index] ?? "", score)));
}
