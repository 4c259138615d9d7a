"""Numbers that carry their first and second derivatives in some variables, in multiprecision arithmetic."""

import mpmath
from mpmath import mp, mpf


class Jet:
    """A value, its gradient, and its matrix of second derivatives."""

    def __init__(self, value, gradient, second):
        self.value = value
        self.gradient = gradient
        self.second = second

    def apply(self, value, slope, curvature):
        """f of the jet, where f, f' and f'' have these values there."""
        size = range(len(self.gradient))
        g = self.gradient
        return Jet(
            value,
            [slope * d for d in g],
            [[curvature * g[i] * g[j] + slope * self.second[i][j] for j in size] for i in size],
        )

    def lift(self, other):
        return other if isinstance(other, Jet) else constant(other, len(self.gradient))

    def __add__(self, other):
        other = self.lift(other)
        size = range(len(self.gradient))
        return Jet(
            self.value + other.value,
            [self.gradient[i] + other.gradient[i] for i in size],
            [[self.second[i][j] + other.second[i][j] for j in size] for i in size],
        )

    def __mul__(self, other):
        other = self.lift(other)
        size = range(len(self.gradient))
        a, b, g, h = self.value, other.value, self.gradient, other.gradient
        return Jet(
            a * b,
            [g[i] * b + a * h[i] for i in size],
            [
                [self.second[i][j] * b + g[i] * h[j] + g[j] * h[i] + a * other.second[i][j] for j in size]
                for i in size
            ],
        )

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -self.lift(other)

    def __rsub__(self, other):
        return -self + other

    def __truediv__(self, other):
        return self * inverse(self.lift(other))

    def __rtruediv__(self, other):
        return inverse(self) * other

    __radd__ = __add__
    __rmul__ = __mul__


def constant(value, size):
    zeros = [mpf(0)] * size
    return Jet(mpf(value), list(zeros), [list(zeros) for _ in range(size)])


def variables(*values):
    """A jet for each value, each a variable of its own."""
    jets = [constant(value, len(values)) for value in values]
    for index, jet in enumerate(jets):
        jet.gradient[index] = mpf(1)
    return jets


def inverse(a):
    return a.apply(1 / a.value, -1 / a.value**2, 2 / a.value**3)


def exp(a):
    e = mpmath.exp(a.value)
    return a.apply(e, e, e)


def expm1(a):
    e = mpmath.exp(a.value)
    return a.apply(mpmath.expm1(a.value), e, e)


def log(a):
    return a.apply(mpmath.log(a.value), 1 / a.value, -1 / a.value**2)


def log1p(a):
    w = 1 + a.value
    return a.apply(mpmath.log1p(a.value), 1 / w, -1 / w**2)


def sqrt(a):
    r = mpmath.sqrt(a.value)
    return a.apply(r, 1 / (2 * r), -1 / (4 * r * a.value))


def tanh(a):
    t = mpmath.tanh(a.value)
    slope = 4 * logistic(2 * a.value) * logistic(-2 * a.value)
    return a.apply(t, slope, -2 * t * slope)


def sigmoid(a):
    s, other = logistic(a.value), logistic(-a.value)
    return a.apply(s, s * other, s * other * (other - s))


def softplus(a):
    u = a.value
    value = mpmath.log1p(mpmath.exp(u)) if u < 0 else u + mpmath.log1p(mpmath.exp(-u))
    s, other = logistic(u), logistic(-u)
    return a.apply(value, s, s * other)


def normal(a):
    """The normal distribution function."""
    u = a.value
    density = mpmath.exp(-u * u / 2) / mpmath.sqrt(2 * mp.pi)
    return a.apply(mpmath.erfc(-u / mpmath.sqrt(2)) / 2, density, -u * density)


def logistic(u):
    e = mpmath.exp(-abs(u))
    return (e if u < 0 else 1) / (1 + e)
