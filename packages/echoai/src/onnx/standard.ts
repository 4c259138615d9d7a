import * as catalogue from "../activations/catalogue.ts";
import type { Definition } from "../activations/define.ts";
import type { OnnxAttributes } from "../targets/onnx/index.ts";

/** An operator of ONNX that is an activation function. */
export interface StandardOperator {
  readonly operator: string;
  /** The first opset that has it. */
  readonly since: number;
  readonly attributes: (parameters: Readonly<Record<string, number>>) => OnnxAttributes;
}

/** The standard operator for a definition, if the opset has one. */
export const standardOperatorOf = (definition: Definition, opset: number): StandardOperator | undefined => {
  const found = table().get(definition);
  return found !== undefined && found.since <= opset ? found : undefined;
};

const row = (
  operator: string,
  since = 1,
  attributes: StandardOperator["attributes"] = () => ({}),
): StandardOperator => ({ operator, since, attributes });

const table = (): ReadonlyMap<Definition, StandardOperator> =>
  new Map<Definition, StandardOperator>([
    [catalogue.elu, row("Elu", 1, ({ alpha = 0 }) => ({ alpha }))],
    [catalogue.gelu, row("Gelu", 20)],
    [catalogue.leakyRelu, row("LeakyRelu", 1, ({ alpha = 0 }) => ({ alpha }))],
    [catalogue.mish, row("Mish", 18)],
    [catalogue.relu, row("Relu")],
    [catalogue.sigmoid, row("Sigmoid")],
    [catalogue.silu, row("Swish", 24)],
    [catalogue.softplus, row("Softplus")],
    [catalogue.swish, row("Swish", 24, ({ beta = 0 }) => ({ alpha: beta }))],
    [catalogue.tanh, row("Tanh")],
  ]);
