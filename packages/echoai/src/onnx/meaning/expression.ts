import { TensorProto_DataType } from "onnx-buf";
import { axisOf, type Constant } from "./constants.ts";
import { isInteger, largestOf, roundingOf } from "./elements.ts";
import { type Meaning, meanings } from "./operators.ts";

/** What a part of a graph computes from a single value, x. Equal ones are one. */
export interface Lifted {
  readonly id: number;
  readonly constant: Constant | undefined;
  /** None for x and for numbers. */
  readonly meaning: Meaning | undefined;
  readonly operands: readonly Lifted[];
  readonly isAffine: boolean;
  readonly depth: number;
  /** For how many places along an axis there are numbers, and which axis; none where there is but one function. */
  readonly lanes: Lanes | undefined;
}

interface Lanes {
  readonly count: number;
  readonly axis: number;
}

const { FLOAT } = TensorProto_DataType;

/** Deeper ones, and those of more steps, are no activation. */
const [deepest, mostSteps] = [64, 160];

/** Makes expressions, each once. */
export class Lifter {
  readonly x: Lifted = {
    id: 0,
    constant: undefined,
    meaning: undefined,
    operands: [],
    isAffine: true,
    depth: 0,
    lanes: undefined,
  };
  private readonly made = new Map<string, Lifted | undefined>();

  number(constant: Constant): Lifted {
    const { values, shape, type } = constant;
    const axis = axisOf(constant);
    const key = `${type} ${values.length > 1 ? `${axis} ${values}` : Object.is(values[0], -0) ? "-0" : values[0]}`;
    const lanes = values.length > 1 ? { count: values.length, axis } : undefined;
    const given = { constant: { values, shape, type, nodes: [] }, meaning: undefined, operands: [] };
    return this.once(key, () => ({ ...given, isAffine: true, depth: 0, lanes })) as Lifted;
  }

  /** None where it is too deep, has numbers along two axes, or would have to be tried at all points. */
  apply(operator: string, operands: readonly Lifted[]): Lifted | undefined {
    const meaning = meanings[operator];
    const [first] = operands;
    if (meaning?.passes) return first;
    return this.once(`${operator}(${operands.map(({ id }) => id).join()})`, () => {
      const depth = 1 + Math.max(...operands.map((each) => each.depth));
      const lanes = commonLanes(operands);
      if (depth > deepest || lanes === "several") return undefined;
      if (meaning === undefined || meaning.tellsPoints) return undefined;
      const isNumber = operands.map(({ constant }) => constant !== undefined);
      const isAffine = (meaning.isAffine?.(isNumber) ?? false) && operands.every((each) => each.isAffine);
      return { constant: undefined, meaning, operands, isAffine, depth, lanes };
    });
  }

  private once(key: string, make: () => Omit<Lifted, "id"> | undefined): Lifted | undefined {
    if (!this.made.has(key)) {
      const made = make();
      this.made.set(key, made && { ...made, id: this.made.size + 1 });
    }
    return this.made.get(key);
  }
}

function commonLanes(operands: readonly Lifted[]): Lanes | undefined | "several" {
  let common: Lanes | undefined;
  for (const { lanes } of operands) {
    if (lanes === undefined) continue;
    if (common !== undefined && (common.count !== lanes.count || common.axis !== lanes.axis))
      return "several";
    common = lanes;
  }
  return common;
}

/** An expression that can be evaluated: its steps, each after those that it needs. */
export class Program {
  readonly constants: readonly Constant[];
  /** Where the numbers stand that are not exact in every type. */
  readonly rounded: readonly number[];
  readonly lanes: number;
  private readonly steps: readonly Lifted[];
  private readonly operands: readonly (readonly number[])[];

  private constructor(steps: readonly Lifted[]) {
    const places = new Map(steps.map((step, index) => [step, index]));
    this.steps = steps;
    this.operands = steps.map((step) => step.operands.map((each) => places.get(each) ?? 0));
    this.constants = steps.flatMap(({ constant }) => constant ?? []);
    this.rounded = steps.flatMap(({ constant }, place) =>
      constant === undefined || isExact(constant) ? [] : [place],
    );
    this.lanes = steps.at(-1)?.lanes?.count ?? 1;
  }

  /** None where there are too many steps. */
  static of(root: Lifted): Program | undefined {
    const steps: Lifted[] = [];
    const seen = new Set<Lifted>();
    const visit = (node: Lifted) => {
      if (seen.has(node) || seen.size > mostSteps) return;
      seen.add(node);
      for (const operand of node.operands) visit(operand);
      steps.push(node);
    };
    visit(root);
    return seen.size > mostSteps ? undefined : new Program(steps);
  }

  /** The values at some points; the number in the place `moved` is changed by its rounding. */
  at(points: readonly number[], lane: number, moved?: number): number[] {
    const registers = this.steps.map(({ constant }, place) => {
      if (constant === undefined) return 0;
      const value = constant.values[constant.values.length > 1 ? lane : 0] ?? 0;
      return place === moved ? value * (1 + Math.max(2e-7, roundingOf(constant.type))) : value;
    });
    return points.map((x) => {
      for (let place = 0; place < this.steps.length; place += 1) {
        const { meaning, constant } = this.steps[place] as Lifted;
        if (constant !== undefined) continue;
        const operands = this.operands[place] as readonly number[];
        const at = (index: number) => registers[operands[index] as number] as number;
        if (meaning === undefined) registers[place] = x;
        else if (operands.length === 1) registers[place] = meaning.of(at(0));
        else if (operands.length === 2) registers[place] = meaning.of(at(0), at(1));
        else registers[place] = meaning.of(...operands.map((each) => registers[each] as number));
      }
      return registers.at(-1) ?? 0;
    });
  }

  /** The largest number that all types of its numbers have. */
  get largest(): number {
    return Math.min(...[FLOAT, ...this.constants.map(({ type }) => type)].map(largestOf));
  }

  /** The coarsest rounding of its numbers. */
  get rounding(): number {
    const inexact = this.constants.filter((each) => !isExact(each));
    return Math.max(2 ** -24, ...inexact.map(({ type }) => roundingOf(type)));
  }
}

const isExact = ({ values, type }: Constant): boolean => isInteger(type) || values.every(isShort);

/** What people write and every type has: a multiple of 1/8 up to 64. */
const isShort = (value: number): boolean =>
  !Number.isFinite(value) || (Number.isInteger(value * 8) && Math.abs(value) <= 64);
