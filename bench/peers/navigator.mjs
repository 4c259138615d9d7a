// jax-js asks `navigator` for a GPU as soon as it is imported, and Node 20 has no navigator.
/** @type {{ navigator?: unknown }} */ (globalThis).navigator ??= {};
