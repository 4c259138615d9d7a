// What to write instead.
import type { Symptom } from "./fault.ts";

export const adviceFor: Readonly<Record<Symptom, string>> = {
  "zero times infinity":
    "Make one power of the two factors: exp(a) * exp(b) is exp(a + b), and exp(-a) / b is exp(-a - ln(b)). Or stop the growing one: min(a, 700).",
  "infinity less infinity":
    "Take the common factor out before the sum: a * x - b * x is (a - b) * x; or stop both with min and max.",
  "infinity over infinity":
    "Divide both by the larger one: exp(a) / (exp(a) + 1) is sigmoid(a), x / sqrt(1 + x^2) is sign(x) / sqrt(1 + 1 / x^2) where x is large.",
  "zero over zero":
    "Write the quotient as a product before both vanish, or say with where(...) what it is at that point.",
  cancellation:
    "Two nearly equal numbers are subtracted. expm1(a) is exp(a) - 1, log1p(a) is ln(1 + a), erfc(a) is 1 - erf(a), sigmoid(-a) is 1 - sigmoid(a), 2 * sin(a / 2)^2 is 1 - cos(a), b / (sqrt(a^2 + b) + a) is sqrt(a^2 + b) - a; else take the first terms of the series where they are close.",
  overflow:
    "The result is a float, this part of it is not: divide before multiplying, stop the argument with min and max, or use softplus, sigmoid, tanh, which do not overflow.",
  underflow:
    "This part vanishes where the result does not: multiply by the large factor first, or add exponents: exp(a) * exp(b) is exp(a + b).",
  rounding:
    "The part is very sensitive to its operands: write it in terms of what changes slowly, or take the operand apart before it is rounded.",
};

/** Where no single operation, rounded, is at fault. */
export const adviceForTheWhole =
  "No part is wrong by itself: the error grows over many operations. Give `stable` or `stableDerivatives` in the description, in which fewer are.";

export const adviceForLimit =
  "Say what it is with where(x > 1e30, limit, ...), or write the formula so that its growing parts are divided by each other.";

export const adviceForGap =
  "Keep the argument in what the operation takes: max(a, 0) under sqrt, abs(a) + c under ln, a denominator with a constant added; or say with where(...) what it is there.";
