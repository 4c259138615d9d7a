import { hang } from "./wrap.ts";

/** A formula behind its label; each branch of a choice on a line of its own, their conditions aligned. */
export function layFormula(label: string, formula: string, width: number): string[] {
  const branches = branchesOf(formula);
  if (branches === undefined) return hang(label, formula, width);
  const indent = " ".repeat(label.length);
  const longest = Math.max(...branches.map(({ value }) => value.length));
  const fits =
    label.length + longest + Math.max(...branches.map(({ condition }) => condition.length)) + 4 <= width;
  return branches.flatMap(({ value, condition }, index) => {
    const begin = `${index === 0 ? label : indent}{ `;
    return hang(begin, `${fits ? value.padEnd(longest) : value}  ${condition}`, width);
  });
}

/** What stands between the outermost braces of "{ a if c; b otherwise }". */
function branchesOf(formula: string): { value: string; condition: string }[] | undefined {
  if (!formula.startsWith("{ ") || !formula.endsWith(" }")) return undefined;
  const branches: { value: string; condition: string }[] = [];
  let depth = 0;
  let begin = 2;
  for (let index = 0; index < formula.length; index++) {
    const character = formula[index];
    if (character === "{") depth++;
    if (character === "}") depth--;
    if (depth === 0 && index < formula.length - 1) return undefined;
    if ((depth === 1 && character === ";") || depth === 0) {
      const [, value, condition] =
        /^(.*) ((?:if .*|otherwise))$/.exec(formula.slice(begin, index).trim()) ?? [];
      if (value === undefined || condition === undefined) return undefined;
      branches.push({ value, condition });
      begin = index + 2;
    }
  }
  return branches;
}
