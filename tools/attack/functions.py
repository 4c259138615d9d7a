"""What each function computes, by the specification alone: the branch that holds a kink is the one of `>=` there."""

from typing import Callable, NamedTuple

from jet import Jet, exp, expm1, log, log1p, normal, sqrt, tanh


class Parameter(NamedTuple):
    default: float
    is_positive: bool  # otherwise any finite number


class Function(NamedTuple):
    formula: Callable  # jets -> jet, or None where the function is undefined
    parameters: dict[str, Parameter] = {}
    kinks: Callable = lambda *parameters: ()  # numbers -> places of kinks, borders and roots


def sigma(x):
    return 1 / (1 + exp(-x))


def softplus(x):
    return log1p(exp(x))


def flatten_t_swish(x, threshold):
    return x * sigma(x) + threshold if x.value >= 0 else threshold + 0 * x


def hard_elish(x):
    if x.value >= 1:
        return x
    if x.value <= -1:
        return 0 * x
    half = (x + 1) / 2
    return x * half if x.value >= 0 else expm1(x) * half


def isru(x, alpha):
    return x / sqrt(1 + alpha * x * x)


def nlrelu(x, beta):
    return log1p(beta * x) if x.value > 0 else 0 * x


def soft_clipping(x, alpha):
    return (softplus(alpha * x) - softplus(alpha * (x - 1))) / alpha


def at_zero(x, alpha):
    """softExponential's limit at alpha = 0: x + alpha (1 + x^2/2) + ..., whose next terms differ on the two sides."""
    return x + alpha * (1 + x * x / 2)


def soft_exponential(x, alpha):
    if alpha.value == 0:
        return at_zero(x, alpha)
    if alpha.value > 0:
        return expm1(alpha * x) / alpha + alpha
    argument = 1 - alpha * (x + alpha)
    return -log(argument) / alpha if argument.value >= 0 else None


def soft_exponential_page(x, alpha):
    if alpha.value == 0:  # from the right, where the function is continuous in alpha
        return x + alpha * x * x / 2
    if alpha.value > 0:
        return expm1(alpha * x) / alpha
    argument = 1 + alpha * (x + alpha)
    return -log(argument) / alpha if argument.value >= 0 else None


def sqnl(x):
    if x.value > 2:
        return 0 * x + 1
    if x.value < -2:
        return 0 * x - 1
    return x - x * x / 4 if x.value >= 0 else x + x * x / 4


def srelu(x, tr, ar, tl, al):
    if x.value >= tr.value:
        return tr + ar * (x - tr)
    return x if x.value > tl.value else tl + al * (x - tl)


def at_least_zero(negative):
    return lambda x, *parameters: x if x.value >= 0 else negative(x, *parameters)


def border(alpha):
    return (1 / alpha - alpha,) if alpha < 0 else ()


POSITIVE, ANY = True, False
BETA = {"beta": Parameter(1, ANY)}

FUNCTIONS: dict[str, Function] = {
    "mish": Function(lambda x: x * tanh(softplus(x)), kinks=lambda: (-1.19,)),
    "silu": Function(lambda x: x * sigma(x)),
    "swish": Function(lambda x, beta: x * sigma(beta * x), BETA),
    "eSwish": Function(lambda x, beta: beta * x * sigma(x), {"beta": Parameter(1.735, ANY)}),
    "flattenTSwish": Function(flatten_t_swish, {"threshold": Parameter(0, ANY)}, lambda t: (0,)),
    "aria2": Function(
        lambda x, beta, alpha: exp(-alpha * softplus(-beta * x)),
        {"beta": Parameter(0.5, POSITIVE), "alpha": Parameter(1, POSITIVE)},
    ),
    "aria2Weighted": Function(
        lambda x, beta, alpha: x * exp(-alpha * softplus(-beta * x)),
        {"beta": Parameter(2, POSITIVE), "alpha": Parameter(1.5, POSITIVE)},
    ),
    "elish": Function(lambda x: (x if x.value >= 0 else expm1(x)) * sigma(x), kinks=lambda: (0,)),
    "hardElish": Function(hard_elish, kinks=lambda: (-1, 0, 1)),
    "isru": Function(isru, {"alpha": Parameter(1, POSITIVE)}),
    "isrlu": Function(at_least_zero(isru), {"alpha": Parameter(1, POSITIVE)}, lambda alpha: (0,)),
    "nlrelu": Function(nlrelu, {"beta": Parameter(1, POSITIVE)}, lambda beta: (0,)),
    "softClipping": Function(soft_clipping, {"alpha": Parameter(0.5, POSITIVE)}, lambda alpha: (0, 0.5, 1)),
    "softExponential": Function(soft_exponential, {"alpha": Parameter(0, ANY)}, border),
    "softExponentialPage": Function(
        soft_exponential_page, {"alpha": Parameter(0, ANY)}, lambda a: (-1 / a - a,) if a < 0 else ()
    ),
    "sqnl": Function(sqnl, kinks=lambda: (-2, 0, 2)),
    "srelu": Function(
        srelu,
        {"tr": Parameter(1, ANY), "ar": Parameter(0.25, ANY), "tl": Parameter(-1, ANY), "al": Parameter(0.1, ANY)},
        lambda tr, ar, tl, al: (tr, tl),
    ),
    "relu": Function(lambda x: x if x.value > 0 else 0 * x, kinks=lambda: (0,)),
    "leakyRelu": Function(
        at_least_zero(lambda x, alpha: alpha * x), {"alpha": Parameter(0.01, ANY)}, lambda alpha: (0,)
    ),
    "elu": Function(
        at_least_zero(lambda x, alpha: alpha * expm1(x)), {"alpha": Parameter(1, POSITIVE)}, lambda alpha: (0,)
    ),
    "gelu": Function(lambda x: x * normal(x)),
    "sigmoid": Function(sigma),
    "tanh": Function(tanh),
    "softplus": Function(softplus),
}


def evaluate(function: Function, values):
    """The jet at x and the parameters, or None where the function is undefined."""
    return function.formula(*Jet.variables(values))
