import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const SIZES = [
  { size: "1280x800", width: 1280, height: 800 },
  { size: "1024x768", width: 1024, height: 768 },
];
const THEMES = ["light", "dark"];
const SHEET = "06招商代理服务费";
const SAMPLES = "assets/samples/投资服务局2023年度绩效自评-待评分.xlsx";
const DAMAGED = Buffer.from("PK\u0003\u0004 damaged").toString("base64");

/** Pictures of the offline page, as built, on its main screens; resolves with how many were taken. */
export async function takePage(browser, { root, outdir, language }) {
  let taken = 0;
  for (const { size, ...viewport } of SIZES) {
    for (const colorScheme of THEMES) {
      const context = await browser.newContext({ viewport, colorScheme, locale: language });
      const page = await context.newPage();
      await page.goto(pathToFileURL(path.join(root, "dist/selfeval.html")).href);
      const shoot = async (name) => {
        await page.screenshot({
          path: path.join(outdir, `page-${name}-${size}-${colorScheme}.png`),
        });
        taken += 1;
      };
      await walk(page, shoot, root);
      await context.close();
    }
  }
  return taken;
}

async function walk(page, shoot, root) {
  await page.locator("section[data-region='empty'] button").first().waitFor();
  await shoot("empty");
  const sample = readFileSync(path.join(root, SAMPLES)).toString("base64");
  await drop(page, [{ name: path.basename(SAMPLES), text: sample }]);
  await page
    .locator("[data-region='pane'] [role='tree'], [data-region='pane'] [role='list']")
    .first()
    .waitFor();
  await page.getByRole("tab", { name: new RegExp(`^${SHEET}`) }).click();
  await page.waitForTimeout(1500);
  await shoot("workbook");
  await page.locator("[data-region='pane'] [role='tab']").nth(1).click();
  await page.waitForTimeout(2000);
  await shoot("preview");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.waitForTimeout(500);
  await shoot("print");
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await drop(page, [
    { name: "一处.xlsx", text: sample },
    { name: "二处.xlsx", text: DAMAGED },
  ]);
  await page.waitForTimeout(6000);
  await shoot("files");
}

async function drop(page, files) {
  const transfer = await page.evaluateHandle((list) => {
    const made = new DataTransfer();
    for (const { name, text } of list) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      made.items.add(new File([bytes], name));
    }
    return made;
  }, files);
  for (const type of ["dragenter", "dragover", "drop"]) {
    await page.dispatchEvent("#page", type, { dataTransfer: transfer });
  }
}
