import { erfCoefficients, erfcCentre, erfcCoefficients } from "../errorFunction.ts";

/** `single` is for float32 arithmetic, `double` for float64; both give float32 in the end. */
export type Format = "single" | "double";

/**
 * The numbers of the approximations; polynomials from the lowest power up. Their errors stand in
 * `claims/polynomials.mjs`; `tools/approximations/elementary.py` fits them.
 */
export interface Coefficients {
  /** e^r = 1 + r + r^2 q(r) for |r| <= 0.388. */
  readonly exponential: readonly number[];
  /** ln((1 + s) / (1 - s)) = 2s + s^3 R(s^2) for |s| <= 0.1716. */
  readonly logarithm: readonly number[];
  /** sin r = r + r^3 S(r^2) for |r| <= 0.801. */
  readonly sine: readonly number[];
  /** cos r = 1 - r^2/2 + r^4 C(r^2) for |r| <= 0.801. */
  readonly cosine: readonly number[];
  /** atan x = x + x^3 T(x^2) for |x| <= 1. */
  readonly arcTangent: readonly number[];
  /** erf x = x + x Q(x^2) for |x| <= 1. */
  readonly erf: readonly number[];
  /** erfc x = e^(-x^2) P(t) / (1 + 2x), t = (x - zero) / (x + centre), for 0 <= x <= largest. */
  readonly erfc: {
    readonly zero: number;
    readonly centre: number;
    /** From here on the result is 0. */
    readonly largest: number;
    readonly polynomial: readonly number[];
  };
  /** ln 2 and pi/2 as sums; an integer times a part that is not the last is exact, up to 2^9 or 2^38 (ln 2) and 2^13 or 2^20 (pi/2). */
  readonly ln2: readonly [high: number, low: number];
  readonly halfPi: readonly number[];
  /** pi/2 as the nearest float and the rest. */
  readonly rightAngle: readonly [high: number, low: number];
  /** The largest |a| for which e^a is a normal float. */
  readonly largestExponent: number;
  /** Beyond these, e^a rounds to 0 or to infinity: as a float32, or, in float64, is taken to. */
  readonly exponents: readonly [low: number, high: number];
  /** The largest |a| whose sine and cosine keep their digits. */
  readonly largestAngle: number;
}

/** The first 15 bits of ln 2, which leave a positive rest. */
const ln2High = 0.693145751953125;

export const coefficients: Readonly<Record<Format, Coefficients>> = {
  single: {
    exponential: [
      0.49999988079071045, 0.16666439175605774, 0.04166923090815544, 0.00837755762040615,
      0.0013800733722746372,
    ],
    logarithm: [0.6666677594184875, 0.39977583289146423, 0.29870831966400146],
    sine: [-0.16666653752326965, 0.008332093246281147, -0.00019505145610310137],
    cosine: [0.04166664183139801, -0.0013887130189687014, 2.4412085622316226e-5],
    arcTangent: [
      -0.33333298563957214, 0.1999853104352951, -0.14264051616191864, 0.10951178520917892,
      -0.08400492370128632, 0.05790676176548004, -0.031126951798796654, 0.010887106880545616,
      -0.001787425484508276,
    ],
    erf: [
      0.12837916612625122, -0.3761262595653534, 0.11283578723669052, -0.026853347197175026,
      0.005187162198126316, -0.0007997853099368513, 7.806903886375949e-5,
    ],
    erfc: {
      zero: 0.625,
      centre: 2.5625,
      largest: 14,
      polynomial: [
        1.252831220626831, 0.44884344935417175, -1.7853858470916748, 2.2408034801483154, -1.3008759021759033,
        0.1003914326429367, 0.2605266571044922, -0.035691630095243454, -0.08900509029626846,
        0.035994753241539,
      ],
    },
    ln2: [ln2High, 1.428606765330187e-6],
    halfPi: [1.5703125, 0.0004837512969970703, 7.549533620476723e-8, 2.5633440682570896e-12],
    rightAngle: [1.5707963705062866, -4.3711390001862426e-8],
    largestExponent: 87,
    exponents: [-104, 89],
    largestAngle: 3000,
  },
  double: {
    exponential: [
      0.4999999999999481, 0.166666666665309, 0.0416666666702957, 0.008333333407191, 0.001388888815532,
      0.00019841136938, 2.480212776e-5, 2.765469e-6, 2.745669e-7,
    ],
    logarithm: [0.666666666665873, 0.4000000005222, 0.285714171365, 0.22223371344, 0.181236496, 0.1681978],
    sine: [
      -0.1666666666666662, 0.00833333333331965, -0.0001984126982758, 2.7557312913e-6, -2.50506355e-8,
      1.588966e-10,
    ],
    cosine: [0.0416666666665809, -0.00138888888756446, 2.48015798641e-5, -2.755537342e-7, 2.0635688e-9],
    arcTangent: [
      -0.3333333333328814, 0.1999999999390127, -0.1428571399531778, 0.1111110404289476, -0.09090805452816528,
      0.07691302804373816, -0.06659827907033948, 0.05848324634012327, -0.05135652174828247,
      0.04393906583283246, -0.0351423459544632, 0.02490927556004854, -0.0147398262977352, 0.00681846589429286,
      -0.00227260425365418, 0.00048007406243243, -4.79275652816e-5,
    ],
    // The minimax polynomials of float64 itself.
    erf: [(erfCoefficients[0] as number) - 1, ...erfCoefficients.slice(1)],
    erfc: {
      zero: erfcCentre,
      centre: erfcCentre,
      largest: 30,
      polynomial: erfcCoefficients,
    },
    ln2: [ln2High, 1.4286068203094173e-6],
    halfPi: [1.5707963267341256, 6.077100506303966e-11, 2.0222662487959506e-21],
    rightAngle: [1.5707963267948966, 6.123233995736766e-17],
    largestExponent: 708,
    exponents: [-708, 708],
    largestAngle: 1e6,
  },
};

/** What float64 leaves of ln 2 and 2/sqrt(pi). */
export const remainders = { ln2: 2.3190468138462996e-17, twoByRootPi: 1.533545961316588e-17 } as const;
