/**
 * The formula of a function, from a peer's table.
 * @template Formula
 * @param {Readonly<Record<string, Formula>>} formulas
 * @param {string} name
 * @returns {Formula}
 * @throws Error when the table has no such row
 */
export function findFormula(formulas, name) {
  const formula = formulas[name];
  if (formula === undefined) throw new Error("nobody has written this function for this peer yet");
  return formula;
}
