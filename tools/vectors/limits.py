"""Writes packages/echoai/vectors/limits.json: the limits of the catalogue's functions and derivatives at the infinities.

    pip install mpmath
    python tools/vectors/limits.py

Each limit is read off three values at 10^40, 10^80 and 10^120 times the sign, of the formula as the literature writes it,
with 2000 digits; derivatives are difference quotients with a step of 10^-600. Decided are: a value that stays (to 10^-20), one
that vanishes, one that grows (a logarithm by equal steps) and one that is undefined.
"""

import json
from pathlib import Path

from mpmath import erf, exp, isfinite, log, mp, mpf, nstr, sqrt, tanh

mp.dps = 2000
FILE = Path(__file__).parents[2] / "packages" / "echoai" / "vectors" / "limits.json"
STEP = mpf(10) ** -600
NAN = mpf("nan")


def sigmoid(x):
    return 1 / (1 + exp(-x))


def softplus(x):
    return max(x, 0) + log(1 + exp(-abs(x)))


def ln(x):
    return log(x) if x > 0 else NAN


def clip(x, low, high):
    return max(low, min(high, x))


def soft_exponential(x, alpha):
    if alpha == 0:
        return x
    return -ln(1 - alpha * (x + alpha)) / alpha if alpha < 0 else (exp(alpha * x) - 1) / alpha + alpha


def soft_exponential_page(x, alpha):
    if alpha == 0:
        return x
    return -ln(1 + alpha * (x + alpha)) / alpha if alpha < 0 else (exp(alpha * x) - 1) / alpha


def srelu(x, tr, ar, tl, al):
    return tr + ar * (x - tr) if x >= tr else tl + al * (x - tl) if x <= tl else x


def sqnl(x):
    return 1 if x > 2 else -1 if x < -2 else x - x * abs(x) / 4


def isru(x, alpha):
    return x / sqrt(1 + alpha * x**2)


def soft_clipping(x, alpha):
    # ln(1 + e^a) = a + ln(1 + e^-a): e^(10^120) has no digits.
    return (softplus(alpha * x) - softplus(alpha * (x - 1))) / alpha


def sets(name, *values):
    return [{name: value} for value in values]


signs = (-40, -1, -0.5, 0, 0.5, 1, 40)
positives = (0.01, 0.5, 1, 1.5, 40)
both = [{"beta": beta, "alpha": alpha} for beta in (0.25, 2) for alpha in (0.5, 1, 1.5, 3)]
lines = [
    {"tr": tr, "ar": ar, "tl": tl, "al": al}
    for tr, tl in ((1, -1), (-0.5, 2))
    for ar in (-0.5, 0, 1, 2)
    for al in (-2, 0, 0.5, 1)
]

# Each row: the function, the formula, the parameter sets.
FUNCTIONS = [
    ("aria2", lambda x, beta, alpha: exp(-alpha * softplus(-beta * x)), both),
    ("aria2Weighted", lambda x, beta, alpha: x * exp(-alpha * softplus(-beta * x)), both),
    ("elish", lambda x: x * sigmoid(x) if x >= 0 else (exp(x) - 1) * sigmoid(x), [{}]),
    ("elu", lambda x, alpha: x if x >= 0 else alpha * (exp(x) - 1), sets("alpha", *positives)),
    ("eSwish", lambda x, beta: beta * x * sigmoid(x), sets("beta", *signs)),
    (
        "flattenTSwish",
        lambda x, threshold: (x * sigmoid(x) if x >= 0 else 0) + threshold,
        sets("threshold", *signs),
    ),
    ("frelu", lambda x, condition: max(x, condition), sets("condition", *signs)),
    ("gelu", lambda x: x * (1 + erf(x / sqrt(mpf(2)))) / 2, [{}]),
    ("hardElish", lambda x: (x if x >= 0 else exp(x) - 1) * clip((x + 1) / 2, 0, 1), [{}]),
    ("isrlu", lambda x, alpha: x if x >= 0 else isru(x, alpha), sets("alpha", *positives)),
    ("isru", isru, sets("alpha", *positives)),
    ("leakyRelu", lambda x, alpha: x if x >= 0 else alpha * x, sets("alpha", *signs)),
    ("mish", lambda x: x * tanh(softplus(x)), [{}]),
    ("nlrelu", lambda x, beta: log(beta * max(x, 0) + 1), sets("beta", *positives)),
    ("relu", lambda x: max(x, 0), [{}]),
    ("sigmoid", sigmoid, [{}]),
    ("silu", lambda x: x * sigmoid(x), [{}]),
    ("softClipping", soft_clipping, sets("alpha", *positives)),
    ("softExponential", soft_exponential, sets("alpha", *signs)),
    ("softExponentialPage", soft_exponential_page, sets("alpha", *signs)),
    ("softplus", softplus, [{}]),
    ("sqnl", sqnl, [{}]),
    ("srelu", srelu, lines),
    ("swish", lambda x, beta: x * sigmoid(beta * x), sets("beta", *signs)),
    ("tanh", tanh, [{}]),
]


def limit(function, sign):
    low, middle, high = (function(sign * mpf(10) ** exponent) for exponent in (40, 80, 120))
    if not all(map(isfinite, (low, middle, high))):
        return "nan"
    if abs(high) < mpf(10) ** -20:
        return "0"
    if abs(high - middle) < mpf(10) ** -20 * abs(high):
        return nstr(high, 21)
    if abs(high) > mpf(10) ** 20 or abs(high - 2 * middle + low) < mpf(10) ** -10 * abs(high):
        return "inf" if high > 0 else "-inf"
    raise ValueError(f"no limit in {low}, {middle}, {high}")


def slope(name, function, params, variable):
    """By a difference quotient; from the right where the function jumps in the parameter."""
    isjump = name == "softExponentialPage" and params.get("alpha") == 0 and variable == "alpha"
    first, second = (STEP, 2 * STEP) if isjump else (-STEP, STEP)

    def quotient(x):
        def moved(step):
            values = {"x": x, **params}
            return function(**{**values, variable: values[variable] + step})

        return (moved(second) - moved(first)) / (second - first)

    return quotient


def cases(name, function, sets):
    for given in sets:
        params = {key: mpf(value) for key, value in given.items()}
        forms = {"value": lambda x: function(x, **params)}
        for variable in ("x", *params):
            forms[variable] = slope(name, function, params, variable)
        yield {"params": given, "limits": {key: [limit(form, -1), limit(form, 1)] for key, form in forms.items()}}


text = ",\n".join(
    f'  "{name}": [\n' + ",\n".join(f"    {json.dumps(case)}" for case in cases(name, function, sets)) + "\n  ]"
    for name, function, sets in FUNCTIONS
)
FILE.write_text(f"{{\n{text}\n}}\n")
