// An expression as TypeScript that builds it again.

/**
 * @param {any} root
 * @param {(builder: string) => string} nameOf what a builder of `echoai/expression` is called where the code stands
 * @param {any} [given] a part that the code is given, as `formula`
 * @returns {string} a function
 */
export function code(root, nameOf, given) {
  const uses = countUses(root, given);
  /** @type {Map<any, string>} */
  const names = new Map();
  /** @type {string[]} */
  const lines = [];
  const result = written(root);
  const parameters = uses.has(given) ? "formula" : "";
  if (lines.length === 0) return `(${parameters}) => ${result}`;
  return `(${parameters}) => {\n${lines.join("\n")}\nreturn ${result};\n}`;

  /** What is used more than once gets a name. @param {any} node @returns {string} */
  function written(node) {
    if (node === given) return "formula";
    if (node.kind === "constant") return number(node.value);
    const known = names.get(node);
    if (known !== undefined) return known;
    const text = call(node);
    if (uses.get(node) === 1) return text;
    const name = node.kind === "application" ? `v${names.size}` : node.name;
    names.set(node, name);
    lines.push(`const ${name} = ${text};`);
    return name;
  }

  /** @param {any} node */
  function call(node) {
    if (node.kind !== "application") return `${nameOf(node.kind)}("${node.name}")`;
    return `${nameOf(node.operation)}(${node.operands.map(written).join(", ")})`;
  }
}

/** How often each part stands in others. @param {any} root @param {any} given @returns {Map<any, number>} */
function countUses(root, given) {
  const uses = new Map([[root, 1]]);
  const left = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node === given) continue;
    for (const operand of node.operands ?? []) {
      const count = uses.get(operand) ?? 0;
      uses.set(operand, count + 1);
      if (count === 0) left.push(operand);
    }
  }
  return uses;
}

const named = ["E", "LN2", "LN10", "LOG2E", "LOG10E", "PI", "SQRT1_2", "SQRT2"];

/** @param {number} value @returns {string} */
function number(value) {
  const name = named.find((name) => Math[/** @type {"PI"} */ (name)] === Math.abs(value));
  if (name !== undefined) return `${value < 0 ? "-" : ""}Math.${name}`;
  if (Number.isNaN(value)) return "Number.NaN";
  if (value === Number.POSITIVE_INFINITY) return "Number.POSITIVE_INFINITY";
  if (value === Number.NEGATIVE_INFINITY) return "Number.NEGATIVE_INFINITY";
  return Object.is(value, -0) ? "-0" : String(value);
}
