"""What each function of the catalogue computes, on jets: as the literature writes it, with the point of a junction in the branch
that the catalogue gives it to. `None` stands where a function is undefined."""

import mpmath
from mpmath import mpf

from jets import constant, exp, expm1, log, log1p, normal, sigmoid, softplus, sqrt, tanh


def zero(x):
    return constant(0, len(x.gradient))


def relu(x):
    return x if x.value > 0 else zero(x)


def elu(x, alpha):
    return x if x.value >= 0 else alpha * expm1(x)


def leaky_relu(x, alpha):
    return x if x.value >= 0 else alpha * x


def flatten_t_swish(x, threshold):
    return x * sigmoid(x) + threshold if x.value >= 0 else threshold


def power(x, beta, alpha):
    return exp(-alpha * softplus(-beta * x))


def elish(x):
    return (x if x.value >= 0 else expm1(x)) * sigmoid(x)


def hard_elish(x):
    if x.value <= -1:
        return zero(x)
    if x.value >= 1:
        return x
    return (x if x.value >= 0 else expm1(x)) * ((x + 1) / 2)


def isru(x, alpha):
    return x / sqrt(alpha * x * x + 1)


def isrlu(x, alpha):
    return x if x.value >= 0 else isru(x, alpha)


def nlrelu(x, beta):
    return log1p(beta * x) if x.value > 0 else zero(x)


def soft_clipping(x, alpha):
    """In the lower half; the upper one is 1 - f(1 - x)."""
    if 2 * x.value > 1:
        return 1 - soft_clipping(1 - x, alpha)
    a, b = exp(alpha * x), exp(alpha * (x - 1))
    return log1p(b * expm1(alpha) / (1 + b)) / alpha if a.value < 1 else (softplus(alpha * x) - softplus(alpha * (x - 1))) / alpha


def soft_exponential(x, alpha):
    if alpha.value == 0:
        return at_zero(x, alpha, mpf(1))
    if alpha.value > 0:
        return expm1(alpha * x) / alpha + alpha
    return logarithm(1 - alpha * (x + alpha), alpha)


def soft_exponential_page(x, alpha):
    """At alpha = 0, where it jumps, the derivatives in alpha are those from the right."""
    if alpha.value == 0:
        return at_zero(x, alpha, mpf(0))
    if alpha.value > 0:
        return expm1(alpha * x) / alpha
    return logarithm(1 + alpha * (x + alpha), alpha)


def logarithm(argument, alpha):
    if argument.value < 0:
        return None
    return "pole" if argument.value == 0 else -log(argument) / alpha


def at_zero(x, alpha, slope):
    """x + slope alpha + alpha x^2/2 + alpha^2 x^3/6"""
    return x + slope * alpha + alpha * x * x / 2 + alpha * alpha * x * x * x / 6


def sqnl(x):
    if x.value > 2:
        return constant(1, 1)
    if x.value < -2:
        return constant(-1, 1)
    return x - x * x / 4 if x.value >= 0 else x + x * x / 4


def srelu(x, tr, ar, tl, al):
    if x.value >= tr.value:
        return tr + ar * (x - tr)
    return tl + al * (x - tl) if x.value <= tl.value else x


# By name; the domains of the parameters as "any" or "positive".
FUNCTIONS = {
    "relu": (relu, {}),
    "leakyRelu": (leaky_relu, {"alpha": "any"}),
    "elu": (elu, {"alpha": "positive"}),
    "gelu": (lambda x: x * normal(x), {}),
    "tanh": (tanh, {}),
    "sigmoid": (sigmoid, {}),
    "softplus": (softplus, {}),
    "mish": (lambda x: x * tanh(softplus(x)), {}),
    "silu": (lambda x: x * sigmoid(x), {}),
    "swish": (lambda x, beta: x * sigmoid(beta * x), {"beta": "any"}),
    "eSwish": (lambda x, beta: beta * x * sigmoid(x), {"beta": "any"}),
    "flattenTSwish": (flatten_t_swish, {"threshold": "any"}),
    "aria2": (power, {"beta": "positive", "alpha": "positive"}),
    "aria2Weighted": (lambda x, beta, alpha: x * power(x, beta, alpha), {"beta": "positive", "alpha": "positive"}),
    "elish": (elish, {}),
    "hardElish": (hard_elish, {}),
    "isru": (isru, {"alpha": "positive"}),
    "isrlu": (isrlu, {"alpha": "positive"}),
    "nlrelu": (nlrelu, {"beta": "positive"}),
    "softClipping": (soft_clipping, {"alpha": "positive"}),
    "softExponential": (soft_exponential, {"alpha": "any"}),
    "softExponentialPage": (soft_exponential_page, {"alpha": "any"}),
    "sqnl": (sqnl, {}),
    "srelu": (srelu, {"tr": "any", "ar": "any", "tl": "any", "al": "any"}),
}
