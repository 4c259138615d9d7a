import type { Expression } from "../../../expression/index.ts";
import { greek, readName } from "../names.ts";
import { type Branch, level, type Notation } from "../notation.ts";
import { rootQuotient, scientific } from "../numbers.ts";
import { write } from "../write.ts";

export interface MathmlOptions {
  /** The formula as plain text, for readers that know no MathML; `toText` writes it. Default: none. */
  readonly alttext?: string | undefined;
}

/**
 * A formula as a `<math>` element in display style, which stands in a line or in a paragraph of its own: MathML Core, which
 * browsers set without a library. What is no letter of a name or no number is escaped. In an XML document an element around it
 * declares the namespace, `http://www.w3.org/1998/Math/MathML`; HTML needs none.
 */
export function toMathml(formula: Expression, { alttext }: MathmlOptions = {}): string {
  const attribute = alttext === undefined ? "" : ` alttext="${escapeXml(alttext)}"`;
  return `<math displaystyle="true"${attribute}>${write("toMathml", formula, notation)}</math>`;
}

const operator = (sign: string, attributes = "") => `<mo${attributes}>${sign}</mo>`;

/** What MathML counts as one: a letter or number is, all else becomes it. */
const group = (text: string) => (/^<(m[in])>[^<]*<\/\1>$/.test(text) ? text : `<mrow>${text}</mrow>`);

/** Fences that grow with what is tall. Around a lone letter with a descender, or a power, browsers would take large ones too. */
function fenced(open: string, text: string, close: string): string {
  const attributes = /<m(frac|table)/.test(text) ? "" : ' stretchy="false"';
  return `<mrow>${operator(open, attributes)}${text}${operator(close, attributes)}</mrow>`;
}

const superscript = (base: string, exponent: string) => `<msup>${group(base)}${group(exponent)}</msup>`;

const applied = operator("&#x2061;");
const minusBefore = operator("−", ' form="prefix"');
const dot = operator("⋅");

const notation: Notation = {
  brackets: (text) => fenced("(", text, ")"),
  bars: (text) => fenced("|", text, "|"),
  negative: minusBefore,
  plus: operator("+"),
  minus: operator("−"),
  comma: operator(","),
  relations: {
    "<": operator("&lt;"),
    ">": operator("&gt;"),
    "≤": operator("≤"),
    "≥": operator("≥"),
    "=": operator("="),
  },
  dot,
  times: (left, right) =>
    operator("&#x2062;", endsWide.test(left) || startsWide.test(right) ? ' lspace="0.1667em"' : ""),
  startsWithNumeral: (text) => /^(<msup>)?<mn>/.test(text),
  number: (value) => {
    if (value === Number.POSITIVE_INFINITY) return { text: "<mi>∞</mi>", level: level.atom };
    const known = rootQuotient(value);
    if (known !== undefined) {
      const [numerator, radicand] = known;
      const under = radicand === "π" ? "<mi>π</mi>" : `<mn>${radicand}</mn>`;
      const parts = `<mn>${numerator}</mn><msqrt>${under}</msqrt>`;
      return { text: `<mfrac displaystyle="false">${parts}</mfrac>`, level: level.prefix };
    }
    const { digits, exponent } = scientific(value);
    const numeral = `<mn>${digits}</mn>`;
    if (exponent === undefined) return { text: numeral, level: level.atom };
    const size = `<mn>${Math.abs(exponent)}</mn>`;
    const power = superscript("<mn>10</mn>", exponent < 0 ? `${minusBefore}${size}` : size);
    return { text: `${numeral}${dot}${power}`, level: level.product };
  },
  variable: (name) => {
    const { base, index } = readName(name);
    const letter = `<mi>${greek.get(base) ?? escapeXml(base)}</mi>`;
    if (index === undefined) return letter;
    return `<msub>${letter}${/^\d/.test(index) ? `<mn>${index}</mn>` : `<mi>${escapeXml(index)}</mi>`}</msub>`;
  },
  functionName: (name) => `<mi>${name}</mi>${applied}`,
  euler: "<mi>e</mi>",
  square: (base) => superscript(base, "<mn>2</mn>"),
  power: (base, exponent) => superscript(base, exponent.text),
  root: ({ text }) => ({ text: `<msqrt>${text}</msqrt>`, level: level.atom }),
  quotient: (dividend, divisor) => ({
    text: `<mfrac>${group(dividend.text)}${group(divisor.text)}</mfrac>`,
    level: level.prefix,
  }),
  choice: (branches) => ({
    text: `<mrow>${operator("{")}<mtable displaystyle="true" columnalign="left">${branches.map(line).join("")}</mtable></mrow>`,
    level: level.choice,
  }),
};

// Browsers space an invisible product as if it were nothing, which is right between letters and not beside a word or a fraction.
const endsWide = /(<mi>[^<]{2,}<\/mi>|<\/mfrac>)$/;
const startsWide = /^<(mi>[^<]{2,}<\/mi>|mfrac)/;

const line = ({ value, condition }: Branch): string =>
  `<mtr>${[
    value,
    condition === undefined ? "<mtext>otherwise</mtext>" : `<mtext>if&#xa0;</mtext>${condition}`,
  ]
    // MathML Core has no columnalign, which Safari knows alone.
    .map((cell) => `<mtd style="text-align: left">${cell}</mtd>`)
    .join("")}</mtr>`;

/** As the content of an element or of an attribute, in any XML document. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
