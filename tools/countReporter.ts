import type { Reporter, TestModule, TestRunEndReason } from "vitest/node";

/**
 * Ends a run with one plain line, `12 passed, 0 failed, 1 skipped`, which a log can be searched for; before it, each reason for
 * which tests were skipped, and the command that repeats a run whose seed is its own.
 */
export class CountReporter implements Reporter {
  readonly #repeatedBy: string | undefined;

  constructor(repeatedBy?: string) {
    this.#repeatedBy = repeatedBy;
  }

  onInit(): void {
    this.#sayHowToRepeat();
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    if (reason === "interrupted") return;
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    const reasons = new Map<string, number>();
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const result = test.result();
        count[result.state]++;
        if (result.state !== "skipped" || result.note === undefined) continue;
        reasons.set(result.note, (reasons.get(result.note) ?? 0) + 1);
      }
      // Errors outside the tests: a file that does not load, a hook that throws.
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
    }
    for (const [reason, times] of reasons) console.log(`${times} skipped: ${reason}`);
    this.#sayHowToRepeat();
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }

  #sayHowToRepeat(): void {
    if (this.#repeatedBy !== undefined) console.log(`To repeat this run: ${this.#repeatedBy}`);
  }
}
