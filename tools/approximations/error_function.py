"""Fits the coefficients of packages/echoai/src/expression/errorFunction.ts and prints them with their errors.

erfc(x) = e^(-x^2) P(t) / (1 + 2x) for x >= 0, with t = (x - 3.75) / (x + 3.75): the form of M. Shepherd and J. Laframboise,
"Chebyshev approximation of (1 + 2x) exp(x^2) erfc x in 0 <= x < infinity", Mathematics of Computation 36 (1981).
erf(x) = x Q(x^2) for |x| <= 1. Both polynomials interpolate at the Chebyshev nodes. Needs mpmath.
"""

from mpmath import chebyfit, cos, erf, erfc, exp, mp, mpf, pi, sqrt

mp.dps = 60


def interpolate(f, degree, low, high):
    """
    Monomial coefficients, lowest first, of the interpolant at the Chebyshev nodes of [low, high], which is within [-1, 1]. No more
    digits than matter: what is left out changes the result by less than 3e-18 each.
    """
    coefficients = chebyfit(f, [low, high], degree + 1)
    return [shortened(float(c)) for c in reversed(coefficients)]


def shortened(c):
    digits = (float(f"{c:.{n}g}") for n in range(1, 18))
    return next(d for d in digits if abs(d - c) < 3e-18 or d == c)


def scaled(t):
    """(1 + 2x) e^(x^2) erfc(x) at x = 3.75 (1 + t) / (1 - t); its limit at t = 1 is 2/sqrt(pi)."""
    if t == 1:
        return 2 / sqrt(pi)
    x = mpf("3.75") * (1 + t) / (1 - t)
    if x > 1e4:
        return (1 + 2 * x) / (x * sqrt(pi)) * (1 - 1 / (2 * x * x))
    return (1 + 2 * x) * exp(x * x) * erfc(x)


def small(u):
    return 2 / sqrt(pi) if u == 0 else erf(sqrt(u)) / sqrt(u)


def report(name, f, coefficients, low, high):
    worst = 0
    for k in range(2001):
        t = low + (high - low) * (1 - cos(pi * k / 2000)) / 2
        value = sum(c * t**i for i, c in enumerate(coefficients))
        worst = max(worst, abs(value / f(t) - 1))
    print(f"// {name}: degree {len(coefficients) - 1}, relative error {mp.nstr(worst, 3)}")
    for c in coefficients:
        print(f"  {float(c)!r},")


report("erfc", scaled, interpolate(scaled, 27, mpf(-1), mpf(1)), mpf(-1), mpf(1))
report("erf", small, interpolate(small, 12, mpf(0), mpf(1)), mpf(0), mpf(1))
