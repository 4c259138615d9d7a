import {
  add,
  type Condition,
  div,
  type Expression,
  equal,
  expm1,
  greater,
  greaterEqual,
  isConstant,
  less,
  lessEqual,
  mul,
  pow,
  select,
  sub,
} from "../expression.ts";
import { bond, type Part, type PartReader } from "./part.ts";

/** What may follow an operand: how tightly it binds, and how it is read; the operator itself has been taken. */
export interface Infix {
  readonly bond: number;
  readonly read: (reader: PartReader, left: Part) => Expression;
}

/** Two factors beside one another. */
export const beside: Infix = {
  bond: bond.product,
  read: (reader, left) => mul(reader.number(left), reader.number(reader.formula(bond.power))),
};

/** @param right how tightly what is on the right must bind */
const binary = (
  strength: number,
  right: number,
  make: (a: Expression, b: Expression) => Expression,
): Infix => ({
  bond: strength,
  read: (reader, left) => make(reader.number(left), reader.number(reader.formula(right))),
});

const comparison = (make: (a: Expression, b: Expression) => Condition): Infix =>
  binary(bond.comparison, bond.sum, make);

const choice: Infix = {
  bond: bond.choice,
  read: (reader, left) => {
    const condition = reader.condition(left);
    const value = reader.number(reader.formula(bond.choice));
    reader.expect(":");
    return select(condition, value, reader.number(reader.formula(bond.choice)));
  },
};

/** e^a - 1 is how expm1 is written; where the difference is meant, it is exp(a) - 1. */
const difference: Infix = {
  bond: bond.sum,
  read: (reader, left) => {
    const { node } = left;
    const isPowerOfE = reader.isPowerOfE(left);
    const right = reader.number(reader.formula(bond.product));
    if (isPowerOfE && isConstant(right, 1) && node.kind === "application") return expm1(node.operands[0]);
    return sub(reader.number(left), right);
  },
};

const quotient: Infix = {
  bond: bond.product,
  read: (reader, left) => {
    const divisor = reader.formula(bond.power);
    if (reader.startsFactor())
      reader.fail(divisor, "expected brackets, for it is not plain how much is divided by,", "brackets");
    return div(reader.number(left), reader.number(divisor));
  },
};

const power: Infix = {
  bond: bond.power,
  read: (reader, left) => pow(reader.base(left), reader.number(reader.formula(bond.power))),
};

const square: Infix = {
  bond: bond.power,
  read: (reader, left) => mul(reader.base(left), reader.base(left)),
};

/** By the operator's text. */
export const infixes: ReadonlyMap<string, Infix> = /* @__PURE__ */ new Map([
  ["?", choice],
  ["<", comparison(less)],
  ["<=", comparison(lessEqual)],
  ["=", comparison(equal)],
  [">", comparison(greater)],
  [">=", comparison(greaterEqual)],
  ["+", binary(bond.sum, bond.product, add)],
  ["-", difference],
  ["*", binary(bond.product, bond.power, mul)],
  ["/", quotient],
  ["^", power],
  ["²", square],
]);
