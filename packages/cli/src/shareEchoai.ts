import * as nodeModule from "node:module";

type Resolve<Result> = (
  specifier: string,
  context: Context,
  next: (specifier: string, context: Context) => Result,
) => Result;

interface Context {
  readonly parentURL?: string | undefined;
}

/** In Node from 22.15 on; its forerunner `register`, which Node 20 has, warns from 26 on. */
type RegisterHooks = (hooks: { readonly resolve: Resolve<unknown> }) => void;

let isShared = false;

/**
 * Lets whatever is imported from now on find the command line's own `echoai`, wherever its file lies and whatever
 * is installed there: activations of another copy would not be known as such.
 */
export function shareEchoai(): void {
  if (isShared) return;
  isShared = true;
  const { registerHooks } = nodeModule as { readonly registerHooks?: RegisterHooks };
  const resolve: Resolve<unknown> = (specifier, context, next) =>
    next(specifier, isEchoai(specifier) ? { ...context, parentURL: import.meta.url } : context);
  if (registerHooks !== undefined) registerHooks({ resolve });
  else nodeModule.register(`data:text/javascript,${encodeURIComponent(resolverSource)}`);
}

const isEchoai = (specifier: string): boolean => specifier === "echoai" || specifier.startsWith("echoai/");

/** The same as a module, which `register` runs in a thread of its own. */
const resolverSource = `
const isEchoai = ${isEchoai};
export const resolve = (specifier, context, next) =>
  next(specifier, isEchoai(specifier) ? { ...context, parentURL: ${JSON.stringify(import.meta.url)} } : context);
`;
