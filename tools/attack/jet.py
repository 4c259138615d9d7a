"""A number with its first and second derivatives in every variable, in multiprecision: forward differentiation.

A formula that is written with jets gives its whole gradient and Hessian, so that the oracle's only source is the formula.
"""

import mpmath as mp


class Jet:
    """`first[i]` is the derivative in variable i, `second[i][j]`, for j <= i, that in i and j."""

    def __init__(self, value, first, second):
        self.value, self.first, self.second = value, first, second

    @staticmethod
    def constant(value, count):
        return Jet(mp.mpf(value), [0] * count, [[0] * (i + 1) for i in range(count)])

    @staticmethod
    def variables(values):
        jets = [Jet.constant(value, len(values)) for value in values]
        for index, jet in enumerate(jets):
            jet.first[index] = mp.mpf(1)
        return jets

    def chain(self, value, slope, curvature):
        """f(self), from f, f' and f'' at its value."""
        a = self.first
        return Jet(
            value,
            [slope * ai for ai in a],
            [[curvature * a[i] * a[j] + slope * s for j, s in enumerate(row)] for i, row in enumerate(self.second)],
        )

    def __neg__(self):
        return self.chain(-self.value, mp.mpf(-1), 0)

    def __add__(self, other):
        other = self.lift(other)
        return Jet(
            self.value + other.value,
            [a + b for a, b in zip(self.first, other.first)],
            [[a + b for a, b in zip(*rows)] for rows in zip(self.second, other.second)],
        )

    def __mul__(self, other):
        other = self.lift(other)
        f, g, a, b = self.value, other.value, self.first, other.first
        return Jet(
            f * g,
            [f * bi + g * ai for ai, bi in zip(a, b)],
            [
                [
                    f * other.second[i][j] + g * self.second[i][j] + a[i] * b[j] + a[j] * b[i]
                    for j in range(i + 1)
                ]
                for i in range(len(a))
            ],
        )

    def __sub__(self, other):
        return self + -self.lift(other)

    def __truediv__(self, other):
        return self * reciprocal(self.lift(other))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def __rsub__(self, other):
        return self.lift(other) - self

    def __rtruediv__(self, other):
        return self.lift(other) / self

    def lift(self, other):
        return other if isinstance(other, Jet) else Jet.constant(other, len(self.first))


def reciprocal(u):
    r = 1 / u.value
    return u.chain(r, -r * r, 2 * r * r * r)


def exp(u):
    e = mp.exp(u.value)
    return u.chain(e, e, e)


def expm1(u):
    e = mp.exp(u.value)
    return u.chain(mp.expm1(u.value), e, e)


def log1p(u):
    r = 1 / (1 + u.value)
    return u.chain(mp.log1p(u.value), r, -r * r)


def log(u):
    """At 0 it is -Infinity, without a slope."""
    r = 1 / u.value if u.value else mp.nan
    return u.chain(mp.log(u.value), r, -r * r)


def sqrt(u):
    s = mp.sqrt(u.value)
    return u.chain(s, 1 / (2 * s), -1 / (4 * s * s * s))


def tanh(u):
    t, slope = mp.tanh(u.value), 1 / mp.cosh(u.value) ** 2
    return u.chain(t, slope, -2 * t * slope)


def normal(u):
    """The cumulative distribution function of the standard normal distribution."""
    x = u.value
    density = mp.npdf(x)
    far = 100_000  # beyond, the first term of the asymptotic series, to 10 digits of a number below e^-5e9
    value = mp.ncdf(x) if abs(x) < far else 1 - density / x if x > 0 else -density / x
    return u.chain(value, density, -x * density)
