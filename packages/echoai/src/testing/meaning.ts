import { type Expression, fold } from "../expression/index.ts";

/**
 * A formula's value in arithmetic modulo a large prime, with random functions for all other operations: equal for formulas
 * that differ in how products associate or where a sign stands, and for others practically never.
 */
export function meaning(formula: Expression): bigint {
  return fold<bigint>([formula], (node, operands) => {
    if (node.kind === "constant") return ofNumber(node.value);
    if (node.kind !== "application") return random(node.name);
    const [a = 0n, b = 0n] = operands;
    switch (node.operation) {
      case "neg":
        return modulo(-a);
      case "add":
        return modulo(a + b);
      case "sub":
        return modulo(a - b);
      case "mul":
        return modulo(a * b);
      case "div":
        return modulo(a * random("inverse", b));
      case "expm1":
        return modulo(random("exp", a) - ofNumber(1));
      case "log1p":
        return random("log", modulo(ofNumber(1) + a));
      case "pow":
        return b === ofNumber(2) ? modulo(a * a) : random("pow", a, b);
      case "equal":
        return random("equal", a < b ? a : b, a < b ? b : a);
      default:
        return random(node.operation, ...operands);
    }
  })[0] as bigint;
}

const ofNumber = (value: number): bigint =>
  value < 0 || Object.is(value, -0) ? modulo(-random(`${-value}`)) : random(`${value}`);

const random = (name: string, ...operands: readonly bigint[]): bigint =>
  [...name]
    .map((letter) => BigInt(letter.codePointAt(0) as number))
    .concat(operands)
    .reduce((mixed, part) => modulo((mixed + part) ** 3n + 1n), 7n);

const modulo = (value: bigint): bigint => ((value % prime) + prime) % prime;

const prime = 2n ** 61n - 1n;
