import type { Graph, Node } from "../file/structure.ts";
import { type Constant, number } from "./constants.ts";
import { type Lifted, Lifter } from "./expression.ts";
import { dominatorIn, type Flow, isValue, type Source, type Step, sourcesOf, type Value } from "./flow.ts";
import { type Recognised, Recogniser } from "./recognise.ts";

/** A part of a graph that computes a function of one value. */
export interface Region extends Recognised {
  readonly x: Value;
  readonly result: Value;
  /** The values between, each after those that it needs; the result is the last. */
  readonly values: readonly Stepped[];
  /** The value that is PReLU's slope, where that varies. */
  readonly slope?: Value;
}

type Stepped = Value & { readonly step: Step };

/** How far back from its result a function may begin, in values from which alone it follows. */
const farthest = 40;

/** Finds the functions that a graph computes. */
export class Regions {
  private readonly flow: Flow;
  private readonly lifter = new Lifter();
  private readonly recogniser = new Recogniser();
  /** What a value is as a function of those from which it follows. */
  private readonly lifted = new Map<Value, ReadonlyMap<Value, Lifted>>();

  constructor(flow: Flow) {
    this.flow = flow;
  }

  /** All regions of a graph that are a known function, small ones in larger ones too. */
  in(graph: Graph, nodes: readonly Node[]): Region[] {
    const regions = nodes.flatMap((node) => {
      const result = this.flow.of(node.outputs[0] ?? "", graph);
      return result === undefined || result.named.producer !== node ? [] : this.endingIn(result);
    });
    const byResult = new Map<Value, Region[]>();
    for (const region of regions)
      byResult.set(region.result, [...(byResult.get(region.result) ?? []), region]);
    const sloped = nodes.flatMap((node) => this.slopedAt(this.flow.of(node.outputs[0] ?? "", graph), node));
    const least = regions.filter((region) => {
      const inside = new Set<Value>(region.values);
      const chain = new Set(chainOf(region.result));
      const held = region.values
        .flatMap((value) => byResult.get(value) ?? [])
        .filter((other) => other !== region && other.values.every((value) => inside.has(value)));
      return !held.some((other) => this.isEnough(other, region) || isWhole(other, region, chain, inside));
    });
    return [...least, ...sloped];
  }

  /** PReLU written out with a slope that varies: whatever number it is, the rest is a leaky ReLU of that slope. */
  private slopedAt(result: Value | undefined, node: Node): Region[] {
    if (result?.step === undefined || result.named.producer !== node || node.operator === "PRelu") return [];
    for (const { x, slope, values } of splitsOf(result as Stepped)) {
      const recognised = [0.3, -0.7, 1.9].map((size) => {
        const lifted = new Map<Value, Lifted | undefined>([
          [x, this.lifter.x],
          [slope, this.lifter.number(number(size))],
        ]);
        for (const value of values) {
          const operands = value.step.operands.map((each) =>
            isValue(each) ? lifted.get(each) : this.lifter.number(each),
          );
          const isWhole = !operands.includes(undefined);
          lifted.set(
            value,
            isWhole ? this.lifter.apply(value.step.operator, operands as Lifted[]) : undefined,
          );
        }
        const whole = lifted.get(result);
        const found = whole && !whole.isAffine ? this.recogniser.of(whole) : undefined;
        return found?.name === "LeakyRelu" && found.parameters.alpha === size ? found : undefined;
      });
      const [first] = recognised;
      if (first !== undefined && !recognised.includes(undefined))
        return [{ ...first, name: "PRelu", parameters: {}, x, result, values, slope }];
    }
    return [];
  }

  /** Whether what a region has more than another does nothing: it begins or ends with identities, multiples, or the same function. */
  private isEnough(other: Region, region: Region): boolean {
    const isNothing = (from: Value, to: Value): boolean => {
      const between = from === to ? this.lifter.x : this.lifted.get(to)?.get(from);
      if (between === undefined) return false;
      const recognised = between.isAffine ? undefined : this.recogniser.of(between);
      return between.isAffine || (recognised !== undefined && isSame(recognised, region));
    };
    // An operator keeps its own parameters, whatever multiple it is given.
    const isLike = isSame(other, region) || (other.known === region.known && other.values.length === 1);
    return isLike && isNothing(region.x, other.x) && isNothing(other.result, region.result);
  }

  private endingIn(result: Value): Region[] {
    const { step } = result;
    if (step === undefined) return [];
    const own = this.liftedFrom(result, step);
    this.lifted.set(result, own);
    const regions: Region[] = [];
    for (const [x, lifted] of own) {
      const recognised = lifted.isAffine ? undefined : this.recogniser.of(lifted);
      if (recognised === undefined) continue;
      regions.push({ ...recognised, x, result, values: valuesBetween(x, result) });
    }
    return regions;
  }

  private liftedFrom(result: Value, step: Step): ReadonlyMap<Value, Lifted> {
    const own = new Map<Value, Lifted>();
    for (const x of chainOf(result)) {
      const operands = step.operands.map((operand) => this.operand(operand, x));
      if (operands.includes(undefined)) continue;
      const lifted = this.lifter.apply(step.operator, operands as Lifted[]);
      if (lifted !== undefined) own.set(x, lifted);
    }
    return own;
  }

  private operand(operand: Source, x: Value): Lifted | undefined {
    if (!isValue(operand)) return this.lifter.number(operand);
    return operand === x ? this.lifter.x : this.lifted.get(operand)?.get(x);
  }
}

/** The values from which alone another follows, the nearest first. */
export function chainOf(value: Value, limit = farthest): Value[] {
  const { graph } = value.named;
  const chain: Value[] = [];
  for (let at = dominatorIn(value, graph); at !== undefined && chain.length < limit; ) {
    chain.push(at);
    at = dominatorIn(at, graph);
  }
  return chain;
}

const isSame = (a: Recognised, b: Recognised): boolean =>
  a.known === b.known && JSON.stringify(a.parameters) === JSON.stringify(b.parameters);

/** Ways to see a value as computed in a few steps from two others, one of them taken by several steps. */
function splitsOf(result: Stepped): { x: Value; slope: Value; values: readonly Stepped[] }[] {
  const near = new Set<Value>([result]);
  for (const value of near) {
    for (const each of value.step === undefined ? [] : sourcesOf(value.step)) near.add(each);
    if (near.size > 12) break;
  }
  return [...near].flatMap((x) => {
    if (x === result || x.takers.filter((taker) => near.has(taker)).length < 2) return [];
    const values = valuesBetween(x, result);
    if (values.length > 8) return [];
    const inside = new Set<Value>([x, ...values]);
    // The other one is given by something that is not element-wise.
    const others = new Set(values.flatMap(({ step }) => sourcesOf(step)).filter((each) => !inside.has(each)));
    const [slope] = others;
    return slope === undefined || others.size > 1 ? [] : [{ x, slope, values }];
  });
}

function valuesBetween(x: Value, result: Value): Region["values"] {
  const seen = new Set<Value>([x]);
  const values: Stepped[] = [];
  const visit = (value: Value) => {
    if (seen.has(value) || value.step === undefined) return;
    seen.add(value);
    for (const each of [...sourcesOf(value.step)].reverse()) visit(each);
    values.push(value as Stepped);
  };
  visit(result);
  return values;
}

/** Whether a part is a function for itself, whose result something else needs: ReLU before its mean square is taken. */
const isWhole = (
  part: Region,
  region: Region,
  chain: ReadonlySet<Value>,
  inside: ReadonlySet<Value>,
): boolean =>
  !part.known.isOther &&
  part.result !== region.result &&
  chain.has(part.result) &&
  usesOutside(part.result, inside);

/** Whether something but these values takes it. */
function usesOutside({ named }: Value, values: ReadonlySet<Value>): boolean {
  const nodes = new Set([...values].map(({ step }) => step?.node));
  return named.uses.some(({ node }) => node === undefined || !nodes.has(node));
}

/** The numbers that broadcast with a region's values. */
export const constantsOf = ({ values }: Region): Constant[] =>
  values
    // PRelu's slopes broadcast to x, and never x to them.
    .filter(({ step }) => step.operator !== "PRelu")
    .flatMap(({ step }) => step.operands.filter((each): each is Constant => !isValue(each)));
