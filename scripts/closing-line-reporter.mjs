import { findBrowser, INSTALL_BROWSER } from "./find-browser.mjs";

/** Ends a test run with plain lines: which suites were left out and why, then how many tests passed and failed. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
    process.once("exit", () => {
      process.stdout.write(
        browserLine() + `${numPassedTests} passed, ${failed} failed${skipped}\n`,
      );
    });
  }
}

function browserLine() {
  if (findBrowser() !== null || process.env.CI === "true") return "";
  const install = INSTALL_BROWSER[process.platform] ?? "install Chromium, Chrome or Edge";
  return `Left out: the browser suites in test/e2e, for want of a Chromium, Chrome or Edge. To run them: ${install}\n`;
}
