import { isPlain } from "../activations/options.ts";
import { describe } from "../expression/describe.ts";
import { checkShape, checkTensor, copy, type Tensor } from "./tensor.ts";

/** Tensors by name. */
export type Tensors = Readonly<Record<string, Tensor>>;

/** The gradients of a loss: in the input, and in every trainable parameter. */
export interface ModuleGradients {
  readonly dx: Tensor;
  readonly dparams: Tensors;
}

/** A function on tensors with a state: what a network is built from. */
export abstract class Module {
  /** Whether the module is in training mode, as a new one is. */
  get training(): boolean {
    return this.#training;
  }
  #training = true;

  /**
   * Applies the function; the output has the shape of x, or, of a gated function, is half as long along the axis of its split.
   * @throws TypeError or RangeError if x is no tensor or its shape does not fit the parameters.
   */
  abstract forward(x: Tensor): Tensor;

  /**
   * The gradients for the last forward pass, given the loss's gradient in its output. Keeps only the x of that pass.
   * @throws Error without a forward pass; RangeError if dy has not the shape of the output.
   */
  abstract backward(dy: Tensor): ModuleGradients;

  /** The trainable parameters, not copies: an optimiser writes into their data. */
  abstract parameters(): Tensors;

  /** Everything that the module must be given back to compute the same again; `buffers` that are not trained included. */
  protected state(): Tensors {
    return this.parameters();
  }

  /** Copies of the whole state by name. */
  stateDict(): Tensors {
    return Object.fromEntries(Object.entries(this.state()).map(([name, tensor]) => [name, copy(tensor)]));
  }

  /**
   * Takes over a state that `stateDict` gave.
   * @throws TypeError or RangeError for a missing or unknown name or another shape; the state is then as it was.
   */
  loadStateDict(given: Tensors): void {
    const owner = `${this.constructor.name}.loadStateDict`;
    const state = this.state();
    const names = Object.keys(state);
    if (!isPlain(given)) {
      throw new TypeError(`${owner}: the state must be an object of tensors, got ${describe(given)}`);
    }
    const unknown = Object.keys(given).find((name) => !names.includes(name));
    if (unknown !== undefined) {
      throw new RangeError(
        `${owner}: unknown name ${JSON.stringify(unknown)}; the state has ${names.join(", ") || "nothing"}`,
      );
    }
    const read = Object.entries(state).map(([name, { data, shape }]) => {
      if (given[name] === undefined) throw new RangeError(`${owner}: "${name}" is missing`);
      const tensor = checkTensor(owner, name, given[name]);
      checkShape(owner, name, tensor, shape);
      // A copy, since it may be another part of this state.
      return [data, tensor.data.slice()] as const;
    });
    for (const [data, values] of read) data.set(values);
  }

  /** Puts the module into training mode. */
  train(): this {
    this.#training = true;
    return this;
  }

  /** Puts the module into inference mode. */
  eval(): this {
    this.#training = false;
    return this;
  }
}

/** What `backward` says when there is nothing to go back through. */
export function forwardFirst<Value>(owner: string, value: Value | undefined): Value {
  if (value === undefined) throw new Error(`${owner}.backward: call forward first`);
  return value;
}
