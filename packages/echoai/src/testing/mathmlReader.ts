import type { Expression } from "../expression/index.ts";
import { readText } from "./reader.ts";

/** An element of XML, and what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Reads the formula that a `<math>` element shows, and throws where it isn't well-formed or has what `toMathml` doesn't write. */
export function readMathml(source: string): Expression {
  const math = readXml(source);
  if (math.name !== "math") throw new Error(`expected math, found ${math.name} in: ${source}`);
  return readText(plain(math).replace(/ · \(\(10\)\^\((-?\d+)\)\)/g, "e$1"));
}

/** One element of XML; throws where it isn't well-formed. */
export function readXml(source: string): Element {
  const refuse = (): never => {
    throw new Error(`not well-formed: ${source}`);
  };
  const unescaped = (text: string): string => {
    if (/[<>]|&(?!#x?[\da-f]+;|lt;|gt;)/i.test(text)) refuse();
    return text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replace(/&#(x?)([\da-f]+);/gi, (_, hexadecimal: string, digits: string) =>
        String.fromCodePoint(Number.parseInt(digits, hexadecimal === "" ? 10 : 16)),
      );
  };
  const root: (Element | string)[] = [];
  const open: { name: string; children: (Element | string)[] }[] = [];
  let place = 0;
  for (const [whole, text = "", closing, name = "", attributes = ""] of source.matchAll(
    /([^<]*)<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)>/gy,
  )) {
    place += whole.length;
    const inside = open.at(-1)?.children ?? root;
    if (text !== "") inside.push(unescaped(text));
    if (closing === "/") {
      if (open.pop()?.name !== name || attributes !== "") refuse();
      continue;
    }
    const read = [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(
      ([, key, value = ""]) => [key, unescaped(value)] as const,
    );
    const children: (Element | string)[] = [];
    inside.push({ name, attributes: Object.fromEntries(read), children });
    open.push({ name, children });
  }
  const [element] = root;
  if (place < source.length || open.length > 0 || root.length !== 1) return refuse();
  return typeof element === "object" ? element : refuse();
}

/** The element as `toText` would write it, with all brackets. */
function plain(element: Element): string {
  const write = layouts[element.name];
  if (write === undefined) throw new Error(`toMathml writes no ${element.name}`);
  return write(element);
}

type Layout = (element: Element) => string;

const leaf: Layout = ({ name, children: [text = "", ...rest] }) => {
  if (typeof text !== "string" || rest.length > 0) throw new Error(`${name} must hold text alone`);
  return text;
};

const parts = ({ name, children }: Element): string[] =>
  children.map((child) => {
    if (typeof child === "string") throw new Error(`text between the elements of ${name}: ${child}`);
    return plain(child);
  });

const two = (element: Element): [string, string] => {
  const [first, second, ...rest] = parts(element);
  if (first === undefined || second === undefined || rest.length > 0)
    throw new Error(`${element.name} must have two parts`);
  return [first, second];
};

const inRow: Layout = (element) => parts(element).join("");

const layouts: Readonly<Record<string, Layout>> = {
  math: inRow,
  // In plain text a choice has a second brace.
  mrow: (element) => {
    const [first = "", ...rest] = parts(element);
    return first === "{ " ? `${first}${rest.join("")} }` : [first, ...rest].join("");
  },
  mi: leaf,
  mn: leaf,
  mo: (element) => signs[leaf(element)] ?? leaf(element),
  mtext: (element) => ` ${leaf(element).trim()} `,
  mfrac: (element) => {
    const [above, below] = two(element);
    return element.attributes.displaystyle === "false"
      ? `${above}/${below.replace(/[()]/g, "")}`
      : `((${above}) / (${below}))`;
  },
  msqrt: (element) => `(√(${inRow(element)}))`,
  msub: (element) => two(element).join(""),
  msup: (element) => {
    const [base, exponent] = two(element);
    return base === "e" ? `(e^(${exponent}))` : `((${base})^(${exponent}))`;
  },
  mtable: (element) => parts(element).join("; "),
  mtr: (element) => two(element).join(""),
  mtd: inRow,
};

const signs: Readonly<Record<string, string>> = {
  "\u2061": "",
  "\u2062": " ",
  "−": "-",
  "⋅": " · ",
  "{": "{ ",
};
