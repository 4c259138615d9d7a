"""Fits the coefficients of packages/echoai/src/expression/approximations/coefficients.ts and prints them with their errors.

Polynomials are minimax in the relative error of the function they serve, by E. Remez's exchange on a grid. Those for float32
are then rounded one coefficient after another from the lowest power up, the others being fitted again after each. Every
stated error is in exact arithmetic, with the coefficients as printed; ULP are of float32, and simulated with each
operation rounded, none fused. Needs mpmath and numpy.
"""

import math

import numpy as np
from mpmath import atan, cos, erf, erfc, exp, floor, fsum, log, lu_solve, matrix, mp, mpf, nstr, pi, sin, sqrt

mp.dps = 40
GRID = 300
CHECK = 2001
f32 = np.float32
random = np.random.default_rng(1)


class Target:
    """What a polynomial in t is to be on [low, high]; its error times `weight` is the function's relative error.

    `at` gives both for a t: (value, weight).
    """

    def __init__(self, at, low, high):
        self.at, self.low, self.high = at, mpf(low), mpf(high)
        self.grid = self.sample(GRID)

    def sample(self, count):
        """Triples (t, value, weight), denser towards the ends."""
        ts = [self.low + (self.high - self.low) * (1 - cos(pi * k / (count - 1))) / 2 for k in range(count)]
        return [(t, *self.at(t)) for t in ts]

    def check(self, coefficients, count=CHECK):
        exact = [mpf(float(c)) for c in coefficients]
        return max(abs(w * (horner(exact, t) - value)) for t, value, w in self.sample(count))


def horner(coefficients, t):
    total = coefficients[-1]
    for c in reversed(coefficients[:-1]):
        total = total * t + c
    return total


def remez(target, degree):
    """Monomial coefficients, lowest first, of the minimax polynomial."""
    grid = [point for point in target.grid if point[2] != 0]
    size = degree + 2
    nodes = [grid[round((len(grid) - 1) * k / (size - 1))] for k in range(size)]
    for _ in range(30):
        system = matrix(size, size)
        right = matrix(size, 1)
        for row, (t, value, w) in enumerate(nodes):
            for i in range(degree + 1):
                system[row, i] = w * t**i
            system[row, degree + 1] = (-1) ** row
            right[row] = w * value
        solution = list(lu_solve(system, right))
        coefficients, level = solution[:-1], abs(solution[-1])
        errors = [w * (horner(coefficients, t) - value) for t, value, w in grid]
        if max(map(abs, errors)) < level * (1 + mpf("1e-6")):
            return coefficients
        nodes = [grid[k] for k in extrema(errors, size)]
    raise ValueError("no convergence")


def extrema(errors, size):
    """Indices of the extrema of alternating sign, of the ends' the smaller left out until `size` remain."""
    found = []
    for k, e in enumerate(errors):
        if found and (errors[found[-1]] > 0) == (e > 0):
            if abs(e) > abs(errors[found[-1]]):
                found[-1] = k
        else:
            found.append(k)
    while len(found) > size:
        found.pop(0 if abs(errors[found[0]]) < abs(errors[found[-1]]) else -1)
    assert len(found) == size, "no alternation"
    return found


def single(target, degree):
    """Coefficients that are float32: each rounded, and those of higher powers fitted again by C. Lawson's algorithm."""
    t, value, w = (np.array([float(point[i]) for point in target.grid]) for i in range(3))
    coefficients = [float(f32(float(remez(target, degree)[0])))]
    for j in range(1, degree + 1):
        right = w * (value - horner(coefficients, t))
        columns = np.stack([w * t**i for i in range(j, degree + 1)], axis=1)
        emphasis = np.ones_like(t) / len(t)
        best, least = None, math.inf
        for _ in range(150):
            root = np.sqrt(emphasis)
            fitted = np.linalg.lstsq(columns * root[:, None], right * root, rcond=None)[0]
            errors = np.abs(columns @ fitted - right)
            if errors.max() < least:
                best, least = fitted, errors.max()
            emphasis = emphasis * errors
            emphasis = emphasis / emphasis.sum()
        coefficients.append(float(f32(best[0])))
    return coefficients


def double(target, degree):
    """Coefficients of no more digits than matter: what is left out changes the result by less than 1e-17 each."""
    shortened = []
    for i, c in enumerate(remez(target, degree)):
        reach = max(abs(w * t**i) for t, _, w in target.grid)
        digits = (float(f"{float(c):.{n}g}") for n in range(1, 18))
        shortened.append(next(d for d in digits if abs(d - float(c)) * reach < 1e-17 or d == float(c)))
    return shortened


def fewest(fit, target, bound, start):
    """The lowest degree within the bound, and what the one below it would have given."""
    previous = None
    for degree in range(start, 40):
        coefficients = fit(target, degree)
        error = target.check(coefficients)
        if error <= bound:
            return coefficients, error, previous
        previous = error
    raise ValueError("not reached")


def show(name, interval, coefficients, error, previous=None):
    below = "" if previous is None else f" (one degree less: {nstr(previous, 3)})"
    print(f"// {interval}, degree {len(coefficients) - 1}, relative error {nstr(error, 3)}{below}")
    print(f"{name}: [{', '.join(repr(float(c)) for c in coefficients)}],")


# The functions the polynomials stand for, with weights.


def exponential(r):
    return (mpf(1) / 2, mpf(0)) if r == 0 else ((exp(r) - 1 - r) / r**2, r**2 / exp(r))


def exponential_less_one(r):
    """The same, with the relative error of e^r - 1. A weight must not change its sign, or the errors do not alternate."""
    value, w = exponential(r)
    return value, w and abs(w * exp(r) / (exp(r) - 1))


def logarithm(z):
    if z == 0:
        return mpf(2) / 3, mpf(0)
    s = sqrt(z)
    value = log((1 + s) / (1 - s))
    return (value - 2 * s) / s**3, s**3 / value


def sine(z):
    r = sqrt(z)
    return (-mpf(1) / 6, mpf(0)) if z == 0 else ((sin(r) - r) / r**3, r**3 / sin(r))


def cosine(z):
    r = sqrt(z)
    return (mpf(1) / 24, mpf(0)) if z == 0 else ((cos(r) - 1 + z / 2) / z**2, z**2 / cos(r))


def arc_tangent(z):
    r = sqrt(z)
    return (-mpf(1) / 3, mpf(0)) if z == 0 else ((atan(r) - r) / r**3, r**3 / atan(r))


def error(z):
    """erf(x) / x."""
    value = 2 / sqrt(pi) if z == 0 else erf(sqrt(z)) / sqrt(z)
    return value, 1 / value


def error_less_one(z):
    """erf(x) / x - 1, whose constant term has a rounding error 8 times smaller."""
    value, w = error(z)
    return value - 1, w


def complement(zero, c):
    """(1 + 2x) e^(x^2) erfc(x) at x = (zero + c t) / (1 - t), which is t = (x - zero) / (x + c)."""

    def at(t):
        value = 2 / sqrt(pi) if t == 1 else scaled_complement((zero + c * t) / (1 - t))
        return value, 1 / value

    return at


def scaled_complement(x):
    if x > 1e4:
        return (1 + 2 * x) / (x * sqrt(pi)) * (1 - 1 / (2 * x**2) + 3 / (4 * x**4))
    return (1 + 2 * x) * exp(x * x) * erfc(x)


def complement_target(c, largest, zero=None):
    """By default t is 0 at x = c, so that it runs from -1."""
    c = mpf(c)
    zero = c if zero is None else mpf(zero)
    return Target(complement(zero, c), -zero / c, 1 if largest == math.inf else (largest - zero) / (largest + c))


# Parts of a constant.


def leading(value, bits):
    """The number of so many bits that is nearest."""
    unit = mpf(2) ** (floor(log(abs(value), 2)) + 1 - bits)
    return floor(value / unit + mpf(1) / 2) * unit


def parts(value, widths):
    result = []
    for bits in widths:
        part = leading(value, bits)
        result.append(float(part))
        assert mpf(result[-1]) == part
        value -= part
    return result, value


# Simulation in float32.


def horner32(coefficients, t):
    total = np.full_like(t, f32(coefficients[-1]))
    for c in reversed(coefficients[:-1]):
        total = total * t + f32(c)
    return total


def ulps(values, exact):
    """Errors in units of the last place of `exact` as a float32."""
    _, exponent = np.frexp(exact)
    return np.abs(values.astype(np.float64) - exact) / np.ldexp(1.0, exponent - 24)


def worst(name, a, values, exact):
    errors = ulps(values, exact)
    k = int(np.nanargmax(errors))
    print(f"//   {name}: {errors[k]:.2f} ULP at {float(a[k])!r}, mean {np.mean(errors):.3f}; {len(a)} arguments")


def uniform(low, high, count=1_000_000):
    return random.uniform(low, high, count).astype(f32)


def spread(low, high, count=500_000):
    """Positive numbers of evenly distributed logarithm."""
    return np.exp(random.uniform(np.log(low), np.log(high), count)).astype(f32)


def both_signs(a):
    return np.concatenate([a, -a])


def exp32(a, low=None, q=None, less_one=False):
    k = np.rint((a if low is None else a + low) * f32(1 / math.log(2)))
    r = (a - k * f32(LN2_SINGLE[0])) - k * f32(LN2_SINGLE[1])
    if low is not None:
        r = r + low
    p = (horner32(EXP if q is None else q, r) * r + f32(1)) * r
    if less_one:
        scale = np.ldexp(f32(1), k.astype(np.int32))
        return p * scale - (f32(1) - scale)
    return np.ldexp(p + f32(1), k.astype(np.int32))


def log32(a, split):
    mantissa, k = np.frexp(a)
    small = mantissa < f32(math.sqrt(0.5))
    f = np.where(small, mantissa * f32(2), mantissa) - f32(1)
    k = (k - small).astype(f32)
    s = f / (f + f32(2))
    z = s * s
    rest = s * (f - z * horner32(LOG, z))
    if split:
        return k * f32(LN2_SINGLE[0]) + (f - (rest - k * f32(LN2_SINGLE[1])))
    return k * f32(math.log(2)) + (f - rest)


def reduce32(a, half_pi):
    k = np.rint(a * f32(2 / math.pi))
    r = a
    for part in half_pi:
        r = r - k * f32(part)
    return k, r


def sincos32(a, half_pi, quarters):
    k, r = reduce32(a, half_pi)
    z = r * r
    s = r + r * z * horner32(SIN, z)
    c = (f32(1) - f32(0.5) * z) + z * z * horner32(COS, z)
    q = (k.astype(np.int64) + quarters) % 4
    return np.choose(q, [s, c, -s, -c])


def reduction_error(a, half_pi):
    """Of r, in float64 with pi/2 in parts whose products with k are exact."""
    k, r = reduce32(a, half_pi)
    exact = a.astype(np.float64)
    for part in HALF_PI_DOUBLE:
        exact = exact - k.astype(np.float64) * part
    return np.abs(r - exact), np.abs(exact)


def erf32(a):
    return a + a * horner32(ERF, a * a)


def erfc32(x, form, split=True):
    zero, c, coefficients = form
    shifted = x * f32(4097)
    high = shifted - (shifted - x)
    low = x - high
    square = exp32(-(high * high), -(low * (x + high))) if split else exp32(-(x * x))
    t = (x - f32(zero)) / (x + f32(c))
    return square * horner32(coefficients, t) / (f32(1) + f32(2) * x)


def horner_error(coefficients, t):
    """The largest rounding error of the polynomial at float32 t."""
    exact = horner([float(c) for c in coefficients], t.astype(np.float64))
    return float(ulps(horner32(coefficients, t), exact).max())


# ln 2 and pi/2.

(high,), rest = parts(log(2), [15])
LN2_SINGLE = [high, float(f32(float(rest)))]
assert LN2_SINGLE[0] == 0.693145751953125
# The same first part, since it leaves a positive rest: with a negative one, 0 times it is -0 and a zero loses its sign.
LN2_DOUBLE = [high, float(rest)]
*firsts, last = parts(pi / 2, [33, 33])
HALF_PI_DOUBLE = [*firsts[0], float(last)]
firsts, last = parts(pi / 2, [11, 11, 11])
HALF_PI_SINGLE = [*firsts, float(f32(float(last)))]
firsts, last = parts(pi / 2, [11, 11])
HALF_PI_SHORT = [*firsts, float(f32(float(last)))]
firsts, last = parts(pi / 2, [11] * 5)
HALF_PI_SHARED = [*firsts, float(last)]
RIGHT_ANGLE_SINGLE = [float(f32(float(pi / 2))), float(pi / 2 - mpf(float(f32(float(pi / 2)))))]
RIGHT_ANGLE_DOUBLE = [float(pi / 2), float(pi / 2 - mpf(float(pi / 2)))]

print("// ---- ln 2 and pi/2")
for name, value, numbers, note in [
    ("single ln2", log(2), LN2_SINGLE, "15 and 24 bits, k high exact for |k| <= 512"),
    ("double ln2", log(2), LN2_DOUBLE, "15 and 53 bits, k high exact for |k| <= 2^38"),
    ("single halfPi", pi / 2, HALF_PI_SINGLE, "11, 11, 11 and 24 bits, exact for |k| <= 2^13"),
    ("single halfPi, three parts", pi / 2, HALF_PI_SHORT, "11, 11 and 24 bits, exact for |k| <= 2^13"),
    ("halfPi in parts for both", pi / 2, HALF_PI_SHARED, "five of 11 and one of 53 bits, exact for |k| <= 2^13"),
    ("single rightAngle", pi / 2, RIGHT_ANGLE_SINGLE, "the nearest float32 and the rest"),
    ("double rightAngle", pi / 2, RIGHT_ANGLE_DOUBLE, "the nearest float64 and the rest"),
    ("double halfPi", pi / 2, HALF_PI_DOUBLE, "33, 33 and 53 bits, exact for |k| <= 2^20"),
]:
    print(f"// {name}: {note}; sum less the constant {nstr(fsum(map(mpf, numbers)) - value, 3)}")
    print(f"[{', '.join(map(repr, numbers))}],")

# The polynomials.

R = log(2) / 2 * mpf("1.12")
Q = pi / 4 * mpf("1.02")
TARGETS = {
    "exponential": (Target(exponential, -R, R), "|r| <= ln(2)/2 * 1.12", 3),
    "logarithm": (Target(logarithm, 0, mpf("0.1716") ** 2), "|s| <= 0.1716", 1),
    "sine": (Target(sine, 0, Q**2), "|r| <= pi/4 * 1.02", 1),
    "cosine": (Target(cosine, 0, Q**2), "|r| <= pi/4 * 1.02", 1),
    "arcTangent": (Target(arc_tangent, 0, 1), "|x| <= 1", 5),
    "erf, x Q(x^2)": (Target(error, 0, 1), "|x| <= 1", 3),
    "erf, x + x Q(x^2)": (Target(error_less_one, 0, 1), "|x| <= 1", 3),
}
SINGLE = {}

print("// ---- single")
for name, (target, interval, start) in TARGETS.items():
    if name == "exponential":
        SINGLE[name] = single(target, 4)
        show(name, interval, SINGLE[name], target.check(SINGLE[name]), target.check(single(target, 3)))
        continue
    if name == "erf, x Q(x^2)":
        # float32 of 2/sqrt(pi) alone is 5.2e-8 off: no degree reaches the bound.
        coefficients = single(target, 6)
        show(name, interval, coefficients, target.check(coefficients))
        continue
    fitted = fewest(single, target, 1.5e-8 if name.startswith("erf") else 1e-8, start)
    SINGLE[name] = fitted[0]
    show(name, interval, *fitted)

less_one = Target(exponential_less_one, -R, R)
both = single(less_one, 4)
print(f"// the exponential's relative error of e^r - 1: {nstr(less_one.check(SINGLE['exponential']), 3)}")
show(
    "exponential, fitted for e^r - 1",
    f"|r| <= ln(2)/2 * 1.12, for e^r {nstr(TARGETS['exponential'][0].check(both), 3)}; for e^r - 1",
    both,
    less_one.check(both),
)

print("// ---- double; the error functions are those of error_function.py")
for name, (target, interval, start) in TARGETS.items():
    if name.startswith("erf"):
        continue
    show(name, interval, *fewest(double, target, 2e-15, start))

for degree in (6, 7):
    error_ = less_one.check(double(TARGETS["exponential"][0], degree))
    print(f"// the exponential's relative error of e^r - 1 with degree {degree}: {nstr(error_, 3)}")

# erfc. float32 has no value beyond 10.06 and float64 none beyond 27.3; above the interval P stays finite, as t < 1.


def minimax(target, degree):
    try:
        return target.check(remez(target, degree), GRID)
    except (AssertionError, ValueError):
        return math.inf


print("// ---- erfc: minimax error by interval and centre, before rounding")
for largest, degrees, centres in [
    (mpf("10.06"), (8, 9, 10), (2.25, 2.59375, 2.75, 3, 3.25, 3.5, 3.75)),
    (14, (8, 9, 10), (2.25, 2.5625, 2.75, 3, 3.25, 3.5, 3.75)),
    (math.inf, (8, 9, 10), (2.25, 2.5, 2.71875, 3, 3.25, 3.5, 3.75)),
]:
    interval = "x < infinity" if largest == math.inf else f"x <= {float(largest)}"
    for c in centres:
        target = complement_target(c, largest)
        row = ", ".join(f"{d}: {nstr(minimax(target, d), 3)}" for d in degrees)
        print(f"//   {interval}, centre {c}, degree {row}")


def candidates(largest, degree, ranges, most=1.0):
    """Centres whose P(0) is nearly a float32: at x = c only the constant term counts, which may be half an ULP off."""
    found = []
    for low, high in ranges:
        for k in range(math.ceil(low * 1024), math.floor(high * 1024) + 1):
            c = k / 1024
            value = float(scaled_complement(mpf(c)))
            if abs(float(f32(value)) / value - 1) < 3e-9:
                target = complement_target(c, largest)
                fitted = single(target, degree)
                error = target.check(fitted, GRID)
                if error <= 2e-8:
                    t = uniform(-1, float(target.high), 300_000)
                    found.append((horner_error(fitted, t), c, error, fitted))
    return sorted(found, key=lambda one: one[0] + float(one[2]) * 2**23)


print("// ---- erfc, single: centres whose P(0) is nearly a float32, by their two errors' sum")
CHOSEN = {}
for name, largest, degree, ranges in [
    ("x <= 14", 14, 9, [(2.53, 2.6), (3.2, 3.28)]),
    ("x < infinity", math.inf, 10, [(2.69, 2.77), (3.38, 3.43)]),
]:
    found = candidates(largest, degree, ranges)
    for rounding, c, error_, _ in found[:8]:
        print(f"//   {name}, degree {degree}, centre {c}: relative error {nstr(error_, 3)}, rounding {rounding:.2f} ULP")
    CHOSEN[name] = found[0]
    rounding, c, _, fitted = found[0]
    target = complement_target(c, largest)
    show(f"erfc, centre {c}", f"0 <= {name}, rounding {rounding:.2f} ULP", fitted, target.check(fitted))

def quotient32(coefficients, zero, c, x):
    """e^(x^2) erfc(x)."""
    t = (x - f32(zero)) / (x + f32(c))
    return horner32(coefficients, t) / (f32(1) + f32(2) * x)


print("// ---- erfc, single, t = (x - zero) / (x + c): the rounding of t at x = 0 costs less with a smaller zero")
xs = np.concatenate([uniform(0, 9.19, 200_000), spread(1e-6, 9.19, 200_000)])
wide = xs.astype(np.float64)
quotients = np.vectorize(math.erfc)(wide) * np.exp(wide**2)
for name, largest, degree, bound, centres in [
    ("x <= 14", 14, 9, 1.5e-8, [k / 64 for k in (*range(162, 167), *range(206, 211))]),
    ("x < infinity", math.inf, 10, 2e-8, [k / 64 for k in range(172, 178)]),
]:
    found = []
    for c in centres:
        for zero in (0.375, 0.5, 0.625, 0.75, 0.875, 1):
            target = complement_target(c, largest, zero)
            fitted = single(target, degree)
            error_ = target.check(fitted, GRID)
            if error_ <= bound:
                errors = ulps(quotient32(fitted, zero, c, xs), quotients)
                found.append((errors.max(), errors.mean(), zero, c, error_, fitted))
    found.sort(key=lambda one: one[0] + 4 * one[1])
    for most, mean, zero, c, error_, _ in found[:8]:
        print(
            f"//   {name}, degree {degree}, zero {zero}, c {c}: relative error {nstr(error_, 3)}, "
            f"e^(x^2) erfc(x) in float32 {most:.2f} ULP, mean {mean:.3f}"
        )
    most, mean, zero, c, _, fitted = found[0]
    CHOSEN[f"{name}, two"] = (zero, c, fitted)
    target = complement_target(c, largest, zero)
    rounding = horner_error(fitted, uniform(float(target.low), float(target.high)))
    show(
        f"erfc, zero {zero}, c {c}",
        f"0 <= {name}, rounding {rounding:.2f} ULP by Horner, {most:.2f} ULP in all but the exponential",
        fitted,
        target.check(fitted),
    )

# Whole functions in float32.

EXP, LOG, SIN, COS, ERF = SINGLE.values()

print("// ---- rounding error of the single polynomials alone, by Horner's rule")
for name, (target, _, _) in TARGETS.items():
    # erf's has a zero, and is added to 1.
    if name in SINGLE and not name.startswith("erf"):
        t = uniform(float(target.low), float(target.high))
        print(f"//   {name}: {horner_error(SINGLE[name], t):.2f} ULP of the polynomial")

print("// ---- whole functions in float32")
a = np.concatenate([uniform(-87, 88, 2_000_000), both_signs(spread(1e-8, 87))])
worst("exp, -87 to 88", a, exp32(a), np.exp(a.astype(np.float64)))
a = uniform(-0.35, 0.35)
worst("exp, |a| <= 0.35", a, exp32(a), np.exp(a.astype(np.float64)))

a = np.concatenate([uniform(-20, 20, 2_000_000), both_signs(spread(1e-8, 20))])
exact = np.expm1(a.astype(np.float64))
worst("expm1, |a| <= 20", a, exp32(a, less_one=True), exact)
worst("expm1, |a| <= 20, the other fit", a, exp32(a, q=both, less_one=True), exact)
a = np.concatenate([uniform(-87, 88, 2_000_000), both_signs(spread(1e-8, 87))])
worst("exp, -87 to 88, the other fit", a, exp32(a, q=both), np.exp(a.astype(np.float64)))

a = np.concatenate([spread(1e-37, 1e38, 2_000_000), uniform(0.5, 2)])
exact = np.log(a.astype(np.float64))
worst("log, 1e-37 to 1e38, k ln2 in one product", a, log32(a, False), exact)
worst("log, 1e-37 to 1e38, k ln2 in two parts", a, log32(a, True), exact)
a = uniform(0.7072, 1.4142)
a = a[a != 1]
worst("log, sqrt(1/2) to sqrt(2)", a, log32(a, False), np.log(a.astype(np.float64)))

for name, half_pi in [("four parts", HALF_PI_SINGLE), ("three parts", HALF_PI_SHORT)]:
    for bound in (0.785, 10, 100, 1000, 3000, 6433, 12867, 14000, 30000):
        zeros = (np.arange(1, int(bound * 2 / math.pi) + 1) * (math.pi / 2)).astype(f32)
        a = np.concatenate([uniform(-bound, bound), uniform(0.98 * bound, bound), zeros])
        errors, sizes = reduction_error(a, half_pi)
        wide = a.astype(np.float64)
        values = [
            (ulps(values, exact).max(), np.abs(values - exact).max())
            for values, exact in [
                (sincos32(a, half_pi, 0), np.sin(wide)),
                (sincos32(a, half_pi, 1), np.cos(wide)),
            ]
        ]
        print(
            f"//   sin and cos, {name}, |a| <= {bound}: r {errors.max():.1e} (where |r| < 0.2: "
            f"{errors[sizes < 0.2].max():.1e}, largest |r| {sizes.max():.4f}), "
            f"sin {values[0][1]:.1e} = {values[0][0]:.4g} ULP, cos {values[1][1]:.1e} = {values[1][0]:.4g} ULP"
        )

a = both_signs(np.concatenate([uniform(0, 1), spread(1e-20, 1)]))
worst("erf, |a| <= 1", a, erf32(a), np.vectorize(math.erf)(a.astype(np.float64)))
_, centre, _, fitted = CHOSEN["x <= 14"]
for form_name, form in [("one centre", (centre, centre, fitted)), ("zero and c", CHOSEN["x <= 14, two"])]:
    x = np.concatenate([uniform(0, 9.19), spread(1e-8, 9)])
    exact = np.vectorize(math.erfc)(x.astype(np.float64))
    worst(f"erfc, {form_name}, 0 to 9.19, the square in two parts", x, erfc32(x, form), exact)
    worst(f"erfc, {form_name}, 0 to 9.19, the square rounded", x, erfc32(x, form, split=False), exact)
    for low, high in [(0, 0.25), (0.25, 0.5), (0.5, 1)]:
        inside = (x >= low) & (x <= high)
        near, values = x[inside], exact[inside]
        worst(f"erfc, {form_name}, {low} to {high}, the square in two parts", near, erfc32(near, form), values)
        worst(f"erfc, {form_name}, {low} to {high}, the square rounded", near, erfc32(near, form, split=False), values)
        if form_name == "one centre":
            worst(f"erfc, 1 - erf, {low} to {high}", near, f32(1) - erf32(near), values)
    x = uniform(1, 6)
    exact = np.vectorize(math.erf)(x.astype(np.float64))
    worst(f"erf, {form_name}, 1 to 6, the square rounded", x, f32(1) - erfc32(x, form, split=False), exact)
    x = -uniform(0, 6)
    exact = np.vectorize(math.erfc)(x.astype(np.float64))
    worst(f"erfc, {form_name}, -6 to 0, the square rounded", x, f32(2) - erfc32(-x, form, split=False), exact)
