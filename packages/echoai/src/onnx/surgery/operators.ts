/** A standard operator that can take an activation's place. */
export interface Operator {
  /** The first opset that has it as it is today. */
  readonly since: number;
  /** Its attributes, with their defaults. */
  readonly attributes: Readonly<Record<string, number>>;
  /** ONNX's name for it, where that is another, and the attribute that chooses it. */
  readonly chosen?: { readonly operator: string; readonly attribute: string; readonly is: string };
}

const row = (since: number, attributes: Operator["attributes"] = {}): Operator => ({ since, attributes });

/** By the names that activations have when they are found. */
export const operators: Readonly<Record<string, Operator>> = {
  Celu: row(12, { alpha: 1 }),
  Elu: row(6, { alpha: 1 }),
  Gelu: row(20),
  GeluTanh: { ...row(20), chosen: { operator: "Gelu", attribute: "approximate", is: "tanh" } },
  HardSigmoid: row(6, { alpha: 0.2, beta: 0.5 }),
  HardSwish: row(14),
  LeakyRelu: row(6, { alpha: 0.01 }),
  Mish: row(18),
  Relu: row(6),
  Selu: row(6, { alpha: 1.6732631921768188, gamma: 1.0507010221481323 }),
  Sigmoid: row(6),
  Softplus: row(1),
  Softsign: row(1),
  Swish: row(24, { alpha: 1 }),
  Tanh: row(6),
  ThresholdedRelu: row(10, { alpha: 1 }),
};

/** The operators that can come in an activation's place, by name. */
export const operatorNames: readonly string[] = /* @__PURE__ */ Object.keys(operators);
