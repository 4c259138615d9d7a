import { fromPortable } from "../expression/portable.ts";
import { engine } from "../functions/engine.ts";
import type { Kernel, Operand, Operands, Result } from "../targets/target.ts";
import { host } from "./host.ts";
import { type Reply, type Request, unpack } from "./messages.ts";

// Runs in a thread of its own: computes the parts that it is sent.

const kernels = new Map<string, Kernel>();

const ready: Reply = "ready";
host().serve(ready, (message) => answer(message as Request));

function answer({ key, formulas, length, operands, results, ...options }: Request): Reply {
  try {
    if (formulas !== undefined) kernels.set(key, engine(fromPortable(formulas)));
    const [read, written] = [operandsOf(operands), results.map(unpack<Result>)];
    (kernels.get(key) as Kernel).run(length, read, written, options);
    return { sums: written.flatMap((result) => (result.kind === "sum" ? [result.values] : [])) };
  } catch (error) {
    return { error: String(error) };
  }
}

const operandsOf = (packed: Request["operands"]): Operands =>
  Object.fromEntries(Object.entries(packed).map(([name, operand]) => [name, unpack<Operand>(operand)]));
