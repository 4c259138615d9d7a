import {
  abs,
  add,
  type Condition,
  constant,
  div,
  type Expression,
  equal,
  exp,
  greater,
  greaterEqual,
  input,
  less,
  lessEqual,
  max,
  min,
  mul,
  neg,
  parameter,
  pow,
  select,
  sqrt,
  sub,
} from "../expression/index.ts";
import { unary } from "./expressions.ts";

/**
 * Reads a formula as people do: a product binds tighter than a quotient, a quotient than a minus before it, that than a sum.
 * Knows what `toText` writes, and throws where something is left over.
 */
export function readText(text: string): Expression {
  const tokens = [...text.matchAll(token)].map(([written, space, name]) => ({
    name: name as string,
    afterSpace: space !== "",
    written,
  }));
  if (tokens.map(({ written }) => written).join("") !== text) throw new Error(`cannot read: ${text}`);
  let place = 0;
  const next = () => tokens[place]?.name ?? "";
  const take = (name?: string): string => {
    if (name !== undefined && next() !== name)
      throw new Error(`expected ${name}, found "${next()}" in: ${text}`);
    place++;
    return tokens[place - 1]?.name ?? "";
  };
  const isNext = (name: string) => next() === name && take() === name;

  const sum = (): Expression => {
    let left = signed();
    while (next() === "+" || next() === "-")
      left = take() === "+" ? add(left, quotient()) : sub(left, quotient());
    return left;
  };
  const signed = (): Expression => (isNext("-") ? neg(quotient()) : quotient());
  const quotient = (): Expression => {
    let left = product();
    while (isNext("/")) left = div(left, power());
    return left;
  };
  const product = (): Expression => {
    let left = power();
    while (isNext("·") || startsFactor()) left = mul(left, power());
    return left;
  };
  const startsFactor = () =>
    next() === "|"
      ? tokens[place]?.afterSpace === true
      : /^([\p{L}\d(√{∞])/u.test(next()) && next() !== "if" && next() !== "otherwise";
  const power = (): Expression => {
    if (isNext("√")) return sqrt(atom());
    if (isNext("e")) {
      take("^");
      return exp(atom());
    }
    const base = atom();
    if (isNext("²")) return mul(base, base);
    return isNext("^") ? pow(base, atom()) : base;
  };
  const atom = (): Expression => {
    const name = take();
    if (name === "(") return closed(")");
    if (name === "|") return abs(closed("|"));
    if (name === "{") return choice();
    if (name in numbers) return constant(numbers[name] as number);
    if (/^\d/.test(name)) return constant(Number(name));
    if (next() === "(" && tokens[place]?.afterSpace === false) return call(name);
    if (name in variables) return variables[name] as Expression;
    throw new Error(`cannot read "${name}" in: ${text}`);
  };
  const closed = (bracket: string): Expression => {
    const inner = sum();
    take(bracket);
    return inner;
  };
  const call = (name: string): Expression => {
    take("(");
    if (name !== "min" && name !== "max") return (functions[name] ?? unknown(name))(closed(")"));
    const first = sum();
    take(",");
    return { min, max }[name](first, closed(")"));
  };
  const choice = (): Expression => {
    const value = sum();
    if (isNext("otherwise")) {
      take("}");
      return value;
    }
    take("if");
    const left = sum();
    const compare = comparisons[take()] ?? unknown("comparison");
    const condition = compare(left, sum());
    take(";");
    return select(condition, value, choice());
  };
  const unknown = (name: string): never => {
    throw new Error(`cannot read "${name}" in: ${text}`);
  };

  const read = sum();
  if (place < tokens.length) throw new Error(`"${next()}" is left over in: ${text}`);
  return read;
}

const token = /(\s*)([12]\/√[2π]|\d+(?:\.\d+)?(?:e[+-]?\d+)?|\p{L}+|[-+/·²^√∞(){}|,;<>≤≥=])/gu;

const numbers: Readonly<Record<string, number>> = {
  "1/√2": Math.SQRT1_2,
  "2/√π": 2 / Math.sqrt(Math.PI),
  "1/√π": 1 / Math.sqrt(Math.PI),
  "∞": Number.POSITIVE_INFINITY,
  NaN: Number.NaN,
};

const variables: Readonly<Record<string, Expression>> = {
  x: input("x"),
  y: input("y"),
  α: parameter("alpha"),
  β: parameter("beta"),
};

const functions: Readonly<Record<string, (a: Expression) => Expression>> = {
  ...unary,
  ln: unary.log,
  arctan: unary.atan,
  σ: unary.sigmoid,
};

const comparisons: Readonly<Record<string, (a: Expression, b: Expression) => Condition>> = {
  "<": less,
  ">": greater,
  "≤": lessEqual,
  "≥": greaterEqual,
  "=": equal,
};
