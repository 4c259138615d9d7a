import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Writes a user's module with an activation of their own, `gated` with the parameter `slope`, and says where it is.
 * In the test runner it imports Echo by address: there, a file outside of the repository finds no package by name.
 */
export async function writeOwnModule(
  directory: string,
  { name = "gated", locate = (specifier: string) => import.meta.resolve(specifier) } = {},
): Promise<string> {
  const file = join(directory, `${name}.mjs`);
  await writeFile(
    file,
    `import { defineActivation } from ${JSON.stringify(locate("echoai"))};
import { mul, tanh } from ${JSON.stringify(locate("echoai/expression"))};

export const own = defineActivation({
  name: ${JSON.stringify(name)},
  title: "Gated",
  aliases: ["gated-tanh"],
  summary: "A made-up function",
  parameters: { slope: 1.5 },
  formula: (x, { slope }) => mul(x, tanh(mul(slope, x))),
});
export const unrelated = 7;
`,
  );
  return file;
}
