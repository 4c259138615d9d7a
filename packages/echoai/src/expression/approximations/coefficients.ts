/** `single` is for float32 arithmetic, `double` for float64; both give float32 in the end. */
export type Precision = "single" | "double";

/**
 * The numbers of the approximations; polynomials from the lowest power up. The errors stated are relative, single and
 * double. `tools/approximations/elementary.py` fits the numbers and measures the errors.
 */
export interface Coefficients {
  /** e^r = 1 + r + r^2 q(r) for |r| <= 0.388. 6.9e-9, 5.2e-14. */
  readonly exponential: readonly number[];
  /** ln((1 + s) / (1 - s)) = 2s + s^3 R(s^2) for |s| <= 0.1716. 8.1e-10, 3.0e-14. */
  readonly logarithm: readonly number[];
  /** sin r = r + r^3 S(r^2) for |r| <= 0.801. 4.7e-9, 6.4e-15. */
  readonly sine: readonly number[];
  /** cos r = 1 - r^2/2 + r^4 C(r^2) for |r| <= 0.801. 1.6e-10, 1.6e-13. */
  readonly cosine: readonly number[];
  /** erf x = x + x Q(x^2) for |x| <= 1. 1.5e-9, 8.3e-13. */
  readonly erf: readonly number[];
  /** erfc x = e^(-x^2) P(t) / (1 + 2x), t = (x - zero) / (x + centre), for 0 <= x <= largest. 1.2e-8, 5.2e-13. */
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
  /** The largest |a| for which e^a is a normal float. */
  readonly largestExponent: number;
  /** Beyond these, e^a rounds to 0 or to infinity: as a float32, or, in float64, is taken to. */
  readonly exponents: readonly [low: number, high: number];
  /** The largest |a| whose sine and cosine keep their digits. */
  readonly largestAngle: number;
}

/** The first 15 bits of ln 2, which leave a positive rest. */
const ln2High = 0.693145751953125;

export const coefficients: Readonly<Record<Precision, Coefficients>> = {
  single: {
    exponential: [
      0.49999988079071045, 0.16666439175605774, 0.04166923090815544, 0.00837755762040615,
      0.0013800733722746372,
    ],
    logarithm: [0.6666677594184875, 0.39977583289146423, 0.29870831966400146],
    sine: [-0.16666653752326965, 0.008332093246281147, -0.00019505145610310137],
    cosine: [0.04166664183139801, -0.0013887130189687014, 2.4412085622316226e-5],
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
    largestExponent: 87,
    exponents: [-104, 89],
    largestAngle: 3000,
  },
  double: {
    exponential: [
      0.49999999999190603, 0.16666666668145308, 0.041666667241986304, 0.008333332862736978,
      0.0013888767430020631, 0.00019841694880986494, 2.4900683899835403e-5, 2.747604648280752e-6,
    ],
    logarithm: [
      0.6666666667578344, 0.3999999562721563, 0.2857210865289324, 0.2217620711171517, 0.19583924171671085,
    ],
    sine: [
      -0.16666666666622348, 0.008333333323653994, -0.00019841262954990843, 2.7555176230607833e-6,
      -2.4748682968727888e-8,
    ],
    cosine: [0.04166666661123285, -0.0013888882809259791, 2.4799282585177366e-5, -2.7191427066943627e-7],
    erf: [
      0.12837916709458605, -0.37612638888504085, 0.11283791285366807, -0.026866131408378065,
      0.005223776402440129, -0.0008542488844711113, 0.00011954817355169472, -1.3898691388574755e-5,
      1.0562954394777114e-6,
    ],
    erfc: {
      zero: 3.5,
      centre: 3.5,
      largest: 30,
      polynomial: [
        1.2423492448705162, -0.14000918013599983, -0.010555596213883727, 0.09751909506350073,
        -0.11508960178088269, 0.08798315480024485, -0.04882328319730284, 0.019099332186349533,
        -0.0042152692327170165, -0.00030233202730879205, 0.0005651855102595735, -0.00012115287572304171,
        -4.4224578670360065e-5, 2.3363044671892853e-5, 3.69735162160193e-6, -2.7110753494592685e-6,
        -5.837480372838938e-7,
      ],
    },
    ln2: [ln2High, 1.4286068203094173e-6],
    halfPi: [1.5707963267341256, 6.077100506303966e-11, 2.0222662487959506e-21],
    largestExponent: 708,
    exponents: [-708, 708],
    largestAngle: 1e6,
  },
};
