import { collect, type Expression, input, operations } from "../../expression/index.ts";
import type { OnnxSetting } from "./elements.ts";
import { float16 } from "./halves.ts";
import { computed } from "./onnx.ts";

/**
 * Whether a formula can be computed in the type of its tensors: of the others' range, float16 alone is too narrow for some. There it
 * is tried at every number, with a rounding after every operation; a formula of more than x can't be.
 */
export function staysRight(formula: Expression, setting: OnnxSetting): boolean {
  if (setting.type !== "float16") return true;
  const root = computed(formula, setting);
  if (collect([root]).some((node) => "name" in node && node !== input("x"))) return false;
  const points = finite();
  const exact = valuesOf(formula, points, (value) => value);
  return valuesOf(root, points, float16).every((got, index) => {
    const wanted = exact[index] as number;
    const error = Math.abs(got - wanted);
    return Math.abs(wanted) > nearlyLargest || error <= allowed * Math.max(1, Math.abs(wanted));
  });
}

/** Four roundings, of what is above 1 relative; `docs/onnx-consumers.md` has what each function of the catalogue takes. */
const allowed = 2 ** -9;

/** From here on a result may be rounded to infinity. */
const nearlyLargest = 65000;

/** All finite float16s. */
function finite(): Float64Array {
  const step = 2 ** -24;
  const sizes = Array.from({ length: 31 * 1024 }, (_, bits) => {
    const [exponent, fraction] = [bits >> 10, bits & 1023];
    return exponent === 0 ? fraction * step : (1024 + fraction) * step * 2 ** (exponent - 1);
  });
  return Float64Array.from([...sizes, ...sizes.map((size) => -size)]);
}

/** A formula's values at all points, each operation's rounded. */
function valuesOf(root: Expression, points: Float64Array, round: (value: number) => number): Float64Array {
  const known = new Map<Expression, Float64Array>();
  const compute = (node: Expression): Float64Array => {
    if (node.kind === "constant") return new Float64Array(points.length).fill(round(node.value));
    if (node.kind !== "application") return points;
    const { evaluate } = operations[node.operation];
    const [a, b = a, c = a] = node.operands.map((operand) => known.get(operand)) as Float64Array[];
    return (a as Float64Array).map((value, index) =>
      round(evaluate(value, b?.[index] as number, c?.[index] as number)),
    );
  };
  for (const node of collect([root])) known.set(node, compute(node));
  return known.get(root) as Float64Array;
}
