// The value and the derivatives of a formula at a point, in so many bits.
import type { Condition, Expression } from "echoai/expression";
import { type Big, fromNumber, meant, sizeOf } from "../multiprecision/index.ts";
import { type Ball, exact, signOf, sub } from "./ball.ts";
import type { Context } from "./context.ts";
import { one } from "./functions.ts";
import { type Jet, JetArithmetic, withoutSlope } from "./jet.ts";
import { rows } from "./rows.ts";
import { Undefined } from "./undefined.ts";

/** What a variable is, by name; exact. */
export type Point = Readonly<Record<string, Big>>;

/** Evaluates what is asked for, and each node once; of a choice only what is taken. */
export class Evaluation implements Context {
  readonly bits: number;
  readonly arithmetic: JetArithmetic;
  isTied = false;
  readonly #point: Point;
  readonly #names: readonly string[];
  readonly #isLast: boolean;
  readonly #known = new Map<Expression, Jet>();

  /** @param isLast whether what these bits do not tell apart is taken for equal: no more bits will come */
  constructor(point: Point, names: readonly string[], bits: number, isLast = false) {
    this.bits = bits;
    this.arithmetic = new JetArithmetic(bits);
    this.#point = point;
    this.#names = names;
    this.#isLast = isLast;
  }

  at(node: Expression): Jet {
    const jet = this.#known.get(node) ?? this.#compute(node);
    this.#known.set(node, jet);
    return jet;
  }

  compare(a: Expression, b: Expression): -1 | 0 | 1 {
    for (const [node, sign] of [[a, 1] as const, [b, -1] as const])
      if (node.kind === "constant" && !Number.isFinite(node.value)) {
        if (Number.isNaN(node.value)) throw new Undefined("declared", node);
        return (sign * Math.sign(node.value)) as -1 | 1;
      }
    return this.signOf(sub(this.at(a).value, this.at(b).value, this.bits));
  }

  signOf(a: Ball): -1 | 0 | 1 {
    const sign = this.#isLast ? this.#lastSign(a) : signOf(a);
    if (sign === 0) this.isTied = true;
    return sign;
  }

  holds({ operation, operands: [a, b] }: Condition): boolean {
    const order = this.compare(a, b);
    if (operation === "equal") return order === 0;
    return operation === "less" ? order < 0 : order <= 0;
  }

  constant(value: Ball): Jet {
    return withoutSlope(value, { slopes: this.#names.map(() => undefined) });
  }

  #lastSign(a: Ball): -1 | 0 | 1 {
    try {
      return signOf(a);
    } catch {
      return 0;
    }
  }

  #compute(node: Expression): Jet {
    if (node.kind === "constant") {
      if (Number.isNaN(node.value)) throw new Undefined("declared", node);
      if (!Number.isFinite(node.value)) throw new Undefined("pole", node);
      const value = meant(node.value, this.bits);
      const isExact = value[0] === 0n || Object.is(fromNumber(node.value)[0], value[0]);
      return this.constant(isExact ? exact(value) : { value, error: sizeOf(value) - BigInt(this.bits) + 8n });
    }
    if (node.kind === "application") return rows[node.operation](this, node);
    const value = this.#point[node.name];
    if (value === undefined) throw new RangeError(`check: no value for ${node.kind} "${node.name}"`);
    const slopes = this.#names.map((name) => (name === node.name ? one : undefined));
    return { value: exact(value), slopes, mixed: slopes.map(() => undefined) };
  }
}
