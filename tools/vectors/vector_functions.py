"""Writes packages/echoai/vectors/vector-functions.json: values and gradients of softmax and its kin.

    pip install mpmath
    python tools/vectors/vector_functions.py

Formulas and Jacobians are typed as the papers have them, and computed with 120 digits at exact float32 values.
"""

import json
import random
import struct
from pathlib import Path

from mpmath import exp, inf, log, mp, mpf, nstr, sqrt

mp.dps = 120
FILE = Path(__file__).parents[2] / "packages" / "echoai" / "vectors" / "vector-functions.json"


def single(number):
    return struct.unpack("f", struct.pack("f", number))[0]


def normal(count, deviation):
    return [single(draw.gauss(0, deviation)) for _ in range(count)]


draw = random.Random(7)
HUGE = single(3.4e38)
SLICES = [
    [0.5],
    [-HUGE],
    [1, 2, 3],
    [3, 1, -2, 3],
    [2.5] * 5,
    [0.75, 0.5],
    [1, 0],
    [HUGE, HUGE],
    [HUGE, -HUGE, 0, 1e30],
    [0, -40, -50],
    [0, single(-1e-45), single(1e-45), single(-1e-38)],
    [-104, -88.5, -40, -17.25, -1, 0, 0.25, -0.375],
    [-inf, 1, 0.5, -inf, 2],
    [-1000, -1000.5, -1010],
    [single(k / 1024) for k in range(33)],
    [single(-((k * 7) % 13) / 16) for k in range(40)],
    normal(40, 1),
    normal(100, 0.125),
    normal(200, 5),
]


def softmax_parts(x, dy, temperature=1, sign=1, extra=0):
    """Of sign x / temperature, the exponentials' sum with `extra`."""
    z = [sign * v / temperature for v in x]
    powers = [exp(v) if v != -inf else mpf(0) for v in z]
    total = sum(powers) + extra
    p = [e / total for e in powers]
    mean = sum(a * b for a, b in zip(p, dy))
    dx = [sign * a * (g - mean) / temperature for a, g in zip(p, dy)]
    size = sum(a * abs(b) for a, b in zip(p, dy))
    scale = [a * (abs(g) + size) / temperature for a, g in zip(p, dy)]
    return z, total, p, dx, scale


def in_temperature(x, dx, temperature):
    """Of a function of x / temperature."""
    return -sum(v * g for v, g in zip(x, dx) if abs(v) != inf) / temperature


def softmax(x, dy, temperature="1", sign=1):
    temperature = mpf(temperature)
    _, _, p, dx, scale = softmax_parts(x, dy, temperature, sign)
    return {"y": p, "dx": dx, "scale": scale, "dtemperature": in_temperature(x, dx, temperature)}


def softmin(x, dy, temperature="1"):
    return softmax(x, dy, temperature, -1)


def log_softmax(x, dy, temperature="1"):
    temperature = mpf(temperature)
    z, total, p, _, _ = softmax_parts(x, dy, temperature)
    whole, size = sum(dy), sum(map(abs, dy))
    dx = [(g - a * whole) / temperature for a, g in zip(p, dy)]
    return {
        "y": [v - log(total) for v in z],
        "dx": dx,
        "scale": [(abs(g) + a * size) / temperature for a, g in zip(p, dy)],
        "dtemperature": in_temperature(x, dx, temperature),
    }


def quiet_softmax(x, dy):
    _, _, p, dx, scale = softmax_parts(x, dy, extra=1)
    return {"y": p, "dx": dx, "scale": scale}


def solu(x, dy):
    _, _, p, _, _ = softmax_parts(x, dy)
    finite = [v if v != -inf else mpf(0) for v in x]
    mean = sum(a * v * g for a, v, g in zip(p, finite, dy))
    size = sum(a * abs(v * g) for a, v, g in zip(p, finite, dy))
    return {
        "y": [v * a for v, a in zip(finite, p)],
        "dx": [a * (g + v * g - mean) for a, v, g in zip(p, finite, dy)],
        "scale": [a * (abs(g) + abs(v * g) + size) for a, v, g in zip(p, finite, dy)],
    }


def sparsemax(x, dy):
    """Martins & Astudillo, algorithm 1 and equation 14."""
    descending = sorted(x, reverse=True)
    size = max(k for k in range(1, len(x) + 1) if 1 + k * descending[k - 1] > sum(descending[:k]))
    threshold = (sum(descending[:size]) - 1) / size
    support = [v > threshold for v in x]
    inside = [g for g, s in zip(dy, support) if s]
    mean, scale = sum(inside) / len(inside), sum(map(abs, inside)) / len(inside)
    return {
        "y": [max(mpf(0), v - threshold) for v in x],
        "dx": [g - mean if s else mpf(0) for g, s in zip(dy, support)],
        "scale": [abs(g) + scale for g in dy],
    }


def entmax15(x, dy):
    """Peters, Niculae & Martins, algorithm 2 and proposition 3."""
    z = [v / 2 for v in x]
    descending = sorted(z, reverse=True)
    threshold = None
    for k in range(1, len(z) + 1):
        mean = sum(descending[:k]) / k
        variance = sum((v - mean) ** 2 for v in descending[:k] if v != -inf) / k
        if descending[k - 1] == -inf or mpf(1) / k - variance < 0:
            break
        candidate = mean - sqrt(mpf(1) / k - variance)
        if candidate > descending[k - 1]:
            break
        threshold = candidate
    roots = [max(mpf(0), v - threshold) for v in z]
    total = sum(roots)
    mean = sum(s * g for s, g in zip(roots, dy)) / total
    size = sum(s * abs(g) for s, g in zip(roots, dy)) / total
    return {
        "y": [s * s for s in roots],
        "dx": [s * (g - mean) for s, g in zip(roots, dy)],
        "scale": [abs(g) + size for g in dy],
    }


CASES = [
    ("softmax", {}, softmax),
    ("softmax", {"temperature": "0.25"}, softmax),
    ("softmax", {"temperature": "3"}, softmax),
    ("softmin", {}, softmin),
    ("softmin", {"temperature": "3"}, softmin),
    ("logSoftmax", {}, log_softmax),
    ("logSoftmax", {"temperature": "0.25"}, log_softmax),
    ("quietSoftmax", {}, quiet_softmax),
    ("solu", {}, solu),
    ("sparsemax", {}, sparsemax),
    ("entmax15", {}, entmax15),
]


def text(number):
    return nstr(number, 19, min_fixed=-5, max_fixed=5)


def written(value):
    return [text(each) for each in value] if isinstance(value, list) else text(value)


def row(name, params, compute):
    results = []
    for x, dy in zip(SLICES, GRADIENTS):
        # An exponential of the negated -infinity has no place in a sum.
        given = [mpf(v) if name != "softmin" or v != -inf else mpf(0) for v in x]
        results.append(compute(given, [mpf(g) for g in dy], **params))
    return {
        "name": name,
        "params": params,
        **{key: [written(result[key]) for result in results] for key in results[0]},
    }


GRADIENTS = [[single(((k * 37) % 23 - 11) / 8) for k in range(len(x))] for x in SLICES]
lines = [
    f'"x": {json.dumps([[text(mpf(v)) for v in x] for x in SLICES])}',
    f'"dy": {json.dumps([[text(mpf(v)) for v in dy] for dy in GRADIENTS])}',
    '"cases": [\n' + ",\n".join(json.dumps(row(*case)) for case in CASES) + "\n]",
]
FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n")
