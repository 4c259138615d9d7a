import { activationNamed } from "./task.mjs";

/** Loose: it tells a wrong function from an inaccurate one. */
const tolerance = 1e-3;

/** About as many places of a result as are compared; a stride that is odd meets every lane of a vector. */
const comparedPlaces = 4096;

/**
 * Compares results with Echo's float64 value, at places spread over the array.
 * @param {import("./task.mjs").Task} task
 * @returns {(result: Float32Array) => void}
 */
export function verifierOf({ name, direction, parameters, x, dy }) {
  const stride = Math.floor(x.length / comparedPlaces) | 1;
  const places = Array.from({ length: Math.ceil(x.length / stride) }, (_, index) => index * stride);
  const at = (/** @type {Float32Array} */ values) =>
    Float64Array.from(places, (place) => Number(values[place]));
  const activation = activationNamed(name);
  const expected =
    direction === "forward"
      ? activation(at(x), parameters)
      : activation.backward(at(x), at(dy), parameters).dx;

  return (result) => {
    verifyLength(result, x.length);
    places.forEach((place, index) => {
      verifyClose(Number(result[place]), Number(expected[index]), `x = ${x[place]}`);
    });
  };
}

/** @param {Float32Array} result @param {number} length */
export function verifyLength(result, length) {
  if (result.length !== length) throw new RangeError(`gives ${result.length} values instead of ${length}`);
}

/** @param {number} got @param {number} wanted @param {string} place */
export function verifyClose(got, wanted, place) {
  if (Math.abs(got - wanted) <= tolerance * Math.max(1, Math.abs(wanted))) return;
  throw new RangeError(`is off: ${got} instead of ${wanted} at ${place}`);
}
