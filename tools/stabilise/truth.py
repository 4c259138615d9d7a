"""A formula's value with its first and second derivatives in x, in multiprecision: forward differentiation of its tree."""

import math

import mpmath as mp

# e^a beyond is infinite, or 0: its exponent has no room.
LARGEST = mp.mpf(2) ** 400


class Undefined(ArithmeticError):
    pass


class Evaluation:
    """One x and one set of parameters. Where two sides of a choice meet, `takes_other` goes to the one that the formula does not."""

    def __init__(self, values, takes_other=False):
        self.values, self.takes_other, self.meets = values, takes_other, False
        self.known = {}

    def jet(self, tree):
        if isinstance(tree, float):
            return (mp.log(2) if tree == math.log(2) else mp.mpf(tree), 0, 0)
        if isinstance(tree, str):
            return (mp.mpf(self.values[tree]), 1 if tree == "x" else 0, 0)
        if id(tree) not in self.known:
            self.known[id(tree)] = self.apply(*tree)
        return self.known[id(tree)]

    def apply(self, operation, *operands):
        if operation == "select":
            condition, a, b = operands
            return self.jet(a if self.holds(*condition) else b)
        jets = [self.jet(operand) for operand in operands]
        if any(mp.isnan(jet[0]) for jet in jets):
            raise Undefined
        if operation in ("min", "max"):
            return self.extremum(operation, *jets)
        if operation in ("abs", "sign"):
            return self.folded(operation, *jets)
        return RULES[operation](*jets)

    def holds(self, operation, a, b):
        a, b = self.jet(a), self.jet(b)
        if mp.isnan(a[0]) or mp.isnan(b[0]):
            raise Undefined
        if a[0] != b[0]:
            return operation != "equal" and a[0] < b[0]
        if a[1] != 0 or b[1] != 0:
            self.meets = True
            if self.takes_other:
                return operation == "less"
        return operation != "less"

    def extremum(self, operation, a, b):
        if a[0] == b[0]:
            self.meets = True
            return b if self.takes_other else a
        return a if (a[0] < b[0]) == (operation == "min") else b

    def folded(self, operation, a):
        side = mp.sign(a[0])
        if side == 0:
            self.meets = True
            side = 1 if self.takes_other else -1 if operation == "abs" else 0
        return (side, 0, 0) if operation == "sign" else tuple(side * part for part in a)


def chain(a, value, slope, curvature):
    """f(a), from f, f' and f'' at its value."""
    first = slope * a[1] if a[1] != 0 else 0
    second = (curvature * a[1] ** 2 if a[1] != 0 else 0) + (slope * a[2] if a[2] != 0 else 0)
    return (value, first, second)


def product(a, b):
    return (a[0] * b[0], a[1] * b[0] + a[0] * b[1], a[2] * b[0] + 2 * a[1] * b[1] + a[0] * b[2])


def quotient(a, b):
    if b[0] == 0:
        raise Undefined
    value = a[0] / b[0]
    first = (a[1] - value * b[1]) / b[0]
    return (value, first, (a[2] - 2 * first * b[1] - value * b[2]) / b[0])


def power(a, b):
    base, n = a[0], b[0]
    if base > 0:
        exponent = product(chain(a, mp.log(base), 1 / base, -1 / base**2), b)
        value = grown(exponent[0])
        return chain(exponent, value, value, value)
    if b[1] != 0 or b[2] != 0 or (base == 0 and n < 0) or (base < 0 and n != int(n)):
        raise Undefined
    if base == 0:
        return chain(a, mp.mpf(n == 0), one_at(n, 1), 2 * one_at(n, 2))
    value = base ** int(n)
    return chain(a, value, n * value / base, n * (n - 1) * value / base**2)


def one_at(n, order):
    """A derivative of x^n at 0, over its factorial: 1, 0, or none."""
    return mp.mpf(1) if n == order else mp.mpf(0) if n > order or n == int(n) else mp.nan


def grown(a):
    if abs(a) > LARGEST:
        return mp.inf if a > 0 else mp.mpf(0)
    return mp.exp(a)


def exp(a):
    value = grown(a[0])
    return chain(a, value, value, value)


def expm1(a):
    value = grown(a[0])
    return chain(a, mp.expm1(a[0]) if abs(a[0]) < 1 else value - 1, value, value)


def log(a):
    if a[0] <= 0:
        raise Undefined
    return chain(a, mp.log(a[0]), 1 / a[0], -1 / a[0] ** 2)


def log1p(a):
    if a[0] <= -1:
        raise Undefined
    return chain(a, mp.log1p(a[0]), 1 / (1 + a[0]), -1 / (1 + a[0]) ** 2)


def sqrt(a):
    if a[0] < 0:
        raise Undefined
    root = mp.sqrt(a[0])
    return chain(a, root, mp.nan, mp.nan) if root == 0 else chain(a, root, 1 / (2 * root), -1 / (4 * root * a[0]))


def logistic(a):
    """sigmoid(a) and sigmoid(-a)."""
    small = grown(-abs(a))
    sides = 1 / (1 + small), small / (1 + small)
    return sides if a >= 0 else sides[::-1]


def sigmoid(a):
    gate, other = logistic(a[0])
    return chain(a, gate, gate * other, gate * other * (other - gate))


def softplus(a):
    gate, other = logistic(a[0])
    return chain(a, max(a[0], 0) + mp.log1p(grown(-abs(a[0]))), gate, gate * other)


def tanh(a):
    gate, other = logistic(2 * a[0])
    value = mp.tanh(a[0]) if abs(a[0]) < 1 else gate - other
    return chain(a, value, 4 * gate * other, -8 * value * gate * other)


def sin(a):
    check_angle(a[0])
    return chain(a, mp.sin(a[0]), mp.cos(a[0]), -mp.sin(a[0]))


def cos(a):
    check_angle(a[0])
    return chain(a, mp.cos(a[0]), -mp.sin(a[0]), -mp.cos(a[0]))


def check_angle(a):
    if abs(a) > mp.mpf(10) ** 400:
        raise Undefined


def erf(a):
    bell = 2 / mp.sqrt(mp.pi) * grown(-a[0] ** 2)
    return chain(a, 1 - complement(a[0]) if a[0] > 1 else complement(-a[0]) - 1 if a[0] < -1 else mp.erf(a[0]), bell, -2 * a[0] * bell)


def erfc(a):
    bell = 2 / mp.sqrt(mp.pi) * grown(-a[0] ** 2)
    return chain(a, complement(a[0]), -bell, 2 * a[0] * bell)


def complement(a):
    """erfc, far out by its asymptotic series."""
    if abs(a) < 1e4:
        return mp.erfc(a)
    size = abs(a)
    tail = grown(-size**2) / (size * mp.sqrt(mp.pi)) * (1 - 1 / (2 * size**2) + 3 / (4 * size**4))
    return tail if a > 0 else 2 - tail


RULES = {
    "neg": lambda a: tuple(-part for part in a),
    "add": lambda a, b: tuple(p + q for p, q in zip(a, b)),
    "sub": lambda a, b: tuple(p - q for p, q in zip(a, b)),
    "mul": product,
    "div": quotient,
    "pow": power,
    "exp": exp,
    "expm1": expm1,
    "log": log,
    "log1p": log1p,
    "sqrt": sqrt,
    "sigmoid": sigmoid,
    "softplus": softplus,
    "tanh": tanh,
    "sin": sin,
    "cos": cos,
    "erf": erf,
    "erfc": erfc,
}


def truth(tree, x, parameters):
    """Value, slope and curvature as float64, None where there is none: no number, no agreement of two precisions, or a slope that
    is another one on the other side of a kink. None for all where the value has none."""
    values = {**parameters, "x": x}
    first, second = at(tree, values, 340), at(tree, values, 520)
    if first is None or second is None:
        return None
    if not all(map(agree, first[0], second[0])) or (abs(math.log10(abs(x))) if x else 0) > 125 and 0 in second[0]:
        first, second = at(tree, values, 1300), at(tree, values, 1600)
        if first is None or second is None:
            return None
    (before, _), (found, meets) = first, second
    columns = [value if agree(early, value) and not mp.isinf(value) else None for early, value in zip(before, found)]
    if meets:
        other = at(tree, values, 520, True)
        if other is None or not (agree(other[0][0], found[0]) and agree(other[0][1], found[1])):
            columns[1] = None
    return None if columns[0] is None else [None if value is None else float(value) for value in columns]


def at(tree, values, digits, takes_other=False):
    mp.mp.dps = digits
    evaluation = Evaluation(values, takes_other)
    try:
        return evaluation.jet(tree), evaluation.meets
    except (ArithmeticError, ValueError, TypeError):
        return None


def agree(a, b):
    if mp.isnan(a) or mp.isnan(b):
        return False
    tiny = mp.mpf(10) ** -340
    return a == b or abs(a - b) <= abs(b) * mp.mpf(10) ** -25 or (abs(a) < tiny and abs(b) < tiny)
