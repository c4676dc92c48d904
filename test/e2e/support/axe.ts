import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(
  join(resolve(__dirname, "../../.."), "node_modules/axe-core/axe.min.js"),
  "utf8",
);

/** Something that axe has against the screen, with the first elements it means. */
export type Violation = {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly string[];
};

/** Gathers what axe calls serious or critical, screen by screen; `found` stays empty where there is nothing. */
export async function axeOn(place: Page | Frame): Promise<{
  readonly look: (screen: string) => Promise<void>;
  readonly found: Readonly<Record<string, readonly Violation[]>>;
}> {
  await place.evaluate(AXE);
  const found: Record<string, readonly Violation[]> = {};
  const look = async (screen: string): Promise<void> => {
    const violations = await seriousOn(place);
    if (violations.length > 0) found[screen] = violations;
  };
  return { look, found };
}

async function seriousOn(place: Page | Frame): Promise<readonly Violation[]> {
  const violations = await place.evaluate(async () => {
    const { axe } = window as unknown as {
      readonly axe: { run(): Promise<{ readonly violations: readonly AxeViolation[] }> };
    };
    type AxeViolation = {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    };
    const result = await axe.run();
    return result.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)),
    }));
  });
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical");
}
