"""docs/peers.md."""

import platform

import numpy as np

from judge import LARGE

HEAD = """<!-- Written by tools/peers/peers.py, which says how to run it. -->

# Beside PyTorch, Keras, jax.nn and ONNX

Every activation function that they have (`peers` of `echoai/catalogue`), but for RReLU, which is random in training: its value, and its slope by their automatic
differentiation, at float32 numbers that are hard: zeros, every power of two from the least subnormal number on, quarters up to 15, kinks,
±87.3, ±88, ±88.7, ±89, ±104, ±1e4, ±1e13, ±1e19, ±1e30, ±3.4e38, each with the number on both sides, infinities and NaN. Multiprecision
arithmetic decides who is right, from the formula of Echo's definition alone. Measured on {machine}, without a graphics card:
{versions}.
ONNX has no derivatives; its two are the reference evaluator of the package onnx, and ONNX Runtime. JAX is compiled (`jit`), Keras runs on JAX.

```console
$ pip install torch jax keras onnx onnxruntime numpy
$ npm run peers -- values.json                # the truth, and what Echo computes: some minutes
$ python3 tools/peers/peers.py values.json    # writes this page
```

- Errors are in ULP, as in [accuracy](accuracy.md): the best possible is 0.5, and 8.4e+6 to 1.7e+7 mean that nothing of the result is right.
- Beyond {large} ULP the error is that from the nearest value between those at the inputs up to two floats away: beside a root or a kink no
  float32 arithmetic does better, and a kink has the slope of either side.
- Where the input or the truth is subnormal the error stands apart: what flushes such numbers to 0 is wrong by up to 8.4e+6 there.
- Softmax and its kin are measured at the finite slices of their test vectors (`packages/echoai/vectors/vector-functions.json`), their
  gradients in ULP of the sum of the sizes of what is added up. The place is the element's.
- At an infinity the limit is right. The sign of a zero does not count, nor the slope at NaN.
"""


def page(rows, definitions, versions, missing):
    named = ", ".join(f"{title} {version}" for title, version in versions.items())
    parts = [HEAD.format(machine=platform.machine(), versions=named, large=LARGE)]
    parts += [f"{title} is not here: {reason}.\n" for title, reason in missing.items()]
    parts += ["## In short\n", SHORT.format(large=LARGE), short(rows)]
    parts += ["## Definitions that differ\n", DEFINITIONS, differences(definitions)]
    parts += ["## Who is wrong at finite numbers\n", faults(rows), CAUSES]
    parts += ["## All\n", ALL, everything(rows)]
    return "\n".join(parts)


SHORT = """Functions by the worst error at finite inputs, subnormal numbers aside. "Of another kind" is a NaN or an infinity where the truth is a number, or
a number where it is not; a function that has one at finite inputs is counted there and not by its error.
"""

DEFINITIONS = """What the same name computes without arguments, where that is another function: nobody is wrong. The arguments are those that all else on
this page is measured with. The tanh form of GELU is measured beside Echo's `geluTanh`, ONNX's default HardSigmoid beside
`hardSigmoidAffine`. PyTorch's `Threshold` and Keras's `threshold` have no defaults; here both numbers are 0, as Echo's are.
"""

FAULTS = """Results that are more than {large} ULP wrong, or NaN or infinite while the truth is not: at how many of the inputs, and the worst of
them with the truth and what Echo's fast mode gives there. Echo has {fast} such rows in its fast mode, {precise} in the precise one.
"""

CAUSES = """Why, as far as the numbers tell:

- A slope made of the rounded value: 1 - tanh², σ (1 - σ), expm1 + 1 (elu, celu and selu of jax.nn and Keras). Nothing is left of it where the value
  has reached its limit.
- Differences of what is nearly equal: 1 + erf and 1 + tanh for the lower tail of GELU, x - tanh(x), 1/(1 + |x|) - |x|/(1 + |x|)² for the slope of
  softsign, a logarithm of a sum near 1 in log_softmax, e^x - 1 in ONNX Runtime's Elu, Celu and Selu, x + √(x² + 4) for squareplus.
- A sum with a constant: ONNX Runtime's Sigmoid and Swish are 0 below -18.
- Overflow on the way: x³ in the tanh form of GELU and x² in squareplus and sparse_plus, whose slopes become 0 · ∞ = NaN; x · min(x + 3, 6) in
  PyTorch's Hardswish; e^-x in PyTorch's SiLU and the slope of its Mish, and in the ONNX reference's Swish, below -88.7.
- Subnormal numbers on the way, which lose digits or are flushed to 0: silu, swish, mish and glu in jax.nn and Keras, Mish in ONNX Runtime.
"""

ALL = """The worst error and its place, by finite inputs without subnormal numbers, and by subnormal inputs or truths. The last column has the
results of another kind, at infinities and NaN too: the first of them, and how many more there are.
"""


def short(rows):
    heads = ["", "", "functions", "within 4.5 ULP", f"within {LARGE}", "beyond", "of another kind", "so at infinities or NaN", "flushes subnormals"]
    lines = []
    for by in dict.fromkeys(row.by for row in rows):
        own = [row for row in rows if row.by == by]
        for kind in ("values", "slopes"):
            judged = [part for part in (row.judged[:1] if kind == "values" else row.judged[1:] for row in own) if part]
            if not judged:
                continue
            worst = [max(each.worst(each.normal)[0] for each in part) for part in judged]
            limits = [max(each.worst(~each.is_finite)[0] if (~each.is_finite).any() else 0 for each in part) for part in judged]
            small = [max(np.where(each.is_subnormal, each.error, 0).max() for each in part) for part in judged]
            counts = [sum(test(error) for error in worst) for test in BANDS]
            lines.append([by, kind, len(judged), *counts, sum(np.isinf(limits)), sum(error > 8e6 for error in small)])
    return table(heads, lines)


BANDS = (
    lambda error: error <= 4.5,
    lambda error: 4.5 < error <= LARGE,
    lambda error: LARGE < error < np.inf,
    np.isinf,
)


def differences(definitions):
    return table(
        ["", "function", "at", "gives", "with Echo's arguments", "gives"],
        [[title, own, number(at), number(found), same, number(wanted)] for title, own, same, at, found, wanted in definitions],
    )


def faults(rows):
    lines, echo = [], {"fast": 0, "precise": 0}
    for row in rows:
        for form, truth, fast, got, judged in zip(row.subject.forms, row.subject.truths, row.subject.fast, row.results, row.judged):
            is_wrong = judged.normal & (judged.error > LARGE)
            if not is_wrong.any():
                continue
            if row.by.startswith("Echo"):
                echo[row.by.split()[-1]] += 1
            _, index = judged.worst(is_wrong)
            results = [number(got[index]), number(truth[index]), number(fast[index])]
            lines.append([row.subject.name, row.by, row.spelling, form, int(is_wrong.sum()), place(row.subject, index), *results])
    return FAULTS.format(large=LARGE, **echo) + "\n" + table(["function", "by", "as", "form", "inputs", "worst at", "gives", "truth", "Echo"], lines)


def everything(rows):
    lines = []
    for row in rows:
        value, slopes = row.judged[:1], row.judged[1:]
        cells = [cell(row.subject, part, lambda each: each.normal) for part in (value, slopes)]
        cells.append(cell(row.subject, row.judged, lambda each: each.is_subnormal & each.is_finite))
        lines.append([row.subject.name, row.by, row.spelling, *cells, others(row)])
    return table(["function", "by", "as", "value", "slope", "subnormal", "of another kind"], lines)


def cell(subject, judged, where):
    found = [each.worst(where(each) & np.isfinite(each.error)) for each in judged]
    found = [each for each in found if each is not None]
    if not found:
        return ""
    error, index = max(found)
    return f"{size(error)} at {place(subject, index)}" if error > 0 else "0"


def others(row):
    parts = []
    for form, got, judged in zip(row.subject.forms, row.results, row.judged):
        places = np.flatnonzero(np.isinf(judged.error))
        if len(places):
            # Finite ones first.
            index = min(places, key=lambda each: not judged.is_finite[each])
            more = f" and {len(places) - 1} more" if len(places) > 1 else ""
            parts.append(f"{form} {number(got[index])} at {place(row.subject, index)}{more}")
    return "; ".join(parts)


def place(subject, index):
    return ", ".join(number(x[index]) for x in subject.inputs)


def number(value):
    value = float(value)
    is_single = np.isnan(value) or float(np.float32(np.clip(value, -3e38, 3e38) if np.isfinite(value) else value)) == value
    return str(np.float32(value)) if is_single else f"{value:.8g}"


def size(error):
    return f"{error:.2f}" if error < 1000 else f"{error:.1e}"


def table(heads, lines):
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in [heads, ["---"] * len(heads), *lines]) + "\n"
