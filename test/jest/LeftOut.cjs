/** Prints a line for each reason why tests were left out: `test.skip('… (left out: REASON)')`. */
module.exports = class LeftOut {
  onRunComplete(_contexts, { testResults }) {
    const tests = testResults.flatMap((file) => file.testResults);
    const reasons = new Map();
    for (const { status, title } of tests) {
      const [, reason] = /\(left out: (.*)\)$/.exec(title) ?? [];
      if (status === 'pending' && reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    for (const [reason, count] of reasons) process.stderr.write(`\nLeft out ${count} tests: ${reason}\n`);
  }
};
