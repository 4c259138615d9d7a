import type { FoundActivation } from "echoai/onnx";
import { messageOf, UserError } from "./errors.ts";
import { escaped } from "./terminal/escaped.ts";

/** A group of like activations, and one of them. */
export type Group<Found extends FoundActivation> = readonly [readonly Found[], Found];

/** Those that are the same function, written in the same way, and that can be replaced or can't for the same reason. */
export function groupsOf<Found extends FoundActivation>(all: readonly Found[]): Group<Found>[] {
  const groups = new Map<string, [Found[], Found]>();
  for (const found of all) {
    const warning = "warning" in found ? found.warning : undefined;
    const key = JSON.stringify([found.name, found.form, found.parameters, found.obstacle, warning]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [[found], found]);
    else known[0].push(found);
  }
  return [...groups.values()];
}

/** The names of the nodes, by where they are: "Relu_1, Relu_2", "then_branch of If_3: Relu_4". */
export function nodesOf(group: readonly FoundActivation[]): string[] {
  const places = new Map<string, string[]>();
  for (const { place, node } of group) places.set(place, [...(places.get(place) ?? []), node]);
  return [...places].map(([place, nodes]) =>
    escaped(`${place === "" ? "" : `${place}: `}${nodes.join(", ")}`),
  );
}

/**
 * Does what the library does with a file, with the command's and the file's name in its messages.
 * @throws UserError
 */
export function namedIn<Value>(command: string, file: string, act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    const text = messageOf(error)
      .replace(/^(find|replace)Activations: /, `${command}: `)
      .replace(": the file ", `: ${file} `)
      .replace(": where: ", ": --name: ");
    throw new UserError(text, { cause: error });
  }
}
