import { describe } from "../expression/describe.ts";
import { isExpression } from "../expression/index.ts";
import type { Definition } from "./define.ts";
import { isVectorFunction, type VectorDefinition } from "./vectorFunction.ts";

/** An activation function, as `echoai` exports them or `defineActivation` makes them, or its definition alone. */
export type ActivationLike<
  Name extends string = string,
  Input extends string = string,
  VectorName extends string = string,
> = Definition<Name, Input, VectorName> | { readonly definition: Definition<Name, Input, VectorName> };

/** A vector function, as `echoai` exports them or `defineVectorFunction` makes them, or its definition alone. */
export type VectorFunctionLike<Name extends string = string> =
  | VectorDefinition<Name>
  | { readonly definition: VectorDefinition<Name> };

/**
 * The definition that was given, alone or by its activation function.
 * @throws TypeError if the value is neither
 */
export function readDefinition<Name extends string, Input extends string, VectorName extends string>(
  owner: string,
  value: ActivationLike<Name, Input, VectorName>,
  argument = "activation",
): Definition<Name, Input, VectorName> {
  const definition = definitionIn(value);
  if (isDefinition(definition)) return definition as Definition<Name, Input, VectorName>;
  throw new TypeError(
    `${owner}: ${argument} must be an activation function or its definition, got ${describe(value)}`,
  );
}

/**
 * The definition that was given, alone or by its vector function.
 * @throws TypeError if the value is neither
 */
export function readVectorDefinition<Name extends string>(
  owner: string,
  value: VectorFunctionLike<Name>,
): VectorDefinition<Name> {
  const definition = definitionIn(value);
  if (isObject(definition) && isObject(definition.formula) && isVectorFunction(definition))
    return definition as VectorDefinition<Name>;
  throw new TypeError(
    `${owner}: function must be a vector function or its definition, got ${describe(value)}`,
  );
}

const definitionIn = (value: unknown): unknown =>
  (typeof value === "object" || typeof value === "function") && value !== null && "definition" in value
    ? value.definition
    : value;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isDefinition = (value: unknown): boolean =>
  isObject(value) && "parameters" in value && isExpression(value.stable);
