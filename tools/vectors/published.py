"""Writes the values of vectors/published.json: the functions of the families from their formulas as text, as they were read in the
literature, with mpmath. Nothing of Echo goes into them; the definitions say the same formulas in Echo's own language.

    python tools/vectors/published.py

Reads the formulas and the sets of parameters from the file, and writes the values anew.
"""

import json
import pathlib
import re
import struct

import mpmath
from mpmath import mp, mpf

FILE = pathlib.Path("packages/echoai/vectors/published.json")

SIZES = [1e-20, 1e-3, 0.25, 0.75, 1.0, 1.5, 3.0, 7.5, 20.0, 60.0, 104.0, 1000.0]


class Undefined(Exception):
    """There is no real value."""


def real(value):
    if isinstance(value, mpmath.mpc):
        if value.imag != 0:
            raise Undefined
        value = value.real
    if mpmath.isnan(value) or mpmath.isinf(value):
        raise Undefined
    return value


def undefined():
    raise Undefined


def power(base, exponent):
    if base == 0 and exponent < 0:
        raise Undefined
    return real(mpmath.power(base, exponent))


def softplus(a):
    return mpmath.log1p(mpmath.exp(a))


NAMES = {
    "pi": lambda: mp.pi,
    "ln2": lambda: mpmath.log(2),
}

FUNCTIONS = {
    "Phi": mpmath.ncdf,
    "abs": abs,
    "asinh": mpmath.asinh,
    "atan": mpmath.atan,
    "clip": lambda a, low, high: min(max(a, low), high),
    "cos": mpmath.cos,
    "cosh": mpmath.cosh,
    "elu": lambda a: a if a >= 0 else mpmath.expm1(a),
    "erf": mpmath.erf,
    "erfc": mpmath.erfc,
    "exp": mpmath.exp,
    "expm1": mpmath.expm1,
    "log": lambda a: real(mpmath.log(a)) if a > 0 else undefined(),
    "log1p": lambda a: real(mpmath.log1p(a)) if a > -1 else undefined(),
    "max": max,
    "min": min,
    "pow": power,
    "sech": mpmath.sech,
    "sigmoid": lambda a: 1 / (1 + mpmath.exp(-a)),
    "sign": mpmath.sign,
    "sin": mpmath.sin,
    "sinh": mpmath.sinh,
    "softplus": softplus,
    "sqrt": lambda a: real(mpmath.sqrt(a)),
    "tanh": mpmath.tanh,
}


def python(text):
    """The formula as Python has it: powers, and choices with one branch computed."""
    text = re.sub(r"\blambda\b", "lambda_", text).replace("^", "**")
    while "where(" in text:
        start = text.rindex("where(")
        condition, first, second, end = arguments(text, start + len("where("))
        text = f"{text[:start]}(({first}) if ({condition}) else ({second})){text[end:]}"
    return text


def arguments(text, place):
    parts, depth, begin = [], 0, place
    for index in range(place, len(text)):
        if text[index] == "(":
            depth += 1
        elif text[index] == ")" and depth > 0:
            depth -= 1
        elif text[index] in ",)" and depth == 0:
            parts.append(text[begin:index])
            begin = index + 1
            if text[index] == ")":
                return (*parts, index + 1)
    raise ValueError(text)


def value_at(code, x, parameters, digits):
    with mp.workdps(digits):
        names = {name: make() for name, make in NAMES.items()}
        variables = {python(name): mpf(value) for name, value in {"x": x, **parameters}.items()}
        try:
            # Numbers in the text are decimals: mean themselves to all digits that are asked for.
            return real(eval(code, {"__builtins__": {}}, {**FUNCTIONS, **names, "mpf": mpf, **variables}))
        except (Undefined, ZeroDivisionError, ValueError):
            return None


def exact_numbers(code):
    """Each number in the text as an mpf of its decimals."""
    return re.sub(r"(?<![\w.])(\d+\.?\d*(?:[eE][-+]?\d+)?)", r"mpf('\1')", code)


def settled(code, x, parameters):
    """A value that more digits do not change."""
    before = value_at(code, x, parameters, 60)
    for digits in [200, 1200, 3000]:
        after = value_at(code, x, parameters, digits)
        if before is None and after is None:
            return "nan"
        if before is not None and after is not None:
            if before == after or abs(before - after) <= abs(after) * mpf(10) ** -25:
                return decimal(after)
        before = after
    # What vanishes with the digits is 0, such as sin(3 pi).
    if before is not None and abs(before) < mpf(10) ** (20 - digits):
        return "0"
    raise ArithmeticError(f"{code} at {x}, {parameters}")


def decimal(value):
    return mpmath.nstr(value, 21, min_fixed=1, max_fixed=0) if value != 0 else "0"


def single(value):
    return struct.unpack("f", struct.pack("f", value))[0]


def main():
    functions = json.loads(FILE.read_text())["functions"]
    inputs = sorted({single(sign * size) for size in SIZES for sign in (-1, 1)} | {0.0})
    for name, entry in functions.items():
        code = exact_numbers(python(entry["formula"]))
        entry["cases"] = [
            {
                "parameters": case["parameters"],
                "y": [settled(code, x, {key: single(value) for key, value in case["parameters"].items()}) for x in inputs],
            }
            for case in entry["cases"]
        ]
    lines = [
        f'  "{name}": {{\n    "formula": {json.dumps(entry["formula"])},\n    "cases": [\n'
        + ",\n".join(f"      {json.dumps(case)}" for case in entry["cases"])
        + "\n    ]\n  }"
        for name, entry in functions.items()
    ]
    FILE.write_text(f'{{\n"x": {json.dumps(inputs)},\n"functions": {{\n' + ",\n".join(lines) + "\n}\n}\n")


main()
