import { runInNewContext } from "node:vm";

/**
 * Does what could loop for ever, which no test's own timeout ends.
 * @throws after two minutes, which are long on a slow machine too
 */
export function bounded<Value>(act: () => Value, milliseconds = 120_000): Value {
  return runInNewContext("act()", { act }, { timeout: milliseconds }) as Value;
}
