import * as catalogue from "../activations/catalogue.ts";
import type { Definition } from "../activations/define.ts";
import type { OnnxAttributes } from "../targets/onnx/index.ts";

/** An operator of ONNX that is an activation function. */
export interface StandardOperator {
  readonly operator: string;
  /** The first opset that has it. */
  readonly since: number;
  /** Whether ONNX Runtime's kernel is as right as what Echo would write, so that it is used unasked. */
  readonly isAccurate: boolean;
  readonly attributes: (parameters: Readonly<Record<string, number>>) => OnnxAttributes;
}

/** The standard operator for a definition, if the opset has one. */
export const standardOperatorOf = (definition: Definition, opset: number): StandardOperator | undefined => {
  const found = table().get(definition);
  return found !== undefined && found.since <= opset ? found : undefined;
};

interface Row {
  readonly since?: number;
  readonly isAccurate?: boolean;
  readonly attributes?: StandardOperator["attributes"];
}

const row = (operator: string, { since = 1, isAccurate = false, attributes = () => ({}) }: Row = {}) => ({
  operator,
  since,
  isAccurate,
  attributes,
});

const alpha: StandardOperator["attributes"] = ({ alpha = 0 }) => ({ alpha });

const table = (): ReadonlyMap<Definition, StandardOperator> =>
  new Map<Definition, StandardOperator>([
    [catalogue.elu, row("Elu", { attributes: alpha })],
    [catalogue.gelu, row("Gelu", { since: 20 })],
    [catalogue.leakyRelu, row("LeakyRelu", { isAccurate: true, attributes: alpha })],
    [catalogue.mish, row("Mish", { since: 18 })],
    [catalogue.relu, row("Relu", { isAccurate: true })],
    [catalogue.sigmoid, row("Sigmoid")],
    [catalogue.silu, row("Swish", { since: 24 })],
    [catalogue.softplus, row("Softplus")],
    [catalogue.swish, row("Swish", { since: 24, attributes: ({ beta = 0 }) => ({ alpha: beta }) })],
    [catalogue.tanh, row("Tanh", { isAccurate: true })],
  ]);
