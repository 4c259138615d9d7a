import { type Bytes, float64 } from "../../targets/wasm/encoder.ts";
import { f64x2, i32, local, v128 } from "../../targets/wasm/instructions.ts";
import { eachNeighbourhood, eachPlace, type Lanes, type Neighbour } from "./lanes.ts";
import { places } from "./places.ts";
import { moveBy, type Reserve, routine, whileBelow } from "./routine.ts";

/** The kernels of training and of gradients, in float64, since batch normalisation subtracts. Sums go to `places.sums`. */
export const doubleRoutines = () => ({
  widen: widen(),
  convolve: convolve(),
  moments: moments(),
  activate: activate(),
  route: route(),
  descend: descend(false),
  descendOfBatch: descend(true),
  spread: spread(),
  collect: collect(),
});

const plane = ["row", "begin", "end", "stride"] as const;
const nine = /* @__PURE__ */ Array.from({ length: 9 }, (_, tap) => tap);

/** Float32 as float64, in which each place is read by its neighbours too. */
const widen = () =>
  routine(["values", "end", "singles"], ({ values, end, singles }) =>
    eachPlace({ singles: [singles], doubles: [values] }, end, (lanes) => [
      [local.get(values), local.get(singles)],
      [lanes.loadSingle(0), lanes.storeDouble],
    ]),
  );

/** The convolution, without its bias, of rows of a plane. */
const convolve = () =>
  routine([...plane, "result", "resultEnd"], (given, reserve) => {
    const { result, resultEnd } = given;
    const taps = constants(
      reserve,
      nine.map((tap) => places.taps + 8 * tap),
    );
    return [
      taps.code,
      eachNeighbourhood(reserve, given, { singles: [], doubles: [result] }, resultEnd, (lanes, neighbour) => [
        local.get(result),
        weighted(neighbour, taps.locals),
        lanes.storeDouble,
      ]),
    ];
  });

/** The values of a step of `moments`. */
export const stepBytes = 64;

/** The sums of the distances of values from `places.mean`, and of their squares. */
const moments = () =>
  routine(["values", "end"], ({ values, end }, reserve) => {
    const sums = reserve("v128", 4);
    const squares = reserve("v128", 4);
    const [value] = reserve("v128", 1) as [number];
    const about = constants(reserve, [places.mean]);
    const addUp = (totals: readonly number[]): Bytes =>
      totals.map((total, index) => [local.get(total), index === 0 ? [] : f64x2.add]);
    return [
      about.code,
      whileBelow(values, local.get(end), [
        sums.map((sum, index) => [
          [local.get(values), v128.load(16 * index), about.get(0), f64x2.sub, local.set(value)],
          [local.get(sum), local.get(value), f64x2.add, local.set(sum)],
          add(squares[index] as number, [local.get(value), local.get(value), f64x2.mul]),
        ]),
        moveBy(values, i32.const(stepBytes)),
      ]),
      store([addUp(sums), addUp(squares)]),
    ];
  });

/** The larger of x and its condition. */
const activate = () =>
  routine(["values", "end", "x", "y"], ({ values, end, x, y }, reserve) => {
    const normalization = normalize(reserve, values);
    return [
      normalization.code,
      eachPlace({ singles: [y], doubles: [values, x] }, end, (lanes) => [
        normalization.step(lanes),
        // NaN if either is: a convolution around NaN is NaN.
        [local.get(y), normalization.condition],
        [local.get(x), lanes.loadDouble(0), f64x2.pseudoMax, lanes.storeSingle],
      ]),
    ];
  });

/** The sums of the gradient that goes to the condition, and of its products with the normalised values. */
const route = () =>
  routine(["values", "end", "x", "dy"], ({ values, end, x, dy }, reserve) => {
    const normalization = normalize(reserve, values);
    const division = divide(reserve, x, dy);
    const [beta, gamma, toCondition] = reserve("v128", 3) as [number, number, number];
    return [
      [normalization.code, division.code],
      eachPlace({ singles: [dy], doubles: [values, x] }, end, (lanes) => [
        [normalization.step(lanes), division.step(lanes, normalization.condition)],
        [division.toCondition, local.set(toCondition)],
        add(beta, local.get(toCondition)),
        add(gamma, [local.get(toCondition), local.get(normalization.value), f64x2.mul]),
      ]),
      store([local.get(beta), local.get(gamma)]),
    ];
  });

/**
 * Replaces the values of the convolution by their gradients, and writes the part of the gradient that goes straight to x. In
 * training the values also move their mean and variance.
 */
const descend = (isOfBatch: boolean) =>
  routine(["values", "end", "x", "dy", "direct"], ({ values, end, x, dy, direct }, reserve) => {
    const normalization = normalize(reserve, values);
    const division = divide(reserve, x, dy);
    const factors = constants(reserve, [places.slope, places.betaShare, places.gammaShare]);
    const statistics = [
      [local.get(normalization.value), factors.get(2), f64x2.mul],
      [factors.get(1), f64x2.add, f64x2.sub],
    ];
    return [
      [normalization.code, division.code, factors.code],
      eachPlace({ singles: [dy, direct], doubles: [values, x] }, end, (lanes) => [
        [normalization.step(lanes), division.step(lanes, normalization.condition)],
        [local.get(direct), division.toX, lanes.storeSingle],
        [local.get(values), division.toCondition, isOfBatch ? statistics : []],
        [factors.get(0), f64x2.mul, lanes.storeDouble],
      ]),
    ];
  });

/** The gradient in x: what goes straight to it, and what the convolution's gradients give it. */
const spread = () =>
  routine([...plane, "direct", "dx", "dxEnd"], (given, reserve) => {
    const { direct, dx, dxEnd } = given;
    const taps = constants(
      reserve,
      nine.map((tap) => places.taps + 8 * (8 - tap)),
    );
    return [
      taps.code,
      eachNeighbourhood(reserve, given, { singles: [dx, direct], doubles: [] }, dxEnd, (lanes, neighbour) => [
        [local.get(dx), weighted(neighbour, taps.locals)],
        [local.get(direct), lanes.loadSingle(0), f64x2.add, lanes.storeSingle],
      ]),
    ];
  });

/** The sums of the convolution's gradients times the x of each tap, and last their own sum. */
const collect = () =>
  routine([...plane, "values", "valuesEnd"], (given, reserve) => {
    const { values, valuesEnd } = given;
    const weights = reserve("v128", 9);
    const [bias, value] = reserve("v128", 2) as [number, number];
    return [
      eachNeighbourhood(reserve, given, { singles: [], doubles: [values] }, valuesEnd, (lanes, neighbour) => [
        [local.get(values), lanes.loadDouble(0), local.set(value)],
        weights.map((sum, tap) => add(sum, [neighbour(tap), local.get(value), f64x2.mul])),
        add(bias, local.get(value)),
      ]),
      store([...weights, bias].map(local.get)),
    ];
  });

/** Float64 from memory in both lanes, loaded once by `code`. */
function constants(reserve: Reserve, addresses: readonly number[]) {
  const locals = reserve("v128", addresses.length);
  return {
    locals,
    code: locals.map((to, index) => [
      [i32.const(addresses[index] as number), v128.load64Splat(0)],
      local.set(to),
    ]),
    get: (index: number) => local.get(locals[index] as number),
  };
}

/** The normalised value of the convolution, in the local `value`, and the condition, on the stack. */
function normalize(reserve: Reserve, values: number) {
  const { code, get } = constants(reserve, [places.mean, places.scale, places.gamma, places.beta]);
  const [value] = reserve("v128", 1) as [number];
  return {
    code,
    value,
    step: (lanes: Lanes): Bytes => [
      [local.get(values), lanes.loadDouble(0)],
      [get(0), f64x2.sub, get(1), f64x2.mul, local.set(value)],
    ],
    condition: [local.get(value), get(2), f64x2.mul, get(3), f64x2.add],
  };
}

/** Divides dy between x and its condition: the larger one gets it, x of equal ones, and both get NaN where x is NaN. */
function divide(reserve: Reserve, x: number, dy: number) {
  const [value, upstream, isCondition, notANumber] = reserve("v128", 4) as [number, number, number, number];
  const nan = float64(Number.NaN);
  const unlessNaN = [local.get(notANumber), local.get(value), local.get(value), f64x2.equal, v128.bitselect];
  const masked = [local.get(upstream), local.get(isCondition)];
  return {
    code: [v128.const([nan, nan]), local.set(notANumber)],
    step: (lanes: Lanes, condition: Bytes): Bytes => [
      [local.get(dy), lanes.loadSingle(0), local.set(upstream)],
      [local.get(x), lanes.loadDouble(0), local.tee(value)],
      [condition, f64x2.less, local.set(isCondition)],
    ],
    toCondition: [masked, v128.and, unlessNaN],
    toX: [masked, v128.andNot, unlessNaN],
  };
}

const weighted = (neighbour: Neighbour, weights: readonly number[]): Bytes =>
  weights.map((weight, tap) => [[neighbour(tap), local.get(weight), f64x2.mul], tap === 0 ? [] : f64x2.add]);

const add = (total: number, term: Bytes): Bytes => [local.get(total), term, f64x2.add, local.set(total)];

const store = (sums: readonly Bytes[]): Bytes =>
  sums.map((sum, index) => [i32.const(places.sums + 16 * index), sum, v128.store(0)]);
