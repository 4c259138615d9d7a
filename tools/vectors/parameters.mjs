// For which parameters test vectors are made.
import { contains } from "echoai/definitions";

/** @typedef {import("echoai/definitions").Definition} Definition */
/** @typedef {Readonly<Record<string, number>>} Parameters */

/**
 * The defaults, and two sets beside them.
 *
 * @param {Definition} definition
 * @returns {Parameters[]}
 */
export function someParameters({ parameters }) {
  const entries = Object.entries(parameters);
  if (entries.length === 0) return [{}];
  const candidates = entries.map(([name, parameter], index) => {
    const near = [0.5 * parameter.default, -parameter.default, 2 * parameter.default, 0.75, -0.5, 1.5];
    const others = [...new Set(near)].filter(
      (value) => value !== parameter.default && contains(parameter.domain, value),
    );
    // Another order for each, so that parameters differ from one another.
    const turned = others.map((_, place) => others[(place + index) % others.length]);
    return { name, values: [parameter.default, ...turned.slice(0, 2)] };
  });
  return [0, 1, 2].map((place) =>
    Object.fromEntries(
      candidates.map(({ name, values }) => [name, values[place] ?? /** @type {number} */ (values[0])]),
    ),
  );
}

/**
 * All signs and sizes that the domains have, further inputs included: what a limit may depend on.
 *
 * @param {Definition} definition
 * @returns {Parameters[]}
 */
export function manyParameters({ parameters, inputs }) {
  const domains = [
    ...Object.entries(parameters).map(([name, { domain }]) => ({ name, domain })),
    ...inputs.map((name) => ({ name, domain: /** @type {const} */ ({ kind: "any" }) })),
  ];
  const signs = domains.length < 3 ? [-40, -1, -0.5, 0, 0.5, 1, 1.5, 40] : [-1, 0, 0.5, 2];
  const choices = domains.map(({ name, domain }) => ({
    name,
    values: signs.filter((value) => contains(domain, value)),
  }));
  const all = choices.reduce((product, { values }) => product * values.length, 1);
  const count = Math.min(all, most);
  return Array.from({ length: count }, (_, index) => {
    // Of more than can be tried, some that lie evenly among them in the golden ratio's order.
    let place = all === count ? index : Math.floor(((index * golden) % 1) * all);
    const set = [...choices].reverse().map(({ name, values }) => {
      const value = values[place % values.length];
      place = Math.floor(place / values.length);
      return /** @type {const} */ ([name, /** @type {number} */ (value)]);
    });
    return Object.fromEntries(set.reverse());
  });
}

/** As many sets of parameters as four parameters have. */
const most = 256;

const golden = (Math.sqrt(5) - 1) / 2;
