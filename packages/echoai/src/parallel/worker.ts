import { fromPortable } from "../expression/portable.ts";
import { engine } from "../functions/engine.ts";
import type { Kernel } from "../targets/target.ts";
import { host } from "./host.ts";
import type { Reply, Request } from "./messages.ts";

// Runs in a thread of its own: computes the parts that it is sent.

const kernels = new Map<string, Kernel>();

host().serve((message) => answer(message as Request));

function answer({ key, formulas, length, operands, results, ...options }: Request): Reply {
  try {
    if (formulas !== undefined) kernels.set(key, engine(fromPortable(formulas)));
    (kernels.get(key) as Kernel).run(length, operands, results, options);
    return { sums: results.flatMap((result) => (result.kind === "sum" ? [result.values] : [])) };
  } catch (error) {
    return { error: String(error) };
  }
}
