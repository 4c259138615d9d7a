import {
  type Application,
  type Expression,
  isCondition,
  mul,
  type Operation,
  parameter,
  sub,
} from "../../expression/index.ts";
import { lazily } from "../../expression/lazily.ts";
import { match } from "../../expression/pattern.ts";
import { largestFloat32 } from "../../expression/range.ts";
import type { ShaderLanguage, ShaderOperation } from "./language.ts";

/** A piece of text, and whether it holds together in any place. */
interface Piece {
  readonly text: string;
  readonly isAtom: boolean;
}

/** Longer pieces are named, so that lines stay readable. */
const longest = 45;

/** A formula as statements, the last of which returns it; what is used more than once, or is long, has a name. */
export function writeStatements(
  root: Expression,
  nameOf: (variable: string) => string,
  language: ShaderLanguage,
): readonly string[] {
  const uses = new Map<Expression, number>();
  const count = (node: Expression, times: number): void => {
    const isNew = !uses.has(node);
    uses.set(node, (uses.get(node) ?? 0) + times);
    if (!isNew || node.kind !== "application") return;
    const spelling = spell(node, language);
    for (const operand of spelling.operands) count(operand, spelling.isRepeating ? 2 : 1);
  };
  count(root, 1);

  const pieces = new Map<Expression, Piece>();
  const statements: string[] = [];
  let needsSpecials = false;
  const create = (node: Expression): Piece => {
    if (node.kind === "constant") {
      needsSpecials ||= !Number.isFinite(Math.fround(node.value));
      return number(Math.fround(node.value));
    }
    if (node.kind !== "application") return { text: nameOf(node.name), isAtom: true };
    needsSpecials ||= node.operation === "sqrt";
    const { operands, write } = spell(node, language);
    const text = write(...(operands.map(textOf) as [string, string, string]));
    const isShort = text.length <= longest && uses.get(node) === 1;
    if (isShort || node === root) return { text, isAtom: isCall(text) };
    const name = `t${statements.length}`;
    statements.push((isCondition(node) ? language.declareCondition : language.declare)(name, text));
    return { text: name, isAtom: true };
  };
  const pieceOf = (node: Expression): Piece => {
    const piece = pieces.get(node) ?? create(node);
    pieces.set(node, piece);
    return piece;
  };
  const textOf = (node: Expression): string => {
    const { text, isAtom } = pieceOf(node);
    return isAtom ? text : `(${text})`;
  };
  const result = language.return(pieceOf(root).text);
  return [...(needsSpecials ? language.specials : []), ...statements, result];
}

interface Spelling {
  /** What is written: not always all operands. */
  readonly operands: readonly Expression[];
  readonly write: (a: string, b: string, c: string) => string;
  /** Whether an operand is written twice. */
  readonly isRepeating: boolean;
}

const repeating: ReadonlySet<Operation> = /* @__PURE__ */ new Set(["ldexp", "min", "max", "sqrt"]);

function spell(node: Application, language: ShaderLanguage): Spelling {
  const [a] = node.operands;
  const bits = (operand: Expression, write: (a: string) => string): Spelling => ({
    operands: [operand],
    write,
    isRepeating: false,
  });
  // Compilers may take for granted that these hold, or don't.
  if (node.operation === "equal") {
    const b = node.operands[1];
    if (a === b) return bits(a, language.isNumber);
    for (const [infinite, other] of [
      [a, b],
      [b, a],
    ] as const)
      if (infinite.kind === "constant" && Math.abs(infinite.value) === Number.POSITIVE_INFINITY)
        return bits(other, (text) => language.isInfinity(text, infinite.value < 0));
  }
  // And that this is its operand.
  const split = match(dekkersSplit(), node)?.get(splitOperand());
  if (split !== undefined) return bits(split, language.truncate);
  return {
    operands: node.operands,
    write: language.operations[node.operation as ShaderOperation],
    isRepeating: repeating.has(node.operation),
  };
}

const splitOperand = /* @__PURE__ */ lazily(() => parameter("u"));
const dekkersSplit = /* @__PURE__ */ lazily(() => {
  const shifted = mul(splitOperand(), 4097);
  return sub(shifted, sub(shifted, splitOperand()));
});

function number(value: number): Piece {
  if (Number.isNaN(value)) return { text: "nan", isAtom: true };
  const isNegative = value < 0 || Object.is(value, -0);
  const magnitude = Math.abs(value) === Number.POSITIVE_INFINITY ? "infinity" : literal(Math.abs(value));
  return { text: isNegative ? `-${magnitude}` : magnitude, isAtom: !isNegative };
}

/** The shortest decimal that is nearest to the float32, and not above the largest. */
function literal(value: number): string {
  if (value === largestFloat32) return "3.4028234e+38";
  const digits = [6, 7, 8].find((count) => Math.fround(Number(value.toPrecision(count))) === value) ?? 9;
  const text = String(Number(value.toPrecision(digits)));
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** Whether a text is one call, such as `abs(x)`. */
function isCall(text: string): boolean {
  if (!/^\w+(<\w+>)?\(/.test(text)) return false;
  let depth = 0;
  for (const [index, letter] of [...text].entries()) {
    if (letter === "(") depth++;
    if (letter === ")") depth--;
    if (letter === ")" && depth === 0) return index === text.length - 1;
  }
  return false;
}
