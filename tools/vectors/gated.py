"""Writes packages/echoai/vectors/gated.json: values and gradients of the gated functions.

    pip install mpmath
    python tools/vectors/gated.py

Formulas and derivatives are typed as the papers have them, and computed with 120 digits at exact float32 values and gates.
"""

import json
from pathlib import Path

from mpmath import erfc, exp, mp, mpf, nstr, pi, sqrt, tanh

mp.dps = 120
FILE = Path(__file__).parents[2] / "packages" / "echoai" / "vectors" / "gated.json"
LARGE = "1.0000000200408773e+20"
VALUES = ["-" + LARGE, "-88.5", "-7.25", "-2.5", "-0.375", "0", "1.401298464324817e-45", "0.75", "6.5", "30.25", LARGE]
GATES = ["-" + LARGE, "-104", "-88.5", "-17.25", "-2.5", "-0.375", "-0.0009765625", "0", "0.75", "3.125", "6.5", "30.25", LARGE]


def sigmoid(x):
    return 1 / (1 + exp(-x))


def sigmoid_slope(x):
    return sigmoid(x) * sigmoid(-x)


def one(_):
    return mpf(1)


def identity(x):
    return x


def tanh_slope(x):
    return 4 * sigmoid(2 * x) * sigmoid(-2 * x)


def normal(x):
    return erfc(-x / sqrt(2)) / 2


def density(x):
    return exp(-x * x / 2) / sqrt(2 * pi)


def product(value, value_slope, activation, activation_slope):
    """Value times activation of the gate, with its gradients in both."""

    def compute(x, gate):
        return {
            "y": value(x) * activation(gate),
            "dx": value_slope(x) * activation(gate),
            "dgate": value(x) * activation_slope(gate),
        }

    return compute


def clamped(alpha, limit):
    """As gpt-oss has it, with the gradients in its two numbers."""
    alpha, limit = mpf(alpha), mpf(limit)

    def compute(x, gate):
        value = max(-limit, min(x, limit)) + 1
        inside = 1 if -limit <= x <= limit else 0
        end = 1 if x > limit else -1 if x < -limit else 0
        g = min(gate, limit)
        activated = g * sigmoid(alpha * g)
        slope = sigmoid(alpha * g) + alpha * g * sigmoid_slope(alpha * g)
        return {
            "y": activated * value,
            "dx": inside * activated,
            "dgate": value * slope if gate <= limit else mpf(0),
            "dalpha": value * g * g * sigmoid_slope(alpha * g),
            "dlimit": end * activated + (value * slope if gate > limit else 0),
        }

    return compute


CASES = [
    ("glu", {}, product(identity, one, sigmoid, sigmoid_slope)),
    ("gtu", {}, product(tanh, tanh_slope, sigmoid, sigmoid_slope)),
    ("bilinear", {}, product(identity, one, identity, one)),
    ("reglu", {}, product(identity, one, lambda g: max(mpf(0), g), lambda g: mpf(1 if g > 0 else 0))),
    ("geglu", {}, product(identity, one, lambda g: g * normal(g), lambda g: normal(g) + g * density(g))),
    ("swiglu", {}, product(identity, one, lambda g: g * sigmoid(g), lambda g: sigmoid(g) + g * sigmoid_slope(g))),
    # The defaults as float32 has them.
    ("clampedSwiglu", {"alpha": "1.7020000219345093", "limit": "7"}, clamped("1.7020000219345093", 7)),
    ("clampedSwiglu", {"alpha": "0.25", "limit": "2"}, clamped("0.25", 2)),
]


def text(number):
    return nstr(number, 19, min_fixed=-5, max_fixed=5)


def column(compute, values, gates):
    rows = [compute(mpf(float(x)), mpf(float(gate))) for x, gate in zip(values, gates)]
    return {name: [text(row[name]) for row in rows] for name in rows[0]}


pairs = [(x, gate) for x in VALUES for gate in GATES]
x, gate = [list(side) for side in zip(*pairs)]
cases = [{"name": name, "params": params, **column(compute, x, gate)} for name, params, compute in CASES]
lines = [f"{json.dumps('x')}: {json.dumps(x)}", f"{json.dumps('gate')}: {json.dumps(gate)}"]
lines.append('"cases": [\n' + ",\n".join(json.dumps(case) for case in cases) + "\n]")
FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n")
