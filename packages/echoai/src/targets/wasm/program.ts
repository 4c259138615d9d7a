import type { Approximable } from "../../expression/approximations/approximate.ts";
import {
  type Application,
  collect,
  type Expression,
  isConstant,
  type Operation,
} from "../../expression/index.ts";
import type { Bytes } from "./encoder.ts";
import { i32, type LaneInstructions, v128 } from "./instructions.ts";
import type { Lanes } from "./lanes.ts";

/** A vector that a program computes, once for each vector of elements. */
export type Value =
  | { readonly kind: "load"; readonly name: string }
  | { readonly kind: "slot"; readonly index: number }
  | { readonly kind: "constant"; readonly bytes: Bytes }
  | { readonly kind: "instruction"; readonly code: Bytes; readonly operands: readonly Value[] };

/** Formulas as instructions on vectors, in an order in which operands come first. */
export interface Program {
  readonly values: readonly Value[];
  readonly outputs: readonly Value[];
  /** All lanes of these must be true, or the outputs are worthless. */
  readonly checks: readonly Value[];
  /** How many of the values the checks need: they stand first. */
  readonly checkedAfter: number;
  /** All lanes of these must be true, or an output may not be the nearest float32. */
  readonly tests: readonly Value[];
}

/** Which leaf of a formula is what: a vector that is read, or one value for the whole call. */
export type Leaf = (name: string) => Value;

/**
 * The relative error that the tests allow float64 lanes: 2^11 rounding errors. Three inputs in a million fail.
 * A. Ziv, "Fast evaluation of elementary mathematical functions with correctly rounded last bit", ACM TOMS 17 (1991).
 */
const uncertainty = 2 ** -42;

/**
 * @param formulas of arithmetic alone, see `approximate`; conditions are masks
 * @param isTested whether float64 outputs are tested for being the nearest float32
 */
export function createProgram(
  outputs: readonly Expression[],
  checks: readonly Expression[],
  lanes: Lanes,
  leaf: Leaf,
  isRelaxed: boolean,
  isTested: boolean,
): Program {
  const roots = [...outputs, ...checks];
  const uses = countUses(roots, collect(roots));
  const made = new Map<string, Value>();
  const numbers = new Map<Value, number>();
  const known = new Map<Expression, Value>();
  const remember = (key: string, value: Value): Value => {
    const same = made.get(key);
    if (same !== undefined) return same;
    made.set(key, value);
    numbers.set(value, numbers.size);
    return value;
  };

  const context: Context = {
    lanes,
    isRelaxed,
    instruction: (code, ...operands) =>
      remember([code, ":", ...operands.map((operand) => numbers.get(operand))].join(), {
        kind: "instruction",
        code,
        operands,
      }),
    constant: (bytes) => remember(`constant:${bytes.join()}`, { kind: "constant", bytes }),
    vectorOf: (node) => {
      const value = known.get(node) ?? create(node);
      known.set(node, value);
      return value;
    },
    isUsedOnce: (node) => uses.get(node) === 1,
  };
  const create = (node: Expression): Value => {
    if (node.kind === "constant") return context.constant(lanes.splat(node.value));
    if (node.kind !== "application") return remember(`leaf:${node.name}`, leaf(node.name));
    const [a, b, c] = node.operands as readonly [Expression, Expression, Expression];
    return spellings[node.operation as keyof typeof spellings]([a, b, c], context);
  };

  const masks = checks.map(context.vectorOf);
  const checkedAfter = made.size;
  const vectors = outputs.map(context.vectorOf);
  const { narrow, instructions } = lanes;
  const narrowed = (factor: number) =>
    vectors.map((vector) => {
      const { instruction, constant } = context;
      const bound =
        factor === 1 ? vector : instruction(instructions.mul, vector, constant(lanes.splat(factor)));
      return narrow === undefined ? bound : instruction(narrow, bound);
    });
  const [low, high] = isTested ? [narrowed(1 - uncertainty), narrowed(1 + uncertainty)] : [narrowed(1), []];
  const tests = high.map((bound, index) => context.instruction(v128.i32Equal, low[index] as Value, bound));
  return { outputs: low, checks: masks, checkedAfter, tests, values: [...made.values()] };
}

interface Context {
  readonly lanes: Lanes;
  readonly isRelaxed: boolean;
  readonly instruction: (code: Bytes, ...operands: readonly Value[]) => Value;
  readonly constant: (bytes: Bytes) => Value;
  readonly vectorOf: (node: Expression) => Value;
  readonly isUsedOnce: (node: Expression) => boolean;
}

type Spelling = (operands: readonly [Expression, Expression, Expression], context: Context) => Value;

/** One instruction of the lanes' own on the operands in turn. */
const plain =
  (name: keyof LaneInstructions, arity: 1 | 2): Spelling =>
  (operands, { lanes, instruction, vectorOf }) =>
    instruction(lanes.instructions[name], ...operands.slice(0, arity).map(vectorOf));

const spellings: Readonly<Record<Exclude<Operation, Approximable>, Spelling>> = {
  neg: ([a], { lanes, instruction, constant, vectorOf }) =>
    instruction(v128.xor, vectorOf(a), constant(lanes.splatBits(lanes.signBit))),
  abs: ([a], { lanes, instruction, constant, vectorOf }) =>
    instruction(v128.and, vectorOf(a), constant(lanes.splatBits(lanes.signBit - 1n))),
  sqrt: plain("sqrt", 1),
  add: ([a, b], context) =>
    fused(a, b, "multiplyAdd", context) ??
    fused(b, a, "multiplyAdd", context) ??
    plain("add", 2)([a, b, b], context),
  sub: ([a, b, c], context) =>
    fused(b, a, "negativeMultiplyAdd", context) ?? plain("sub", 2)([a, b, c], context),
  mul: plain("mul", 2),
  div: plain("div", 2),
  min: plain("min", 2),
  max: plain("max", 2),
  less: plain("less", 2),
  lessEqual: plain("lessEqual", 2),
  equal: plain("equal", 2),
  select: ([condition, a, b], context) => {
    const { lanes, isRelaxed, instruction, vectorOf } = context;
    const extremum = pseudoExtremum(condition, a, b);
    if (extremum) return instruction(lanes.instructions[extremum], vectorOf(b), vectorOf(a));
    const mask = vectorOf(condition);
    if (isConstant(b, 0)) return instruction(v128.and, vectorOf(a), mask);
    if (isConstant(a, 0)) return instruction(v128.andNot, vectorOf(b), mask);
    return instruction(
      isRelaxed ? lanes.instructions.laneSelect : v128.bitselect,
      vectorOf(a),
      vectorOf(b),
      mask,
    );
  },
  round: ([a], context) => {
    const { lanes, instruction, constant } = context;
    return instruction(lanes.instructions.sub, rounded(a, context), constant(lanes.splat(lanes.magic)));
  },
  normalizer: ([a], context) => {
    const { lanes, instruction, constant } = context;
    const { shiftRight, addBits, sub } = lanes.instructions;
    const integer = instruction([i32.const(lanes.fractionBits), shiftRight], excess(a, context));
    const magic = constant(lanes.splat(lanes.magic));
    return instruction(sub, instruction(addBits, integer, magic), magic);
  },
  ldexp: ([a, k], context) => {
    const { lanes, instruction, constant, vectorOf } = context;
    const { addBits, shiftLeft } = lanes.instructions;
    const [inner] = k.kind === "application" ? k.operands : [];
    if (inner && isApplication(k, "normalizer")) {
      const exponentBits = constant(lanes.splatBits(-1n << BigInt(lanes.fractionBits)));
      return instruction(addBits, vectorOf(a), instruction(v128.and, excess(inner, context), exponentBits));
    }
    const sum = rounded(inner && isApplication(k, "round") ? inner : k, context);
    return instruction(addBits, vectorOf(a), instruction([i32.const(lanes.fractionBits), shiftLeft], sum));
  },
};

/** An integer, the nearest to a, in the lowest bits of a float. */
const rounded = (a: Expression, context: Context): Value => {
  const { lanes, instruction, constant, vectorOf } = context;
  const magic = constant(lanes.splat(lanes.magic));
  return (
    fusedWith(a, magic, "multiplyAdd", context) ?? instruction(lanes.instructions.add, vectorOf(a), magic)
  );
};

/** How far the bits of a are below those of sqrt(1/2), up to the next multiple of a power of two: n, for `normalizer`, above a fraction. */
const excess = (a: Expression, { lanes, instruction, constant, vectorOf }: Context): Value => {
  const upper = lanes.rootHalf + (1n << BigInt(lanes.fractionBits)) - 1n;
  return instruction(lanes.instructions.subBits, constant(lanes.splatBits(upper)), vectorOf(a));
};

type Fused = "multiplyAdd" | "negativeMultiplyAdd";

/** The sum of a product that nothing else needs and a term, as one instruction where there is one. */
const fused = (product: Expression, term: Expression, name: Fused, context: Context): Value | undefined =>
  isFusible(product, context) ? fusedWith(product, context.vectorOf(term), name, context) : undefined;

function fusedWith(product: Expression, term: Value, name: Fused, context: Context): Value | undefined {
  if (!isFusible(product, context)) return undefined;
  const [a, b] = product.operands.map(context.vectorOf);
  return context.instruction(context.lanes.instructions[name], a as Value, b as Value, term);
}

const isFusible = (node: Expression, { isRelaxed, isUsedOnce }: Context): node is Application =>
  isRelaxed && isApplication(node, "mul") && isUsedOnce(node);

/** `a < b ? a : b` and the like, which machines have an instruction for. */
function pseudoExtremum(condition: Expression, a: Expression, b: Expression) {
  if (!isApplication(condition, "less")) return undefined;
  const [left, right] = condition.operands;
  if (left === a && right === b) return "pseudoMin";
  return left === b && right === a ? "pseudoMax" : undefined;
}

const isApplication = (node: Expression, operation: Operation): node is Application =>
  node.kind === "application" && node.operation === operation;

function countUses(
  roots: readonly Expression[],
  nodes: readonly Expression[],
): ReadonlyMap<Expression, number> {
  const uses = new Map<Expression, number>();
  const count = (node: Expression) => uses.set(node, (uses.get(node) ?? 0) + 1);
  roots.forEach(count);
  for (const node of nodes) if (node.kind === "application") node.operands.forEach(count);
  return uses;
}
