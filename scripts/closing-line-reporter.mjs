/** Ends a test run with one plain line that says how many tests passed and failed. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
    process.once("exit", () => {
      process.stdout.write(`${numPassedTests} passed, ${failed} failed${skipped}\n`);
    });
  }
}
