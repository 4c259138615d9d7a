import { runInNewContext } from "node:vm";

/**
 * Does what could loop for ever, which no test's own timeout ends.
 * @throws after a second
 */
export function bounded<Value>(act: () => Value, milliseconds = 1000): Value {
  return runInNewContext("act()", { act }, { timeout: milliseconds }) as Value;
}
