import {
  add,
  type Condition,
  constant,
  div,
  type Expression,
  exp,
  less,
  mul,
  neg,
  pow,
  sub,
} from "../expression.ts";

/** A product as a multiset: coefficient · base^power · ... · e^exponent. Its order is that in which the formula has its factors. */
export interface Product {
  readonly coefficient: number;
  readonly powers: ReadonlyMap<Expression, number>;
  readonly exponent: Sum;
}

/** A sum as a multiset of products, each with a coefficient of its own. */
export type Sum = readonly Product[];

const one: Product = { coefficient: 1, powers: new Map(), exponent: [] };

export const number = (coefficient: number): Product => ({ ...one, coefficient });

export function productOf(node: Expression): Product {
  const known = products.get(node) ?? product(node);
  products.set(node, known);
  return known;
}

export function sumOf(node: Expression): Sum {
  const known = sums.get(node) ?? sum(node);
  sums.set(node, known);
  return known;
}

const products = /* @__PURE__ */ new WeakMap<Expression, Product>();
const sums = /* @__PURE__ */ new WeakMap<Expression, Sum>();

function product(node: Expression): Product {
  if (node.kind === "constant") return number(node.value);
  if (node.kind === "application") {
    const [a, b] = node.operands as readonly [Expression, Expression];
    switch (node.operation) {
      case "neg":
        return scale(productOf(a), -1);
      case "mul":
        return times(productOf(a), productOf(b));
      case "div":
        return times(productOf(a), power(productOf(b), -1));
      case "exp":
        return { ...one, exponent: sumOf(a) };
      case "pow":
        if (b.kind === "constant" && Number.isInteger(b.value) && b.value !== 0)
          return power(productOf(a), b.value);
        break;
      case "add":
      case "sub": {
        const [term = number(0), ...more] = sumOf(node);
        if (more.length === 0) return term;
      }
    }
  }
  return { ...one, powers: new Map([[node, 1]]) };
}

function sum(node: Expression): Sum {
  if (node.kind === "application") {
    const [a, b] = node.operands as readonly [Expression, Expression];
    switch (node.operation) {
      case "neg":
        return scaled(sumOf(a), -1);
      case "add":
        return plus(sumOf(a), sumOf(b));
      case "sub":
        return plus(sumOf(a), scaled(sumOf(b), -1));
    }
  }
  const { coefficient, ...rest } = productOf(node);
  return coefficient === 0 ? [] : [{ ...rest, coefficient }];
}

export const scale = (product: Product, by: number): Product => ({
  ...product,
  coefficient: product.coefficient * by,
});

export const scaled = (sum: Sum, by: number): Sum => sum.map((term) => scale(term, by));

export function times(a: Product, b: Product): Product {
  const powers = new Map(a.powers);
  for (const [base, exponent] of b.powers) {
    const total = (powers.get(base) ?? 0) + exponent;
    if (total === 0) powers.delete(base);
    else powers.set(base, total);
  }
  return {
    coefficient: a.coefficient * b.coefficient,
    powers,
    exponent: plus(a.exponent, b.exponent),
  };
}

export const power = ({ coefficient, powers, exponent }: Product, n: number): Product => ({
  coefficient: coefficient ** n,
  powers: new Map([...powers].map(([base, exponent]) => [base, exponent * n])),
  exponent: scaled(exponent, n),
});

export const over = (a: Product, b: Product): Product => times(a, power(b, -1));

export function plus(a: Sum, b: Sum): Sum {
  const terms = new Map<string, Product>();
  for (const term of [...a, ...b]) {
    const key = keyOf(term);
    const known = terms.get(key);
    terms.set(key, known ? { ...known, coefficient: known.coefficient + term.coefficient } : term);
  }
  return [...terms.values()].filter(({ coefficient }) => coefficient !== 0);
}

/** The same for equal products, whatever their coefficients and order. */
export const keyOf = ({ powers, exponent }: Product): string => {
  const factors = [...powers].map(([base, n]) => `${base.id}^${n}`).sort();
  return `${factors.join("*")}|${sumKey(exponent)}`;
};

const sumKey = (sum: Sum): string =>
  sum
    .map((term) => `${term.coefficient}(${keyOf(term)})`)
    .sort()
    .join("+");

export const isSameSum = (a: Sum, b: Sum): boolean => sumKey(a) === sumKey(b);

/** Whether a product is the number. */
export const isNumber = ({ coefficient, powers, exponent }: Product, value?: number): boolean =>
  powers.size === 0 && exponent.length === 0 && (value === undefined || coefficient === value);

export const fromSum = (sum: Sum): Expression => {
  // A difference begins with what is added.
  const first = sum.findIndex(({ coefficient }) => coefficient > 0);
  const order = first > 0 ? [sum[first] as Product, ...sum.filter((_, index) => index !== first)] : sum;
  const [head, ...rest] = order;
  return rest.reduce<Expression>(
    (made, term) =>
      term.coefficient < 0 ? sub(made, fromProduct(scale(term, -1))) : add(made, fromProduct(term)),
    head ? fromProduct(head) : constant(0),
  );
};

/** Numerators over denominators; the exponentials are one. */
export function fromProduct({ coefficient, powers, exponent }: Product): Expression {
  const above: Expression[] = [];
  const below: Expression[] = [];
  for (const [base, n] of powers) (n > 0 ? above : below).push(powerOf(base, Math.abs(n)));
  if (exponent.length > 0) above.push(exp(fromSum(exponent)));
  const size = Math.abs(coefficient);
  if (size !== 1 || above.length === 0) above.unshift(constant(size));
  const numerator = productOfAll(above);
  const quotient = below.length > 0 ? div(numerator, productOfAll(below)) : numerator;
  return coefficient < 0 ? negated(quotient) : quotient;
}

const negated = (node: Expression): Expression =>
  node.kind === "constant" ? constant(-node.value) : neg(node);

const productOfAll = (factors: readonly Expression[]): Expression =>
  factors.reduce((made, factor) => mul(made, factor));

export const powerOf = (base: Expression, n: number): Expression =>
  n <= 3 ? productOfAll(Array.from({ length: n }, () => base)) : pow(base, n);

export const isSameProduct = (a: Product, b: Product): boolean =>
  a.coefficient === b.coefficient && keyOf(a) === keyOf(b);

const mostTerms = 40;

/** A product multiplied out, roots squared included. What would be too long stays a product. */
export function expanded(product: Product): Sum {
  let sum: Sum = [{ ...product, powers: new Map() }];
  for (const [base, n] of product.powers) {
    for (const factor of expandedPower(base, n)) sum = multiplied(sum, factor);
    if (sum.length > mostTerms) return [product];
  }
  return sum;
}

/** The sums whose product is the power. */
function expandedPower(base: Expression, n: number): readonly Sum[] {
  const whole: Sum = [{ coefficient: 1, powers: new Map([[base, n]]), exponent: [] }];
  if (n < 0 || !Number.isInteger(n) || base.kind !== "application") return [whole];
  const repeated = (sum: Sum, count: number) => Array.from({ length: count }, () => sum);
  if (isSum(base)) return repeated(sumOf(base).flatMap(expanded), n);
  if (base.operation !== "sqrt") return [whole];
  const squares = repeated(sumOf(base.operands[0]).flatMap(expanded), Math.floor(n / 2));
  return n % 2 === 0
    ? squares
    : [...squares, [{ coefficient: 1, powers: new Map([[base, 1]]), exponent: [] }]];
}

const multiplied = (a: Sum, b: Sum): Sum =>
  a.reduce<Sum>(
    (made, left) =>
      plus(
        made,
        b.map((right) => times(left, right)),
      ),
    [],
  );

export const isSum = (node: Expression): boolean =>
  node.kind === "application" && (node.operation === "add" || node.operation === "sub");

/** The question whether a node is below 0, the same for all positive multiples, and of those of -v as a question of v. */
export function isBelowZero(node: Expression): Condition {
  const sum = sumOf(node);
  const [lead] = sum;
  if (lead === undefined) return less(node, 0);
  const form = fromSum(scaled(sum, 1 / (sum.length === 1 ? lead.coefficient : Math.sign(lead.coefficient))));
  return lead.coefficient > 0 ? less(form, 0) : less(0, form);
}
