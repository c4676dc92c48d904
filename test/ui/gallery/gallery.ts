import type { Session } from "../../../src/app/session/session-types";
import { mountPane } from "../../../src/ui/mount";
import { loadTexts, type Language } from "../../../src/ui/text/languages";
import { galleryKit } from "./gallery-kit";
import { stages } from "./stages";

type StageLook = { readonly language: Language; readonly theme: "light" | "dark" };

declare global {
  interface Window {
    /** The names of the stages, for the script that takes the pictures. */
    galleryStages: readonly string[];
    /** Shows a stage; gives the visible texts to press, in order, before the picture is taken. */
    showStage(name: string, look: StageLook): Promise<readonly string[]>;
  }
}

window.galleryStages = stages.map(({ name }) => name);

window.showStage = async (name, look) => {
  const stage = stages.find((one) => one.name === name);
  const pane = document.getElementById("pane");
  if (!stage || !pane) throw new Error(`no stage is named ${name}`);
  const kit = await galleryKit(await sampleBytes(), "投资服务局2023年度绩效自评.xlsx");
  mountPane(pane, { version: "0.2.0", ...look }, async () => (await stage.session(kit)) ?? never());
  const { press = [] } = stage;
  return typeof press === "function" ? press(await loadTexts(look.language)) : press;
};

function never(): Promise<Session> {
  return new Promise(() => undefined);
}

async function sampleBytes(): Promise<Uint8Array> {
  const response = await fetch("sample.xlsx");
  return new Uint8Array(await response.arrayBuffer());
}
