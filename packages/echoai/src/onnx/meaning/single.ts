import { printable } from "../file/printable.ts";
import type { Model, Node } from "../file/structure.ts";
import { attributeOf, textOf } from "../surgery/attributes.ts";
import { roundingOf } from "./elements.ts";
import { meanings } from "./operators.ts";
import { shortest } from "./recognise.ts";

/** An operator that is an activation by itself, whatever its operands are. */
export interface Single {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parameters: Readonly<Record<string, number>>;
  /** Why it can't be replaced, if so. */
  readonly obstacle: string | undefined;
}

/** By operator: the name of the function, where it is another. */
const singles: Readonly<Record<string, string | undefined>> = {
  Celu: undefined,
  Elu: undefined,
  Gelu: undefined,
  HardSigmoid: undefined,
  HardSwish: undefined,
  LeakyRelu: undefined,
  Mish: undefined,
  PRelu: undefined,
  Relu: undefined,
  Selu: undefined,
  Shrink: undefined,
  Sigmoid: undefined,
  Softplus: undefined,
  Softsign: undefined,
  Swish: undefined,
  Tanh: undefined,
  ThresholdedRelu: undefined,
  "com.microsoft.BiasGelu": "Gelu",
  "com.microsoft.FastGelu": "GeluTanh",
  "com.microsoft.Gelu": "Gelu",
  "com.microsoft.QuickGelu": "QuickGelu",
};

/** The activation that a node is by its operator, or that is fused into it. */
export function singleOf(model: Model, node: Node): Single | undefined {
  const { domain, operator } = node;
  const isMicrosoft = domain.startsWith("com.microsoft");
  const fused = isMicrosoft ? attributeOf(model, node, "activation") : undefined;
  if (fused !== undefined) return fusedAs(printable(textOf(fused)), node);
  const key = domain === "" ? operator : `${domain}.${operator}`;
  if (!Object.hasOwn(singles, key)) return undefined;
  const approximate = key === "Gelu" ? attributeOf(model, node, "approximate") : undefined;
  const isTanh = approximate !== undefined && textOf(approximate) === "tanh";
  const name = isTanh ? "GeluTanh" : (singles[key] ?? operator);
  const isFused = operator === "BiasGelu" || (operator === "FastGelu" && node.inputs.length > 1);
  if (isFused) return fusedAs(name, node);
  return { name, aliases: [], parameters: parametersOf(model, node, key), obstacle: undefined };
}

const fusedAs = (name: string, { operator }: Node): Single => ({
  name,
  aliases: [],
  parameters: {},
  obstacle: `it is fused into ${operator}`,
});

/** Its attributes; none where a call of the function that it is in decides them. */
function parametersOf(model: Model, node: Node, key: string): Readonly<Record<string, number>> {
  const entries = (meanings[key]?.optional ?? []).flatMap(([name, otherwise]) => {
    const isWritten = node.attributes.some((attribute) => attribute.name === name);
    const value = isWritten ? attributeOf(model, node, name)?.f : otherwise;
    return value === undefined ? [] : [[name, shortest(value, roundingOf(1))] as const];
  });
  return Object.fromEntries(entries);
}
