import { lazily } from "../lazily.ts";
import { complements } from "./complements.ts";
import { conditions } from "./conditions.ts";
import { differences } from "./differences.ts";
import { polynomials } from "./horner.ts";
import { hyperbolicFunctions } from "./hyperbolic.ts";
import { logisticFunctions } from "./logistic.ts";
import { quotients } from "./quotients.ts";
import { rationalFunctions } from "./rational.ts";
import { rootCancellations } from "./roots.ts";
import type { Phase } from "./rule.ts";
import { seriesNearZero } from "./series.ts";
import { squares } from "./squares.ts";
import { tails } from "./tails.ts";

/** In their order: what cancels must be recognised first, and a tail is asked of what is left in the end. */
export const phases = /* @__PURE__ */ lazily((): readonly Phase[] => [
  { name: "recognise", isAnalytic: true, rules: [...hyperbolicFunctions, ...logisticFunctions] },
  { name: "cancel", isAnalytic: true, rules: [...complements, ...differences, ...rootCancellations] },
  { name: "series", isAnalytic: false, rules: seriesNearZero },
  { name: "polynomials", isAnalytic: true, rules: [...rationalFunctions, ...polynomials] },
  { name: "overflow", isAnalytic: false, rules: [...squares, ...quotients, ...conditions] },
  { name: "tails", isAnalytic: false, rules: tails },
]);
