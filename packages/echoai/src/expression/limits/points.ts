import { constant, type Expression, input, parameter, sub } from "../expression.ts";
import { operations } from "../operations.ts";
import type { Range } from "../range.ts";
import { simplify } from "../simplify.ts";
import { substitute } from "../walk.ts";
import { type Question, questionOf, Stop } from "./outcomes.ts";

/** A value for every variable that a limit may depend on. */
export type Place = Readonly<Record<string, number>>;

const mostPlaces = 100;

interface Fact extends Pick<Question, "left" | "right"> {
  readonly sign: number;
}

/** Places between which an analysis must not choose: where the sign of a coefficient differs among them, it asks. */
export class Points {
  readonly places: readonly Place[];
  readonly #ranges: ReadonlyMap<string, Range>;
  readonly #facts: readonly Fact[];
  readonly #known = new Map<Expression, readonly number[]>();

  constructor(places: readonly Place[], ranges: ReadonlyMap<string, Range>, facts: readonly Fact[] = []) {
    this.places = places;
    this.#ranges = ranges;
    this.#facts = facts;
  }

  /** The values at all places. A sum that is nothing but a rounding error is 0. */
  valuesOf(node: Expression): readonly number[] {
    const values = this.#known.get(node) ?? this.#evaluate(node);
    this.#known.set(node, values);
    return values;
  }

  #evaluate(node: Expression): readonly number[] {
    if (node.kind === "constant") return this.places.map(() => node.value);
    if (node.kind !== "application") return this.places.map((place) => place[node.name] as number);
    const [a, b, c] = node.operands.map((operand) => this.valuesOf(operand));
    const isSum = node.operation === "add" || node.operation === "sub";
    return this.places.map((_, index) => {
      const first = a?.[index] as number;
      const value = operations[node.operation].evaluate(first, b?.[index] as number, c?.[index] as number);
      return isSum && Math.abs(value) < 1e-13 * Math.abs(first) ? 0 : value;
    });
  }

  /**
   * -1, 0 or 1.
   * @throws Question where the places disagree
   */
  signOf(node: Expression): number {
    if (node.kind === "constant") return Math.sign(node.value);
    if (node.kind === "application") {
      if (positive.has(node.operation)) return 1;
      if (node.operation === "neg") return -this.signOf(node.operands[0]);
      if (node.operation === "mul" || node.operation === "div") {
        const [a, b] = node.operands;
        return this.signOf(a) && this.signOf(a) * this.signOf(b);
      }
    }
    return this.#compare(node, constant(0));
  }

  #compare(left: Expression, right: Expression): number {
    const signs = new Set(this.#signs(left, right).filter((sign) => !Number.isNaN(sign)));
    if (signs.size > 1) {
      const question = questionOf(left, right);
      const fact = this.#facts.find(
        (known) => known.left === question.left && known.right === question.right,
      );
      if (fact === undefined) throw question;
      // What was decided before is in doubt by rounding errors alone.
      if (fact.sign === 0) return 0;
      signs.delete(0);
    }
    const [sign] = signs;
    if (sign === undefined || signs.size > 1) throw new Stop("unknown");
    return sign;
  }

  /** Of the difference; NaN where it is not finite. */
  #signs(left: Expression, right: Expression): readonly number[] {
    return this.valuesOf(sub(left, right)).map((value) => Math.sign(value - value + value));
  }

  /** The places where the left side is smaller, the same, and larger; undefined where there are none. */
  split({ left, right }: Question): readonly (Points | undefined)[] {
    const candidates = new Points([...this.places, ...this.#solutions(left, right)], this.#ranges);
    return [-1, 0, 1].map((sign) => {
      const facts = [...this.#facts, { left, right, sign }];
      const signs = facts.map((fact) => candidates.#signs(fact.left, fact.right));
      const places = candidates.places.filter((_, index) =>
        facts.every((fact, which) => signs[which]?.[index] === fact.sign),
      );
      return places.length === 0 ? undefined : new Points(places.slice(0, mostPlaces), this.#ranges, facts);
    });
  }

  /** The formula with the variables that have one value at all places put in. */
  specialized(formula: Expression): Expression {
    const [first = {}, ...others] = this.places;
    const fixed = Object.entries(first).filter(([name, value]) =>
      others.every((place) => place[name] === value),
    );
    const values = fixed.flatMap(([name, value]) =>
      [input(name), parameter(name)].map((variable) => [variable, constant(value)] as const),
    );
    return simplify(substitute(formula, new Map(values)), { fast: true });
  }

  /** The integer that a coefficient is at all places, or the coefficient in its shortest form. */
  settled(coefficient: Expression): Expression {
    const values = this.valuesOf(coefficient).filter(Number.isFinite);
    const integer = Math.round(values[0] as number);
    const isInteger = values.every((value) => Math.abs(value - integer) <= 1e-13 * Math.abs(integer));
    return isInteger ? constant(integer) : simplify(coefficient, { fast: true });
  }

  /** Two sides are seldom equal unless one is a variable that takes the value of the other. */
  #solutions(left: Expression, right: Expression): readonly Place[] {
    if (left.kind === "constant" || left.kind === "application") return [];
    const { low, high } = this.#ranges.get(left.name) as Range;
    return this.valuesOf(right).flatMap((value, index) =>
      value >= low && value <= high ? [{ ...this.places[index], [left.name]: value }] : [],
    );
  }
}

/** Operations whose results are above 0, where they are too small for a float, too. */
const positive: ReadonlySet<string> = /* @__PURE__ */ new Set(["exp", "sigmoid", "softplus", "erfc"]);
