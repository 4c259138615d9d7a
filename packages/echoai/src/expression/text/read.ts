import {
  abs,
  type Condition,
  constant,
  type Expression,
  exp,
  isCondition,
  isConstant,
  log1p,
  neg,
  select,
  sqrt,
} from "../expression.ts";
import { type Callees, keyOf } from "./callees.ts";
import { Cursor } from "./cursor.ts";
import { beside, type Infix, infixes } from "./infixes.ts";
import { spelledNumbers } from "./letters.ts";
import { limits } from "./limits.ts";
import { Measures } from "./measure.ts";
import { nearestName } from "./nearest.ts";
import { readOperands } from "./operands.ts";
import { bond, type Part, type PartReader } from "./part.ts";
import { constants, keywords } from "./reserved.ts";
import type { Token } from "./tokens.ts";

/** What a text may speak of: maps, in which no name finds what every object has. */
export interface Scope {
  /** What the messages of errors begin with. */
  readonly owner: string;
  readonly variables: ReadonlyMap<string, Expression>;
  readonly callees: Callees;
}

/**
 * Reads a formula, by precedence climbing: nothing in it is evaluated, and no name is looked up elsewhere than in the scope.
 * @throws FormulaError
 */
export const readFormula = (text: string, scope: Scope): Expression => new Reader(text, scope).whole();

class Reader extends Cursor implements PartReader {
  readonly #scope: Scope;
  readonly #measures = new Measures();
  #nesting = 0;
  /** The last part that an exponent may follow, and the last that was written as a power of e. */
  #atom: Part | undefined;
  #powerOfE: Part | undefined;

  constructor(text: string, scope: Scope) {
    super(text, scope.owner);
    this.#scope = scope;
  }

  whole(): Expression {
    const read = this.formula(bond.choice);
    if (this.peek().kind !== "end") this.unexpected("an operator or the end");
    return this.number(read);
  }

  formula(least: number): Part {
    if (++this.#nesting > limits.nesting)
      this.fail(this.peek(), `nested more than ${limits.nesting} deep`, "less nesting");
    let left = this.isNext("-") ? this.#minus(least) : this.#operand(least);
    for (let infix = this.#infix(); infix !== undefined && infix.bond >= least; infix = this.#infix()) {
      if (infix !== beside) this.take();
      left = this.#part(left.start, infix.read(this, left));
    }
    this.#nesting--;
    return left;
  }

  number(part: Part): Expression {
    if (!isCondition(part.node)) return part.node;
    return this.fail(part, "expected a number, found a comparison", "a number");
  }

  condition(part: Part): Condition {
    if (isCondition(part.node)) return part.node;
    return this.fail(part, "expected a comparison such as x > 0, found a number", "a comparison");
  }

  base(part: Part): Expression {
    if (part === this.#atom) return this.number(part);
    return this.fail(part, "expected brackets around what has the exponent", "brackets");
  }

  isPowerOfE(part: Part): boolean {
    return part === this.#powerOfE;
  }

  startsFactor(ahead = 0): boolean {
    const { kind, text, spaceBefore, spaceAfter } = this.peek(ahead);
    if (kind !== "sign") return kind === "name" && !keywords.has(text);
    return text === "|" ? spaceBefore && !spaceAfter : text === "(" || text === "√" || text === "{";
  }

  #infix(): Infix | undefined {
    return infixes.get(this.peek().text) ?? (this.startsFactor() ? beside : undefined);
  }

  /** A minus before a number is part of the number; else it is about the whole product. */
  #minus(least: number): Part {
    const { start } = this.take();
    const number = this.#literal(least);
    if (number !== undefined) return this.#part(start, constant(-number));
    return this.#part(start, neg(this.number(this.formula(Math.max(least, bond.product)))));
  }

  /** Takes the number that comes next, unless it has an exponent. */
  #literal(least: number): number | undefined {
    const spelled = this.#spelled(least);
    if (spelled !== undefined) return spelled;
    const token = this.peek();
    const next = this.peek(1).text;
    const value = token.kind === "number" ? this.#value(token) : this.#constantOf(token);
    if (value === undefined || Number.isNaN(value) || next === "^" || next === "²") return undefined;
    this.take();
    return value;
  }

  /** Takes a number such as 1/√2, if it is in one piece and begins a product. */
  #spelled(least: number): number | undefined {
    if (least > bond.product || this.peek().kind !== "number" || this.peek(2).text !== "√") return undefined;
    const written = this.text.slice(this.peek().start, this.peek(3).end);
    const [value] = spelledNumbers.find(([, spelling]) => spelling === written) ?? [];
    const next = this.peek(4).text;
    if (value === undefined || next === "^" || next === "²" || this.startsFactor(4)) return undefined;
    for (let taken = 0; taken < 4; taken++) this.take();
    return value;
  }

  #operand(least: number): Part {
    const token = this.peek();
    const { kind, text, start } = token;
    const spelled = this.#spelled(least);
    if (spelled !== undefined) return this.#part(start, constant(spelled));
    this.take();
    if (kind === "number") return this.#closed(start, constant(this.#value(token)));
    if (kind === "name") return this.#named(token);
    if (text === "√") return this.#part(start, sqrt(this.number(this.formula(bond.atom))));
    if (text === "(") return this.#closed(start, this.#until(")").node);
    if (text === "|") return this.#closed(start, abs(this.number(this.#until("|"))));
    if (text === "{") return this.#closed(start, this.#branches());
    return this.unexpected(anOperand, token);
  }

  #until(bracket: string): Part {
    const inner = this.formula(bond.choice);
    if (this.took(bracket)) return inner;
    return this.unexpected(`an operator or "${bracket}"`);
  }

  /** The branches of a choice: "value if condition;" any number of times, then "value otherwise }". */
  #branches(): Expression {
    const choices: (readonly [Condition, Expression])[] = [];
    for (;;) {
      const value = this.number(this.formula(bond.choice));
      if (this.took("otherwise")) {
        this.expect("}");
        return choices.reduceRight((otherwise, [condition, a]) => select(condition, a, otherwise), value);
      }
      if (!this.took("if")) this.unexpected('an operator, "if" or "otherwise"');
      choices.push([this.condition(this.formula(bond.comparison)), value]);
      this.expect(";");
    }
  }

  #named(token: Token): Part {
    const { start, text } = token;
    const variable = this.#scope.variables.get(text);
    const isCalled = this.isNext("(");
    if (variable !== undefined && isCalled && !this.peek().spaceBefore)
      this.fail(token, `"${text}" is no function (a product is written ${text} * (...))`, "an operator");
    if (variable !== undefined) return this.#closed(start, variable);
    if (text === "e" && this.took("^")) {
      this.#powerOfE = this.#part(start, exp(this.number(this.formula(bond.power))));
      return this.#powerOfE;
    }
    const value = this.#constantOf(token);
    if (value !== undefined) return this.#closed(start, constant(value));
    const callee = this.#scope.callees.get(keyOf(text));
    if (callee === undefined) return this.#unknown(token, isCalled);
    if (!isCalled) this.unexpected(`"(" after ${callee.name}`);
    const operands = readOperands(this, token, callee);
    return this.#closed(start, (text === "ln" ? log1pOf(operands) : undefined) ?? callee.apply(operands));
  }

  #unknown(token: Token, isCalled: boolean): never {
    if (keywords.has(token.text)) return this.unexpected(anOperand, token);
    const { variables, callees } = this.#scope;
    const functions = [...callees.values()].map(({ name }) => name);
    const numbers = [...variables.keys(), ...constants.keys()];
    const [likely, others] = isCalled ? [functions, numbers] : [numbers, functions];
    const nearest = nearestName(token.text, likely) ?? nearestName(token.text, others);
    const what = isCalled ? "function" : "name";
    const expected = isCalled ? "a function" : `one of ${[...variables.keys()].join(", ")}`;
    return this.fail(token, `unknown ${what} "${token.text.slice(0, limits.name)}"`, expected, nearest);
  }

  #constantOf({ kind, text }: Token): number | undefined {
    return kind === "name" && !this.#scope.variables.has(text) ? constants.get(text) : undefined;
  }

  #value(token: Token): number {
    const value = Number(token.text);
    const isLost = value === 0 && /[1-9]/.test(token.text.replace(/e.*/i, ""));
    if (Number.isFinite(value) && !isLost) return value;
    return this.fail(token, `a number too ${isLost ? "small" : "large"} for float64`, "another number");
  }

  #closed(start: number, node: Expression): Part {
    this.#atom = this.#part(start, node);
    return this.#atom;
  }

  #part(start: number, node: Expression): Part {
    const range = { start, end: this.peek(-1).end };
    const { depth, nodes } = this.#measures.of(node);
    if (depth > limits.depth)
      this.fail(range, `operations nested more than ${limits.depth} deep`, "less nesting");
    if (nodes > limits.nodes)
      this.fail(range, `more than ${limits.nodes} operations, written out,`, "fewer operations");
    return { ...range, node };
  }
}

const anOperand = 'a number, a name or "("';

/** ln(1 + a) is how log1p is written; where the logarithm of the sum is meant, it is log(1 + a). */
function log1pOf([sum]: readonly Expression[]): Expression | undefined {
  if (sum?.kind !== "application" || sum.operation !== "add") return undefined;
  return isConstant(sum.operands[0], 1) ? log1p(sum.operands[1]) : undefined;
}
