import {
  type Application,
  type Choice,
  type Expression,
  fold,
  type Operation,
} from "../../expression/index.ts";

/** A piece of written mathematics, and how tightly it holds together. */
export interface Written {
  readonly text: string;
  readonly level: Level;
  readonly node: Expression;
}

/** From what needs brackets nearly everywhere to what never does. */
export const level = {
  choice: 0,
  comparison: 1,
  sum: 2,
  quotient: 3,
  negative: 4,
  product: 5,
  prefix: 6,
  power: 7,
  atom: 8,
} as const;
export type Level = (typeof level)[keyof typeof level];

/** How one operation is written, given its written operands. */
export type Spelling = (operands: readonly Written[], node: Application) => Pick<Written, "text" | "level">;

/** A way of writing formulas: a row for each operation. */
export interface Notation {
  readonly operations: Readonly<Record<Operation, Spelling>>;
  readonly constant: (value: number) => Pick<Written, "text" | "level">;
  readonly variable: (name: string) => string;
}

/** Writes a formula out in full. */
export const write = (formula: Expression, notation: Notation): string =>
  fold<Written>([formula], (node, operands) => {
    switch (node.kind) {
      case "constant":
        return { ...notation.constant(node.value), node };
      case "application":
        return { ...notation.operations[node.operation](operands, node), node };
      default:
        return { text: notation.variable(node.name), level: level.atom, node };
    }
  })[0]?.text ?? "";

/** The operand's text, in brackets if it holds together less tightly than its place asks for. */
export const within = (operand: Written | undefined, least: Level, brackets: Brackets): string => {
  if (operand === undefined) return "";
  return operand.level >= least ? operand.text : `${brackets[0]}${operand.text}${brackets[1]}`;
};

export type Brackets = readonly [string, string];

/** What follows a plus or minus: anything but a sum or what starts with a minus itself. */
export const term = (operand: Written | undefined, brackets: Brackets): string =>
  within(operand, operand?.text.startsWith("-") ? level.atom : level.quotient, brackets);

/** A minus before it. Before a quotient it stands for the whole, which is then still a quotient: a product brackets it. */
export const negative = (
  operand: Written | undefined,
  brackets: Brackets,
): Pick<Written, "text" | "level"> => ({
  text: `-${term(operand, brackets)}`,
  level: operand?.level === level.quotient ? level.quotient : level.negative,
});

/** A product: a number comes first, a product on the right needs no brackets, and where two numbers meet there is a dot. */
export function product([a, b]: readonly (Written | undefined)[], dot: string, brackets: Brackets): string {
  const [first, second] = b?.node.kind === "constant" && a?.node.kind !== "constant" ? [b, a] : [a, b];
  const left = within(first, level.negative, brackets);
  const isPlain = second?.level === level.product && !/^[-\d]/.test(second.text);
  const right = within(second, isPlain ? level.product : level.prefix, brackets);
  return /^\d/.test(right) ? `${left} ${dot} ${right}` : `${left} ${right}`;
}

/** An operation written as a function of its operands. */
export const calls =
  (brackets: Brackets) =>
  (name: string): Spelling =>
  (operands) => ({
    text: `${name}${brackets[0]}${operands.map(({ text }) => text).join(", ")}${brackets[1]}`,
    level: level.atom,
  });

/** A comparison, the other way round where that reads better: with the input on the left, a number on the right. */
export const comparisons =
  (brackets: Brackets) =>
  (sign: string, flipped: string): Spelling =>
  ([a, b]) => {
    const isBackwards = a?.node.kind === "constant" || (b?.node.kind === "input" && a?.node.kind !== "input");
    const [first, second] = isBackwards ? [b, a] : [a, b];
    const [left, right] = [within(first, level.sum, brackets), within(second, level.sum, brackets)];
    return { text: `${left} ${isBackwards ? flipped : sign} ${right}`, level: level.comparison };
  };

/** A select and the selects in its last place, as the branches of one choice; the last has no condition. */
export function branches(node: Application): readonly { condition?: Expression; value: Expression }[] {
  const [condition, value, otherwise] = (node as Choice).operands;
  const rest =
    otherwise.kind === "application" && otherwise.operation === "select"
      ? branches(otherwise)
      : [{ value: otherwise }];
  return [{ condition, value }, ...rest];
}

/** Known constants by value, for what a float prints badly; their negatives are found too. */
export function knownConstant(
  value: number,
  names: readonly (readonly [number, string])[],
): string | undefined {
  const found = names.find(([known]) => known === Math.abs(value));
  return found === undefined ? undefined : `${value < 0 ? "-" : ""}${found[1]}`;
}

/** Up to six significant digits. */
export const shortNumber = (value: number): string =>
  Object.is(value, -0) ? "-0" : String(Number(value.toPrecision(6)));
