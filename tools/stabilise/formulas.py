"""Reads formulas as text into trees: numbers, names, and lists of an operation and its operands.

The text is infix with Python's precedences and ^ for powers, as papers print formulas. It has the operations of the language,
where(condition, a, b), pi, ln2, and clip, relu, silu, elu, sech and Phi (the normal distribution function), which are written out.
"""

import ast
import math

BINARY = {ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.Div: "div"}
COMPARISONS = {ast.Lt: "less", ast.LtE: "lessEqual", ast.Gt: "less", ast.GtE: "lessEqual", ast.Eq: "equal"}
OPERATIONS = "abs sign exp expm1 log log1p sqrt tanh sigmoid softplus sin cos erf erfc max min".split()
NUMBERS = {"pi": math.pi, "ln2": math.log(2)}
MACROS = {
    "where": lambda c, a, b: ["select", c, a, b],
    "pow": lambda a, b: power(a, b),
    "clip": lambda x, low, high: ["min", ["max", x, low], high],
    "relu": lambda x: ["max", 0.0, x],
    "silu": lambda x: ["mul", x, ["sigmoid", x]],
    "Phi": lambda x: ["mul", 0.5, ["erfc", ["neg", ["div", x, ["sqrt", 2.0]]]]],
    "sech": lambda x: ["div", 2.0, ["add", ["exp", x], ["exp", ["neg", x]]]],
    "elu": lambda x: ["select", ["lessEqual", 0.0, x], x, ["expm1", x]],
}


def read(text, names):
    """The tree of a formula. KeyError or SyntaxError for what is none."""
    return tree(ast.parse(text.replace("^", "**"), mode="eval").body, {"x", *names})


def tree(node, names):
    match node:
        case ast.Constant():
            return float(node.value)
        case ast.Name():
            return node.id if node.id in names else NUMBERS[node.id]
        case ast.UnaryOp():
            operand = tree(node.operand, names)
            return operand if isinstance(node.op, ast.UAdd) else -operand if isinstance(operand, float) else ["neg", operand]
        case ast.BinOp():
            operands = [tree(node.left, names), tree(node.right, names)]
            return power(*operands) if isinstance(node.op, ast.Pow) else [BINARY[type(node.op)], *operands]
        case ast.Compare():
            operands = [tree(node.left, names), tree(node.comparators[0], names)]
            if isinstance(node.ops[0], (ast.Gt, ast.GtE)):
                operands.reverse()
            return [COMPARISONS[type(node.ops[0])], *operands]
        case ast.Call():
            operands = [tree(each, names) for each in node.args]
            name = node.func.id
            return [name, *operands] if name in OPERATIONS else MACROS[name](*operands)
    raise KeyError(ast.dump(node))


def power(base, exponent):
    """Small whole powers are products."""
    if not isinstance(exponent, float) or exponent != int(exponent) or not 1 < exponent <= 16:
        return ["pow", base, exponent]
    product = base
    for _ in range(int(exponent) - 1):
        product = ["mul", product, base]
    return product


WRITTEN_OUT = {
    "sigmoid": lambda a: ["div", 1.0, ["add", 1.0, ["exp", ["neg", a]]]],
    "softplus": lambda a: ["log", ["add", 1.0, ["exp", a]]],
    "tanh": lambda a: ["div", ["sub", ["exp", a], ["exp", ["neg", a]]], ["add", ["exp", a], ["exp", ["neg", a]]]],
    "expm1": lambda a: ["sub", ["exp", a], 1.0],
    "log1p": lambda a: ["log", ["add", 1.0, a]],
    "erfc": lambda a: ["sub", 1.0, ["erf", a]],
}


def written_out(node):
    """The formula in exp, log and erf alone."""
    if not isinstance(node, list):
        return node
    operation, *operands = node
    operands = [written_out(operand) for operand in operands]
    return WRITTEN_OUT[operation](*operands) if operation in WRITTEN_OUT else [operation, *operands]
