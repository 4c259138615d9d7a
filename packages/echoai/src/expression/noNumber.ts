/** What JavaScript's own operators and functions get when they are given an expression in place of a number. */
export class NoNumberError extends TypeError {
  constructor() {
    super(
      "an expression is no number: write add(x, 1) and sin(x) of echoai/expression, not x + 1 and Math.sin(x)",
    );
  }
}

/** The prototype of all nodes. Without it x + 1 would be text, x > 0 false, and Math.sin(x) NaN, all in silence. */
export const noNumber = {
  [Symbol.toPrimitive]() {
    throw new NoNumberError();
  },
};
