import type { Locator } from "playwright-core";
import type { OpenPane } from "./open-pane";

/** Opens the findings of the workbook: looks for forms, then checks everything. */
export async function checkEverything({ pane }: OpenPane): Promise<void> {
  await pane.getByRole("button", { name: "检查当前工作簿" }).click();
  await pane.getByRole("heading", { name: /^找到 / }).waitFor();
  await pane.getByRole("button", { name: "开始检查" }).click();
  await pane.getByLabel("检查结果列表").waitFor();
  await pane.getByText(/\d\d:\d\d 检查/).waitFor();
}

/** Opens the preview of the scores. */
export async function openPreview({ pane }: OpenPane): Promise<Locator> {
  await pane.getByRole("tab", { name: "② 计分" }).click();
  const write = pane.getByRole("button", { name: /^写入 \d+ 格$/ });
  await write.waitFor();
  return write;
}

/** Writes the ticked scores and waits for the report. */
export async function writeScores(open: OpenPane): Promise<void> {
  await (await openPreview(open)).click();
  await open.pane.getByRole("heading", { name: "写入结果" }).waitFor();
}

/** Takes everything of ours out of the workbook, the scores too. */
export async function removeEverything({ pane }: OpenPane): Promise<void> {
  await pane.getByRole("button", { name: "设置" }).click();
  await pane.getByRole("button", { name: "移除本工具留下的全部内容…" }).click();
  await pane.getByRole("radio", { name: /连同得分一起恢复到首次使用前/ }).check();
  await pane.getByRole("button", { name: "确定移除" }).click();
  await pane.getByRole("heading", { name: "移除结果" }).waitFor();
}
