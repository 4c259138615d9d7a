import "./navigator.ts";

/** jax-js, imported so that it also loads where there is no `navigator`. */
export * from "@jax-js/jax";
