import { mapValues } from "../activations/mapValues.ts";
import { numpy as np } from "./jax.ts";
import { type Orders, ordersOf } from "./orders.ts";
import { type Arrays, createProgram, type Program, type Source } from "./program.ts";

/** Computes a function of elements that broadcast to one another, and takes over the arrays; with Echo's derivatives. */
export type Elementwise = (arrays: Arrays, numbers: Readonly<Record<string, number>>) => np.Array;

export function createElementwise(source: Source): Elementwise {
  const programs = new Map<string, Program>();
  return (arrays, numbers) => {
    const variables = mapValues(arrays, floating);
    const purpose = { numbers, ...derivativesOf(variables) };
    const key = JSON.stringify(purpose);
    const program = programs.get(key) ?? createProgram(source, purpose);
    // The last used one stands last, so that the first one is the one to forget.
    programs.delete(key);
    programs.set(key, program);
    if (programs.size > keptPrograms) programs.delete([...programs.keys()][0] as string);
    return program(variables);
  };
}

/** A program takes some 20 ms to make, so that layers with a number each, or training beside testing, want one each. */
const keptPrograms = 16;

/**
 * In which of the variables derivatives are taken, and up to which order. What is recorded may be differentiated later on: up to
 * the second order, which costs little, it is right then.
 */
function derivativesOf(variables: Readonly<Record<string, np.Array>>) {
  const orders = mapValues(variables, ordersOf);
  const traced = Object.keys(orders).filter((name) => isTraced(orders[name] as Orders));
  const taken = new Set(Object.values(orders).flatMap(({ taken }) => taken)).size;
  const open = Object.values(orders).some(({ open }) => open);
  // Of a wider type than all variables there is none.
  const largest = Math.max(...Object.values(variables).map(({ dtype }) => np.finfo(dtype).max));
  return { traced, order: open ? Math.max(taken, 2) : taken, open, largest };
}

const isTraced = ({ taken, open }: Orders): boolean => open || taken.length > 0;

const floating = (array: np.Array): np.Array =>
  array.dtype === np.float32 || array.dtype === np.float64 || array.dtype === np.float16
    ? array
    : array.astype(np.float32);
