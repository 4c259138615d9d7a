// Written by tools/generate.mjs; `npm run generate` renews it.
import {
  abs,
  add,
  atan,
  cos,
  div,
  equal,
  erf,
  erfc,
  exp,
  expm1,
  input,
  less,
  lessEqual,
  log,
  log1p,
  max,
  min,
  mul,
  neg,
  parameter,
  pow,
  select,
  sigmoid as sigmoidOf,
  sign,
  sin,
  softplus as softplusOf,
  sqrt,
  sub,
  tanh as tanhOf,
} from "../expression/index.ts";
import type { StableForms } from "./computedAs.ts";

export const abu: StableForms = {
  value: () => {
    const x = input("x");
    const a4 = parameter("a4");
    const v2 = exp(mul(0.5, x));
    return add(
      add(
        add(
          add(mul(parameter("a1"), tanhOf(x)), mul(parameter("a2"), select(lessEqual(0, x), x, expm1(x)))),
          mul(parameter("a3"), max(0, x)),
        ),
        select(less(x, -700), mul(mul(a4, mul(x, v2)), v2), mul(mul(a4, x), sigmoidOf(x))),
      ),
      mul(parameter("a5"), x),
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = mul(2, x);
    const a2 = parameter("a2");
    const v3 = sigmoidOf(x);
    const a4 = parameter("a4");
    const v5 = abs(x);
    const v6 = exp(neg(mul(0.5, v5)));
    return add(
      add(
        add(
          add(
            mul(parameter("a1"), mul(4, mul(sigmoidOf(v1), sigmoidOf(neg(v1))))),
            select(lessEqual(0, x), a2, mul(a2, exp(x))),
          ),
          select(less(0, x), parameter("a3"), 0),
        ),
        add(
          mul(v3, a4),
          select(less(700, v5), mul(mul(a4, mul(x, v6)), v6), mul(mul(a4, x), mul(v3, sigmoidOf(neg(x))))),
        ),
      ),
      parameter("a5"),
    );
  },
  d_a4: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    return select(less(x, -700), mul(mul(x, v1), v1), mul(sigmoidOf(x), x));
  },
};
export const aconB: StableForms = {
  value: () => {
    const beta = parameter("beta");
    const p = parameter("p");
    const v2 = sub(1, p);
    const x = input("x");
    const v4 = mul(mul(beta, v2), x);
    const v5 = exp(mul(mul(mul(0.5, beta), v2), x));
    return add(
      select(less(v4, -700), mul(mul(v2, mul(x, v5)), v5), mul(mul(v2, x), sigmoidOf(v4))),
      mul(p, x),
    );
  },
  d_x: () => {
    const beta = parameter("beta");
    const p = parameter("p");
    const v2 = sub(1, p);
    const v3 = mul(beta, v2);
    const x = input("x");
    const v5 = mul(v3, x);
    const v6 = sigmoidOf(v5);
    const v7 = abs(v5);
    const v8 = exp(neg(mul(0.5, v7)));
    return add(
      add(
        mul(v6, v2),
        select(
          less(700, v7),
          mul(mul(mul(mul(v2, v2), beta), mul(x, v8)), v8),
          mul(mul(v2, x), mul(mul(v6, sigmoidOf(neg(v5))), v3)),
        ),
      ),
      p,
    );
  },
  d_beta: () => {
    const v0 = sub(1, parameter("p"));
    const x = input("x");
    const v2 = mul(mul(parameter("beta"), v0), x);
    const v3 = abs(v2);
    const v4 = exp(neg(mul(0.5, v3)));
    return select(
      less(700, v3),
      select(equal(v4, 0), 0, mul(mul(mul(mul(v0, v0), mul(x, x)), v4), v4)),
      mul(mul(v0, x), mul(mul(sigmoidOf(v2), sigmoidOf(neg(v2))), mul(x, v0))),
    );
  },
  d_p: () => {
    const beta = parameter("beta");
    const v1 = sub(1, parameter("p"));
    const x = input("x");
    const v3 = mul(mul(beta, v1), x);
    const v4 = neg(v3);
    const v5 = mul(mul(mul(0.5, beta), v1), x);
    const v6 = exp(neg(v5));
    const v7 = sigmoidOf(v4);
    const v8 = abs(v3);
    const v9 = exp(neg(mul(0.5, v8)));
    const v10 = mul(beta, mul(x, x));
    const v11 = exp(v5);
    return sub(
      select(less(v4, -700), mul(mul(x, v6), v6), mul(x, v7)),
      select(
        less(700, v8),
        select(equal(v9, 0), 0, mul(mul(mul(v10, v1), v9), v9)),
        mul(
          mul(
            select(
              less(v3, -700),
              select(equal(v11, 0), 0, mul(mul(v10, v11), v11)),
              mul(v10, sigmoidOf(v3)),
            ),
            v7,
          ),
          v1,
        ),
      ),
    );
  },
};
export const aconC: StableForms = {
  value: () => {
    const beta = parameter("beta");
    const p2 = parameter("p2");
    const v2 = sub(parameter("p1"), p2);
    const x = input("x");
    const v4 = mul(mul(beta, v2), x);
    const v5 = exp(mul(mul(mul(0.5, beta), v2), x));
    return add(
      select(less(v4, -700), mul(mul(v2, mul(x, v5)), v5), mul(mul(v2, x), sigmoidOf(v4))),
      mul(p2, x),
    );
  },
  d_x: () => {
    const beta = parameter("beta");
    const p2 = parameter("p2");
    const v2 = sub(parameter("p1"), p2);
    const v3 = mul(beta, v2);
    const x = input("x");
    const v5 = mul(v3, x);
    const v6 = sigmoidOf(v5);
    const v7 = abs(v5);
    const v8 = exp(neg(mul(0.5, v7)));
    return add(
      add(
        mul(v6, v2),
        select(
          less(700, v7),
          mul(mul(mul(mul(v2, v2), beta), mul(x, v8)), v8),
          mul(mul(v2, x), mul(mul(v6, sigmoidOf(neg(v5))), v3)),
        ),
      ),
      p2,
    );
  },
  d_beta: () => {
    const v0 = sub(parameter("p1"), parameter("p2"));
    const x = input("x");
    const v2 = mul(mul(parameter("beta"), v0), x);
    const v3 = abs(v2);
    const v4 = exp(neg(mul(0.5, v3)));
    return select(
      less(700, v3),
      select(equal(v4, 0), 0, mul(mul(mul(mul(v0, v0), mul(x, x)), v4), v4)),
      mul(mul(v0, x), mul(mul(sigmoidOf(v2), sigmoidOf(neg(v2))), mul(x, v0))),
    );
  },
  d_p1: () => {
    const beta = parameter("beta");
    const v1 = sub(parameter("p1"), parameter("p2"));
    const x = input("x");
    const v3 = mul(mul(beta, v1), x);
    const v4 = exp(mul(mul(mul(0.5, beta), v1), x));
    const v5 = sigmoidOf(v3);
    const v6 = abs(v3);
    const v7 = exp(neg(mul(0.5, v6)));
    return add(
      select(less(v3, -700), mul(mul(x, v4), v4), mul(v5, x)),
      select(
        less(700, v6),
        select(equal(v7, 0), 0, mul(mul(mul(mul(v1, mul(x, x)), beta), v7), v7)),
        mul(mul(v1, x), mul(mul(v5, sigmoidOf(neg(v3))), mul(x, beta))),
      ),
    );
  },
  d_p2: () => {
    const beta = parameter("beta");
    const v1 = sub(parameter("p1"), parameter("p2"));
    const x = input("x");
    const v3 = mul(mul(beta, v1), x);
    const v4 = neg(v3);
    const v5 = mul(mul(mul(0.5, beta), v1), x);
    const v6 = exp(neg(v5));
    const v7 = sigmoidOf(v4);
    const v8 = abs(v3);
    const v9 = exp(neg(mul(0.5, v8)));
    const v10 = mul(beta, mul(x, x));
    const v11 = exp(v5);
    return sub(
      select(less(v4, -700), mul(mul(x, v6), v6), mul(x, v7)),
      select(
        less(700, v8),
        select(equal(v9, 0), 0, mul(mul(mul(v10, v1), v9), v9)),
        mul(
          mul(
            select(
              less(v3, -700),
              select(equal(v11, 0), 0, mul(mul(v10, v11), v11)),
              mul(v10, sigmoidOf(v3)),
            ),
            v7,
          ),
          v1,
        ),
      ),
    );
  },
};
export const ada: StableForms = {
  d_a: () => {
    const x = input("x");
    const v1 = exp(sub(mul(0.5, parameter("b")), mul(mul(0.5, parameter("a")), x)));
    return select(lessEqual(0, x), neg(mul(mul(x, v1), v1)), 0);
  },
};
export const adaptiveHardTanh: StableForms = {
  d_x: () => {
    const a = parameter("a");
    const v1 = mul(a, sub(input("x"), parameter("b")));
    return select(less(1, v1), 0, select(less(v1, -1), 0, a));
  },
  d_a: () => {
    const v0 = sub(input("x"), parameter("b"));
    const v1 = mul(parameter("a"), v0);
    return select(less(1, v1), 0, select(less(v1, -1), 0, v0));
  },
  d_b: () => {
    const a = parameter("a");
    const v1 = mul(a, sub(input("x"), parameter("b")));
    return select(less(1, v1), 0, select(less(v1, -1), 0, neg(a)));
  },
};
export const adaptiveSlopeSigmoid: StableForms = {
  d_a: () => {
    const x = input("x");
    const v1 = mul(parameter("a"), x);
    const v2 = abs(v1);
    const v3 = exp(neg(mul(0.5, v2)));
    return select(less(700, v2), mul(mul(x, v3), v3), mul(mul(sigmoidOf(v1), sigmoidOf(neg(v1))), x));
  },
};
export const adaptiveSlopeTanh: StableForms = {
  d_a: () => {
    const x = input("x");
    const v1 = mul(parameter("a"), x);
    const v2 = mul(2, v1);
    const v3 = exp(v1);
    const v4 = neg(v2);
    const v5 = sigmoidOf(v4);
    const v6 = equal(v5, 0);
    const v7 = exp(neg(v1));
    return select(
      less(v2, -700),
      select(
        equal(v3, 0),
        0,
        select(
          v6,
          0,
          mul(mul(select(less(v4, -700), mul(mul(4, mul(x, v7)), v7), mul(mul(4, v5), x)), v3), v3),
        ),
      ),
      select(v6, 0, mul(mul(4, mul(sigmoidOf(v2), v5)), x)),
    );
  },
};
export const ahaf: StableForms = {
  value: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = mul(b, x);
    const a = parameter("a");
    const v4 = exp(mul(mul(0.5, b), x));
    return select(less(v2, -700), mul(mul(a, mul(x, v4)), v4), mul(mul(a, x), sigmoidOf(v2)));
  },
  d_x: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = mul(b, x);
    const v3 = sigmoidOf(v2);
    const a = parameter("a");
    const v5 = abs(v2);
    const v6 = exp(neg(mul(0.5, v5)));
    return add(
      mul(v3, a),
      select(
        less(700, v5),
        mul(mul(mul(a, b), mul(x, v6)), v6),
        mul(mul(a, x), mul(mul(v3, sigmoidOf(neg(v2))), b)),
      ),
    );
  },
  d_a: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = mul(b, x);
    const v3 = exp(mul(mul(0.5, b), x));
    return select(less(v2, -700), mul(mul(x, v3), v3), mul(sigmoidOf(v2), x));
  },
  d_b: () => {
    const x = input("x");
    const v1 = mul(parameter("b"), x);
    const v2 = abs(v1);
    const v3 = exp(neg(mul(0.5, v2)));
    const a = parameter("a");
    return select(
      less(700, v2),
      select(equal(v3, 0), 0, mul(mul(mul(a, mul(x, x)), v3), v3)),
      mul(mul(a, x), mul(mul(sigmoidOf(v1), sigmoidOf(neg(v1))), x)),
    );
  },
};
export const aptx: StableForms = {
  value: () => {
    const beta = parameter("beta");
    const x = input("x");
    const v2 = mul(beta, x);
    const alpha = parameter("alpha");
    const v4 = mul(mul(2, beta), x);
    return mul(
      mul(
        select(
          less(v2, -1),
          add(sub(alpha, 1), mul(2, sigmoidOf(v4))),
          select(less(1, v2), sub(add(alpha, 1), mul(2, sigmoidOf(neg(v4)))), add(alpha, tanhOf(v2))),
        ),
        parameter("gamma"),
      ),
      x,
    );
  },
  d_x: () => {
    const beta = parameter("beta");
    const x = input("x");
    const v2 = mul(beta, x);
    const v3 = less(v2, -1);
    const v4 = mul(2, beta);
    const v5 = mul(v4, x);
    const v6 = abs(v5);
    const v7 = less(700, v6);
    const gamma = parameter("gamma");
    const v9 = mul(mul(4, gamma), beta);
    const v10 = exp(neg(mul(0.5, v6)));
    const v11 = mul(mul(v9, mul(x, v10)), v10);
    const v12 = sigmoidOf(v5);
    const v13 = sigmoidOf(neg(v5));
    const v14 = less(1, v2);
    const v15 = mul(2, v2);
    const v16 = exp(v2);
    const v17 = neg(v15);
    const v18 = sigmoidOf(v17);
    const v19 = equal(v18, 0);
    const v20 = neg(v2);
    const v21 = exp(v20);
    const alpha = parameter("alpha");
    const v23 = sub(add(alpha, 1), mul(2, v13));
    return add(
      select(
        v3,
        select(v7, v11, mul(x, mul(gamma, mul(2, mul(mul(v12, v13), v4))))),
        select(
          v14,
          select(v7, v11, mul(x, mul(gamma, mul(mul(v4, mul(v13, v12)), 2)))),
          select(
            less(v15, -700),
            select(
              equal(v16, 0),
              0,
              select(
                v19,
                0,
                mul(
                  mul(
                    select(
                      less(v17, -700),
                      mul(mul(v9, mul(x, v21)), v21),
                      mul(mul(mul(mul(4, x), gamma), v18), beta),
                    ),
                    v16,
                  ),
                  v16,
                ),
              ),
            ),
            select(v19, 0, mul(x, mul(gamma, mul(mul(4, mul(sigmoidOf(v15), v18)), beta)))),
          ),
        ),
      ),
      mul(
        select(
          v3,
          add(sub(alpha, 1), mul(2, v12)),
          select(
            v14,
            select(less(v20, -1), v23, select(less(1, v20), v23, sub(alpha, tanhOf(v20)))),
            add(alpha, tanhOf(v2)),
          ),
        ),
        gamma,
      ),
    );
  },
  d_beta: () => {
    const beta = parameter("beta");
    const x = input("x");
    const v2 = mul(beta, x);
    const v3 = mul(mul(2, beta), x);
    const v4 = abs(v3);
    const v5 = less(700, v4);
    const v6 = exp(neg(mul(0.5, v4)));
    const gamma = parameter("gamma");
    const v8 = mul(mul(4, mul(x, x)), gamma);
    const v9 = select(equal(v6, 0), 0, mul(mul(v8, v6), v6));
    const v10 = sigmoidOf(v3);
    const v11 = sigmoidOf(neg(v3));
    const v12 = mul(x, 2);
    const v13 = mul(2, v2);
    const v14 = exp(v2);
    const v15 = neg(v13);
    const v16 = sigmoidOf(v15);
    const v17 = equal(v16, 0);
    const v18 = exp(neg(v2));
    return select(
      less(v2, -1),
      select(v5, v9, mul(x, mul(gamma, mul(2, mul(mul(v10, v11), v12))))),
      select(
        less(1, v2),
        select(v5, v9, mul(x, mul(gamma, mul(mul(v12, mul(v11, v10)), 2)))),
        select(
          less(v13, -700),
          select(
            equal(v14, 0),
            0,
            select(
              v17,
              0,
              mul(
                mul(
                  select(less(v15, -700), select(equal(v18, 0), 0, mul(mul(v8, v18), v18)), mul(v8, v16)),
                  v14,
                ),
                v14,
              ),
            ),
          ),
          select(v17, 0, mul(x, mul(gamma, mul(mul(4, mul(sigmoidOf(v13), v16)), x)))),
        ),
      ),
    );
  },
  d_gamma: () => {
    const beta = parameter("beta");
    const x = input("x");
    const v2 = mul(beta, x);
    const v3 = mul(mul(2, beta), x);
    const v4 = exp(v2);
    const alpha = parameter("alpha");
    const v6 = sub(alpha, 1);
    const v7 = neg(v2);
    const v8 = sub(add(alpha, 1), mul(2, sigmoidOf(neg(v3))));
    return select(
      less(v2, -1),
      select(
        less(v3, -700),
        add(mul(mul(2, mul(x, v4)), v4), mul(x, v6)),
        mul(x, add(v6, mul(2, sigmoidOf(v3)))),
      ),
      select(
        less(1, v2),
        mul(x, select(less(v7, -1), v8, select(less(1, v7), v8, sub(alpha, tanhOf(v7))))),
        mul(x, add(alpha, tanhOf(v2))),
      ),
    );
  },
};
export const aQuLU: StableForms = {
  value: () => {
    const b = parameter("b");
    const a = parameter("a");
    const x = input("x");
    return select(
      lessEqual(div(sub(1, b), a), x),
      x,
      select(lessEqual(neg(div(b, a)), x), mul(x, add(b, mul(x, a))), 0),
    );
  },
};
export const arandaOrdaz: StableForms = {
  value: () => {
    const a = parameter("a");
    return neg(expm1(neg(div(softplusOf(add(input("x"), log(a))), a))));
  },
  d_x: () => {
    const a = parameter("a");
    const v1 = add(input("x"), log(a));
    const v2 = exp(neg(div(mul(0.5, softplusOf(v1)), a)));
    const v3 = sigmoidOf(v1);
    return select(equal(v2, 0), 0, select(equal(v3, 0), 0, mul(mul(div(v3, a), v2), v2)));
  },
  d_a: () => {
    const a = parameter("a");
    const v1 = add(input("x"), log(a));
    const v2 = softplusOf(v1);
    const v3 = exp(neg(div(mul(0.5, v2), a)));
    const v4 = div(1, a);
    return select(
      equal(v3, 0),
      0,
      mul(mul(sub(mul(v4, mul(sigmoidOf(v1), v4)), div(div(v2, a), a)), v3), v3),
    );
  },
};
export const arbf: StableForms = {
  d_x: () => {
    const v0 = sub(input("x"), parameter("a"));
    const b = parameter("b");
    const v2 = mul(b, b);
    const v3 = exp(neg(div(mul(0.25, mul(v0, v0)), v2)));
    return select(equal(v3, 0), 0, neg(mul(mul(div(v0, v2), v3), v3)));
  },
  d_a: () => {
    const v0 = sub(input("x"), parameter("a"));
    const b = parameter("b");
    const v2 = mul(b, b);
    const v3 = exp(neg(div(mul(0.25, mul(v0, v0)), v2)));
    return select(equal(v3, 0), 0, mul(mul(div(v0, v2), v3), v3));
  },
  d_b: () => {
    const v0 = sub(input("x"), parameter("a"));
    const v1 = mul(v0, v0);
    const b = parameter("b");
    const v3 = mul(b, b);
    const v4 = exp(neg(div(mul(0.25, v1), v3)));
    return select(equal(v4, 0), 0, mul(mul(div(v1, mul(v3, b)), v4), v4));
  },
};
export const arctangent: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = div(1, x);
    const v2 = mul(v1, v1);
    return select(lessEqual(abs(x), 1), div(1, add(1, mul(x, x))), mul(div(1, add(v2, 1)), v2));
  },
};
export const arctid: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = div(1, x);
    const v2 = mul(v1, v1);
    return add(
      mul(
        mul(2, pow(atan(x), 1)),
        select(lessEqual(abs(x), 1), div(1, add(1, mul(x, x))), mul(div(1, add(v2, 1)), v2)),
      ),
      -1,
    );
  },
};
export const aRelu: StableForms = {
  d_alpha: () => {
    const x = input("x");
    const alpha = parameter("alpha");
    return select(lessEqual(0, x), 0, select(less(0.99, alpha), 0, select(less(alpha, 0.01), 0, x)));
  },
};
export const ariaRichards: StableForms = {
  value: () => {
    const x = input("x");
    const lower = parameter("lower");
    const c = parameter("c");
    const q = parameter("q");
    const v4 = sub(parameter("upper"), lower);
    const v5 = mul(parameter("rate"), x);
    const nu = parameter("nu");
    const v7 = div(v4, pow(add(c, mul(q, exp(neg(v5)))), div(1, nu)));
    return mul(
      x,
      add(
        lower,
        select(
          less(0, c),
          select(
            less(0, q),
            mul(v4, exp(neg(div(add(log(c), softplusOf(sub(log(div(q, c)), v5))), nu)))),
            v7,
          ),
          v7,
        ),
      ),
    );
  },
  d_x: () => {
    const lower = parameter("lower");
    const c = parameter("c");
    const v2 = less(0, c);
    const q = parameter("q");
    const v4 = less(0, q);
    const v5 = sub(parameter("upper"), lower);
    const v6 = log(div(q, c));
    const rate = parameter("rate");
    const x = input("x");
    const v9 = mul(rate, x);
    const v10 = sub(v6, v9);
    const v11 = add(log(c), softplusOf(v10));
    const nu = parameter("nu");
    const v13 = add(c, mul(q, exp(neg(v9))));
    const v14 = div(1, nu);
    const v15 = pow(v13, v14);
    const v16 = div(v5, v15);
    const v17 = exp(neg(div(mul(0.5, v11), nu)));
    const v18 = sigmoidOf(v10);
    const v19 = mul(v5, rate);
    const v20 = mul(mul(0.5, rate), x);
    const v21 = exp(sub(mul(0.5, v6), v20));
    const v22 = exp(neg(v20));
    const v23 = select(
      equal(v22, 0),
      0,
      mul(mul(div(mul(mul(mul(v19, q), x), pow(v13, sub(v14, 1))), mul(nu, mul(v15, v15))), v22), v22),
    );
    return add(
      add(lower, select(v2, select(v4, mul(v5, exp(neg(div(v11, nu)))), v16), v16)),
      select(
        v2,
        select(
          v4,
          select(
            equal(v17, 0),
            0,
            select(
              equal(v18, 0),
              0,
              mul(
                mul(
                  select(
                    less(v10, -700),
                    mul(mul(div(v19, nu), mul(x, v21)), v21),
                    div(mul(mul(mul(x, v5), rate), v18), nu),
                  ),
                  v17,
                ),
                v17,
              ),
            ),
          ),
          v23,
        ),
        v23,
      ),
    );
  },
  d_lower: () => {
    const x = input("x");
    const c = parameter("c");
    const q = parameter("q");
    const v3 = mul(parameter("rate"), x);
    const nu = parameter("nu");
    const v5 = div(1, pow(add(c, mul(q, exp(neg(v3)))), div(1, nu)));
    return mul(
      x,
      sub(
        1,
        select(
          less(0, c),
          select(less(0, q), exp(neg(div(add(log(c), softplusOf(sub(log(div(q, c)), v3))), nu))), v5),
          v5,
        ),
      ),
    );
  },
  d_upper: () => {
    const c = parameter("c");
    const q = parameter("q");
    const x = input("x");
    const v3 = mul(parameter("rate"), x);
    const nu = parameter("nu");
    const v5 = exp(neg(div(mul(0.5, add(log(c), softplusOf(sub(log(div(q, c)), v3)))), nu)));
    const v6 = div(x, pow(add(c, mul(q, exp(neg(v3)))), div(1, nu)));
    return select(less(0, c), select(less(0, q), mul(mul(x, v5), v5), v6), v6);
  },
  d_rate: () => {
    const c = parameter("c");
    const q = parameter("q");
    const v2 = log(div(q, c));
    const rate = parameter("rate");
    const x = input("x");
    const v5 = mul(rate, x);
    const v6 = sub(v2, v5);
    const nu = parameter("nu");
    const v8 = exp(neg(div(mul(0.5, add(log(c), softplusOf(v6))), nu)));
    const v9 = sigmoidOf(v6);
    const v10 = mul(mul(0.5, rate), x);
    const v11 = exp(sub(mul(0.5, v2), v10));
    const v12 = mul(x, x);
    const v13 = sub(parameter("upper"), parameter("lower"));
    const v14 = mul(v12, v13);
    const v15 = exp(neg(v10));
    const v16 = add(c, mul(q, exp(neg(v5))));
    const v17 = div(1, nu);
    const v18 = pow(v16, v17);
    const v19 = select(
      equal(v15, 0),
      0,
      mul(mul(div(mul(mul(mul(v13, q), v12), pow(v16, sub(v17, 1))), mul(nu, mul(v18, v18))), v15), v15),
    );
    return select(
      less(0, c),
      select(
        less(0, q),
        select(
          equal(v8, 0),
          0,
          select(
            equal(v9, 0),
            0,
            mul(
              mul(
                select(
                  less(v6, -700),
                  select(equal(v11, 0), 0, mul(mul(div(v14, nu), v11), v11)),
                  div(mul(v14, v9), nu),
                ),
                v8,
              ),
              v8,
            ),
          ),
        ),
        v19,
      ),
      v19,
    );
  },
  d_c: () => {
    const c = parameter("c");
    const q = parameter("q");
    const v2 = log(div(q, c));
    const rate = parameter("rate");
    const x = input("x");
    const v5 = mul(rate, x);
    const nu = parameter("nu");
    const v7 = exp(neg(div(mul(0.5, add(log(c), softplusOf(sub(v2, v5)))), nu)));
    const v8 = sub(v5, v2);
    const v9 = sigmoidOf(v8);
    const v10 = sub(parameter("upper"), parameter("lower"));
    const v11 = mul(nu, c);
    const v12 = exp(sub(mul(mul(0.5, rate), x), mul(0.5, v2)));
    const v13 = add(c, mul(q, exp(neg(v5))));
    const v14 = div(1, nu);
    const v15 = pow(v13, v14);
    const v16 = neg(mul(mul(div(v10, nu), div(pow(v13, sub(v14, 1)), v15)), div(x, v15)));
    return select(
      less(0, c),
      select(
        less(0, q),
        select(
          equal(v7, 0),
          0,
          select(
            equal(v9, 0),
            0,
            mul(
              mul(
                select(
                  less(v8, -700),
                  neg(mul(mul(div(v10, v11), mul(x, v12)), v12)),
                  neg(div(mul(mul(v10, v9), x), v11)),
                ),
                v7,
              ),
              v7,
            ),
          ),
        ),
        v16,
      ),
      v16,
    );
  },
  d_q: () => {
    const c = parameter("c");
    const q = parameter("q");
    const v2 = log(div(q, c));
    const rate = parameter("rate");
    const x = input("x");
    const v5 = mul(rate, x);
    const v6 = sub(v2, v5);
    const nu = parameter("nu");
    const v8 = exp(neg(div(mul(0.5, add(log(c), softplusOf(v6))), nu)));
    const v9 = sigmoidOf(v6);
    const v10 = sub(parameter("upper"), parameter("lower"));
    const v11 = mul(nu, q);
    const v12 = mul(mul(0.5, rate), x);
    const v13 = exp(sub(mul(0.5, v2), v12));
    const v14 = exp(neg(v12));
    const v15 = add(c, mul(q, exp(neg(v5))));
    const v16 = div(1, nu);
    const v17 = pow(v15, v16);
    const v18 = select(
      equal(v14, 0),
      0,
      neg(mul(mul(div(mul(mul(v10, pow(v15, sub(v16, 1))), x), mul(nu, mul(v17, v17))), v14), v14)),
    );
    return select(
      less(0, c),
      select(
        less(0, q),
        select(
          equal(v8, 0),
          0,
          select(
            equal(v9, 0),
            0,
            mul(
              mul(
                select(
                  less(v6, -700),
                  neg(mul(mul(div(v10, v11), mul(x, v13)), v13)),
                  neg(div(mul(mul(v10, v9), x), v11)),
                ),
                v8,
              ),
              v8,
            ),
          ),
        ),
        v18,
      ),
      v18,
    );
  },
  d_nu: () => {
    const c = parameter("c");
    const q = parameter("q");
    const x = input("x");
    const v3 = mul(parameter("rate"), x);
    const v4 = add(log(c), softplusOf(sub(log(div(q, c)), v3)));
    const nu = parameter("nu");
    const v6 = exp(neg(div(mul(0.5, v4), nu)));
    const v7 = sub(parameter("upper"), parameter("lower"));
    const v8 = mul(nu, nu);
    const v9 = add(c, mul(q, exp(neg(v3))));
    const v10 = pow(v9, div(1, nu));
    const v11 = mul(mul(div(v7, v8), div(x, v10)), div(select(equal(v9, 0), 0, mul(v10, log(v9))), v10));
    return select(
      less(0, c),
      select(less(0, q), select(equal(v6, 0), 0, mul(mul(div(mul(mul(x, v7), v4), v8), v6), v6)), v11),
      v11,
    );
  },
};
export const aSiLU: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    return atan(select(less(x, -700), mul(mul(x, v1), v1), mul(x, sigmoidOf(x))));
  },
  d_x: () => {
    const x = input("x");
    const v1 = exp(x);
    const v2 = exp(mul(0.5, x));
    const v3 = sigmoidOf(x);
    const v4 = select(less(x, -700), mul(mul(x, v2), v2), mul(x, v3));
    const v5 = abs(x);
    const v6 = exp(neg(mul(0.5, v5)));
    return mul(
      div(
        1,
        add(1, select(less(x, -350), select(equal(v1, 0), 0, mul(mul(mul(x, x), v1), v1)), mul(v4, v4))),
      ),
      add(v3, select(less(700, v5), mul(mul(x, v6), v6), mul(x, mul(v3, sigmoidOf(neg(x)))))),
    );
  },
};
export const atanGoldenRatio: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = div(1, x);
    const v2 = mul(v1, v1);
    return select(
      lessEqual(abs(x), 1),
      mul(0.8284271247461902, div(1, add(1, mul(x, x)))),
      mul(div(0.8284271247461902, add(v2, 1)), v2),
    );
  },
};
export const bentIdentity: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = abs(x);
    return add(
      mul(mul(0.5, div(x, add(select(less(v1, 1000000000000000), sqrt(add(mul(x, x), 1)), v1), 1))), x),
      x,
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = abs(x);
    const v2 = select(less(v1, 1000000000000000), sqrt(add(mul(x, x), 1)), v1);
    const v3 = add(v2, 1);
    const v4 = div(x, v3);
    return add(mul(0.5, sub(mul(div(1, v3), add(x, x)), mul(mul(v4, v4), div(x, v2)))), 1);
  },
};
export const bipolarPlus: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = abs(x);
    const eps = parameter("eps");
    return div(
      x,
      select(
        less(v1, 1000000000000000),
        sqrt(add(mul(x, x), eps)),
        mul(v1, sqrt(add(1, div(div(eps, x), x)))),
      ),
    );
  },
  d_x: () => {
    const eps = parameter("eps");
    const x = input("x");
    const v2 = abs(x);
    const v3 = select(
      less(v2, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v2, sqrt(add(1, div(div(eps, x), x)))),
    );
    return div(div(div(eps, v3), v3), v3);
  },
  d_eps: () => {
    const x = input("x");
    const v1 = abs(x);
    const eps = parameter("eps");
    const v3 = select(
      less(v1, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v1, sqrt(add(1, div(div(eps, x), x)))),
    );
    return neg(div(div(mul(0.5, div(x, v3)), v3), v3));
  },
};
export const boundedReluPlus: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = abs(x);
    const eps = parameter("eps");
    const v3 = sub(x, 1);
    const v4 = abs(v3);
    const v5 = add(
      select(
        less(v1, 1000000000000000),
        sqrt(add(mul(x, x), eps)),
        mul(v1, sqrt(add(1, div(div(eps, x), x)))),
      ),
      select(
        less(v4, 1000000000000000),
        sqrt(add(pow(v3, 2), eps)),
        mul(v4, sqrt(add(1, div(div(eps, v3), v3)))),
      ),
    );
    return mul(0.5, sub(add(1, div(mul(2, x), v5)), div(1, v5)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = abs(x);
    const eps = parameter("eps");
    const v3 = select(
      less(v1, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v1, sqrt(add(1, div(div(eps, x), x)))),
    );
    const v4 = sub(x, 1);
    const v5 = abs(v4);
    const v6 = select(
      less(v5, 1000000000000000),
      sqrt(add(pow(v4, 2), eps)),
      mul(v5, sqrt(add(1, div(div(eps, v4), v4)))),
    );
    const v7 = add(v3, v6);
    const v8 = div(add(mul(div(0.5, v3), add(x, x)), mul(div(0.5, v6), mul(2, pow(v4, 1)))), v7);
    return mul(0.5, add(sub(mul(div(1, v7), 2), mul(mul(2, div(x, v7)), v8)), div(v8, v7)));
  },
  d_eps: () => {
    const x = input("x");
    const v1 = abs(x);
    const eps = parameter("eps");
    const v3 = select(
      less(v1, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v1, sqrt(add(1, div(div(eps, x), x)))),
    );
    const v4 = sub(x, 1);
    const v5 = abs(v4);
    const v6 = select(
      less(v5, 1000000000000000),
      sqrt(add(pow(v4, 2), eps)),
      mul(v5, sqrt(add(1, div(div(eps, v4), v4)))),
    );
    const v7 = add(v3, v6);
    const v8 = div(add(div(0.5, v3), div(0.5, v6)), v7);
    return mul(0.5, sub(div(v8, v7), mul(mul(2, div(x, v7)), v8)));
  },
};
export const chebyshevPolynomial: StableForms = {
  value: () => {
    const a2 = parameter("a2");
    const x = input("x");
    const a3 = parameter("a3");
    return add(
      sub(parameter("a0"), a2),
      mul(x, add(sub(parameter("a1"), mul(3, a3)), mul(x, add(mul(2, a2), mul(x, mul(4, a3)))))),
    );
  },
  d_x: () => {
    const a3 = parameter("a3");
    const x = input("x");
    return add(sub(parameter("a1"), mul(3, a3)), mul(x, add(mul(4, parameter("a2")), mul(x, mul(12, a3)))));
  },
};
export const cLogLogModified: StableForms = {
  d_x: () => {
    const v0 = neg(input("x"));
    return neg(mul(1.4, exp(sub(v0, mul(0.7, exp(v0))))));
  },
};
export const cLogLogSurvey: StableForms = {
  d_x: () => {
    const x = input("x");
    return neg(exp(sub(neg(exp(neg(x))), x)));
  },
};
export const coLU: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(x);
    const v2 = mul(0.5, x);
    const v3 = mul(0.5, v1);
    const v4 = exp(add(v2, v3));
    const v5 = exp(sub(neg(v2), v3));
    return select(
      less(0, sub(neg(x), v1)),
      div(mul(mul(x, v4), v4), sub(exp(add(x, v1)), x)),
      div(x, sub(1, mul(mul(x, v5), v5))),
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = mul(0.5, x);
    const v2 = exp(x);
    const v3 = mul(0.5, v2);
    const v4 = exp(sub(neg(v1), v3));
    const v5 = sub(1, mul(mul(x, v4), v4));
    const v6 = exp(add(v1, v3));
    const v7 = mul(add(1, v2), x);
    const v8 = add(x, v2);
    const v9 = sub(exp(v8), x);
    return add(
      div(1, v5),
      select(
        less(0, sub(neg(x), v2)),
        div(select(equal(v6, 0), 0, mul(mul(mul(x, sub(1, v7)), v6), v6)), mul(v9, v9)),
        mul(div(x, v5), div(sub(exp(neg(v8)), select(equal(v4, 0), 0, mul(mul(v7, v4), v4))), v5)),
      ),
    );
  },
};
export const cosine: StableForms = {
  value: () => {
    const v0 = sin(mul(0.5, input("x")));
    return mul(2, mul(v0, v0));
  },
};
export const cosLU: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const v2 = add(x, mul(parameter("a"), cos(mul(parameter("b"), x))));
    return select(less(x, -700), select(equal(v1, 0), 0, mul(mul(v2, v1), v1)), mul(v2, sigmoidOf(x)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const b = parameter("b");
    const v3 = mul(b, x);
    const a = parameter("a");
    const v5 = sub(1, mul(mul(sin(v3), b), a));
    const v6 = sigmoidOf(x);
    const v7 = abs(x);
    const v8 = exp(neg(mul(0.5, v7)));
    const v9 = add(x, mul(a, cos(v3)));
    return add(
      select(less(x, -700), select(equal(v1, 0), 0, mul(mul(v5, v1), v1)), mul(v6, v5)),
      select(
        less(700, v7),
        select(equal(v8, 0), 0, mul(mul(v9, v8), v8)),
        mul(v9, mul(v6, sigmoidOf(neg(x)))),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    return mul(sigmoidOf(x), cos(mul(parameter("b"), x)));
  },
};
export const delu: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    return select(
      lessEqual(0, x),
      add(mul(add(parameter("a"), 0.5), x), abs(expm1(neg(x)))),
      select(less(x, -700), mul(mul(x, v1), v1), mul(x, sigmoidOf(x))),
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = neg(x);
    const v2 = sigmoidOf(x);
    const v3 = abs(x);
    const v4 = exp(neg(mul(0.5, v3)));
    return select(
      lessEqual(0, x),
      sub(add(parameter("a"), 0.5), mul(exp(v1), sign(expm1(v1)))),
      add(v2, select(less(700, v3), mul(mul(x, v4), v4), mul(x, mul(v2, sigmoidOf(v1))))),
    );
  },
};
export const derf: StableForms = {
  d_alpha: () => {
    const x = input("x");
    const v1 = add(mul(parameter("alpha"), x), parameter("s"));
    const v2 = exp(neg(mul(0.5, mul(v1, v1))));
    return mul(mul(mul(1.1283791670955126, parameter("gamma")), mul(x, v2)), v2);
  },
};
export const differenceElu: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const b = parameter("b");
    return select(lessEqual(0, x), x, mul(parameter("a"), sub(mul(mul(x, v1), v1), mul(b, exp(mul(b, x))))));
  },
  d_x: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const b = parameter("b");
    return select(
      lessEqual(0, x),
      1,
      mul(parameter("a"), sub(add(exp(x), mul(mul(x, v1), v1)), mul(b, mul(exp(mul(b, x)), b)))),
    );
  },
  d_b: () => {
    const x = input("x");
    const b = parameter("b");
    const v2 = exp(mul(mul(0.5, b), x));
    return select(
      lessEqual(0, x),
      0,
      neg(mul(add(exp(mul(b, x)), mul(mul(b, mul(x, v2)), v2)), parameter("a"))),
    );
  },
};
export const doubleSiLU: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = less(x, -700);
    const v2 = mul(0.5, x);
    const v3 = exp(v2);
    const v4 = sigmoidOf(x);
    const v5 = select(v1, mul(mul(x, v3), v3), mul(x, v4));
    const v6 = exp(select(v1, mul(mul(v2, v3), v3), mul(v2, v4)));
    return select(less(v5, -700), mul(mul(x, v6), v6), mul(x, sigmoidOf(v5)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = less(x, -700);
    const v2 = exp(mul(0.5, x));
    const v3 = mul(mul(x, v2), v2);
    const v4 = sigmoidOf(x);
    const v5 = mul(x, v4);
    const v6 = select(v1, v3, v5);
    const v7 = sigmoidOf(v6);
    const v8 = abs(v6);
    const v9 = exp(neg(mul(0.5, v8)));
    const v10 = abs(x);
    const v11 = exp(neg(mul(0.5, v10)));
    const v12 = add(v4, select(less(700, v10), mul(mul(x, v11), v11), mul(x, mul(v4, sigmoidOf(neg(x))))));
    return add(
      v7,
      select(
        less(700, v8),
        select(equal(v9, 0), 0, mul(mul(mul(x, v12), v9), v9)),
        mul(x, mul(mul(v7, sigmoidOf(select(v1, neg(v3), neg(v5)))), v12)),
      ),
    );
  },
};
export const dSiLU: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = mul(0.5, x);
    const v2 = exp(v1);
    const v3 = neg(x);
    const v4 = exp(neg(v1));
    const v5 = add(1, select(less(v3, -700), mul(mul(x, v4), v4), mul(x, sigmoidOf(v3))));
    return select(less(x, -700), select(equal(v2, 0), 0, mul(mul(v5, v2), v2)), mul(sigmoidOf(x), v5));
  },
  d_x: () => {
    const x = input("x");
    const v1 = abs(x);
    const v2 = less(700, v1);
    const v3 = exp(neg(mul(0.5, v1)));
    const v4 = neg(x);
    const v5 = mul(0.5, x);
    const v6 = exp(neg(v5));
    const v7 = sigmoidOf(v4);
    const v8 = add(1, select(less(v4, -700), mul(mul(x, v6), v6), mul(x, v7)));
    const v9 = sigmoidOf(x);
    const v10 = exp(v5);
    const v11 = sub(v7, select(v2, mul(mul(x, v3), v3), mul(mul(v7, v9), x)));
    return add(
      select(v2, select(equal(v3, 0), 0, mul(mul(v8, v3), v3)), mul(v8, mul(v9, v7))),
      select(less(x, -700), select(equal(v10, 0), 0, mul(mul(v11, v10), v10)), mul(v9, v11)),
    );
  },
};
export const dyT: StableForms = {
  value: () => {
    const alpha = parameter("alpha");
    const x = input("x");
    const v2 = mul(alpha, x);
    const beta = parameter("beta");
    const gamma = parameter("gamma");
    const v5 = mul(2, gamma);
    const v6 = mul(mul(2, alpha), x);
    return select(
      less(v2, -1),
      add(sub(beta, gamma), mul(v5, sigmoidOf(v6))),
      select(
        less(1, v2),
        sub(add(beta, gamma), mul(v5, sigmoidOf(neg(v6)))),
        add(mul(gamma, tanhOf(v2)), beta),
      ),
    );
  },
  d_alpha: () => {
    const alpha = parameter("alpha");
    const x = input("x");
    const v2 = mul(alpha, x);
    const v3 = mul(mul(2, alpha), x);
    const v4 = abs(v3);
    const v5 = less(700, v4);
    const gamma = parameter("gamma");
    const v7 = mul(4, gamma);
    const v8 = exp(neg(mul(0.5, v4)));
    const v9 = mul(mul(v7, mul(x, v8)), v8);
    const v10 = mul(2, gamma);
    const v11 = sigmoidOf(v3);
    const v12 = sigmoidOf(neg(v3));
    const v13 = mul(x, 2);
    const v14 = mul(2, v2);
    const v15 = exp(v2);
    const v16 = neg(v14);
    const v17 = sigmoidOf(v16);
    const v18 = equal(v17, 0);
    const v19 = exp(neg(v2));
    return select(
      less(v2, -1),
      select(v5, v9, mul(v10, mul(mul(v11, v12), v13))),
      select(
        less(1, v2),
        select(v5, v9, mul(mul(v13, mul(v12, v11)), v10)),
        select(
          less(v14, -700),
          select(
            equal(v15, 0),
            0,
            select(
              v18,
              0,
              mul(
                mul(select(less(v16, -700), mul(mul(v7, mul(x, v19)), v19), mul(mul(v7, v17), x)), v15),
                v15,
              ),
            ),
          ),
          select(v18, 0, mul(gamma, mul(mul(4, mul(sigmoidOf(v14), v17)), x))),
        ),
      ),
    );
  },
  d_gamma: () => {
    const v0 = mul(parameter("alpha"), input("x"));
    const v1 = tanhOf(v0);
    return select(less(v0, -1), v1, select(less(1, v0), neg(tanhOf(neg(v0))), v1));
  },
};
export const eanaf: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = sub(x, Math.LN2);
    const v2 = exp(sub(mul(0.5, x), 0.34657359027997264));
    return select(less(v1, -700), mul(mul(x, v2), v2), mul(x, sigmoidOf(v1)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = sub(x, Math.LN2);
    const v2 = sigmoidOf(v1);
    const v3 = mul(0.5, x);
    const v4 = exp(sub(v3, 0.34657359027997264));
    const v5 = neg(v1);
    const v6 = sigmoidOf(v5);
    const v7 = equal(v6, 0);
    const v8 = exp(sub(0.34657359027997264, v3));
    return add(
      v2,
      select(
        less(v1, -700),
        select(
          equal(v4, 0),
          0,
          select(v7, 0, mul(mul(select(less(v5, -700), mul(mul(x, v8), v8), mul(x, v6)), v4), v4)),
        ),
        select(v7, 0, mul(x, mul(v2, v6))),
      ),
    );
  },
};
export const eis2: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const v2 = abs(x);
    const b = parameter("b");
    const c = parameter("c");
    const v5 = div(
      x,
      select(
        less(v2, 1000000000000000),
        sqrt(add(b, mul(mul(c, x), x))),
        mul(v2, sqrt(add(c, div(div(b, x), x)))),
      ),
    );
    return select(less(x, -700), select(equal(v1, 0), 0, mul(mul(v5, v1), v1)), mul(v5, softplusOf(x)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = abs(x);
    const b = parameter("b");
    const c = parameter("c");
    const v4 = select(
      less(v1, 1000000000000000),
      sqrt(add(b, mul(mul(c, x), x))),
      mul(v1, sqrt(add(c, div(div(b, x), x)))),
    );
    const v5 = softplusOf(x);
    const v6 = less(x, -700);
    const v7 = exp(mul(0.5, x));
    const v8 = div(x, v4);
    return sub(
      mul(div(1, v4), add(v5, select(v6, mul(mul(x, v7), v7), mul(x, sigmoidOf(x))))),
      select(
        v6,
        select(equal(v7, 0), 0, mul(mul(div(mul(c, mul(x, x)), mul(mul(v4, v4), v4)), v7), v7)),
        mul(mul(mul(c, v8), v8), div(v5, v4)),
      ),
    );
  },
  d_b: () => {
    const x = input("x");
    const v1 = mul(0.5, x);
    const v2 = exp(v1);
    const v3 = abs(x);
    const b = parameter("b");
    const c = parameter("c");
    const v6 = select(
      less(v3, 1000000000000000),
      sqrt(add(b, mul(mul(c, x), x))),
      mul(v3, sqrt(add(c, div(div(b, x), x)))),
    );
    return select(
      less(x, -700),
      select(equal(v2, 0), 0, neg(mul(mul(div(v1, mul(mul(v6, v6), v6)), v2), v2))),
      neg(div(mul(mul(0.5, div(x, v6)), div(softplusOf(x), v6)), v6)),
    );
  },
  d_c: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const v2 = abs(x);
    const b = parameter("b");
    const c = parameter("c");
    const v5 = select(
      less(v2, 1000000000000000),
      sqrt(add(b, mul(mul(c, x), x))),
      mul(v2, sqrt(add(c, div(div(b, x), x)))),
    );
    const v6 = div(x, v5);
    return select(
      less(x, -700),
      select(equal(v1, 0), 0, neg(mul(mul(div(mul(0.5, mul(mul(x, x), x)), mul(mul(v5, v5), v5)), v1), v1))),
      neg(mul(mul(mul(mul(0.5, v6), v6), v6), softplusOf(x))),
    );
  },
};
export const eis3: StableForms = {
  value: () => {
    const rate = parameter("rate");
    const x = input("x");
    const v2 = log(parameter("d"));
    const v3 = sub(mul(rate, x), v2);
    const v4 = exp(sub(mul(mul(0.5, rate), x), mul(0.5, v2)));
    return select(less(v3, -700), mul(mul(x, v4), v4), mul(x, sigmoidOf(v3)));
  },
  d_x: () => {
    const rate = parameter("rate");
    const x = input("x");
    const v2 = log(parameter("d"));
    const v3 = sub(mul(rate, x), v2);
    const v4 = sigmoidOf(v3);
    const v5 = mul(mul(0.5, rate), x);
    const v6 = mul(0.5, v2);
    const v7 = exp(sub(v5, v6));
    const v8 = neg(v3);
    const v9 = sigmoidOf(v8);
    const v10 = equal(v9, 0);
    const v11 = exp(sub(v6, v5));
    return add(
      v4,
      select(
        less(v3, -700),
        select(
          equal(v7, 0),
          0,
          select(
            v10,
            0,
            mul(mul(select(less(v8, -700), mul(mul(rate, mul(x, v11)), v11), mul(mul(x, v9), rate)), v7), v7),
          ),
        ),
        select(v10, 0, mul(x, mul(mul(v4, v9), rate))),
      ),
    );
  },
  d_d: () => {
    const rate = parameter("rate");
    const x = input("x");
    const d = parameter("d");
    const v3 = log(d);
    const v4 = sub(mul(rate, x), v3);
    const v5 = mul(mul(0.5, rate), x);
    const v6 = mul(0.5, v3);
    const v7 = exp(sub(v5, v6));
    const v8 = neg(v4);
    const v9 = sigmoidOf(v8);
    const v10 = equal(v9, 0);
    const v11 = div(1, d);
    const v12 = exp(sub(v6, v5));
    return select(
      less(v4, -700),
      select(
        equal(v7, 0),
        0,
        select(
          v10,
          0,
          mul(
            mul(select(less(v8, -700), neg(mul(mul(v11, mul(x, v12)), v12)), neg(div(mul(v9, x), d))), v7),
            v7,
          ),
        ),
      ),
      select(v10, 0, neg(mul(mul(v11, mul(sigmoidOf(v4), v9)), x))),
    );
  },
  d_rate: () => {
    const rate = parameter("rate");
    const x = input("x");
    const v2 = log(parameter("d"));
    const v3 = sub(mul(rate, x), v2);
    const v4 = mul(mul(0.5, rate), x);
    const v5 = mul(0.5, v2);
    const v6 = exp(sub(v4, v5));
    const v7 = neg(v3);
    const v8 = sigmoidOf(v7);
    const v9 = equal(v8, 0);
    const v10 = exp(sub(v5, v4));
    const v11 = mul(x, x);
    return select(
      less(v3, -700),
      select(
        equal(v6, 0),
        0,
        select(
          v9,
          0,
          mul(
            mul(select(less(v7, -700), select(equal(v10, 0), 0, mul(mul(v11, v10), v10)), mul(v11, v8)), v6),
            v6,
          ),
        ),
      ),
      select(v9, 0, mul(x, mul(mul(sigmoidOf(v3), v8), x))),
    );
  },
};
export const elliott: StableForms = {
  value: () => {
    const x = input("x");
    return mul(0.5, select(less(x, 0), div(1, sub(1, x)), sub(2, div(1, add(1, x)))));
  },
};
export const erfAct: StableForms = {
  value: () => {
    const a = parameter("a");
    const b = parameter("b");
    const x = input("x");
    const v3 = mul(a, exp(mul(b, x)));
    const v4 = exp(mul(mul(0.5, b), x));
    return select(
      less(abs(v3), 1e-160),
      mul(mul(mul(1.1283791670955126, a), mul(x, v4)), v4),
      mul(x, erf(v3)),
    );
  },
  d_x: () => {
    const a = parameter("a");
    const b = parameter("b");
    const x = input("x");
    const v3 = exp(sub(mul(mul(0.5, b), x), mul(mul(0.5, mul(a, a)), exp(mul(mul(2, b), x)))));
    return add(erf(mul(a, exp(mul(b, x)))), mul(mul(mul(mul(1.1283791670955126, a), b), mul(x, v3)), v3));
  },
  d_a: () => {
    const x = input("x");
    const b = parameter("b");
    const a = parameter("a");
    const v3 = exp(sub(mul(mul(0.5, b), x), mul(mul(0.5, mul(a, a)), exp(mul(mul(2, b), x)))));
    return mul(mul(1.1283791670955126, mul(x, v3)), v3);
  },
  d_b: () => {
    const b = parameter("b");
    const x = input("x");
    const a = parameter("a");
    const v3 = exp(sub(mul(mul(0.5, b), x), mul(mul(0.5, mul(a, a)), exp(mul(mul(2, b), x)))));
    return select(equal(v3, 0), 0, mul(mul(mul(mul(1.1283791670955126, mul(x, x)), a), v3), v3));
  },
};
export const eTanh: StableForms = {
  d_x: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = exp(mul(0.5, x));
    const v3 = mul(2, x);
    const v4 = sigmoidOf(v3);
    const v5 = sigmoidOf(neg(v3));
    return add(
      mul(tanhOf(x), mul(a, exp(x))),
      select(
        equal(v2, 0),
        0,
        select(equal(v4, 0), 0, select(equal(v5, 0), 0, mul(mul(mul(mul(mul(4, a), v4), v5), v2), v2))),
      ),
    );
  },
};
export const evolvedTanhRelu: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = mul(2, mul(x, x));
    const v2 = abs(v1);
    const a = parameter("a");
    const v4 = exp(neg(mul(0.5, v2)));
    return add(
      select(
        less(700, v2),
        mul(mul(mul(8, a), mul(x, v4)), v4),
        mul(a, mul(mul(4, mul(sigmoidOf(v1), sigmoidOf(neg(v1)))), add(x, x))),
      ),
      select(less(0, x), a, 0),
    );
  },
};
export const exponentialSwish: StableForms = { value: () => sigmoidOf(neg(input("x"))) };
export const falu: StableForms = {
  value: () => {
    const a = parameter("a");
    const b = parameter("b");
    const x = input("x");
    const v3 = mul(b, x);
    const v4 = less(v3, -700);
    const v5 = exp(mul(mul(0.5, b), x));
    const v6 = mul(mul(x, v5), v5);
    const v7 = sigmoidOf(v3);
    const v8 = mul(x, v7);
    const v9 = select(v4, v6, v8);
    const v10 = equal(v5, 0);
    const v11 = sub(1, v6);
    const v12 = mul(a, v7);
    const v13 = sub(1, v8);
    const v14 = less(x, -700);
    const v15 = exp(mul(0.5, x));
    const v16 = equal(v15, 0);
    const v17 = sigmoidOf(x);
    return select(
      lessEqual(a, 1),
      add(v9, select(v4, select(v10, 0, mul(mul(mul(a, v11), v5), v5)), mul(v12, v13))),
      add(
        v9,
        select(
          v4,
          select(
            v10,
            0,
            mul(
              mul(
                mul(
                  a,
                  sub(
                    1,
                    mul(2, add(v6, select(v14, select(v16, 0, mul(mul(v11, v15), v15)), mul(v17, v11)))),
                  ),
                ),
                v5,
              ),
              v5,
            ),
          ),
          mul(
            v12,
            sub(1, mul(2, add(v8, select(v14, select(v16, 0, mul(mul(v13, v15), v15)), mul(v17, v13))))),
          ),
        ),
      ),
    );
  },
  d_x: () => {
    const a = parameter("a");
    const b = parameter("b");
    const x = input("x");
    const v3 = mul(b, x);
    const v4 = sigmoidOf(v3);
    const v5 = abs(v3);
    const v6 = less(700, v5);
    const v7 = exp(neg(mul(0.5, v5)));
    const v8 = mul(mul(v4, sigmoidOf(neg(v3))), b);
    const v9 = add(v4, select(v6, mul(mul(b, mul(x, v7)), v7), mul(x, v8)));
    const v10 = equal(v7, 0);
    const v11 = less(v3, -700);
    const v12 = exp(mul(mul(0.5, b), x));
    const v13 = mul(mul(x, v12), v12);
    const v14 = mul(x, v4);
    const v15 = select(v11, v13, v14);
    const v16 = sub(1, v15);
    const v17 = mul(a, v8);
    const v18 = equal(v12, 0);
    const v19 = mul(a, v4);
    const v20 = less(x, -700);
    const v21 = exp(mul(0.5, x));
    const v22 = equal(v21, 0);
    const v23 = sigmoidOf(x);
    const v24 = sub(1, mul(2, add(v15, select(v20, select(v22, 0, mul(mul(v16, v21), v21)), mul(v23, v16)))));
    const v25 = abs(x);
    const v26 = less(700, v25);
    const v27 = exp(neg(mul(0.5, v25)));
    const v28 = equal(v27, 0);
    const v29 = sub(1, v13);
    const v30 = mul(v23, sigmoidOf(neg(x)));
    const v31 = select(v20, select(v22, 0, mul(mul(v9, v21), v21)), mul(v9, v23));
    const v32 = sub(1, v14);
    return select(
      lessEqual(a, 1),
      add(
        v9,
        sub(
          select(v6, select(v10, 0, mul(mul(mul(mul(v16, a), b), v7), v7)), mul(v16, v17)),
          select(v11, select(v18, 0, mul(mul(mul(v9, a), v12), v12)), mul(v9, v19)),
        ),
      ),
      add(
        v9,
        sub(
          select(v6, select(v10, 0, mul(mul(mul(mul(v24, a), b), v7), v7)), mul(v24, v17)),
          select(
            v11,
            select(
              v18,
              0,
              mul(
                mul(
                  mul(
                    mul(
                      2,
                      add(v9, sub(select(v26, select(v28, 0, mul(mul(v29, v27), v27)), mul(v29, v30)), v31)),
                    ),
                    a,
                  ),
                  v12,
                ),
                v12,
              ),
            ),
            mul(
              mul(2, add(v9, sub(select(v26, select(v28, 0, mul(mul(v32, v27), v27)), mul(v32, v30)), v31))),
              v19,
            ),
          ),
        ),
      ),
    );
  },
  d_a: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = mul(b, x);
    const v3 = less(v2, -700);
    const v4 = exp(mul(mul(0.5, b), x));
    const v5 = equal(v4, 0);
    const v6 = mul(mul(x, v4), v4);
    const v7 = sub(1, v6);
    const v8 = sigmoidOf(v2);
    const v9 = mul(x, v8);
    const v10 = sub(1, v9);
    const v11 = less(x, -700);
    const v12 = exp(mul(0.5, x));
    const v13 = equal(v12, 0);
    const v14 = sigmoidOf(x);
    return select(
      lessEqual(parameter("a"), 1),
      select(v3, select(v5, 0, mul(mul(v7, v4), v4)), mul(v10, v8)),
      select(
        v3,
        select(
          v5,
          0,
          mul(
            mul(
              sub(1, mul(2, add(v6, select(v11, select(v13, 0, mul(mul(v7, v12), v12)), mul(v14, v7))))),
              v4,
            ),
            v4,
          ),
        ),
        mul(sub(1, mul(2, add(v9, select(v11, select(v13, 0, mul(mul(v10, v12), v12)), mul(v14, v10))))), v8),
      ),
    );
  },
  d_b: () => {
    const a = parameter("a");
    const b = parameter("b");
    const x = input("x");
    const v3 = mul(b, x);
    const v4 = abs(v3);
    const v5 = less(700, v4);
    const v6 = exp(neg(mul(0.5, v4)));
    const v7 = equal(v6, 0);
    const v8 = mul(x, x);
    const v9 = sigmoidOf(v3);
    const v10 = neg(v3);
    const v11 = sigmoidOf(v10);
    const v12 = mul(mul(v9, v11), x);
    const v13 = select(v5, select(v7, 0, mul(mul(v8, v6), v6)), mul(x, v12));
    const v14 = less(v3, -700);
    const v15 = mul(mul(0.5, b), x);
    const v16 = exp(v15);
    const v17 = select(v14, mul(mul(x, v16), v16), mul(x, v9));
    const v18 = sub(1, v17);
    const v19 = mul(a, v12);
    const v20 = less(v3, -350);
    const v21 = exp(v3);
    const v22 = equal(v21, 0);
    const v23 = equal(v11, 0);
    const v24 = less(v10, -700);
    const v25 = exp(neg(v15));
    const v26 = equal(v25, 0);
    const v27 = mul(a, v9);
    const v28 = mul(0.5, x);
    const v29 = exp(v28);
    const v30 = sub(
      1,
      mul(
        2,
        add(
          v17,
          select(less(x, -700), select(equal(v29, 0), 0, mul(mul(v18, v29), v29)), mul(sigmoidOf(x), v18)),
        ),
      ),
    );
    const v31 = neg(x);
    const v32 = sigmoidOf(v31);
    const v33 = equal(v32, 0);
    const v34 = less(v31, -700);
    const v35 = exp(neg(v28));
    const v36 = equal(v35, 0);
    const v37 = mul(2, v8);
    const v38 = mul(v37, v32);
    return select(
      lessEqual(a, 1),
      add(
        v13,
        sub(
          select(v5, select(v7, 0, mul(mul(mul(mul(v18, a), x), v6), v6)), mul(v18, v19)),
          select(
            v20,
            select(
              v22,
              0,
              select(
                v23,
                0,
                mul(
                  mul(select(v24, select(v26, 0, mul(mul(mul(v8, a), v25), v25)), mul(mul(v8, v11), a)), v21),
                  v21,
                ),
              ),
            ),
            select(v23, 0, mul(v13, v27)),
          ),
        ),
      ),
      add(
        v13,
        sub(
          select(v5, select(v7, 0, mul(mul(mul(mul(v30, a), x), v6), v6)), mul(v30, v19)),
          select(
            v20,
            select(
              v22,
              0,
              select(
                v23,
                0,
                select(
                  v33,
                  0,
                  mul(
                    mul(
                      select(
                        v24,
                        select(
                          v26,
                          0,
                          mul(
                            mul(
                              select(v34, select(v36, 0, mul(mul(mul(v37, a), v35), v35)), mul(v38, a)),
                              v25,
                            ),
                            v25,
                          ),
                        ),
                        mul(mul(mul(v37, v11), v32), a),
                      ),
                      v21,
                    ),
                    v21,
                  ),
                ),
              ),
            ),
            select(
              v23,
              0,
              select(
                v33,
                0,
                mul(
                  select(
                    v5,
                    select(
                      v7,
                      0,
                      mul(mul(select(v34, select(v36, 0, mul(mul(v37, v35), v35)), v38), v6), v6),
                    ),
                    mul(
                      2,
                      mul(
                        mul(select(v14, select(equal(v16, 0), 0, mul(mul(v8, v16), v16)), mul(v8, v9)), v11),
                        v32,
                      ),
                    ),
                  ),
                  v27,
                ),
              ),
            ),
          ),
        ),
      ),
    );
  },
};
export const fpflu: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = abs(x);
    const v2 = select(less(v1, 1000000000000000), sqrt(add(1, mul(x, x))), v1);
    const v3 = div(x, v2);
    return select(lessEqual(0, x), x, select(less(x, 0), div(v3, sub(v2, x)), add(x, mul(v3, x))));
  },
  d_x: () => {
    const x = input("x");
    const v1 = abs(x);
    const v2 = select(less(v1, 1000000000000000), sqrt(add(1, mul(x, x))), v1);
    const v3 = sub(v2, x);
    const v4 = div(x, v2);
    return select(
      lessEqual(0, x),
      1,
      select(
        less(x, 0),
        sub(div(div(div(div(1, v3), v2), v2), v2), div(mul(v4, div(sub(v4, 1), v3)), v3)),
        add(1, sub(mul(div(1, v2), add(x, x)), mul(mul(v4, v4), v4))),
      ),
    );
  },
};
export const gatedPReluPelu: StableForms = {
  value: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, x);
    const v3 = mul(mul(0.5, a), x);
    const v4 = exp(v3);
    const v5 = lessEqual(0, x);
    const v6 = select(v5, x, mul(parameter("s"), x));
    const v7 = neg(v2);
    const v8 = exp(neg(v3));
    const alpha = parameter("alpha");
    const beta = parameter("beta");
    const v11 = select(v5, mul(div(alpha, beta), x), mul(alpha, expm1(div(x, beta))));
    return add(
      select(less(v2, -700), select(equal(v4, 0), 0, mul(mul(v6, v4), v4)), mul(sigmoidOf(v2), v6)),
      select(less(v7, -700), select(equal(v8, 0), 0, mul(mul(v11, v8), v8)), mul(sigmoidOf(v7), v11)),
    );
  },
  d_x: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, x);
    const v3 = abs(v2);
    const v4 = less(700, v3);
    const v5 = exp(neg(mul(0.5, v3)));
    const v6 = equal(v5, 0);
    const v7 = lessEqual(0, x);
    const s = parameter("s");
    const v9 = select(v7, x, mul(s, x));
    const v10 = sigmoidOf(v2);
    const v11 = sigmoidOf(neg(v2));
    const alpha = parameter("alpha");
    const beta = parameter("beta");
    const v14 = div(alpha, beta);
    const v15 = exp(div(mul(0.5, x), beta));
    const v16 = select(v7, mul(v14, x), mul(alpha, expm1(div(x, beta))));
    return add(
      add(
        select(v4, select(v6, 0, mul(mul(mul(v9, a), v5), v5)), mul(v9, mul(mul(v10, v11), a))),
        select(v7, v10, mul(v10, s)),
      ),
      sub(
        select(
          v7,
          mul(v11, v14),
          select(equal(v15, 0), 0, select(equal(v11, 0), 0, mul(mul(div(mul(v11, alpha), beta), v15), v15))),
        ),
        select(v4, select(v6, 0, mul(mul(mul(a, v16), v5), v5)), mul(mul(a, mul(v11, v10)), v16)),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const v1 = mul(parameter("a"), x);
    const v2 = abs(v1);
    const v3 = less(700, v2);
    const v4 = exp(neg(mul(0.5, v2)));
    const v5 = equal(v4, 0);
    const v6 = lessEqual(0, x);
    const v7 = select(v6, x, mul(parameter("s"), x));
    const v8 = sigmoidOf(v1);
    const v9 = sigmoidOf(neg(v1));
    const alpha = parameter("alpha");
    const beta = parameter("beta");
    const v12 = select(v6, mul(div(alpha, beta), x), mul(alpha, expm1(div(x, beta))));
    return sub(
      select(v3, select(v5, 0, mul(mul(mul(v7, x), v4), v4)), mul(v7, mul(mul(v8, v9), x))),
      select(v3, select(v5, 0, mul(mul(mul(x, v12), v4), v4)), mul(mul(x, mul(v9, v8)), v12)),
    );
  },
  d_s: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = mul(a, x);
    const v3 = exp(mul(mul(0.5, a), x));
    return select(lessEqual(0, x), 0, select(less(v2, -700), mul(mul(x, v3), v3), mul(sigmoidOf(v2), x)));
  },
  d_alpha: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = neg(mul(a, x));
    const v3 = less(v2, -700);
    const beta = parameter("beta");
    const v5 = div(1, beta);
    const v6 = exp(neg(mul(mul(0.5, a), x)));
    const v7 = sigmoidOf(v2);
    const v8 = expm1(div(x, beta));
    return select(
      lessEqual(0, x),
      select(v3, mul(mul(v5, mul(x, v6)), v6), mul(v7, mul(x, v5))),
      select(v3, select(equal(v6, 0), 0, mul(mul(v8, v6), v6)), mul(v7, v8)),
    );
  },
  d_beta: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = neg(mul(a, x));
    const v3 = less(v2, -700);
    const alpha = parameter("alpha");
    const beta = parameter("beta");
    const v6 = mul(beta, beta);
    const v7 = exp(neg(mul(mul(0.5, a), x)));
    const v8 = neg(mul(mul(div(alpha, v6), mul(x, v7)), v7));
    const v9 = sigmoidOf(v2);
    const v10 = exp(div(mul(0.5, x), beta));
    return select(
      lessEqual(0, x),
      select(v3, v8, neg(mul(mul(div(div(alpha, beta), beta), x), v9))),
      select(
        equal(v10, 0),
        0,
        select(equal(v9, 0), 0, mul(mul(select(v3, v8, neg(div(mul(mul(x, alpha), v9), v6))), v10), v10)),
      ),
    );
  },
};
export const gaussian: StableForms = {
  d_x: () => {
    const a = parameter("a");
    const v1 = mul(a, a);
    const x = input("x");
    const v3 = exp(neg(div(mul(0.25, mul(x, x)), v1)));
    return neg(mul(mul(div(1, v1), mul(x, v3)), v3));
  },
  d_a: () => {
    const x = input("x");
    const v1 = mul(x, x);
    const a = parameter("a");
    const v3 = mul(a, a);
    const v4 = exp(neg(div(mul(0.25, v1), v3)));
    return select(equal(v4, 0), 0, mul(mul(div(v1, mul(v3, a)), v4), v4));
  },
};
export const geluClipped: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = erfc(neg(div(x, Math.SQRT2)));
    const v2 = mul(mul(0.5, x), v1);
    const lo = parameter("lo");
    const v4 = exp(neg(mul(0.24999999999999994, mul(x, x))));
    return select(
      less(parameter("hi"), max(v2, lo)),
      0,
      select(less(v2, lo), 0, add(mul(v1, 0.5), mul(mul(mul(0.39894228040143265, x), v4), v4))),
    );
  },
};
export const generalizedRelu: StableForms = {
  d_a: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = mul(b, x);
    const a = parameter("a");
    const v4 = log(a);
    const v5 = mul(v2, v4);
    const v6 = exp(mul(mul(mul(0.5, b), x), v4));
    const v7 = mul(b, v4);
    const v8 = div(1, a);
    return sub(
      select(
        less(v5, -700),
        mul(mul(div(1, mul(v4, a)), mul(x, v6)), v6),
        mul(div(1, v7), mul(sigmoidOf(v5), mul(v2, v8))),
      ),
      mul(div(div(softplusOf(v5), v7), v7), mul(b, v8)),
    );
  },
  d_b: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = log(parameter("a"));
    const v3 = mul(mul(b, x), v2);
    const v4 = exp(mul(mul(mul(0.5, b), x), v2));
    const v5 = mul(b, v2);
    return sub(
      select(
        less(v3, -700),
        mul(mul(div(1, b), mul(x, v4)), v4),
        mul(div(1, v5), mul(sigmoidOf(v3), mul(v2, x))),
      ),
      mul(div(div(softplusOf(v3), v5), v5), v2),
    );
  },
};
export const generalizedSwish: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = exp(neg(x));
    const v2 = sigmoidOf(v1);
    const v3 = exp(neg(mul(0.5, x)));
    const v4 = sigmoidOf(neg(v1));
    const v5 = abs(v1);
    const v6 = exp(neg(mul(0.5, v5)));
    return sub(
      v2,
      select(
        equal(v3, 0),
        0,
        select(
          equal(v2, 0),
          0,
          select(
            equal(v4, 0),
            0,
            mul(mul(select(less(700, v5), mul(mul(x, v6), v6), mul(mul(v2, v4), x)), v3), v3),
          ),
        ),
      ),
    );
  },
};
export const generalizedTanh: StableForms = {
  value: () => mul(parameter("a"), tanhOf(mul(mul(0.5, parameter("b")), input("x")))),
  d_b: () => {
    const x = input("x");
    const v1 = mul(mul(0.5, parameter("b")), x);
    const v2 = mul(2, v1);
    const v3 = exp(v1);
    const v4 = neg(v2);
    const v5 = sigmoidOf(v4);
    const v6 = equal(v5, 0);
    const a = parameter("a");
    const v8 = mul(2, a);
    const v9 = exp(neg(v1));
    return select(
      less(v2, -700),
      select(
        equal(v3, 0),
        0,
        select(
          v6,
          0,
          mul(mul(select(less(v4, -700), mul(mul(v8, mul(x, v9)), v9), mul(mul(v8, v5), x)), v3), v3),
        ),
      ),
      select(v6, 0, mul(a, mul(mul(4, mul(sigmoidOf(v2), v5)), mul(x, 0.5)))),
    );
  },
};
export const gish: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(x);
    const v2 = expm1(neg(v1));
    const v3 = exp(mul(0.5, x));
    return select(
      less(abs(v2), 1e-160),
      select(less(abs(v1), 1e-160), mul(mul(x, v3), v3), neg(mul(v2, x))),
      mul(x, log1p(neg(v2))),
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = exp(x);
    const v2 = expm1(neg(v1));
    const v3 = exp(sub(mul(0.5, x), mul(0.5, v1)));
    return add(log1p(neg(v2)), select(equal(v3, 0), 0, mul(mul(div(x, sub(1, v2)), v3), v3)));
  },
};
export const gln: StableForms = {
  value: () => {
    const a = parameter("a");
    const x = input("x");
    return sub(add(mul(sigmoidOf(a), sin(x)), mul(sigmoidOf(neg(a)), tanhOf(x))), parameter("b"));
  },
};
export const goLU: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(neg(mul(mul(0.5, parameter("beta")), exp(neg(mul(parameter("gamma"), x))))));
    return mul(mul(parameter("alpha"), mul(x, v1)), v1);
  },
  d_x: () => {
    const beta = parameter("beta");
    const gamma = parameter("gamma");
    const x = input("x");
    const v3 = exp(neg(mul(gamma, x)));
    const alpha = parameter("alpha");
    const v5 = exp(sub(neg(mul(mul(0.5, beta), v3)), mul(mul(0.5, gamma), x)));
    return add(mul(exp(neg(mul(beta, v3))), alpha), mul(mul(mul(mul(alpha, gamma), beta), mul(x, v5)), v5));
  },
  d_alpha: () => {
    const x = input("x");
    const v1 = exp(neg(mul(mul(0.5, parameter("beta")), exp(neg(mul(parameter("gamma"), x))))));
    return mul(mul(x, v1), v1);
  },
  d_beta: () => {
    const x = input("x");
    const gamma = parameter("gamma");
    const v2 = exp(
      sub(neg(mul(mul(0.5, gamma), x)), mul(mul(0.5, parameter("beta")), exp(neg(mul(gamma, x))))),
    );
    return neg(mul(mul(parameter("alpha"), mul(x, v2)), v2));
  },
  d_gamma: () => {
    const beta = parameter("beta");
    const gamma = parameter("gamma");
    const x = input("x");
    const v3 = exp(sub(neg(mul(mul(0.5, beta), exp(neg(mul(gamma, x))))), mul(mul(0.5, gamma), x)));
    return select(equal(v3, 0), 0, mul(mul(mul(mul(parameter("alpha"), mul(x, x)), beta), v3), v3));
  },
};
export const hardshrinkPlus: StableForms = {
  value: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = sub(x, a);
    const v3 = abs(v2);
    const eps = parameter("eps");
    const v5 = add(x, a);
    const v6 = abs(v5);
    return mul(
      x,
      add(
        1,
        mul(
          0.5,
          sub(
            div(
              v2,
              select(
                less(v3, 1000000000000000),
                sqrt(add(pow(v2, 2), eps)),
                mul(v3, sqrt(add(1, div(div(eps, v2), v2)))),
              ),
            ),
            div(
              v5,
              select(
                less(v6, 1000000000000000),
                sqrt(add(pow(v5, 2), eps)),
                mul(v6, sqrt(add(1, div(div(eps, v5), v5)))),
              ),
            ),
          ),
        ),
      ),
    );
  },
  d_x: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = sub(x, a);
    const v3 = abs(v2);
    const eps = parameter("eps");
    const v5 = select(
      less(v3, 1000000000000000),
      sqrt(add(pow(v2, 2), eps)),
      mul(v3, sqrt(add(1, div(div(eps, v2), v2)))),
    );
    const v6 = add(x, a);
    const v7 = abs(v6);
    const v8 = select(
      less(v7, 1000000000000000),
      sqrt(add(pow(v6, 2), eps)),
      mul(v7, sqrt(add(1, div(div(eps, v6), v6)))),
    );
    return add(
      add(1, mul(0.5, sub(div(v2, v5), div(v6, v8)))),
      mul(x, mul(0.5, sub(div(div(div(eps, v5), v5), v5), div(div(div(eps, v8), v8), v8)))),
    );
  },
  d_a: () => {
    const x = input("x");
    const eps = parameter("eps");
    const a = parameter("a");
    const v3 = sub(x, a);
    const v4 = abs(v3);
    const v5 = select(
      less(v4, 1000000000000000),
      sqrt(add(pow(v3, 2), eps)),
      mul(v4, sqrt(add(1, div(div(eps, v3), v3)))),
    );
    const v6 = add(x, a);
    const v7 = abs(v6);
    const v8 = select(
      less(v7, 1000000000000000),
      sqrt(add(pow(v6, 2), eps)),
      mul(v7, sqrt(add(1, div(div(eps, v6), v6)))),
    );
    return mul(x, mul(0.5, sub(neg(div(div(div(eps, v5), v5), v5)), div(div(div(eps, v8), v8), v8))));
  },
  d_eps: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = add(x, a);
    const v3 = abs(v2);
    const eps = parameter("eps");
    const v5 = select(
      less(v3, 1000000000000000),
      sqrt(add(pow(v2, 2), eps)),
      mul(v3, sqrt(add(1, div(div(eps, v2), v2)))),
    );
    const v6 = sub(x, a);
    const v7 = abs(v6);
    const v8 = select(
      less(v7, 1000000000000000),
      sqrt(add(pow(v6, 2), eps)),
      mul(v7, sqrt(add(1, div(div(eps, v6), v6)))),
    );
    return mul(
      x,
      mul(0.5, sub(div(div(mul(0.5, div(v2, v5)), v5), v5), div(div(mul(0.5, div(v6, v8)), v8), v8))),
    );
  },
};
export const hardSigmoidAffine: StableForms = {
  d_x: () => {
    const alpha = parameter("alpha");
    const v1 = add(mul(alpha, input("x")), parameter("beta"));
    return select(less(1, v1), 0, select(less(v1, 0), 0, alpha));
  },
  d_alpha: () => {
    const x = input("x");
    const v1 = add(mul(parameter("alpha"), x), parameter("beta"));
    return select(less(1, v1), 0, select(less(v1, 0), 0, x));
  },
  d_beta: () => {
    const v0 = add(mul(parameter("alpha"), input("x")), parameter("beta"));
    return select(less(1, v0), 0, select(less(v0, 0), 0, 1));
  },
};
export const hardSReluE: StableForms = {
  d_x: () => {
    const x = input("x");
    const a = parameter("a");
    return select(
      lessEqual(0, x),
      add(
        add(
          mul(min(max(div(add(x, 1), 2), 0), 1), a),
          select(less(1, x), 0, select(less(x, -1), 0, mul(mul(a, x), 0.5))),
        ),
        1,
      ),
      mul(a, exp(x)),
    );
  },
};
export const hardSwishAdaptive: StableForms = {
  d_x: () => {
    const v0 = mul(0.2, parameter("b"));
    const x = input("x");
    const v2 = mul(v0, x);
    return add(
      mul(min(max(add(v2, 0.5), 0), 1), 2),
      select(less(0.5, v2), 0, select(less(v2, -0.5), 0, mul(mul(2, x), v0))),
    );
  },
  d_b: () => {
    const x = input("x");
    const v1 = mul(mul(0.2, parameter("b")), x);
    return select(less(0.5, v1), 0, select(less(v1, -0.5), 0, mul(mul(2, x), mul(x, 0.2))));
  },
};
export const hardTanhPlus: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = add(x, 1);
    const v2 = abs(v1);
    const eps = parameter("eps");
    const v4 = sub(x, 1);
    const v5 = abs(v4);
    return mul(
      0.5,
      div(
        mul(4, x),
        add(
          select(
            less(v2, 1000000000000000),
            sqrt(add(pow(v1, 2), eps)),
            mul(v2, sqrt(add(1, div(div(eps, v1), v1)))),
          ),
          select(
            less(v5, 1000000000000000),
            sqrt(add(pow(v4, 2), eps)),
            mul(v5, sqrt(add(1, div(div(eps, v4), v4)))),
          ),
        ),
      ),
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = add(x, 1);
    const v2 = abs(v1);
    const eps = parameter("eps");
    const v4 = select(
      less(v2, 1000000000000000),
      sqrt(add(pow(v1, 2), eps)),
      mul(v2, sqrt(add(1, div(div(eps, v1), v1)))),
    );
    const v5 = sub(x, 1);
    const v6 = abs(v5);
    const v7 = select(
      less(v6, 1000000000000000),
      sqrt(add(pow(v5, 2), eps)),
      mul(v6, sqrt(add(1, div(div(eps, v5), v5)))),
    );
    const v8 = add(v4, v7);
    return mul(
      0.5,
      sub(
        mul(div(1, v8), 4),
        mul(
          mul(4, div(x, v8)),
          div(add(mul(div(0.5, v4), mul(2, pow(v1, 1))), mul(div(0.5, v7), mul(2, pow(v5, 1)))), v8),
        ),
      ),
    );
  },
  d_eps: () => {
    const x = input("x");
    const v1 = add(x, 1);
    const v2 = abs(v1);
    const eps = parameter("eps");
    const v4 = select(
      less(v2, 1000000000000000),
      sqrt(add(pow(v1, 2), eps)),
      mul(v2, sqrt(add(1, div(div(eps, v1), v1)))),
    );
    const v5 = sub(x, 1);
    const v6 = abs(v5);
    const v7 = select(
      less(v6, 1000000000000000),
      sqrt(add(pow(v5, 2), eps)),
      mul(v6, sqrt(add(1, div(div(eps, v5), v5)))),
    );
    const v8 = add(v4, v7);
    return neg(mul(mul(2, div(x, v8)), div(add(div(0.5, v4), div(0.5, v7)), v8)));
  },
};
export const hardTanhShiftedVertical: StableForms = {
  d_x: () => {
    const x = input("x");
    return select(less(1, x), 0, select(less(x, -1), 0, 1));
  },
};
export const hatPlus: StableForms = {
  value: () => {
    const c = parameter("c");
    const v1 = sub(input("x"), parameter("b"));
    const v2 = abs(v1);
    const eps = parameter("eps");
    const v4 = select(
      less(v2, 1000000000000000),
      sqrt(add(pow(v1, 2), eps)),
      mul(v2, sqrt(add(1, div(div(eps, v1), v1)))),
    );
    const v5 = sub(c, v4);
    const v6 = abs(v5);
    const v7 = select(
      less(v6, 1000000000000000),
      sqrt(add(pow(v5, 2), eps)),
      mul(v6, sqrt(add(1, div(div(eps, v5), v5)))),
    );
    const v8 = sub(v7, c);
    const v9 = div(v4, v8);
    return mul(
      0.5,
      sub(select(less(c, 0), add(sub(mul(v9, v4), mul(mul(2, c), v9)), div(eps, v8)), add(c, v7)), v4),
    );
  },
  d_x: () => {
    const c = parameter("c");
    const v1 = sub(input("x"), parameter("b"));
    const v2 = abs(v1);
    const eps = parameter("eps");
    const v4 = select(
      less(v2, 1000000000000000),
      sqrt(add(pow(v1, 2), eps)),
      mul(v2, sqrt(add(1, div(div(eps, v1), v1)))),
    );
    const v5 = sub(c, v4);
    const v6 = abs(v5);
    const v7 = select(
      less(v6, 1000000000000000),
      sqrt(add(pow(v5, 2), eps)),
      mul(v6, sqrt(add(1, div(div(eps, v5), v5)))),
    );
    const v8 = sub(v7, c);
    const v9 = div(v1, v8);
    const v10 = div(v5, v8);
    const v11 = add(div(v9, v4), div(mul(v9, v10), v7));
    const v12 = mul(div(0.5, v4), mul(2, pow(v1, 1)));
    return sub(
      select(
        less(c, 0),
        mul(
          0.5,
          add(
            sub(add(mul(v4, v11), mul(div(v4, v8), v12)), mul(mul(2, c), v11)),
            div(div(mul(mul(eps, v9), v10), v4), v7),
          ),
        ),
        neg(mul(mul(0.5, div(v1, v4)), div(v5, v7))),
      ),
      mul(v12, 0.5),
    );
  },
  d_b: () => {
    const c = parameter("c");
    const v1 = sub(input("x"), parameter("b"));
    const v2 = abs(v1);
    const eps = parameter("eps");
    const v4 = select(
      less(v2, 1000000000000000),
      sqrt(add(pow(v1, 2), eps)),
      mul(v2, sqrt(add(1, div(div(eps, v1), v1)))),
    );
    const v5 = div(v1, v4);
    const v6 = sub(c, v4);
    const v7 = abs(v6);
    const v8 = select(
      less(v7, 1000000000000000),
      sqrt(add(pow(v6, 2), eps)),
      mul(v7, sqrt(add(1, div(div(eps, v6), v6)))),
    );
    const v9 = sub(v8, c);
    const v10 = div(v6, v9);
    const v11 = div(v1, v9);
    const v12 = sub(neg(div(v5, v9)), div(mul(v10, v11), v8));
    const v13 = mul(mul(2, pow(v1, 1)), div(0.5, v4));
    return add(
      select(
        less(c, 0),
        mul(
          0.5,
          sub(
            sub(sub(mul(v4, v12), mul(v13, div(v4, v9))), mul(mul(2, c), v12)),
            div(div(mul(mul(eps, v10), v11), v8), v4),
          ),
        ),
        mul(mul(0.5, div(v6, v8)), v5),
      ),
      mul(0.5, v13),
    );
  },
  d_c: () => {
    const c = parameter("c");
    const v1 = sub(input("x"), parameter("b"));
    const v2 = abs(v1);
    const eps = parameter("eps");
    const v4 = select(
      less(v2, 1000000000000000),
      sqrt(add(pow(v1, 2), eps)),
      mul(v2, sqrt(add(1, div(div(eps, v1), v1)))),
    );
    const v5 = sub(c, v4);
    const v6 = less(0, v5);
    const v7 = abs(v5);
    const v8 = select(
      less(v7, 1000000000000000),
      sqrt(add(pow(v5, 2), eps)),
      mul(v7, sqrt(add(1, div(div(eps, v5), v5)))),
    );
    const v9 = sub(v8, c);
    const v10 = div(v4, v9);
    const v11 = add(v8, v5);
    const v12 = div(v5, v8);
    const v13 = sub(v12, 1);
    const v14 = mul(2, c);
    const v15 = div(eps, v8);
    return select(
      less(c, 0),
      mul(
        0.5,
        sub(
          sub(
            neg(select(v6, neg(div(div(mul(mul(eps, v10), v10), v8), v11)), mul(mul(v10, v10), v13))),
            sub(
              mul(v10, 2),
              select(
                v6,
                neg(div(div(div(mul(mul(v14, eps), v10), v9), v8), v11)),
                mul(mul(v14, v10), div(v13, v9)),
              ),
            ),
          ),
          div(mul(eps, div(select(v6, neg(div(v15, v11)), v13), v9)), v9),
        ),
      ),
      mul(0.5, select(less(v5, 0), div(v15, sub(v8, v5)), add(1, v12))),
    );
  },
  d_eps: () => {
    const c = parameter("c");
    const v1 = sub(input("x"), parameter("b"));
    const v2 = abs(v1);
    const eps = parameter("eps");
    const v4 = select(
      less(v2, 1000000000000000),
      sqrt(add(pow(v1, 2), eps)),
      mul(v2, sqrt(add(1, div(div(eps, v1), v1)))),
    );
    const v5 = sub(c, v4);
    const v6 = abs(v5);
    const v7 = select(
      less(v6, 1000000000000000),
      sqrt(add(pow(v5, 2), eps)),
      mul(v6, sqrt(add(1, div(div(eps, v5), v5)))),
    );
    const v8 = sub(v7, c);
    const v9 = div(1, v8);
    const v10 = div(0.5, v4);
    const v11 = div(v4, v8);
    const v12 = sub(1, mul(v10, mul(2, pow(v5, 1))));
    const v13 = div(v12, v8);
    const v14 = sub(mul(v9, v10), div(mul(mul(0.5, v11), v13), v7));
    return sub(
      select(
        less(c, 0),
        mul(
          0.5,
          add(
            sub(add(mul(v4, v14), mul(v11, v10)), mul(mul(2, c), v14)),
            sub(v9, div(div(mul(mul(0.5, eps), v13), v8), v7)),
          ),
        ),
        mul(0.5, mul(div(0.5, v7), v12)),
      ),
      mul(v10, 0.5),
    );
  },
};
export const hcaf: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = abs(x);
    const v2 = exp(neg(mul(0.5, v1)));
    const r = parameter("r");
    const v4 = mul(mul(r, sigmoidOf(x)), sigmoidOf(neg(x)));
    const v5 = sub(1, v4);
    const v6 = mul(mul(r, v4), v5);
    const v7 = sub(1, v6);
    return select(
      less(700, v1),
      select(equal(v2, 0), 0, mul(mul(mul(mul(mul(mul(r, r), r), v5), v7), v2), v2)),
      mul(mul(r, v6), v7),
    );
  },
  d_x: () => {
    const r = parameter("r");
    const x = input("x");
    const v2 = sigmoidOf(x);
    const v3 = mul(r, v2);
    const v4 = sigmoidOf(neg(x));
    const v5 = mul(v3, v4);
    const v6 = mul(r, v5);
    const v7 = sub(1, v5);
    const v8 = mul(v6, v7);
    const v9 = sub(mul(v4, mul(r, mul(v2, v4))), mul(mul(v4, v2), v3));
    const v10 = sub(mul(v7, mul(r, v9)), mul(v9, v6));
    const v11 = abs(x);
    const v12 = exp(neg(mul(0.5, v11)));
    return sub(
      mul(sub(1, v8), mul(r, v10)),
      select(
        less(700, v11),
        select(equal(v12, 0), 0, mul(mul(mul(mul(v10, mul(mul(r, r), r)), v7), v12), v12)),
        mul(v10, mul(r, v8)),
      ),
    );
  },
  d_r: () => {
    const r = parameter("r");
    const x = input("x");
    const v2 = sigmoidOf(x);
    const v3 = sigmoidOf(neg(x));
    const v4 = mul(mul(r, v2), v3);
    const v5 = mul(r, v4);
    const v6 = sub(1, v4);
    const v7 = mul(v5, v6);
    const v8 = mul(v3, v2);
    const v9 = sub(mul(v6, add(v4, mul(r, v8))), mul(v8, v5));
    const v10 = abs(x);
    const v11 = exp(neg(mul(0.5, v10)));
    return sub(
      mul(sub(1, v7), add(v7, mul(r, v9))),
      select(
        less(700, v10),
        select(equal(v11, 0), 0, mul(mul(mul(mul(v9, mul(mul(r, r), r)), v6), v11), v11)),
        mul(v9, mul(r, v7)),
      ),
    );
  },
};
export const hermitePolynomial: StableForms = {
  value: () => {
    const a2 = parameter("a2");
    const a4 = parameter("a4");
    const x = input("x");
    const a3 = parameter("a3");
    const a5 = parameter("a5");
    return add(
      add(sub(parameter("a0"), mul(2, a2)), mul(12, a4)),
      mul(
        x,
        add(
          add(sub(mul(2, parameter("a1")), mul(12, a3)), mul(120, a5)),
          mul(
            x,
            add(
              sub(mul(4, a2), mul(48, a4)),
              mul(x, add(sub(mul(8, a3), mul(160, a5)), mul(x, add(mul(16, a4), mul(x, mul(32, a5)))))),
            ),
          ),
        ),
      ),
    );
  },
  d_x: () => {
    const a3 = parameter("a3");
    const a5 = parameter("a5");
    const x = input("x");
    const a4 = parameter("a4");
    return add(
      add(sub(mul(2, parameter("a1")), mul(12, a3)), mul(120, a5)),
      mul(
        x,
        add(
          sub(mul(8, parameter("a2")), mul(96, a4)),
          mul(x, add(sub(mul(24, a3), mul(480, a5)), mul(x, add(mul(64, a4), mul(x, mul(160, a5)))))),
        ),
      ),
    );
  },
  d_a4: () => {
    const x = input("x");
    const v1 = mul(x, x);
    return add(12, mul(v1, add(-48, mul(v1, 16))));
  },
  d_a5: () => {
    const x = input("x");
    const v1 = mul(x, x);
    return mul(x, add(120, mul(v1, add(-160, mul(v1, 32)))));
  },
};
export const isruScaled: StableForms = {
  value: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, x);
    const v3 = abs(x);
    return div(
      v2,
      select(
        less(v3, 1000000000000000),
        sqrt(add(1, pow(v2, 2))),
        mul(v3, sqrt(add(mul(a, a), div(div(1, x), x)))),
      ),
    );
  },
  d_x: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = abs(x);
    const v3 = select(
      less(v2, 1000000000000000),
      sqrt(add(1, pow(mul(a, x), 2))),
      mul(v2, sqrt(add(mul(a, a), div(div(1, x), x)))),
    );
    return div(div(div(a, v3), v3), v3);
  },
  d_a: () => {
    const x = input("x");
    const v1 = abs(x);
    const a = parameter("a");
    const v3 = select(
      less(v1, 1000000000000000),
      sqrt(add(1, pow(mul(a, x), 2))),
      mul(v1, sqrt(add(mul(a, a), div(div(1, x), x)))),
    );
    return div(div(div(x, v3), v3), v3);
  },
};
export const lada: StableForms = {
  d_a: () => {
    const x = input("x");
    const v1 = exp(sub(mul(0.5, parameter("b")), mul(mul(0.5, parameter("a")), x)));
    return select(lessEqual(0, x), neg(mul(mul(x, v1), v1)), 0);
  },
};
export const laLU: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = mul(0.5, x);
    const v2 = exp(v1);
    return select(lessEqual(0, x), mul(x, sub(1, mul(0.5, exp(neg(x))))), mul(mul(v1, v2), v2));
  },
  d_x: () => {
    const x = input("x");
    const v1 = mul(0.5, x);
    const v2 = exp(neg(v1));
    const v3 = exp(v1);
    return select(
      lessEqual(0, x),
      add(sub(1, mul(0.5, exp(neg(x)))), mul(mul(v1, v2), v2)),
      add(mul(exp(x), 0.5), mul(mul(v1, v3), v3)),
    );
  },
};
export const laplacian: StableForms = {
  d_a: () => {
    const v0 = abs(sub(input("x"), parameter("b")));
    const v1 = exp(neg(mul(mul(0.5, parameter("a")), v0)));
    return select(equal(v1, 0), 0, neg(mul(mul(v0, v1), v1)));
  },
};
export const lau: StableForms = {
  value: () => {
    const a = parameter("a");
    const b = parameter("b");
    const x = input("x");
    const v3 = mul(b, x);
    const v4 = mul(a, sigmoidOf(v3));
    const v5 = exp(mul(mul(0.5, b), x));
    return select(
      less(abs(v4), 1e-160),
      select(less(v3, -700), mul(mul(a, mul(x, v5)), v5), mul(x, v4)),
      mul(x, log1p(v4)),
    );
  },
  d_x: () => {
    const a = parameter("a");
    const b = parameter("b");
    const x = input("x");
    const v3 = mul(b, x);
    const v4 = sigmoidOf(v3);
    const v5 = mul(a, v4);
    const v6 = abs(v3);
    const v7 = exp(neg(mul(0.5, v6)));
    const v8 = add(1, v5);
    return add(
      log1p(v5),
      select(
        less(700, v6),
        select(equal(v7, 0), 0, mul(mul(div(mul(mul(x, a), b), v8), v7), v7)),
        mul(x, mul(div(1, v8), mul(a, mul(mul(v4, sigmoidOf(neg(v3))), b)))),
      ),
    );
  },
  d_a: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = mul(b, x);
    const v3 = exp(mul(mul(0.5, b), x));
    const v4 = sigmoidOf(v2);
    const v5 = add(1, mul(parameter("a"), v4));
    return select(
      less(v2, -700),
      select(equal(v3, 0), 0, mul(mul(div(x, v5), v3), v3)),
      mul(x, mul(div(1, v5), v4)),
    );
  },
  d_b: () => {
    const x = input("x");
    const v1 = mul(parameter("b"), x);
    const v2 = abs(v1);
    const v3 = exp(neg(mul(0.5, v2)));
    const a = parameter("a");
    const v5 = sigmoidOf(v1);
    const v6 = add(1, mul(a, v5));
    return select(
      less(700, v2),
      select(equal(v3, 0), 0, mul(mul(div(mul(mul(x, x), a), v6), v3), v3)),
      mul(x, mul(div(1, v6), mul(a, mul(mul(v5, sigmoidOf(neg(v1))), x)))),
    );
  },
};
export const leakyReluPlus: StableForms = {
  value: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = mul(a, x);
    const v3 = add(x, v2);
    const eps = parameter("eps");
    const v5 = abs(x);
    const v6 = sub(1, a);
    const v7 = select(
      less(v5, 1000000000000000),
      sqrt(add(mul(mul(pow(v6, 2), x), x), eps)),
      mul(v5, sqrt(add(mul(v6, v6), div(div(eps, x), x)))),
    );
    const v8 = sub(sub(v7, x), v2);
    return mul(0.5, select(less(v3, 0), sub(div(eps, v8), mul(mul(mul(4, a), div(x, v8)), x)), add(v3, v7)));
  },
  d_x: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = mul(a, x);
    const eps = parameter("eps");
    const v4 = abs(x);
    const v5 = sub(1, a);
    const v6 = pow(v5, 2);
    const v7 = mul(v6, x);
    const v8 = select(
      less(v4, 1000000000000000),
      sqrt(add(mul(v7, x), eps)),
      mul(v4, sqrt(add(mul(v5, v5), div(div(eps, x), x)))),
    );
    const v9 = mul(div(0.5, v8), add(mul(x, v6), v7));
    const v10 = sub(sub(v8, x), v2);
    const v11 = div(sub(add(v9, -1), a), v10);
    const v12 = mul(4, a);
    const v13 = div(x, v10);
    return select(
      less(add(x, v2), 0),
      mul(
        0.5,
        sub(
          neg(div(mul(eps, v11), v10)),
          add(mul(x, mul(v12, sub(div(1, v10), mul(v13, v11)))), mul(v12, v13)),
        ),
      ),
      mul(0.5, add(add(1, a), v9)),
    );
  },
  d_a: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = mul(a, x);
    const eps = parameter("eps");
    const v4 = sub(1, a);
    const v5 = mul(v4, x);
    const v6 = less(v5, 0);
    const v7 = abs(x);
    const v8 = select(
      less(v7, 1000000000000000),
      sqrt(add(mul(mul(pow(v4, 2), x), x), eps)),
      mul(v7, sqrt(add(mul(v4, v4), div(div(eps, x), x)))),
    );
    const v9 = div(x, v8);
    const v10 = mul(eps, v9);
    const v11 = sub(v8, v5);
    const v12 = mul(mul(v4, v9), x);
    const v13 = sub(neg(x), v12);
    const v14 = sub(sub(v8, x), v2);
    const v15 = div(x, v14);
    const v16 = mul(4, a);
    return select(
      less(add(x, v2), 0),
      mul(
        0.5,
        sub(
          neg(div(mul(eps, div(select(v6, neg(div(v10, v11)), v13), v14)), v14)),
          mul(
            x,
            sub(
              mul(v15, 4),
              select(
                v6,
                neg(div(div(mul(mul(mul(v16, eps), v15), v15), v8), v11)),
                mul(mul(v16, v15), div(v13, v14)),
              ),
            ),
          ),
        ),
      ),
      mul(0.5, select(less(0, v5), div(v10, add(v8, v5)), sub(x, v12))),
    );
  },
  d_eps: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = mul(a, x);
    const v3 = abs(x);
    const v4 = sub(1, a);
    const eps = parameter("eps");
    const v6 = select(
      less(v3, 1000000000000000),
      sqrt(add(mul(mul(pow(v4, 2), x), x), eps)),
      mul(v3, sqrt(add(mul(v4, v4), div(div(eps, x), x)))),
    );
    const v7 = sub(sub(v6, x), v2);
    const v8 = div(x, v7);
    return select(
      less(add(x, v2), 0),
      mul(
        0.5,
        add(sub(div(1, v7), div(div(div(mul(0.5, eps), v7), v7), v6)), div(mul(mul(mul(2, a), v8), v8), v6)),
      ),
      mul(0.5, div(0.5, v6)),
    );
  },
};
export const legendrePolynomial: StableForms = {
  value: () => {
    const a2 = parameter("a2");
    const x = input("x");
    const a3 = parameter("a3");
    return add(
      sub(parameter("a0"), mul(0.5, a2)),
      mul(x, add(sub(parameter("a1"), mul(1.5, a3)), mul(x, add(mul(1.5, a2), mul(x, mul(2.5, a3)))))),
    );
  },
  d_x: () => {
    const a3 = parameter("a3");
    const x = input("x");
    return add(
      sub(parameter("a1"), mul(1.5, a3)),
      mul(x, add(mul(3, parameter("a2")), mul(x, mul(7.5, a3)))),
    );
  },
};
export const lisht: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = mul(2, x);
    const v2 = abs(v1);
    const v3 = exp(neg(mul(0.5, v2)));
    return add(
      tanhOf(x),
      select(
        less(700, v2),
        mul(mul(4, mul(x, v3)), v3),
        mul(x, mul(4, mul(sigmoidOf(v1), sigmoidOf(neg(v1))))),
      ),
    );
  },
};
export const logCosh: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = expm1(x);
    const v2 = mul(2, x);
    return select(
      less(abs(x), 1),
      log1p(mul(0.5, mul(mul(v1, v1), exp(neg(x))))),
      sub(select(less(x, 0), sub(softplusOf(v2), x), add(x, softplusOf(neg(v2)))), Math.LN2),
    );
  },
  d_x: () => {
    const x = input("x");
    return select(less(x, 0), tanhOf(x), neg(tanhOf(neg(x))));
  },
};
export const logish: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    return select(less(x, -370), mul(mul(x, v1), v1), mul(x, log1p(sigmoidOf(x))));
  },
  d_x: () => {
    const x = input("x");
    const v1 = sigmoidOf(x);
    const v2 = abs(x);
    const v3 = exp(neg(mul(0.5, v2)));
    const v4 = add(1, v1);
    return add(
      log1p(v1),
      select(
        less(700, v2),
        select(equal(v3, 0), 0, mul(mul(div(x, v4), v3), v3)),
        mul(x, mul(div(1, v4), mul(v1, sigmoidOf(neg(x))))),
      ),
    );
  },
};
export const logishParametric: StableForms = {
  value: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = mul(b, x);
    const a = parameter("a");
    const v4 = exp(mul(mul(0.5, b), x));
    return select(less(v2, -370), mul(mul(a, mul(x, v4)), v4), mul(mul(a, x), log1p(sigmoidOf(v2))));
  },
  d_x: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = mul(b, x);
    const v3 = sigmoidOf(v2);
    const a = parameter("a");
    const v5 = abs(v2);
    const v6 = exp(neg(mul(0.5, v5)));
    const v7 = mul(a, x);
    const v8 = add(1, v3);
    return add(
      mul(log1p(v3), a),
      select(
        less(700, v5),
        select(equal(v6, 0), 0, mul(mul(div(mul(v7, b), v8), v6), v6)),
        mul(v7, mul(div(1, v8), mul(mul(v3, sigmoidOf(neg(v2))), b))),
      ),
    );
  },
  d_a: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = mul(b, x);
    const v3 = exp(mul(mul(0.5, b), x));
    return select(less(v2, -370), mul(mul(x, v3), v3), mul(log1p(sigmoidOf(v2)), x));
  },
  d_b: () => {
    const x = input("x");
    const v1 = mul(parameter("b"), x);
    const v2 = abs(v1);
    const v3 = exp(neg(mul(0.5, v2)));
    const a = parameter("a");
    const v5 = sigmoidOf(v1);
    const v6 = add(1, v5);
    return select(
      less(700, v2),
      select(equal(v3, 0), 0, mul(mul(div(mul(a, mul(x, x)), v6), v3), v3)),
      mul(mul(a, x), mul(div(1, v6), mul(mul(v5, sigmoidOf(neg(v1))), x))),
    );
  },
};
export const logishPlus: StableForms = {
  value: () => {
    const x = input("x");
    const eps = parameter("eps");
    const v2 = abs(x);
    const v3 = select(
      less(v2, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v2, sqrt(add(1, div(div(eps, x), x)))),
    );
    return mul(x, log1p(mul(0.5, select(less(x, 0), div(div(eps, v3), sub(v3, x)), add(1, div(x, v3))))));
  },
  d_x: () => {
    const x = input("x");
    const v1 = less(x, 0);
    const eps = parameter("eps");
    const v3 = abs(x);
    const v4 = select(
      less(v3, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v3, sqrt(add(1, div(div(eps, x), x)))),
    );
    const v5 = sub(v4, x);
    const v6 = div(div(eps, v4), v5);
    const v7 = div(x, v4);
    const v8 = add(1, v7);
    return add(
      log1p(mul(0.5, select(v1, v6, v8))),
      select(
        v1,
        mul(
          mul(0.5, div(x, add(1, mul(0.5, v6)))),
          sub(neg(div(div(div(mul(eps, v7), v4), v4), v5)), div(div(mul(eps, div(sub(v7, 1), v4)), v5), v5)),
        ),
        div(div(div(mul(mul(0.5, eps), div(x, add(1, mul(0.5, v8)))), v4), v4), v4),
      ),
    );
  },
  d_eps: () => {
    const x = input("x");
    const eps = parameter("eps");
    const v2 = abs(x);
    const v3 = select(
      less(v2, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v2, sqrt(add(1, div(div(eps, x), x)))),
    );
    const v4 = sub(v3, x);
    const v5 = div(div(mul(0.5, eps), v3), v3);
    const v6 = div(x, v3);
    return select(
      less(x, 0),
      mul(
        mul(0.5, div(x, add(1, mul(0.5, div(div(eps, v3), v4))))),
        sub(mul(div(1, v4), sub(div(1, v3), div(v5, v3))), div(div(v5, v4), v4)),
      ),
      neg(div(div(mul(mul(0.25, v6), v6), v3), add(1, mul(0.5, add(1, v6))))),
    );
  },
};
export const logLog: StableForms = {
  d_x: () => {
    const x = input("x");
    return exp(sub(neg(exp(neg(x))), x));
  },
};
export const logLogish: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(x);
    const v2 = exp(mul(0.5, x));
    return select(less(abs(v1), 1e-160), mul(mul(x, v2), v2), neg(mul(expm1(neg(v1)), x)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = exp(x);
    const v2 = exp(sub(mul(0.5, x), mul(0.5, v1)));
    return neg(sub(expm1(neg(v1)), mul(mul(x, v2), v2)));
  },
};
export const logSqnl: StableForms = {
  value: () => {
    const x = input("x");
    return add(
      mul(
        0.5,
        select(
          less(2, x),
          1,
          select(
            lessEqual(0, x),
            mul(x, add(1, mul(x, -0.25))),
            select(lessEqual(-2, x), mul(x, add(1, mul(x, 0.25))), -1),
          ),
        ),
      ),
      0.5,
    );
  },
};
export const lsRelu: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = add(1, abs(x));
    const a = parameter("a");
    return select(
      lessEqual(x, 0),
      sub(div(1, v1), mul(div(x, v1), div(sign(x), v1))),
      select(lessEqual(x, parameter("b")), 1, mul(div(1, add(1, mul(a, x))), a)),
    );
  },
};
export const maf: StableForms = {
  value: () => {
    const v0 = sub(input("x"), parameter("a"));
    const v1 = abs(v0);
    const b = parameter("b");
    const v3 = mul(b, b);
    return select(
      less(v1, 1000000000000000),
      sqrt(add(pow(v0, 2), v3)),
      mul(v1, sqrt(add(1, div(div(v3, v0), v0)))),
    );
  },
  d_x: () => {
    const v0 = sub(input("x"), parameter("a"));
    const v1 = abs(v0);
    const b = parameter("b");
    const v3 = mul(b, b);
    return mul(
      div(
        0.5,
        select(
          less(v1, 1000000000000000),
          sqrt(add(pow(v0, 2), v3)),
          mul(v1, sqrt(add(1, div(div(v3, v0), v0)))),
        ),
      ),
      mul(2, pow(v0, 1)),
    );
  },
  d_a: () => {
    const v0 = sub(input("x"), parameter("a"));
    const v1 = abs(v0);
    const b = parameter("b");
    const v3 = mul(b, b);
    return neg(
      mul(
        mul(2, pow(v0, 1)),
        div(
          0.5,
          select(
            less(v1, 1000000000000000),
            sqrt(add(pow(v0, 2), v3)),
            mul(v1, sqrt(add(1, div(div(v3, v0), v0)))),
          ),
        ),
      ),
    );
  },
  d_b: () => {
    const v0 = sub(input("x"), parameter("a"));
    const v1 = abs(v0);
    const b = parameter("b");
    const v3 = mul(b, b);
    return mul(
      div(
        0.5,
        select(
          less(v1, 1000000000000000),
          sqrt(add(pow(v0, 2), v3)),
          mul(v1, sqrt(add(1, div(div(v3, v0), v0)))),
        ),
      ),
      add(b, b),
    );
  },
};
export const mishra: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = mul(0.5, div(x, add(1, abs(x))));
    return select(less(x, 0), div(v1, sub(1, x)), mul(v1, sub(2, div(1, add(1, x)))));
  },
  d_x: () => {
    const x = input("x");
    const v1 = add(1, abs(x));
    const v2 = less(x, 0);
    const v3 = sub(1, x);
    const v4 = add(1, x);
    const v5 = sub(2, div(1, v4));
    const v6 = mul(0.5, div(x, v1));
    const v7 = sign(x);
    return sub(
      add(
        mul(div(1, v1), mul(select(v2, div(1, v3), v5), 0.5)),
        select(v2, div(div(v6, v3), v3), div(div(v6, v4), v4)),
      ),
      select(v2, div(mul(v6, div(v7, v1)), v3), mul(mul(v6, div(v5, v1)), v7)),
    );
  },
};
export const modifiedElliott: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = abs(x);
    return add(div(x, select(less(v1, 1000000000000000), sqrt(add(1, mul(x, x))), v1)), 0.5);
  },
  d_x: () => {
    const x = input("x");
    const v1 = abs(x);
    const v2 = select(less(v1, 1000000000000000), sqrt(add(1, mul(x, x))), v1);
    return div(div(div(1, v2), v2), v2);
  },
};
export const mollifiedAbs: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = abs(x);
    const eps = parameter("eps");
    return select(
      less(v1, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v1, sqrt(add(1, div(div(eps, x), x)))),
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = abs(x);
    const eps = parameter("eps");
    return mul(
      div(
        0.5,
        select(
          less(v1, 1000000000000000),
          sqrt(add(mul(x, x), eps)),
          mul(v1, sqrt(add(1, div(div(eps, x), x)))),
        ),
      ),
      add(x, x),
    );
  },
  d_eps: () => {
    const x = input("x");
    const v1 = abs(x);
    const eps = parameter("eps");
    return div(
      0.5,
      select(
        less(v1, 1000000000000000),
        sqrt(add(mul(x, x), eps)),
        mul(v1, sqrt(add(1, div(div(eps, x), x)))),
      ),
    );
  },
};
export const mpelu: StableForms = {
  d_beta: () => {
    const x = input("x");
    const v1 = exp(mul(mul(0.5, parameter("beta")), x));
    return select(lessEqual(0, x), 0, mul(mul(parameter("alpha"), mul(x, v1)), v1));
  },
};
export const ncu: StableForms = {
  value: () => {
    const x = input("x");
    return mul(x, sub(1, mul(x, x)));
  },
};
export const newSigmoid: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = mul(2, x);
    const v2 = mul(4, x);
    return mul(
      0.7071067811865475,
      select(
        less(x, 0),
        div(expm1(v1), sqrt(add(1, exp(v2)))),
        neg(div(expm1(neg(v1)), sqrt(add(1, exp(neg(v2)))))),
      ),
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = mul(4, x);
    const v2 = sqrt(add(1, exp(v1)));
    const v3 = mul(2, x);
    const v4 = exp(v3);
    const v5 = sqrt(add(1, exp(neg(v1))));
    const v6 = neg(v3);
    const v7 = exp(v6);
    return select(
      less(x, 0),
      mul(
        0.7071067811865475,
        sub(
          mul(div(1, v2), mul(v4, 2)),
          select(equal(v4, 0), 0, mul(mul(div(mul(2, expm1(v3)), mul(mul(v2, v2), v2)), v4), v4)),
        ),
      ),
      neg(
        mul(
          add(
            mul(div(1, v5), mul(v7, -2)),
            select(equal(v7, 0), 0, mul(mul(div(mul(2, expm1(v6)), mul(mul(v5, v5), v5)), v7), v7)),
          ),
          0.7071067811865475,
        ),
      ),
    );
  },
};
export const optimalActivation: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    return add(max(0, x), select(less(x, -700), mul(mul(x, v1), v1), mul(x, sigmoidOf(x))));
  },
  d_x: () => {
    const x = input("x");
    const v1 = sigmoidOf(x);
    const v2 = abs(x);
    const v3 = exp(neg(mul(0.5, v2)));
    return add(
      select(less(0, x), 1, 0),
      add(v1, select(less(700, v2), mul(mul(x, v3), v3), mul(x, mul(v1, sigmoidOf(neg(x)))))),
    );
  },
};
export const panPlus: StableForms = {
  value: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = sub(x, a);
    const v3 = abs(v2);
    const eps = parameter("eps");
    const v5 = add(x, a);
    const v6 = abs(v5);
    return sub(
      mul(
        0.5,
        add(
          select(
            less(v3, 1000000000000000),
            sqrt(add(pow(v2, 2), eps)),
            mul(v3, sqrt(add(1, div(div(eps, v2), v2)))),
          ),
          select(
            less(v6, 1000000000000000),
            sqrt(add(pow(v5, 2), eps)),
            mul(v6, sqrt(add(1, div(div(eps, v5), v5)))),
          ),
        ),
      ),
      a,
    );
  },
  d_x: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = sub(x, a);
    const v3 = abs(v2);
    const eps = parameter("eps");
    const v5 = add(x, a);
    const v6 = abs(v5);
    return mul(
      0.5,
      add(
        mul(
          div(
            0.5,
            select(
              less(v3, 1000000000000000),
              sqrt(add(pow(v2, 2), eps)),
              mul(v3, sqrt(add(1, div(div(eps, v2), v2)))),
            ),
          ),
          mul(2, pow(v2, 1)),
        ),
        mul(
          div(
            0.5,
            select(
              less(v6, 1000000000000000),
              sqrt(add(pow(v5, 2), eps)),
              mul(v6, sqrt(add(1, div(div(eps, v5), v5)))),
            ),
          ),
          mul(2, pow(v5, 1)),
        ),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = add(x, a);
    const v3 = abs(v2);
    const eps = parameter("eps");
    const v5 = sub(x, a);
    const v6 = abs(v5);
    return add(
      -1,
      mul(
        0.5,
        sub(
          mul(
            div(
              0.5,
              select(
                less(v3, 1000000000000000),
                sqrt(add(pow(v2, 2), eps)),
                mul(v3, sqrt(add(1, div(div(eps, v2), v2)))),
              ),
            ),
            mul(2, pow(v2, 1)),
          ),
          mul(
            mul(2, pow(v5, 1)),
            div(
              0.5,
              select(
                less(v6, 1000000000000000),
                sqrt(add(pow(v5, 2), eps)),
                mul(v6, sqrt(add(1, div(div(eps, v5), v5)))),
              ),
            ),
          ),
        ),
      ),
    );
  },
  d_eps: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = sub(x, a);
    const v3 = abs(v2);
    const eps = parameter("eps");
    const v5 = add(x, a);
    const v6 = abs(v5);
    return mul(
      0.5,
      add(
        div(
          0.5,
          select(
            less(v3, 1000000000000000),
            sqrt(add(pow(v2, 2), eps)),
            mul(v3, sqrt(add(1, div(div(eps, v2), v2)))),
          ),
        ),
        div(
          0.5,
          select(
            less(v6, 1000000000000000),
            sqrt(add(pow(v5, 2), eps)),
            mul(v6, sqrt(add(1, div(div(eps, v5), v5)))),
          ),
        ),
      ),
    );
  },
};
export const parametricSigmoidFunction: StableForms = {
  value: () => exp(neg(mul(parameter("m"), softplusOf(neg(input("x")))))),
  d_x: () => {
    const v0 = neg(input("x"));
    const v1 = sigmoidOf(v0);
    const m = parameter("m");
    return select(equal(v1, 0), 0, mul(exp(neg(mul(m, softplusOf(v0)))), mul(v1, m)));
  },
  d_m: () => {
    const v0 = softplusOf(neg(input("x")));
    const v1 = exp(neg(mul(mul(0.5, parameter("m")), v0)));
    return select(equal(v1, 0), 0, neg(mul(mul(v0, v1), v1)));
  },
};
export const pdelu: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = sub(1, parameter("t"));
    return select(
      lessEqual(0, x),
      x,
      mul(parameter("a"), expm1(mul(div(1, v1), log1p(max(-1, mul(v1, x)))))),
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = sub(1, parameter("t"));
    const v2 = mul(v1, x);
    const v3 = max(-1, v2);
    const v4 = exp(div(mul(0.5, log1p(v3)), v1));
    return select(
      lessEqual(0, x),
      1,
      select(less(-1, v2), select(equal(v4, 0), 0, mul(mul(div(parameter("a"), add(1, v3)), v4), v4)), 0),
    );
  },
  d_t: () => {
    const x = input("x");
    const v1 = sub(1, parameter("t"));
    const v2 = mul(v1, x);
    const v3 = max(-1, v2);
    const v4 = log1p(v3);
    const v5 = exp(div(mul(0.5, v4), v1));
    const v6 = equal(v5, 0);
    const a = parameter("a");
    return select(
      lessEqual(0, x),
      0,
      add(
        select(v6, 0, mul(mul(div(mul(a, v4), mul(v1, v1)), v5), v5)),
        select(less(-1, v2), select(v6, 0, neg(mul(mul(div(mul(x, a), mul(add(1, v3), v1)), v5), v5))), 0),
      ),
    );
  },
};
export const pE2Id: StableForms = {
  value: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = neg(x);
    return add(
      mul(a, x),
      mul(sub(1, a), sub(select(lessEqual(0, x), x, expm1(x)), select(lessEqual(0, v2), v2, expm1(v2)))),
    );
  },
};
export const pE2Relu: StableForms = {
  value: () => {
    const a = parameter("a");
    const x = input("x");
    const b = parameter("b");
    const v3 = neg(x);
    return sub(
      add(mul(a, max(0, x)), mul(b, select(lessEqual(0, x), x, expm1(x)))),
      mul(sub(sub(1, a), b), select(lessEqual(0, v3), v3, expm1(v3))),
    );
  },
};
export const pelu: StableForms = {
  d_b: () => {
    const x = input("x");
    const a = parameter("a");
    const b = parameter("b");
    const v3 = exp(div(mul(0.5, x), b));
    return select(
      lessEqual(0, x),
      neg(mul(div(div(a, b), b), x)),
      neg(mul(mul(div(a, mul(b, b)), mul(x, v3)), v3)),
    );
  },
};
export const pflu: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = abs(x);
    const v2 = select(less(v1, 1000000000000000), sqrt(add(1, mul(x, x))), v1);
    const v3 = div(x, v2);
    return select(less(x, 0), div(mul(0.5, v3), sub(v2, x)), mul(mul(0.5, x), add(1, v3)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = less(x, 0);
    const v2 = abs(x);
    const v3 = select(less(v2, 1000000000000000), sqrt(add(1, mul(x, x))), v2);
    const v4 = sub(v3, x);
    const v5 = div(x, v3);
    return add(
      mul(select(v1, div(div(1, v3), v4), add(1, v5)), 0.5),
      select(
        v1,
        mul(mul(0.5, x), sub(neg(div(div(div(v5, v3), v3), v4)), div(div(div(sub(v5, 1), v3), v4), v4))),
        div(div(mul(0.5, v5), v3), v3),
      ),
    );
  },
};
export const pFPlus: StableForms = {
  d_x: () => {
    const x = input("x");
    const a = parameter("a");
    const b = parameter("b");
    const v3 = sub(1, mul(b, min(x, 0)));
    return select(
      lessEqual(0, x),
      a,
      add(mul(div(1, v3), a), select(less(0, x), 0, div(mul(mul(a, b), div(x, v3)), v3))),
    );
  },
  d_b: () => {
    const x = input("x");
    const v1 = min(x, 0);
    const v2 = sub(1, mul(parameter("b"), v1));
    return select(lessEqual(0, x), 0, mul(mul(parameter("a"), div(x, v2)), div(v1, v2)));
  },
};
export const pfpm: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const p = parameter("p");
    return select(
      lessEqual(0, x),
      add(select(less(x, -370), mul(mul(x, v1), v1), mul(x, tanhOf(softplusOf(x)))), p),
      p,
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = softplusOf(x);
    const v2 = mul(2, v1);
    const v3 = abs(v2);
    const v4 = exp(neg(mul(0.5, v3)));
    const v5 = sigmoidOf(x);
    const v6 = exp(mul(0.5, x));
    return select(
      lessEqual(0, x),
      add(
        tanhOf(v1),
        select(
          less(700, v3),
          select(
            equal(v4, 0),
            0,
            select(
              equal(v5, 0),
              0,
              mul(mul(select(less(x, -700), mul(mul(4, mul(x, v6)), v6), mul(mul(4, x), v5)), v4), v4),
            ),
          ),
          mul(x, mul(mul(4, mul(sigmoidOf(v2), sigmoidOf(neg(v2)))), v5)),
        ),
      ),
      0,
    );
  },
};
export const pgelu: StableForms = {
  value: () => {
    const x = input("x");
    return mul(mul(0.5, x), erfc(mul(-Math.SQRT1_2, div(x, parameter("a")))));
  },
  d_x: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = exp(neg(div(mul(0.25000000000000006, mul(x, x)), mul(a, a))));
    return add(
      mul(0.5, erfc(mul(-Math.SQRT1_2, div(x, a)))),
      mul(mul(div(0.3989422804014327, a), mul(x, v2)), v2),
    );
  },
  d_a: () => {
    const x = input("x");
    const v1 = mul(x, x);
    const a = parameter("a");
    const v3 = mul(a, a);
    const v4 = exp(neg(div(mul(0.25000000000000006, v1), v3)));
    return select(equal(v4, 0), 0, neg(mul(mul(div(mul(0.3989422804014327, v1), v3), v4), v4)));
  },
};
export const phish: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = erfc(neg(div(x, Math.SQRT2)));
    const v2 = mul(mul(0.5, x), v1);
    const v3 = mul(x, v1);
    const v4 = exp(v2);
    const v5 = neg(v3);
    const v6 = sigmoidOf(v5);
    const v7 = equal(v6, 0);
    const v8 = exp(neg(v2));
    const v9 = mul(4, x);
    const v10 = exp(neg(mul(0.24999999999999994, mul(x, x))));
    const v11 = add(mul(v1, 0.5), mul(mul(mul(0.39894228040143265, x), v10), v10));
    return add(
      tanhOf(v2),
      select(
        less(v3, -700),
        select(
          equal(v4, 0),
          0,
          select(
            v7,
            0,
            mul(
              mul(
                select(
                  less(v5, -700),
                  select(equal(v8, 0), 0, mul(mul(mul(v9, v11), v8), v8)),
                  mul(mul(v9, v6), v11),
                ),
                v4,
              ),
              v4,
            ),
          ),
        ),
        select(v7, 0, mul(x, mul(mul(4, mul(sigmoidOf(v3), v6)), v11))),
      ),
    );
  },
};
export const piecewiseMexicanHat: StableForms = {
  value: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = add(x, a);
    const v3 = exp(neg(mul(0.25, mul(v2, v2))));
    const v4 = sub(x, a);
    const v5 = exp(neg(mul(0.25, mul(v4, v4))));
    return select(
      less(x, 0),
      select(equal(v3, 0), 0, mul(mul(mul(0.8673250705840777, sub(1, pow(v2, 2))), v3), v3)),
      select(equal(v5, 0), 0, mul(mul(mul(0.8673250705840777, sub(1, pow(v4, 2))), v5), v5)),
    );
  },
  d_x: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = add(x, a);
    const v3 = exp(neg(mul(0.25, mul(v2, v2))));
    const v4 = equal(v3, 0);
    const v5 = sub(x, a);
    const v6 = exp(neg(mul(0.25, mul(v5, v5))));
    const v7 = equal(v6, 0);
    return select(
      less(x, 0),
      sub(
        select(v4, 0, neg(mul(mul(mul(1.7346501411681554, v2), v3), v3))),
        select(v4, 0, mul(mul(mul(mul(0.8673250705840777, v2), sub(1, pow(v2, 2))), v3), v3)),
      ),
      sub(
        select(v7, 0, neg(mul(mul(mul(1.7346501411681554, v5), v6), v6))),
        select(v7, 0, mul(mul(mul(mul(0.8673250705840777, v5), sub(1, pow(v5, 2))), v6), v6)),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = add(x, a);
    const v3 = exp(neg(mul(0.25, mul(v2, v2))));
    const v4 = equal(v3, 0);
    const v5 = sub(x, a);
    const v6 = exp(neg(mul(0.25, mul(v5, v5))));
    const v7 = equal(v6, 0);
    return select(
      less(x, 0),
      sub(
        select(v4, 0, neg(mul(mul(mul(1.7346501411681554, v2), v3), v3))),
        select(v4, 0, mul(mul(mul(mul(0.8673250705840777, v2), sub(1, pow(v2, 2))), v3), v3)),
      ),
      add(
        select(v7, 0, mul(mul(mul(1.7346501411681554, v5), v6), v6)),
        select(v7, 0, mul(mul(mul(mul(0.8673250705840777, sub(1, pow(v5, 2))), v5), v6), v6)),
      ),
    );
  },
};
export const piecewiseRbf: StableForms = {
  d_x: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(2, a);
    const v3 = sub(x, v2);
    const b = parameter("b");
    const v5 = mul(b, b);
    const v6 = exp(neg(div(mul(0.5, mul(v3, v3)), v5)));
    const v7 = add(x, v2);
    const v8 = exp(neg(div(mul(0.5, mul(v7, v7)), v5)));
    const v9 = exp(neg(div(mul(0.5, mul(x, x)), v5)));
    return select(
      lessEqual(a, x),
      select(equal(v6, 0), 0, neg(mul(mul(div(mul(2, v3), v5), v6), v6))),
      select(
        lessEqual(x, neg(a)),
        select(equal(v8, 0), 0, neg(mul(mul(div(mul(2, v7), v5), v8), v8))),
        neg(mul(mul(div(2, v5), mul(x, v9)), v9)),
      ),
    );
  },
  d_a: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(2, a);
    const v3 = sub(x, v2);
    const b = parameter("b");
    const v5 = mul(b, b);
    const v6 = exp(neg(div(mul(0.5, mul(v3, v3)), v5)));
    const v7 = add(x, v2);
    const v8 = exp(neg(div(mul(0.5, mul(v7, v7)), v5)));
    return select(
      lessEqual(a, x),
      select(equal(v6, 0), 0, mul(mul(div(mul(4, v3), v5), v6), v6)),
      select(lessEqual(x, neg(a)), select(equal(v8, 0), 0, neg(mul(mul(div(mul(4, v7), v5), v8), v8))), 0),
    );
  },
  d_b: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(2, a);
    const v3 = sub(x, v2);
    const v4 = mul(v3, v3);
    const b = parameter("b");
    const v6 = mul(b, b);
    const v7 = exp(neg(div(mul(0.5, v4), v6)));
    const v8 = mul(v6, b);
    const v9 = add(x, v2);
    const v10 = mul(v9, v9);
    const v11 = exp(neg(div(mul(0.5, v10), v6)));
    const v12 = mul(x, x);
    const v13 = exp(neg(div(mul(0.5, v12), v6)));
    return select(
      lessEqual(a, x),
      select(equal(v7, 0), 0, mul(mul(div(mul(2, v4), v8), v7), v7)),
      select(
        lessEqual(x, neg(a)),
        select(equal(v11, 0), 0, mul(mul(div(mul(2, v10), v8), v11), v11)),
        select(equal(v13, 0), 0, mul(mul(div(mul(2, v12), v8), v13), v13)),
      ),
    );
  },
};
export const polyLU: StableForms = {
  value: () => {
    const x = input("x");
    return select(lessEqual(0, x), x, div(x, sub(1, x)));
  },
};
export const powerLU: StableForms = {
  value: () => {
    const x = input("x");
    return select(lessEqual(0, x), x, expm1(neg(mul(parameter("a"), log1p(neg(min(x, 0)))))));
  },
  d_a: () => {
    const x = input("x");
    const v1 = log1p(neg(min(x, 0)));
    const v2 = exp(neg(mul(mul(0.5, parameter("a")), v1)));
    return select(lessEqual(0, x), 0, select(equal(v2, 0), 0, neg(mul(mul(v1, v2), v2))));
  },
};
export const preNU: StableForms = {
  value: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = div(x, add(2, x));
    const v3 = mul(v2, v2);
    return select(
      lessEqual(0, x),
      select(
        less(abs(x), 0.5),
        sub(
          neg(
            mul(
              mul(a, v2),
              sub(
                mul(
                  2,
                  mul(
                    v3,
                    add(
                      0.3333333333333333,
                      mul(
                        v3,
                        add(
                          0.2,
                          mul(
                            v3,
                            add(
                              0.14285714285714285,
                              mul(
                                v3,
                                add(
                                  0.1111111111111111,
                                  mul(
                                    v3,
                                    add(
                                      0.09090909090909091,
                                      mul(
                                        v3,
                                        add(
                                          0.07692307692307693,
                                          mul(
                                            v3,
                                            add(
                                              0.06666666666666667,
                                              mul(
                                                v3,
                                                add(
                                                  0.058823529411764705,
                                                  mul(
                                                    v3,
                                                    add(
                                                      0.05263157894736842,
                                                      mul(
                                                        v3,
                                                        add(
                                                          0.047619047619047616,
                                                          mul(
                                                            v3,
                                                            add(
                                                              0.043478260869565216,
                                                              mul(
                                                                v3,
                                                                add(
                                                                  0.04,
                                                                  mul(
                                                                    v3,
                                                                    add(
                                                                      0.037037037037037035,
                                                                      mul(
                                                                        v3,
                                                                        add(
                                                                          0.034482758620689655,
                                                                          mul(
                                                                            v3,
                                                                            add(
                                                                              0.03225806451612903,
                                                                              mul(
                                                                                v3,
                                                                                add(
                                                                                  0.030303030303030304,
                                                                                  mul(
                                                                                    0.02857142857142857,
                                                                                    v3,
                                                                                  ),
                                                                                ),
                                                                              ),
                                                                            ),
                                                                          ),
                                                                        ),
                                                                      ),
                                                                    ),
                                                                  ),
                                                                ),
                                                              ),
                                                            ),
                                                          ),
                                                        ),
                                                      ),
                                                    ),
                                                  ),
                                                ),
                                              ),
                                            ),
                                          ),
                                        ),
                                      ),
                                    ),
                                  ),
                                ),
                              ),
                            ),
                          ),
                        ),
                      ),
                    ),
                  ),
                ),
                x,
              ),
            ),
          ),
          mul(mul(a, x), sub(1, div(1, a))),
        ),
        sub(x, mul(a, log1p(x))),
      ),
      0,
    );
  },
  d_x: () => {
    const x = input("x");
    return select(lessEqual(0, x), sub(1, mul(parameter("a"), div(1, add(1, x)))), 0);
  },
  d_a: () => {
    const x = input("x");
    return select(lessEqual(0, x), neg(log1p(x)), 0);
  },
};
export const preu: StableForms = {
  value: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = exp(mul(mul(0.5, parameter("b")), x));
    return select(lessEqual(0, x), mul(a, x), mul(mul(a, mul(x, v2)), v2));
  },
  d_x: () => {
    const x = input("x");
    const a = parameter("a");
    const b = parameter("b");
    const v3 = exp(mul(mul(0.5, b), x));
    return select(lessEqual(0, x), a, add(mul(exp(mul(b, x)), a), mul(mul(mul(a, b), mul(x, v3)), v3)));
  },
  d_a: () => {
    const x = input("x");
    const v1 = exp(mul(mul(0.5, parameter("b")), x));
    return select(lessEqual(0, x), x, mul(mul(x, v1), v1));
  },
  d_b: () => {
    const x = input("x");
    const v1 = exp(mul(mul(0.5, parameter("b")), x));
    return select(
      lessEqual(0, x),
      0,
      select(equal(v1, 0), 0, mul(mul(mul(parameter("a"), mul(x, x)), v1), v1)),
    );
  },
};
export const pSerf: StableForms = {
  value: () => {
    const a = parameter("a");
    const b = parameter("b");
    const x = input("x");
    const v3 = mul(b, x);
    const v4 = mul(a, softplusOf(v3));
    const v5 = exp(mul(mul(0.5, b), x));
    return select(
      less(abs(v4), 1e-160),
      select(
        less(v3, -700),
        mul(mul(mul(1.1283791670955126, a), mul(x, v5)), v5),
        mul(mul(1.1283791670955126, x), v4),
      ),
      mul(x, erf(v4)),
    );
  },
  d_x: () => {
    const a = parameter("a");
    const b = parameter("b");
    const x = input("x");
    const v3 = mul(b, x);
    const v4 = softplusOf(v3);
    const v5 = exp(neg(mul(mul(0.5, mul(a, a)), mul(v4, v4))));
    const v6 = sigmoidOf(v3);
    const v7 = exp(mul(mul(0.5, b), x));
    return add(
      erf(mul(a, v4)),
      select(
        equal(v5, 0),
        0,
        select(
          equal(v6, 0),
          0,
          mul(
            mul(
              select(
                less(v3, -700),
                mul(mul(mul(mul(1.1283791670955126, a), b), mul(x, v7)), v7),
                mul(mul(mul(mul(1.1283791670955126, x), a), v6), b),
              ),
              v5,
            ),
            v5,
          ),
        ),
      ),
    );
  },
  d_a: () => {
    const a = parameter("a");
    const b = parameter("b");
    const x = input("x");
    const v3 = mul(b, x);
    const v4 = softplusOf(v3);
    const v5 = exp(neg(mul(mul(0.5, mul(a, a)), mul(v4, v4))));
    const v6 = exp(mul(mul(0.5, b), x));
    return select(
      equal(v5, 0),
      0,
      mul(
        mul(
          select(
            less(v3, -700),
            mul(mul(1.1283791670955126, mul(x, v6)), v6),
            mul(mul(1.1283791670955126, x), v4),
          ),
          v5,
        ),
        v5,
      ),
    );
  },
  d_b: () => {
    const a = parameter("a");
    const b = parameter("b");
    const x = input("x");
    const v3 = mul(b, x);
    const v4 = softplusOf(v3);
    const v5 = exp(neg(mul(mul(0.5, mul(a, a)), mul(v4, v4))));
    const v6 = sigmoidOf(v3);
    const v7 = exp(mul(mul(0.5, b), x));
    const v8 = mul(mul(1.1283791670955126, mul(x, x)), a);
    return select(
      equal(v5, 0),
      0,
      select(
        equal(v6, 0),
        0,
        mul(mul(select(less(v3, -700), select(equal(v7, 0), 0, mul(mul(v8, v7), v7)), mul(v8, v6)), v5), v5),
      ),
    );
  },
};
export const psgu: StableForms = {
  value: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, sigmoidOf(x));
    const v3 = exp(mul(0.5, x));
    return select(
      less(abs(v2), 1e-160),
      select(less(x, -700), mul(mul(a, mul(x, v3)), v3), mul(x, v2)),
      mul(x, tanhOf(v2)),
    );
  },
  d_x: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = sigmoidOf(x);
    const v3 = mul(a, v2);
    const v4 = mul(2, v3);
    const v5 = exp(v3);
    const v6 = neg(v4);
    const v7 = sigmoidOf(v6);
    const v8 = equal(v7, 0);
    const v9 = equal(v2, 0);
    const v10 = sigmoidOf(neg(x));
    const v11 = equal(v10, 0);
    const v12 = exp(neg(v3));
    const v13 = abs(x);
    const v14 = mul(4, a);
    const v15 = exp(neg(mul(0.5, v13)));
    const v16 = exp(mul(0.5, x));
    const v17 = mul(4, x);
    return add(
      tanhOf(v3),
      select(
        less(v4, -700),
        select(
          equal(v5, 0),
          0,
          select(
            v8,
            0,
            select(
              v9,
              0,
              select(
                v11,
                0,
                mul(
                  mul(
                    select(
                      less(v6, -700),
                      select(
                        equal(v12, 0),
                        0,
                        mul(
                          mul(
                            select(
                              less(700, v13),
                              mul(mul(v14, mul(x, v15)), v15),
                              mul(
                                select(less(x, -700), mul(mul(v14, mul(x, v16)), v16), mul(mul(v17, a), v2)),
                                v10,
                              ),
                            ),
                            v12,
                          ),
                          v12,
                        ),
                      ),
                      mul(mul(mul(mul(v17, v7), a), v2), v10),
                    ),
                    v5,
                  ),
                  v5,
                ),
              ),
            ),
          ),
        ),
        select(
          v8,
          0,
          select(v9, 0, select(v11, 0, mul(x, mul(mul(4, mul(sigmoidOf(v4), v7)), mul(a, mul(v2, v10)))))),
        ),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const v1 = sigmoidOf(x);
    const v2 = mul(parameter("a"), v1);
    const v3 = mul(2, v2);
    const v4 = exp(v2);
    const v5 = neg(v3);
    const v6 = sigmoidOf(v5);
    const v7 = equal(v6, 0);
    const v8 = equal(v1, 0);
    const v9 = exp(neg(v2));
    const v10 = exp(mul(0.5, x));
    const v11 = mul(4, x);
    return select(
      less(v3, -700),
      select(
        equal(v4, 0),
        0,
        select(
          v7,
          0,
          select(
            v8,
            0,
            mul(
              mul(
                select(
                  less(v5, -700),
                  select(
                    equal(v9, 0),
                    0,
                    mul(mul(select(less(x, -700), mul(mul(4, mul(x, v10)), v10), mul(v11, v1)), v9), v9),
                  ),
                  mul(mul(v11, v6), v1),
                ),
                v4,
              ),
              v4,
            ),
          ),
        ),
      ),
      select(v7, 0, select(v8, 0, mul(x, mul(mul(4, mul(sigmoidOf(v3), v6)), v1)))),
    );
  },
};
export const pShELU: StableForms = {
  d_b: () => {
    const v0 = add(input("x"), parameter("c"));
    const a = parameter("a");
    const b = parameter("b");
    const v3 = exp(div(mul(0.5, v0), b));
    return select(
      lessEqual(0, v0),
      neg(mul(div(div(a, b), b), v0)),
      select(equal(v3, 0), 0, neg(mul(mul(div(mul(v0, a), mul(b, b)), v3), v3))),
    );
  },
};
export const pSigmoid: StableForms = {
  d_b: () => {
    const x = input("x");
    const v1 = mul(parameter("b"), x);
    const v2 = abs(v1);
    const a = parameter("a");
    const v4 = exp(neg(mul(0.5, v2)));
    return select(
      less(700, v2),
      mul(mul(a, mul(x, v4)), v4),
      mul(a, mul(mul(sigmoidOf(v1), sigmoidOf(neg(v1))), x)),
    );
  },
};
export const pssiLU: StableForms = {
  value: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, x);
    const b = parameter("b");
    const v4 = sub(1, b);
    const v5 = exp(mul(mul(0.5, a), x));
    return select(
      less(v2, -700),
      sub(mul(mul(div(1, v4), mul(x, v5)), v5), mul(b, div(x, v4))),
      div(mul(x, sub(sigmoidOf(v2), b)), v4),
    );
  },
  d_x: () => {
    const b = parameter("b");
    const a = parameter("a");
    const x = input("x");
    const v3 = mul(a, x);
    const v4 = sigmoidOf(v3);
    const v5 = abs(v3);
    const v6 = exp(neg(mul(0.5, v5)));
    return mul(
      div(1, sub(1, b)),
      add(
        sub(v4, b),
        select(less(700, v5), mul(mul(a, mul(x, v6)), v6), mul(x, mul(mul(v4, sigmoidOf(neg(v3))), a))),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const v1 = mul(parameter("a"), x);
    const v2 = abs(v1);
    const v3 = exp(neg(mul(0.5, v2)));
    const v4 = sub(1, parameter("b"));
    return select(
      less(700, v2),
      select(equal(v3, 0), 0, mul(mul(div(mul(x, x), v4), v3), v3)),
      mul(div(1, v4), mul(x, mul(mul(sigmoidOf(v1), sigmoidOf(neg(v1))), x))),
    );
  },
  d_b: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, x);
    const b = parameter("b");
    const v4 = sub(1, b);
    const v5 = mul(v4, v4);
    const v6 = exp(mul(mul(0.5, a), x));
    return sub(
      select(
        less(v2, -700),
        sub(mul(mul(div(1, v5), mul(x, v6)), v6), mul(b, div(x, v5))),
        div(div(mul(x, sub(sigmoidOf(v2), b)), v4), v4),
      ),
      mul(x, div(1, v4)),
    );
  },
};
export const psTanh: StableForms = {
  value: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = mul(mul(2, b), x);
    const a = parameter("a");
    const v4 = exp(mul(b, x));
    return select(less(v2, -700), mul(mul(mul(2, a), mul(x, v4)), v4), mul(mul(x, a), mul(2, sigmoidOf(v2))));
  },
  d_x: () => {
    const b = parameter("b");
    const v1 = mul(2, b);
    const x = input("x");
    const v3 = mul(v1, x);
    const v4 = sigmoidOf(v3);
    const a = parameter("a");
    const v6 = abs(v3);
    const v7 = exp(neg(mul(0.5, v6)));
    return add(
      mul(mul(2, v4), a),
      select(
        less(700, v6),
        mul(mul(mul(mul(4, a), b), mul(x, v7)), v7),
        mul(mul(x, a), mul(2, mul(mul(v4, sigmoidOf(neg(v3))), v1))),
      ),
    );
  },
  d_a: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = mul(mul(2, b), x);
    const v3 = exp(mul(b, x));
    return select(less(v2, -700), mul(mul(2, mul(x, v3)), v3), mul(mul(2, sigmoidOf(v2)), x));
  },
  d_b: () => {
    const x = input("x");
    const v1 = mul(mul(2, parameter("b")), x);
    const v2 = abs(v1);
    const v3 = exp(neg(mul(0.5, v2)));
    const a = parameter("a");
    return select(
      less(700, v2),
      select(equal(v3, 0), 0, mul(mul(mul(mul(4, mul(x, x)), a), v3), v3)),
      mul(mul(x, a), mul(2, mul(mul(sigmoidOf(v1), sigmoidOf(neg(v1))), mul(x, 2)))),
    );
  },
};
export const pSvELU: StableForms = {
  d_b: () => {
    const x = input("x");
    const a = parameter("a");
    const b = parameter("b");
    const v3 = exp(div(mul(0.5, x), b));
    return select(
      lessEqual(0, x),
      neg(mul(div(div(a, b), b), x)),
      neg(mul(mul(div(a, mul(b, b)), mul(x, v3)), v3)),
    );
  },
};
export const pSwish: StableForms = {
  value: () => {
    const x = input("x");
    const b = parameter("b");
    const v2 = mul(b, x);
    const a = parameter("a");
    const v4 = exp(mul(mul(0.5, b), x));
    return select(
      lessEqual(x, parameter("c")),
      select(less(v2, -700), mul(mul(a, mul(x, v4)), v4), mul(mul(a, x), sigmoidOf(v2))),
      x,
    );
  },
  d_x: () => {
    const x = input("x");
    const b = parameter("b");
    const v2 = mul(b, x);
    const v3 = sigmoidOf(v2);
    const a = parameter("a");
    const v5 = abs(v2);
    const v6 = exp(neg(mul(0.5, v5)));
    return select(
      lessEqual(x, parameter("c")),
      add(
        mul(v3, a),
        select(
          less(700, v5),
          mul(mul(mul(a, b), mul(x, v6)), v6),
          mul(mul(a, x), mul(mul(v3, sigmoidOf(neg(v2))), b)),
        ),
      ),
      1,
    );
  },
  d_a: () => {
    const x = input("x");
    const b = parameter("b");
    const v2 = mul(b, x);
    const v3 = exp(mul(mul(0.5, b), x));
    return select(
      lessEqual(x, parameter("c")),
      select(less(v2, -700), mul(mul(x, v3), v3), mul(sigmoidOf(v2), x)),
      0,
    );
  },
  d_b: () => {
    const x = input("x");
    const v1 = mul(parameter("b"), x);
    const v2 = abs(v1);
    const v3 = exp(neg(mul(0.5, v2)));
    const a = parameter("a");
    return select(
      lessEqual(x, parameter("c")),
      select(
        less(700, v2),
        select(equal(v3, 0), 0, mul(mul(mul(a, mul(x, x)), v3), v3)),
        mul(mul(a, x), mul(mul(sigmoidOf(v1), sigmoidOf(neg(v1))), x)),
      ),
      0,
    );
  },
};
export const pTELU: StableForms = {
  d_b: () => {
    const x = input("x");
    const v1 = mul(parameter("b"), x);
    const v2 = mul(2, v1);
    const v3 = exp(v1);
    const v4 = neg(v2);
    const v5 = sigmoidOf(v4);
    const v6 = equal(v5, 0);
    const a = parameter("a");
    const v8 = mul(4, a);
    const v9 = exp(neg(v1));
    return select(
      lessEqual(0, x),
      0,
      select(
        less(v2, -700),
        select(
          equal(v3, 0),
          0,
          select(
            v6,
            0,
            mul(mul(select(less(v4, -700), mul(mul(v8, mul(x, v9)), v9), mul(mul(v8, v5), x)), v3), v3),
          ),
        ),
        select(v6, 0, mul(a, mul(mul(4, mul(sigmoidOf(v2), v5)), x))),
      ),
    );
  },
};
export const puaf: StableForms = {
  d_x: () => {
    const c = parameter("c");
    const x = input("x");
    const a = parameter("a");
    const v3 = mul(a, pow(x, sub(a, 1)));
    const v4 = add(c, x);
    const b = parameter("b");
    const v6 = pow(v4, b);
    const v7 = sub(c, x);
    const v8 = add(v6, pow(v7, b));
    const v9 = pow(x, a);
    const v10 = sub(b, 1);
    const v11 = mul(b, pow(v4, v10));
    return select(
      less(c, x),
      v3,
      select(
        lessEqual(neg(c), x),
        sub(
          mul(div(1, v8), add(mul(v6, v3), mul(v9, v11))),
          mul(mul(div(v9, v8), div(v6, v8)), sub(v11, mul(b, pow(v7, v10)))),
        ),
        0,
      ),
    );
  },
  d_a: () => {
    const c = parameter("c");
    const x = input("x");
    const v2 = equal(x, 0);
    const v3 = pow(x, parameter("a"));
    const v4 = log(x);
    const b = parameter("b");
    const v6 = pow(add(c, x), b);
    return select(
      less(c, x),
      select(v2, 0, mul(v3, v4)),
      select(lessEqual(neg(c), x), select(v2, 0, mul(mul(div(v6, add(v6, pow(sub(c, x), b))), v3), v4)), 0),
    );
  },
  d_b: () => {
    const c = parameter("c");
    const x = input("x");
    const v2 = add(c, x);
    const v3 = equal(v2, 0);
    const b = parameter("b");
    const v5 = pow(v2, b);
    const v6 = sub(c, x);
    const v7 = pow(v6, b);
    const v8 = add(v5, v7);
    const v9 = div(pow(x, parameter("a")), v8);
    const v10 = log(v2);
    const v11 = mul(v9, div(v5, v8));
    return select(
      less(c, x),
      0,
      select(
        lessEqual(neg(c), x),
        add(
          select(v3, 0, mul(mul(v9, v5), v10)),
          add(
            select(v3, 0, neg(mul(mul(v11, v5), v10))),
            select(equal(v6, 0), 0, neg(mul(mul(v11, v7), log(v6)))),
          ),
        ),
        0,
      ),
    );
  },
  d_c: () => {
    const c = parameter("c");
    const x = input("x");
    const v2 = add(c, x);
    const b = parameter("b");
    const v4 = pow(v2, b);
    const v5 = sub(c, x);
    const v6 = add(v4, pow(v5, b));
    const v7 = pow(x, parameter("a"));
    const v8 = sub(b, 1);
    const v9 = mul(b, pow(v2, v8));
    return select(
      less(c, x),
      0,
      select(
        lessEqual(neg(c), x),
        sub(mul(div(1, v6), mul(v7, v9)), mul(mul(div(v7, v6), div(v4, v6)), add(v9, mul(b, pow(v5, v8))))),
        0,
      ),
    );
  },
};
export const quickGelu: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = mul(1.702, x);
    const v2 = exp(mul(0.851, x));
    return select(less(v1, -700), mul(mul(x, v2), v2), mul(x, sigmoidOf(v1)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = mul(1.702, x);
    const v2 = sigmoidOf(v1);
    const v3 = abs(v1);
    const v4 = exp(neg(mul(0.5, v3)));
    return add(
      v2,
      select(less(700, v3), mul(mul(1.702, mul(x, v4)), v4), mul(x, mul(mul(v2, sigmoidOf(neg(v1))), 1.702))),
    );
  },
};
export const reHSec: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = mul(0.5, x);
    const v2 = exp(neg(v1));
    const v3 = mul(2, x);
    const v4 = sigmoidOf(v3);
    const v5 = exp(x);
    const v6 = exp(v1);
    const v7 = neg(v3);
    const v8 = sigmoidOf(v7);
    const v9 = exp(neg(x));
    return select(
      less(0, x),
      select(
        equal(v2, 0),
        0,
        select(
          equal(v4, 0),
          0,
          mul(mul(select(less(v3, -700), mul(mul(2, mul(x, v5)), v5), mul(v3, v4)), v2), v2),
        ),
      ),
      select(
        equal(v6, 0),
        0,
        select(
          equal(v8, 0),
          0,
          mul(mul(select(less(v7, -700), mul(mul(2, mul(x, v9)), v9), mul(v3, v8)), v6), v6),
        ),
      ),
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = mul(0.5, x);
    const v2 = exp(neg(v1));
    const v3 = equal(v2, 0);
    const v4 = mul(2, x);
    const v5 = sigmoidOf(v4);
    const v6 = abs(v4);
    const v7 = less(700, v6);
    const v8 = exp(neg(mul(0.5, v6)));
    const v9 = mul(x, v8);
    const v10 = neg(v4);
    const v11 = sigmoidOf(v10);
    const v12 = exp(x);
    const v13 = exp(v1);
    const v14 = equal(v13, 0);
    const v15 = exp(neg(x));
    return select(
      less(0, x),
      sub(
        select(
          v3,
          0,
          mul(mul(add(mul(v5, 2), select(v7, mul(mul(4, v9), v8), mul(v4, mul(mul(v5, v11), 2)))), v2), v2),
        ),
        select(
          v3,
          0,
          select(
            equal(v5, 0),
            0,
            mul(mul(select(less(v4, -700), mul(mul(2, mul(x, v12)), v12), mul(v4, v5)), v2), v2),
          ),
        ),
      ),
      add(
        select(
          v14,
          0,
          mul(
            mul(add(mul(v11, 2), select(v7, mul(mul(-4, v9), v8), mul(v4, mul(mul(v11, v5), -2)))), v13),
            v13,
          ),
        ),
        select(
          v14,
          0,
          select(
            equal(v11, 0),
            0,
            mul(mul(select(less(v10, -700), mul(mul(2, mul(x, v15)), v15), mul(v4, v11)), v13), v13),
          ),
        ),
      ),
    );
  },
};
export const reLTanh: StableForms = {
  d_a: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = mul(2, a);
    return select(
      lessEqual(x, a),
      neg(mul(mul(mul(mul(8, tanhOf(a)), sigmoidOf(v2)), sigmoidOf(neg(v2))), sub(x, a))),
      0,
    );
  },
  d_b: () => {
    const x = input("x");
    const b = parameter("b");
    const v2 = mul(2, b);
    return select(
      lessEqual(x, parameter("a")),
      0,
      select(
        lessEqual(b, x),
        neg(mul(mul(mul(mul(8, tanhOf(b)), sigmoidOf(v2)), sigmoidOf(neg(v2))), sub(x, b))),
        0,
      ),
    );
  },
};
export const relu6: StableForms = {
  d_x: () => {
    const x = input("x");
    return select(less(6, x), 0, select(less(0, x), 1, 0));
  },
};
export const reu: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    return select(lessEqual(0, x), x, mul(mul(x, v1), v1));
  },
  d_x: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    return select(lessEqual(0, x), 1, add(exp(x), mul(mul(x, v1), v1)));
  },
};
export const rmaf: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(neg(mul(mul(0.5, parameter("c")), softplusOf(sub(neg(x), 1.3862943611198906)))));
    return mul(mul(mul(parameter("b"), parameter("a")), mul(x, v1)), v1);
  },
  d_x: () => {
    const v0 = mul(parameter("b"), parameter("a"));
    const c = parameter("c");
    const x = input("x");
    const v3 = sub(neg(x), 1.3862943611198906);
    const v4 = softplusOf(v3);
    const v5 = exp(neg(mul(mul(0.5, c), v4)));
    const v6 = sigmoidOf(v3);
    const v7 = exp(sub(neg(mul(0.5, x)), Math.LN2));
    return add(
      mul(v0, exp(neg(mul(c, v4)))),
      select(
        equal(v5, 0),
        0,
        select(
          equal(v6, 0),
          0,
          mul(
            mul(
              select(less(v3, -700), mul(mul(mul(v0, c), mul(x, v7)), v7), mul(mul(mul(v0, x), v6), c)),
              v5,
            ),
            v5,
          ),
        ),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const v1 = exp(neg(mul(mul(0.5, parameter("c")), softplusOf(sub(neg(x), 1.3862943611198906)))));
    return mul(mul(parameter("b"), mul(x, v1)), v1);
  },
  d_b: () => {
    const x = input("x");
    const v1 = exp(neg(mul(mul(0.5, parameter("c")), softplusOf(sub(neg(x), 1.3862943611198906)))));
    return mul(mul(parameter("a"), mul(x, v1)), v1);
  },
  d_c: () => {
    const x = input("x");
    const v1 = sub(neg(x), 1.3862943611198906);
    const v2 = softplusOf(v1);
    const v3 = exp(neg(mul(mul(0.5, parameter("c")), v2)));
    const v4 = mul(parameter("b"), parameter("a"));
    const v5 = exp(sub(neg(mul(0.5, x)), Math.LN2));
    return select(
      equal(v3, 0),
      0,
      mul(mul(select(less(v1, -700), neg(mul(mul(v4, mul(x, v5)), v5)), neg(mul(mul(v4, x), v2))), v3), v3),
    );
  },
};
export const root2Sigmoid: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = mul(Math.LN2, x);
    const v2 = mul(1.3862943611198906, x);
    return mul(
      0.24999999999999994,
      select(
        less(x, 0),
        div(expm1(v1), sqrt(add(1, exp(v2)))),
        neg(div(expm1(neg(v1)), sqrt(add(1, exp(neg(v2)))))),
      ),
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = mul(1.3862943611198906, x);
    const v2 = sqrt(add(1, exp(v1)));
    const v3 = mul(Math.LN2, x);
    const v4 = exp(v3);
    const v5 = sqrt(add(1, exp(neg(v1))));
    const v6 = neg(v3);
    const v7 = exp(v6);
    return select(
      less(x, 0),
      mul(
        0.24999999999999994,
        sub(
          mul(div(1, v2), mul(v4, Math.LN2)),
          select(equal(v4, 0), 0, mul(mul(div(mul(Math.LN2, expm1(v3)), mul(mul(v2, v2), v2)), v4), v4)),
        ),
      ),
      neg(
        mul(
          add(
            mul(div(1, v5), mul(v7, -Math.LN2)),
            select(equal(v7, 0), 0, mul(mul(div(mul(Math.LN2, expm1(v6)), mul(mul(v5, v5), v5)), v7), v7)),
          ),
          0.24999999999999994,
        ),
      ),
    );
  },
};
export const rootsig: StableForms = {
  value: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, x);
    const v3 = abs(x);
    return div(
      v2,
      add(
        1,
        select(
          less(v3, 1000000000000000),
          sqrt(add(1, pow(v2, 2))),
          mul(v3, sqrt(add(mul(a, a), div(div(1, x), x)))),
        ),
      ),
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = abs(x);
    const a = parameter("a");
    const v3 = mul(a, a);
    const v4 = select(
      less(v1, 1000000000000000),
      sqrt(add(1, pow(mul(a, x), 2))),
      mul(v1, sqrt(add(v3, div(div(1, x), x)))),
    );
    const v5 = add(1, v4);
    const v6 = div(x, v5);
    return sub(mul(div(1, v5), a), div(mul(mul(mul(v3, a), v6), v6), v4));
  },
  d_a: () => {
    const x = input("x");
    const v1 = abs(x);
    const a = parameter("a");
    const v3 = mul(a, a);
    const v4 = select(
      less(v1, 1000000000000000),
      sqrt(add(1, pow(mul(a, x), 2))),
      mul(v1, sqrt(add(v3, div(div(1, x), x)))),
    );
    const v5 = add(1, v4);
    const v6 = div(x, v5);
    return sub(mul(div(1, v5), x), mul(mul(mul(v3, v6), v6), div(x, v4)));
  },
};
export const saRa: StableForms = {
  value: () => {
    const x = input("x");
    const a = parameter("a");
    const b = parameter("b");
    const v3 = mul(b, x);
    const v4 = neg(v3);
    const v5 = div(x, add(1, mul(a, exp(v4))));
    const v6 = exp(mul(mul(0.5, b), x));
    return select(
      lessEqual(0, x),
      x,
      select(equal(a, 0), v5, select(less(0, v4), div(mul(mul(x, v6), v6), add(exp(v3), a)), v5)),
    );
  },
  d_x: () => {
    const x = input("x");
    const a = parameter("a");
    const b = parameter("b");
    const v3 = mul(b, x);
    const v4 = neg(v3);
    const v5 = exp(v4);
    const v6 = add(1, mul(a, v5));
    const v7 = mul(b, a);
    const v8 = mul(div(mul(v7, div(x, v6)), v6), v5);
    const v9 = exp(mul(mul(0.5, b), x));
    const v10 = add(exp(v3), a);
    return select(
      lessEqual(0, x),
      1,
      add(
        div(1, v6),
        select(equal(a, 0), v8, select(less(0, v4), div(mul(mul(v7, mul(x, v9)), v9), mul(v10, v10)), v8)),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const a = parameter("a");
    const b = parameter("b");
    const v3 = mul(b, x);
    const v4 = neg(v3);
    const v5 = exp(v4);
    const v6 = add(1, mul(a, v5));
    const v7 = mul(div(div(x, v6), v6), v5);
    const v8 = exp(mul(mul(0.5, b), x));
    const v9 = add(exp(v3), a);
    return select(
      lessEqual(0, x),
      0,
      neg(select(equal(a, 0), v7, select(less(0, v4), div(mul(mul(x, v8), v8), mul(v9, v9)), v7))),
    );
  },
  d_b: () => {
    const x = input("x");
    const a = parameter("a");
    const b = parameter("b");
    const v3 = mul(b, x);
    const v4 = neg(v3);
    const v5 = exp(v4);
    const v6 = div(x, add(1, mul(a, v5)));
    const v7 = mul(mul(mul(a, v6), v6), v5);
    const v8 = exp(mul(mul(0.5, b), x));
    const v9 = add(exp(v3), a);
    return select(
      lessEqual(0, x),
      0,
      select(
        equal(a, 0),
        v7,
        select(
          less(0, v4),
          div(select(equal(v8, 0), 0, mul(mul(mul(a, mul(x, x)), v8), v8)), mul(v9, v9)),
          v7,
        ),
      ),
    );
  },
};
export const sbaf: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = sub(1, x);
    const alpha = parameter("alpha");
    const v3 = sub(1, alpha);
    const v4 = pow(v1, v3);
    const k = parameter("k");
    const v6 = mul(k, pow(x, alpha));
    const v7 = add(1, mul(v6, v4));
    return neg(
      div(
        div(
          sub(mul(v4, mul(k, mul(alpha, pow(x, sub(alpha, 1))))), mul(mul(v3, pow(v1, sub(v3, 1))), v6)),
          v7,
        ),
        v7,
      ),
    );
  },
  d_alpha: () => {
    const x = input("x");
    const k = parameter("k");
    const v2 = sub(1, x);
    const alpha = parameter("alpha");
    const v4 = pow(v2, sub(1, alpha));
    const v5 = pow(x, alpha);
    const v6 = add(1, mul(mul(k, v5), v4));
    const v7 = div(v5, v6);
    return add(
      select(equal(x, 0), 0, neg(mul(mul(mul(k, div(v4, v6)), v7), log(x)))),
      mul(mul(k, div(select(equal(v2, 0), 0, mul(v4, log1p(neg(x)))), v6)), v7),
    );
  },
};
export const scaledSoftsign: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = add(parameter("b"), abs(x));
    const a = parameter("a");
    return sub(mul(div(1, v1), a), mul(mul(a, div(x, v1)), div(sign(x), v1)));
  },
  d_b: () => {
    const x = input("x");
    const v1 = add(parameter("b"), abs(x));
    return neg(div(mul(parameter("a"), div(x, v1)), v1));
  },
};
export const scaledTanh: StableForms = {
  d_b: () => {
    const x = input("x");
    const v1 = mul(parameter("b"), x);
    const v2 = mul(2, v1);
    const v3 = exp(v1);
    const v4 = neg(v2);
    const v5 = sigmoidOf(v4);
    const v6 = equal(v5, 0);
    const a = parameter("a");
    const v8 = mul(4, a);
    const v9 = exp(neg(v1));
    return select(
      less(v2, -700),
      select(
        equal(v3, 0),
        0,
        select(
          v6,
          0,
          mul(mul(select(less(v4, -700), mul(mul(v8, mul(x, v9)), v9), mul(mul(v8, v5), x)), v3), v3),
        ),
      ),
      select(v6, 0, mul(a, mul(mul(4, mul(sigmoidOf(v2), v5)), x))),
    );
  },
};
export const scMish: StableForms = {
  value: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, x);
    const v3 = exp(mul(mul(0.5, a), x));
    return max(0, select(less(v2, -370), mul(mul(x, v3), v3), mul(x, tanhOf(softplusOf(v2)))));
  },
  d_x: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, x);
    const v3 = exp(mul(mul(0.5, a), x));
    const v4 = mul(x, v3);
    const v5 = softplusOf(v2);
    const v6 = tanhOf(v5);
    const v7 = mul(2, v5);
    const v8 = abs(v7);
    const v9 = exp(neg(mul(0.5, v8)));
    const v10 = sigmoidOf(v2);
    return select(
      less(0, select(less(v2, -370), mul(v4, v3), mul(x, v6))),
      add(
        v6,
        select(
          less(700, v8),
          select(
            equal(v9, 0),
            0,
            select(
              equal(v10, 0),
              0,
              mul(
                mul(select(less(v2, -700), mul(mul(mul(4, a), v4), v3), mul(mul(mul(4, x), v10), a)), v9),
                v9,
              ),
            ),
          ),
          mul(x, mul(mul(4, mul(sigmoidOf(v7), sigmoidOf(neg(v7)))), mul(v10, a))),
        ),
      ),
      0,
    );
  },
  d_a: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, x);
    const v3 = exp(mul(mul(0.5, a), x));
    const v4 = mul(mul(x, v3), v3);
    const v5 = softplusOf(v2);
    const v6 = mul(2, v5);
    const v7 = abs(v6);
    const v8 = exp(neg(mul(0.5, v7)));
    const v9 = sigmoidOf(v2);
    const v10 = less(v2, -700);
    const v11 = mul(4, mul(x, x));
    return select(
      less(0, select(less(v2, -370), v4, mul(x, tanhOf(v5)))),
      select(
        less(700, v7),
        select(
          equal(v8, 0),
          0,
          select(
            equal(v9, 0),
            0,
            mul(mul(select(v10, select(equal(v3, 0), 0, mul(mul(v11, v3), v3)), mul(v11, v9)), v8), v8),
          ),
        ),
        mul(x, mul(mul(4, mul(sigmoidOf(v6), sigmoidOf(neg(v6)))), select(v10, v4, mul(v9, x)))),
      ),
      0,
    );
  },
};
export const sechSig: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const v2 = mul(2, x);
    const v3 = sigmoidOf(v2);
    const v4 = sigmoidOf(neg(v2));
    const v5 = add(
      x,
      select(
        less(0, x),
        select(equal(v3, 0), 0, mul(mul(2, v3), exp(neg(x)))),
        select(equal(v4, 0), 0, mul(mul(2, v4), exp(x))),
      ),
    );
    return select(less(x, -700), select(equal(v1, 0), 0, mul(mul(v5, v1), v1)), mul(v5, sigmoidOf(x)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = sigmoidOf(x);
    const v2 = less(0, x);
    const v3 = equal(v1, 0);
    const v4 = mul(2, x);
    const v5 = sigmoidOf(v4);
    const v6 = equal(v5, 0);
    const v7 = mul(2, v5);
    const v8 = neg(x);
    const v9 = exp(v8);
    const v10 = sigmoidOf(neg(v4));
    const v11 = equal(v10, 0);
    const v12 = mul(2, v10);
    const v13 = exp(x);
    const v14 = abs(x);
    const v15 = exp(neg(mul(0.5, v14)));
    const v16 = add(x, select(v2, select(v6, 0, mul(v7, v9)), select(v11, 0, mul(v12, v13))));
    return add(
      add(
        v1,
        select(
          v2,
          select(v3, 0, select(v6, 0, mul(v1, mul(mul(v7, tanhOf(v8)), v9)))),
          select(v11, 0, select(v3, 0, neg(mul(mul(mul(v12, tanhOf(x)), v13), v1)))),
        ),
      ),
      select(
        less(700, v14),
        select(equal(v15, 0), 0, mul(mul(v16, v15), v15)),
        mul(v16, mul(v1, sigmoidOf(v8))),
      ),
    );
  },
};
export const sechSigParametric: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const a = parameter("a");
    const v3 = add(x, a);
    const v4 = add(x, mul(a, div(2, add(exp(v3), exp(neg(v3))))));
    return select(less(x, -700), select(equal(v1, 0), 0, mul(mul(v4, v1), v1)), mul(v4, sigmoidOf(x)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const a = parameter("a");
    const v3 = add(x, a);
    const v4 = add(exp(v3), exp(neg(v3)));
    const v5 = sub(1, div(mul(mul(2, a), tanhOf(v3)), v4));
    const v6 = sigmoidOf(x);
    const v7 = abs(x);
    const v8 = exp(neg(mul(0.5, v7)));
    const v9 = add(x, mul(a, div(2, v4)));
    return add(
      select(less(x, -700), select(equal(v1, 0), 0, mul(mul(v5, v1), v1)), mul(v6, v5)),
      select(
        less(700, v7),
        select(equal(v8, 0), 0, mul(mul(v9, v8), v8)),
        mul(v9, mul(v6, sigmoidOf(neg(x)))),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const a = parameter("a");
    const v3 = add(x, a);
    const v4 = add(exp(v3), exp(neg(v3)));
    const v5 = sub(div(2, v4), div(mul(mul(2, a), tanhOf(v3)), v4));
    return select(less(x, -700), select(equal(v1, 0), 0, mul(mul(v5, v1), v1)), mul(sigmoidOf(x), v5));
  },
};
export const selfArctan: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = div(1, x);
    return add(
      atan(x),
      select(lessEqual(abs(x), 1), mul(x, div(1, add(1, mul(x, x)))), mul(div(1, add(mul(v1, v1), 1)), v1)),
    );
  },
};
export const serf: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    return select(less(x, -370), mul(mul(mul(1.1283791670955126, x), v1), v1), mul(x, erf(softplusOf(x))));
  },
  d_x: () => {
    const x = input("x");
    const v1 = softplusOf(x);
    const v2 = exp(neg(mul(0.5, mul(v1, v1))));
    const v3 = sigmoidOf(x);
    const v4 = exp(mul(0.5, x));
    return add(
      erf(v1),
      select(
        equal(v2, 0),
        0,
        select(
          equal(v3, 0),
          0,
          mul(
            mul(
              select(
                less(x, -700),
                mul(mul(1.1283791670955126, mul(x, v4)), v4),
                mul(mul(1.1283791670955126, x), v3),
              ),
              v2,
            ),
            v2,
          ),
        ),
      ),
    );
  },
};
export const serlu: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    return mul(parameter("lambda"), select(lessEqual(0, x), x, mul(mul(parameter("alpha"), mul(x, v1)), v1)));
  },
  d_x: () => {
    const x = input("x");
    const lambda = parameter("lambda");
    const alpha = parameter("alpha");
    const v3 = exp(mul(0.5, x));
    return select(
      lessEqual(0, x),
      lambda,
      mul(lambda, add(mul(exp(x), alpha), mul(mul(alpha, mul(x, v3)), v3))),
    );
  },
  d_alpha: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    return select(lessEqual(0, x), 0, mul(mul(parameter("lambda"), mul(x, v1)), v1));
  },
};
export const sExp: StableForms = {
  d_b: () => {
    const x = input("x");
    const v1 = exp(mul(mul(0.5, parameter("b")), x));
    return mul(mul(parameter("a"), mul(x, v1)), v1);
  },
};
export const sgelu: StableForms = {
  d_x: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = exp(neg(mul(0.24999999999999994, mul(x, x))));
    return add(mul(erf(div(x, Math.SQRT2)), a), mul(mul(mul(0.7978845608028653, a), mul(x, v2)), v2));
  },
};
export const shapeAutotuningSigmoid: StableForms = {
  value: () => {
    const a = parameter("a");
    return div(mul(2, tanhOf(mul(mul(0.5, a), input("x")))), a);
  },
  d_a: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(mul(0.5, a), x);
    const v3 = mul(2, v2);
    const v4 = exp(v2);
    const v5 = neg(v3);
    const v6 = sigmoidOf(v5);
    const v7 = equal(v6, 0);
    const v8 = exp(neg(v2));
    return sub(
      select(
        less(v3, -700),
        select(
          equal(v4, 0),
          0,
          select(
            v7,
            0,
            mul(
              mul(
                select(less(v5, -700), mul(mul(div(4, a), mul(x, v8)), v8), div(mul(mul(4, v6), x), a)),
                v4,
              ),
              v4,
            ),
          ),
        ),
        select(v7, 0, mul(div(1, a), mul(2, mul(mul(4, mul(sigmoidOf(v3), v6)), mul(x, 0.5))))),
      ),
      div(div(mul(2, tanhOf(v2)), a), a),
    );
  },
};
export const shiftedScaledSigmoid: StableForms = {
  d_a: () => {
    const v0 = sub(input("x"), parameter("b"));
    const v1 = mul(parameter("a"), v0);
    const v2 = abs(v1);
    const v3 = exp(neg(mul(0.5, v2)));
    return select(
      less(700, v2),
      select(equal(v3, 0), 0, mul(mul(v0, v3), v3)),
      mul(mul(sigmoidOf(v1), sigmoidOf(neg(v1))), v0),
    );
  },
};
export const sigmoidAlgebraic: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = abs(x);
    const a = parameter("a");
    const v3 = add(1, mul(a, v1));
    const v4 = div(1, x);
    const v5 = sign(x);
    const v6 = add(v4, mul(a, v5));
    return sigmoidOf(
      select(lessEqual(v1, 1), div(mul(x, v3), add(1, mul(v1, v3))), div(v6, add(mul(v4, v4), mul(v5, v6)))),
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = abs(x);
    const a = parameter("a");
    const v3 = add(1, mul(a, v1));
    const v4 = add(1, mul(v1, v3));
    const v5 = div(mul(x, v3), v4);
    const v6 = abs(v5);
    const v7 = exp(neg(mul(0.5, v6)));
    const v8 = sign(x);
    const v9 = mul(a, v8);
    const v10 = sub(
      mul(div(1, v4), add(v3, mul(x, v9))),
      mul(mul(div(x, v4), div(v3, v4)), add(mul(v3, v8), mul(v1, v9))),
    );
    const v11 = div(1, x);
    const v12 = add(v11, v9);
    const v13 = add(mul(v11, v11), mul(v8, v12));
    const v14 = div(v12, v13);
    const v15 = abs(v14);
    const v16 = exp(neg(mul(0.5, v15)));
    const v17 = div(v11, x);
    const v18 = div(v17, x);
    const v19 = sub(neg(div(v17, v13)), mul(v14, div(sub(sub(neg(v18), v18), mul(v17, v8)), v13)));
    return select(
      lessEqual(v1, 1),
      select(
        less(700, v6),
        select(equal(v7, 0), 0, mul(mul(v10, v7), v7)),
        mul(mul(sigmoidOf(v5), sigmoidOf(neg(v5))), v10),
      ),
      select(
        less(700, v15),
        select(equal(v16, 0), 0, mul(mul(v19, v16), v16)),
        mul(mul(sigmoidOf(v14), sigmoidOf(neg(v14))), v19),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const v1 = abs(x);
    const a = parameter("a");
    const v3 = add(1, mul(a, v1));
    const v4 = add(1, mul(v1, v3));
    const v5 = div(mul(x, v3), v4);
    const v6 = abs(v5);
    const v7 = exp(neg(mul(0.5, v6)));
    const v8 = sub(mul(div(1, v4), mul(x, v1)), mul(mul(mul(div(x, v4), div(v3, v4)), v1), v1));
    const v9 = div(1, x);
    const v10 = sign(x);
    const v11 = add(v9, mul(a, v10));
    const v12 = add(mul(v9, v9), mul(v10, v11));
    const v13 = div(v11, v12);
    const v14 = abs(v13);
    const v15 = exp(neg(mul(0.5, v14)));
    const v16 = sub(mul(div(1, v12), v10), mul(mul(v13, div(v10, v12)), v10));
    return select(
      lessEqual(v1, 1),
      select(
        less(700, v6),
        select(equal(v7, 0), 0, mul(mul(v8, v7), v7)),
        mul(mul(sigmoidOf(v5), sigmoidOf(neg(v5))), v8),
      ),
      select(
        less(700, v14),
        select(equal(v15, 0), 0, mul(mul(v16, v15), v15)),
        mul(mul(sigmoidOf(v13), sigmoidOf(neg(v13))), v16),
      ),
    );
  },
};
export const sigmoidDerivative: StableForms = {
  value: () => {
    const x = input("x");
    return mul(sigmoidOf(x), sigmoidOf(neg(x)));
  },
};
export const sigmoidGumbel: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = sigmoidOf(x);
    return select(equal(v1, 0), 0, mul(v1, exp(neg(exp(neg(x))))));
  },
  d_x: () => {
    const x = input("x");
    const v1 = sigmoidOf(x);
    const v2 = equal(v1, 0);
    const v3 = neg(x);
    const v4 = sigmoidOf(v3);
    const v5 = neg(exp(v3));
    return add(
      select(v2, 0, select(equal(v4, 0), 0, mul(exp(v5), mul(v1, v4)))),
      select(v2, 0, mul(v1, exp(sub(v5, x)))),
    );
  },
};
export const signRelu: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = add(1, abs(x));
    const a = parameter("a");
    return select(lessEqual(0, x), 1, sub(mul(div(1, v1), a), mul(mul(a, div(x, v1)), div(sign(x), v1))));
  },
};
export const signReluPlus: StableForms = {
  value: () => {
    const x = input("x");
    const eps = parameter("eps");
    const v2 = abs(x);
    const v3 = select(
      less(v2, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v2, sqrt(add(1, div(div(eps, x), x)))),
    );
    const v4 = sub(1, x);
    const v5 = abs(v4);
    return add(
      mul(0.5, select(less(x, 0), div(eps, sub(v3, x)), add(x, v3))),
      div(
        select(less(0, x), neg(div(eps, add(v3, x))), sub(x, v3)),
        mul(
          2,
          select(
            less(v5, 1000000000000000),
            sqrt(add(pow(v4, 2), eps)),
            mul(v5, sqrt(add(1, div(div(eps, v4), v4)))),
          ),
        ),
      ),
    );
  },
  d_x: () => {
    const x = input("x");
    const eps = parameter("eps");
    const v2 = mul(0.5, eps);
    const v3 = abs(x);
    const v4 = select(
      less(v3, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v3, sqrt(add(1, div(div(eps, x), x)))),
    );
    const v5 = div(x, v4);
    const v6 = sub(v4, x);
    const v7 = add(1, v5);
    const v8 = less(0, x);
    const v9 = sub(1, x);
    const v10 = abs(v9);
    const v11 = select(
      less(v10, 1000000000000000),
      sqrt(add(pow(v9, 2), eps)),
      mul(v10, sqrt(add(1, div(div(eps, v9), v9)))),
    );
    const v12 = add(v4, x);
    const v13 = div(v9, v11);
    return add(
      select(less(x, 0), neg(div(mul(v2, div(sub(v5, 1), v6)), v6)), mul(0.5, v7)),
      add(
        select(v8, div(div(mul(v2, div(v7, v11)), v12), v12), mul(div(1, mul(2, v11)), sub(1, v5))),
        select(
          v8,
          neg(div(div(div(mul(v2, v13), v11), v11), v12)),
          div(mul(mul(0.5, v13), div(sub(x, v4), v11)), v11),
        ),
      ),
    );
  },
  d_eps: () => {
    const x = input("x");
    const v1 = abs(x);
    const eps = parameter("eps");
    const v3 = select(
      less(v1, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v1, sqrt(add(1, div(div(eps, x), x)))),
    );
    const v4 = sub(v3, x);
    const v5 = mul(0.5, eps);
    const v6 = div(0.5, v3);
    const v7 = less(0, x);
    const v8 = add(v3, x);
    const v9 = sub(1, x);
    const v10 = abs(v9);
    const v11 = select(
      less(v10, 1000000000000000),
      sqrt(add(pow(v9, 2), eps)),
      mul(v10, sqrt(add(1, div(div(eps, v9), v9)))),
    );
    const v12 = div(1, mul(2, v11));
    return add(
      select(less(x, 0), mul(0.5, sub(div(1, v4), div(div(div(v5, v4), v4), v3))), mul(0.5, v6)),
      sub(
        select(v7, neg(mul(sub(div(1, v8), div(div(div(v5, v8), v8), v3)), v12)), neg(mul(v6, v12))),
        div(div(mul(0.25, div(select(v7, neg(div(eps, v8)), sub(x, v3)), v11)), v11), v11),
      ),
    );
  },
};
export const silu: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    return select(less(x, -700), mul(mul(x, v1), v1), mul(x, sigmoidOf(x)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = sigmoidOf(x);
    const v2 = abs(x);
    const v3 = exp(neg(mul(0.5, v2)));
    return add(v1, select(less(700, v2), mul(mul(x, v3), v3), mul(x, mul(v1, sigmoidOf(neg(x))))));
  },
};
export const sincNormalized: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = mul(Math.PI, x);
    const v2 = mul(v1, v1);
    return select(
      equal(x, 0),
      0,
      select(
        less(abs(v1), 1),
        neg(
          mul(
            mul(9.869604401089358, x),
            sub(
              0.3333333333333333,
              mul(
                v2,
                sub(
                  0.03333333333333333,
                  mul(
                    v2,
                    sub(
                      0.0011904761904761906,
                      mul(
                        v2,
                        sub(
                          0.000022045855379188714,
                          mul(
                            v2,
                            sub(
                              2.505210838544172e-7,
                              mul(
                                v2,
                                sub(
                                  1.9270852604185937e-9,
                                  mul(
                                    v2,
                                    sub(
                                      1.0706029224547743e-11,
                                      mul(
                                        v2,
                                        sub(
                                          4.498331606952833e-14,
                                          mul(v2, sub(1.4797143443923793e-16, mul(v2, 0))),
                                        ),
                                      ),
                                    ),
                                  ),
                                ),
                              ),
                            ),
                          ),
                        ),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
        sub(div(cos(v1), x), div(mul(0.3183098861837907, sin(v1)), mul(x, x))),
      ),
    );
  },
};
export const sincSigmoid: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = sigmoidOf(x);
    const v2 = sigmoidOf(neg(x));
    const v3 = mul(v1, v1);
    return select(
      less(0, v1),
      select(
        less(abs(v1), 1),
        neg(
          mul(
            mul(v2, v3),
            sub(
              0.3333333333333333,
              mul(
                v3,
                sub(
                  0.03333333333333333,
                  mul(
                    v3,
                    sub(
                      0.0011904761904761906,
                      mul(
                        v3,
                        sub(
                          0.000022045855379188714,
                          mul(
                            v3,
                            sub(
                              2.505210838544172e-7,
                              mul(
                                v3,
                                sub(
                                  1.9270852604185937e-9,
                                  mul(
                                    v3,
                                    sub(
                                      1.0706029224547743e-11,
                                      mul(
                                        v3,
                                        sub(
                                          4.498331606952833e-14,
                                          mul(v3, sub(1.4797143443923793e-16, mul(v3, 0))),
                                        ),
                                      ),
                                    ),
                                  ),
                                ),
                              ),
                            ),
                          ),
                        ),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
        sub(mul(cos(v1), v2), div(mul(sin(v1), v2), v1)),
      ),
      0,
    );
  },
};
export const sinLU: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const v2 = add(x, mul(parameter("a"), sin(mul(parameter("b"), x))));
    return select(less(x, -700), select(equal(v1, 0), 0, mul(mul(v2, v1), v1)), mul(v2, sigmoidOf(x)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const a = parameter("a");
    const b = parameter("b");
    const v4 = mul(b, x);
    const v5 = add(1, mul(a, mul(cos(v4), b)));
    const v6 = sigmoidOf(x);
    const v7 = abs(x);
    const v8 = exp(neg(mul(0.5, v7)));
    const v9 = add(x, mul(a, sin(v4)));
    return add(
      select(less(x, -700), select(equal(v1, 0), 0, mul(mul(v5, v1), v1)), mul(v6, v5)),
      select(
        less(700, v7),
        select(equal(v8, 0), 0, mul(mul(v9, v8), v8)),
        mul(v9, mul(v6, sigmoidOf(neg(x)))),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    return mul(sigmoidOf(x), sin(mul(parameter("b"), x)));
  },
  d_b: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const a = parameter("a");
    const v3 = cos(mul(parameter("b"), x));
    return select(
      less(x, -700),
      select(equal(v1, 0), 0, mul(mul(mul(mul(a, v3), x), v1), v1)),
      mul(sigmoidOf(x), mul(a, mul(v3, x))),
    );
  },
};
export const sinp: StableForms = {
  value: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = mul(x, x);
    return select(
      less(abs(x), 1),
      sub(
        mul(x, sub(1, a)),
        mul(
          mul(0.16666666666666666, mul(v2, x)),
          add(
            1,
            mul(
              mul(-0.05, v2),
              add(
                1,
                mul(
                  mul(-0.023809523809523808, v2),
                  add(
                    1,
                    mul(
                      mul(-0.013888888888888888, v2),
                      add(
                        1,
                        mul(
                          mul(-0.00909090909090909, v2),
                          add(
                            1,
                            mul(
                              mul(-0.00641025641025641, v2),
                              add(
                                1,
                                mul(
                                  mul(-0.004761904761904762, v2),
                                  add(
                                    1,
                                    mul(
                                      mul(-0.003676470588235294, v2),
                                      add(1, mul(-0.0029239766081871343, v2)),
                                    ),
                                  ),
                                ),
                              ),
                            ),
                          ),
                        ),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
      sub(sin(x), mul(a, x)),
    );
  },
  d_x: () => sub(cos(input("x")), parameter("a")),
};
export const sinSig: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = mul(1.5707963267948966, sigmoidOf(x));
    const v2 = exp(mul(0.5, x));
    return select(
      less(abs(v1), 1e-160),
      select(less(x, -700), mul(mul(1.5707963267948966, mul(x, v2)), v2), mul(x, v1)),
      mul(x, sin(v1)),
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = sigmoidOf(x);
    const v2 = mul(1.5707963267948966, v1);
    const v3 = abs(x);
    const v4 = exp(neg(mul(0.5, v3)));
    const v5 = cos(v2);
    return add(
      sin(v2),
      select(
        less(700, v3),
        select(equal(v4, 0), 0, mul(mul(mul(mul(1.5707963267948966, x), v5), v4), v4)),
        mul(x, mul(v5, mul(1.5707963267948966, mul(v1, sigmoidOf(neg(x)))))),
      ),
    );
  },
};
export const slaf: StableForms = {
  d_x: () => {
    const x = input("x");
    return add(
      parameter("a1"),
      mul(
        x,
        add(
          mul(2, parameter("a2")),
          mul(
            x,
            add(
              mul(3, parameter("a3")),
              mul(x, add(mul(4, parameter("a4")), mul(x, mul(5, parameter("a5"))))),
            ),
          ),
        ),
      ),
    );
  },
};
export const smish: StableForms = {
  value: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = mul(b, x);
    const v3 = log1p(sigmoidOf(v2));
    const a = parameter("a");
    const v5 = exp(mul(mul(0.5, b), x));
    const v6 = mul(a, x);
    return select(
      less(abs(v3), 1e-160),
      select(less(v2, -370), mul(mul(a, mul(x, v5)), v5), mul(v6, v3)),
      mul(v6, tanhOf(v3)),
    );
  },
  d_x: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = mul(b, x);
    const v3 = sigmoidOf(v2);
    const v4 = log1p(v3);
    const a = parameter("a");
    const v6 = mul(2, v4);
    const v7 = abs(v6);
    const v8 = exp(neg(mul(0.5, v7)));
    const v9 = sigmoidOf(neg(v2));
    const v10 = abs(v2);
    const v11 = exp(neg(mul(0.5, v10)));
    const v12 = mul(4, a);
    const v13 = mul(v12, x);
    const v14 = add(1, v3);
    const v15 = exp(mul(mul(0.5, b), x));
    return add(
      mul(tanhOf(v4), a),
      select(
        less(700, v7),
        select(
          equal(v8, 0),
          0,
          select(
            equal(v3, 0),
            0,
            select(
              equal(v9, 0),
              0,
              mul(
                mul(
                  select(
                    less(700, v10),
                    select(equal(v11, 0), 0, mul(mul(div(mul(v13, b), v14), v11), v11)),
                    div(
                      mul(mul(select(less(v2, -700), mul(mul(v12, mul(x, v15)), v15), mul(v13, v3)), v9), b),
                      v14,
                    ),
                  ),
                  v8,
                ),
                v8,
              ),
            ),
          ),
        ),
        mul(
          mul(a, x),
          mul(mul(4, mul(sigmoidOf(v6), sigmoidOf(neg(v6)))), mul(div(1, v14), mul(mul(v3, v9), b))),
        ),
      ),
    );
  },
  d_a: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = mul(b, x);
    const v3 = log1p(sigmoidOf(v2));
    const v4 = exp(mul(mul(0.5, b), x));
    return select(
      less(abs(v3), 1e-160),
      select(less(v2, -370), mul(mul(x, v4), v4), mul(x, v3)),
      mul(tanhOf(v3), x),
    );
  },
  d_b: () => {
    const b = parameter("b");
    const x = input("x");
    const v2 = mul(b, x);
    const v3 = sigmoidOf(v2);
    const v4 = mul(2, log1p(v3));
    const v5 = abs(v4);
    const v6 = exp(neg(mul(0.5, v5)));
    const v7 = sigmoidOf(neg(v2));
    const v8 = abs(v2);
    const v9 = less(700, v8);
    const v10 = exp(neg(mul(0.5, v8)));
    const v11 = equal(v10, 0);
    const a = parameter("a");
    const v13 = mul(mul(4, a), mul(x, x));
    const v14 = add(1, v3);
    const v15 = exp(mul(mul(0.5, b), x));
    return select(
      less(700, v5),
      select(
        equal(v6, 0),
        0,
        select(
          equal(v3, 0),
          0,
          select(
            equal(v7, 0),
            0,
            mul(
              mul(
                select(
                  v9,
                  select(v11, 0, mul(mul(div(v13, v14), v10), v10)),
                  div(
                    mul(
                      select(less(v2, -700), select(equal(v15, 0), 0, mul(mul(v13, v15), v15)), mul(v13, v3)),
                      v7,
                    ),
                    v14,
                  ),
                ),
                v6,
              ),
              v6,
            ),
          ),
        ),
      ),
      mul(
        mul(a, x),
        mul(
          mul(4, mul(sigmoidOf(v4), sigmoidOf(neg(v4)))),
          select(v9, select(v11, 0, mul(mul(div(x, v14), v10), v10)), mul(div(1, v14), mul(mul(v3, v7), x))),
        ),
      ),
    );
  },
};
export const smoothStep: StableForms = {
  value: () => {
    const a = parameter("a");
    const v1 = div(a, 2);
    const x = input("x");
    return select(
      lessEqual(v1, x),
      1,
      select(
        lessEqual(x, neg(v1)),
        0,
        add(0.5, mul(x, sub(div(1.5, a), mul(div(2, mul(mul(a, a), a)), mul(x, x))))),
      ),
    );
  },
};
export const smu: StableForms = {
  d_x: () => {
    const a = parameter("a");
    const mu = parameter("mu");
    const v2 = sub(1, a);
    const x = input("x");
    const v4 = mul(v2, v2);
    const v5 = exp(neg(mul(mul(mul(0.5, mul(mu, mu)), v4), mul(x, x))));
    return mul(
      0.5,
      add(
        add(1, a),
        add(
          mul(erf(mul(mul(mu, v2), x)), v2),
          mul(mul(mul(mul(1.1283791670955126, v4), mu), mul(x, v5)), v5),
        ),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const mu = parameter("mu");
    const v2 = sub(1, parameter("a"));
    const v3 = mul(x, x);
    const v4 = exp(neg(mul(mul(mul(0.5, mul(mu, mu)), mul(v2, v2)), v3)));
    return mul(
      0.5,
      sub(
        mul(x, erfc(mul(mul(mu, v2), x))),
        select(equal(v4, 0), 0, mul(mul(mul(mul(mul(1.1283791670955126, mu), v3), v2), v4), v4)),
      ),
    );
  },
  d_mu: () => {
    const mu = parameter("mu");
    const v1 = sub(1, parameter("a"));
    const v2 = mul(v1, v1);
    const x = input("x");
    const v4 = mul(x, x);
    const v5 = exp(neg(mul(mul(mul(0.5, mul(mu, mu)), v2), v4)));
    return select(equal(v5, 0), 0, mul(mul(mul(mul(0.5641895835477563, v2), v4), v5), v5));
  },
};
export const softCappedTanh: StableForms = {
  d_cap: () => {
    const x = input("x");
    const cap = parameter("cap");
    const v2 = div(x, cap);
    const v3 = mul(2, v2);
    const v4 = exp(v2);
    const v5 = neg(v3);
    const v6 = sigmoidOf(v5);
    const v7 = equal(v6, 0);
    const v8 = exp(neg(v2));
    return sub(
      tanhOf(v2),
      select(
        less(v3, -700),
        select(
          equal(v4, 0),
          0,
          select(
            v7,
            0,
            mul(
              mul(
                select(less(v5, -700), mul(mul(div(4, cap), mul(x, v8)), v8), div(mul(mul(4, x), v6), cap)),
                v4,
              ),
              v4,
            ),
          ),
        ),
        select(v7, 0, mul(mul(div(v2, cap), mul(4, mul(sigmoidOf(v3), v6))), cap)),
      ),
    );
  },
};
export const softModulusT: StableForms = {
  d_x: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = div(x, a);
    const v3 = mul(2, v2);
    const v4 = exp(v2);
    const v5 = neg(v3);
    const v6 = sigmoidOf(v5);
    const v7 = equal(v6, 0);
    const v8 = exp(neg(v2));
    return add(
      tanhOf(v2),
      select(
        less(v3, -700),
        select(
          equal(v4, 0),
          0,
          select(
            v7,
            0,
            mul(
              mul(
                select(less(v5, -700), mul(mul(div(4, a), mul(x, v8)), v8), div(mul(mul(4, x), v6), a)),
                v4,
              ),
              v4,
            ),
          ),
        ),
        select(v7, 0, mul(x, mul(mul(4, mul(sigmoidOf(v3), v6)), div(1, a)))),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = div(x, a);
    const v3 = mul(2, v2);
    const v4 = exp(v2);
    const v5 = neg(v3);
    const v6 = sigmoidOf(v5);
    const v7 = equal(v6, 0);
    const v8 = exp(neg(v2));
    const v9 = mul(4, mul(x, x));
    const v10 = mul(a, a);
    return select(
      less(v3, -700),
      select(
        equal(v4, 0),
        0,
        select(
          v7,
          0,
          mul(
            mul(
              select(
                less(v5, -700),
                select(equal(v8, 0), 0, neg(mul(mul(div(v9, v10), v8), v8))),
                neg(div(mul(v9, v6), v10)),
              ),
              v4,
            ),
            v4,
          ),
        ),
      ),
      select(v7, 0, neg(mul(mul(div(v2, a), mul(4, mul(sigmoidOf(v3), v6))), x))),
    );
  },
};
export const softPlusPlus: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = mul(parameter("a"), x);
    return add(
      div(x, parameter("b")),
      select(less(abs(v1), 1), log1p(mul(0.5, expm1(v1))), sub(softplusOf(v1), Math.LN2)),
    );
  },
  d_x: () => {
    const a = parameter("a");
    return add(mul(sigmoidOf(mul(a, input("x"))), a), div(1, parameter("b")));
  },
  d_a: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, x);
    const v3 = exp(mul(mul(0.5, a), x));
    return select(less(v2, -700), mul(mul(x, v3), v3), mul(sigmoidOf(v2), x));
  },
};
export const softRootSign: StableForms = {
  value: () => {
    const x = input("x");
    const b = parameter("b");
    const v2 = neg(div(x, b));
    const v3 = exp(div(mul(0.5, x), b));
    const v4 = mul(x, v3);
    const a = parameter("a");
    return select(
      less(0, v2),
      div(mul(v4, v3), add(mul(mul(div(1, a), v4), v3), 1)),
      div(x, add(div(x, a), exp(v2))),
    );
  },
  d_x: () => {
    const x = input("x");
    const a = parameter("a");
    const b = parameter("b");
    const v3 = div(x, b);
    const v4 = neg(v3);
    const v5 = exp(v4);
    const v6 = add(div(x, a), v5);
    const v7 = exp(div(mul(0.5, x), b));
    const v8 = div(1, b);
    const v9 = div(1, a);
    const v10 = add(mul(mul(v9, mul(x, v7)), v7), 1);
    return sub(
      div(1, v6),
      select(
        less(0, v4),
        div(select(equal(v7, 0), 0, mul(mul(mul(x, sub(div(exp(v3), a), v8)), v7), v7)), mul(v10, v10)),
        mul(div(x, v6), div(sub(v9, mul(v8, v5)), v6)),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const b = parameter("b");
    const v2 = div(x, b);
    const v3 = neg(v2);
    const v4 = exp(v2);
    const a = parameter("a");
    const v6 = mul(a, a);
    const v7 = exp(div(mul(0.5, x), b));
    const v8 = add(mul(mul(div(1, a), mul(x, v7)), v7), 1);
    const v9 = div(x, add(div(x, a), exp(v3)));
    return select(
      less(0, v3),
      div(select(equal(v4, 0), 0, mul(mul(mul(x, x), v4), v4)), mul(v6, mul(v8, v8))),
      mul(mul(div(1, v6), v9), v9),
    );
  },
  d_b: () => {
    const x = input("x");
    const b = parameter("b");
    const v2 = neg(div(x, b));
    const v3 = exp(div(mul(0.5, x), b));
    const v4 = mul(b, b);
    const a = parameter("a");
    const v6 = add(mul(mul(div(1, a), mul(x, v3)), v3), 1);
    const v7 = exp(v2);
    const v8 = div(x, add(div(x, a), v7));
    return neg(
      select(
        less(0, v2),
        div(select(equal(v3, 0), 0, mul(mul(mul(x, x), v3), v3)), mul(v4, mul(v6, v6))),
        mul(mul(mul(div(1, v4), v8), v8), v7),
      ),
    );
  },
};
export const softshrinkPlus: StableForms = {
  value: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = sub(x, a);
    const v3 = abs(v2);
    const eps = parameter("eps");
    const v5 = add(x, a);
    const v6 = abs(v5);
    return sub(
      x,
      mul(
        div(
          mul(mul(4, a), x),
          add(
            select(
              less(v3, 1000000000000000),
              sqrt(add(pow(v2, 2), eps)),
              mul(v3, sqrt(add(1, div(div(eps, v2), v2)))),
            ),
            select(
              less(v6, 1000000000000000),
              sqrt(add(pow(v5, 2), eps)),
              mul(v6, sqrt(add(1, div(div(eps, v5), v5)))),
            ),
          ),
        ),
        0.5,
      ),
    );
  },
  d_x: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = sub(x, a);
    const v3 = abs(v2);
    const eps = parameter("eps");
    const v5 = select(
      less(v3, 1000000000000000),
      sqrt(add(pow(v2, 2), eps)),
      mul(v3, sqrt(add(1, div(div(eps, v2), v2)))),
    );
    const v6 = add(x, a);
    const v7 = abs(v6);
    const v8 = select(
      less(v7, 1000000000000000),
      sqrt(add(pow(v6, 2), eps)),
      mul(v7, sqrt(add(1, div(div(eps, v6), v6)))),
    );
    const v9 = add(v5, v8);
    const v10 = mul(4, a);
    return sub(
      1,
      mul(
        0.5,
        sub(
          mul(div(1, v9), v10),
          mul(
            mul(v10, div(x, v9)),
            div(add(mul(div(0.5, v5), mul(2, pow(v2, 1))), mul(div(0.5, v8), mul(2, pow(v6, 1)))), v9),
          ),
        ),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = sub(x, a);
    const v3 = abs(v2);
    const eps = parameter("eps");
    const v5 = select(
      less(v3, 1000000000000000),
      sqrt(add(pow(v2, 2), eps)),
      mul(v3, sqrt(add(1, div(div(eps, v2), v2)))),
    );
    const v6 = add(x, a);
    const v7 = abs(v6);
    const v8 = select(
      less(v7, 1000000000000000),
      sqrt(add(pow(v6, 2), eps)),
      mul(v7, sqrt(add(1, div(div(eps, v6), v6)))),
    );
    const v9 = add(v5, v8);
    return neg(
      mul(
        0.5,
        sub(
          mul(div(1, v9), mul(x, 4)),
          mul(
            mul(mul(4, a), div(x, v9)),
            div(sub(mul(div(0.5, v8), mul(2, pow(v6, 1))), mul(mul(2, pow(v2, 1)), div(0.5, v5))), v9),
          ),
        ),
      ),
    );
  },
  d_eps: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = sub(x, a);
    const v3 = abs(v2);
    const eps = parameter("eps");
    const v5 = select(
      less(v3, 1000000000000000),
      sqrt(add(pow(v2, 2), eps)),
      mul(v3, sqrt(add(1, div(div(eps, v2), v2)))),
    );
    const v6 = add(x, a);
    const v7 = abs(v6);
    const v8 = select(
      less(v7, 1000000000000000),
      sqrt(add(pow(v6, 2), eps)),
      mul(v7, sqrt(add(1, div(div(eps, v6), v6)))),
    );
    const v9 = add(v5, v8);
    return mul(mul(mul(2, a), div(x, v9)), div(add(div(0.5, v5), div(0.5, v8)), v9));
  },
};
export const softsignPlus: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = abs(x);
    const eps = parameter("eps");
    return div(
      x,
      add(
        1,
        select(
          less(v1, 1000000000000000),
          sqrt(add(mul(x, x), eps)),
          mul(v1, sqrt(add(1, div(div(eps, x), x)))),
        ),
      ),
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = abs(x);
    const eps = parameter("eps");
    const v3 = select(
      less(v1, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v1, sqrt(add(1, div(div(eps, x), x)))),
    );
    const v4 = add(1, v3);
    const v5 = div(x, v4);
    return sub(div(1, v4), div(mul(v5, v5), v3));
  },
  d_eps: () => {
    const x = input("x");
    const v1 = abs(x);
    const eps = parameter("eps");
    const v3 = select(
      less(v1, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v1, sqrt(add(1, div(div(eps, x), x)))),
    );
    const v4 = add(1, v3);
    return neg(div(div(mul(0.5, div(x, v4)), v4), v3));
  },
};
export const softsignScaled: StableForms = {
  d_x: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, x);
    const v3 = add(1, abs(v2));
    return sub(mul(div(1, v3), a), mul(mul(mul(a, a), div(x, v3)), div(sign(v2), v3)));
  },
  d_a: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, x);
    const v3 = add(1, abs(v2));
    const v4 = div(x, v3);
    return sub(mul(div(1, v3), x), mul(mul(mul(a, v4), v4), sign(v2)));
  },
};
export const sqLU: StableForms = {
  value: () => {
    const x = input("x");
    return select(less(0, x), x, select(lessEqual(-2, x), mul(x, add(1, mul(x, 0.25))), -1));
  },
};
export const sqrtSoftplus: StableForms = {
  value: () => {
    const x = input("x");
    return select(less(x, -40), exp(mul(0.5, x)), sqrt(softplusOf(x)));
  },
  d_x: () => {
    const x = input("x");
    return select(less(x, -40), mul(0.5, exp(mul(0.5, x))), mul(div(0.5, sqrt(softplusOf(x))), sigmoidOf(x)));
  },
};
export const squ: StableForms = {
  value: () => {
    const x = input("x");
    return mul(x, add(1, x));
  },
};
export const squish: StableForms = {
  value: () => {
    const x = input("x");
    return select(
      less(0, x),
      mul(x, add(1, mul(x, 0.03125))),
      select(lessEqual(-2, x), mul(x, add(1, mul(x, 0.5))), 0),
    );
  },
};
export const sReluPlus: StableForms = {
  value: () => {
    const a = parameter("a");
    const x = input("x");
    const t = parameter("t");
    const v3 = sub(x, t);
    const v4 = abs(v3);
    const eps = parameter("eps");
    const v6 = add(x, t);
    const v7 = abs(v6);
    return sub(
      mul(a, x),
      mul(
        div(
          mul(mul(4, t), x),
          add(
            select(
              less(v4, 1000000000000000),
              sqrt(add(pow(v3, 2), eps)),
              mul(v4, sqrt(add(1, div(div(eps, v3), v3)))),
            ),
            select(
              less(v7, 1000000000000000),
              sqrt(add(pow(v6, 2), eps)),
              mul(v7, sqrt(add(1, div(div(eps, v6), v6)))),
            ),
          ),
        ),
        mul(0.5, sub(a, 1)),
      ),
    );
  },
  d_x: () => {
    const a = parameter("a");
    const x = input("x");
    const t = parameter("t");
    const v3 = sub(x, t);
    const v4 = abs(v3);
    const eps = parameter("eps");
    const v6 = select(
      less(v4, 1000000000000000),
      sqrt(add(pow(v3, 2), eps)),
      mul(v4, sqrt(add(1, div(div(eps, v3), v3)))),
    );
    const v7 = add(x, t);
    const v8 = abs(v7);
    const v9 = select(
      less(v8, 1000000000000000),
      sqrt(add(pow(v7, 2), eps)),
      mul(v8, sqrt(add(1, div(div(eps, v7), v7)))),
    );
    const v10 = add(v6, v9);
    const v11 = mul(4, t);
    return sub(
      a,
      mul(
        mul(0.5, sub(a, 1)),
        sub(
          mul(div(1, v10), v11),
          mul(
            mul(v11, div(x, v10)),
            div(add(mul(div(0.5, v6), mul(2, pow(v3, 1))), mul(div(0.5, v9), mul(2, pow(v7, 1)))), v10),
          ),
        ),
      ),
    );
  },
  d_t: () => {
    const x = input("x");
    const t = parameter("t");
    const v2 = sub(x, t);
    const v3 = abs(v2);
    const eps = parameter("eps");
    const v5 = select(
      less(v3, 1000000000000000),
      sqrt(add(pow(v2, 2), eps)),
      mul(v3, sqrt(add(1, div(div(eps, v2), v2)))),
    );
    const v6 = add(x, t);
    const v7 = abs(v6);
    const v8 = select(
      less(v7, 1000000000000000),
      sqrt(add(pow(v6, 2), eps)),
      mul(v7, sqrt(add(1, div(div(eps, v6), v6)))),
    );
    const v9 = add(v5, v8);
    return neg(
      mul(
        mul(0.5, sub(parameter("a"), 1)),
        sub(
          mul(div(1, v9), mul(x, 4)),
          mul(
            mul(mul(4, t), div(x, v9)),
            div(sub(mul(div(0.5, v8), mul(2, pow(v6, 1))), mul(mul(2, pow(v2, 1)), div(0.5, v5))), v9),
          ),
        ),
      ),
    );
  },
  d_eps: () => {
    const t = parameter("t");
    const x = input("x");
    const v2 = sub(x, t);
    const v3 = abs(v2);
    const eps = parameter("eps");
    const v5 = select(
      less(v3, 1000000000000000),
      sqrt(add(pow(v2, 2), eps)),
      mul(v3, sqrt(add(1, div(div(eps, v2), v2)))),
    );
    const v6 = add(x, t);
    const v7 = abs(v6);
    const v8 = select(
      less(v7, 1000000000000000),
      sqrt(add(pow(v6, 2), eps)),
      mul(v7, sqrt(add(1, div(div(eps, v6), v6)))),
    );
    const v9 = add(v5, v8);
    return mul(
      mul(mul(mul(2, t), sub(parameter("a"), 1)), div(x, v9)),
      div(add(div(0.5, v5), div(0.5, v8)), v9),
    );
  },
};
export const sselu: StableForms = {
  d_c: () => {
    const x = input("x");
    const v1 = exp(mul(mul(0.5, parameter("c")), x));
    return select(lessEqual(0, x), 0, mul(mul(mul(parameter("a"), parameter("b")), mul(x, v1)), v1));
  },
};
export const sSinH: StableForms = {
  d_b: () => {
    const x = input("x");
    const v1 = mul(mul(0.5, parameter("b")), x);
    const v2 = exp(v1);
    const v3 = exp(neg(v1));
    return mul(parameter("a"), mul(0.5, add(mul(mul(x, v2), v2), mul(mul(x, v3), v3))));
  },
};
export const stepPlus: StableForms = {
  value: () => {
    const x = input("x");
    const eps = parameter("eps");
    const v2 = abs(x);
    const v3 = select(
      less(v2, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v2, sqrt(add(1, div(div(eps, x), x)))),
    );
    return mul(0.5, select(less(x, 0), div(div(eps, v3), sub(v3, x)), add(1, div(x, v3))));
  },
  d_x: () => {
    const x = input("x");
    const eps = parameter("eps");
    const v2 = abs(x);
    const v3 = select(
      less(v2, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v2, sqrt(add(1, div(div(eps, x), x)))),
    );
    const v4 = div(x, v3);
    const v5 = sub(v3, x);
    return select(
      less(x, 0),
      mul(
        0.5,
        sub(neg(div(div(div(mul(eps, v4), v3), v3), v5)), div(div(mul(eps, div(sub(v4, 1), v3)), v5), v5)),
      ),
      div(div(div(mul(0.5, eps), v3), v3), v3),
    );
  },
  d_eps: () => {
    const x = input("x");
    const v1 = abs(x);
    const eps = parameter("eps");
    const v3 = select(
      less(v1, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v1, sqrt(add(1, div(div(eps, x), x)))),
    );
    const v4 = sub(v3, x);
    const v5 = div(div(mul(0.5, eps), v3), v3);
    return select(
      less(x, 0),
      mul(0.5, sub(mul(div(1, v4), sub(div(1, v3), div(v5, v3))), div(div(v5, v4), v4))),
      neg(div(div(mul(0.25, div(x, v3)), v3), v3)),
    );
  },
};
export const swAT: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = atan(x);
    const v2 = exp(mul(0.5, v1));
    return select(less(v1, -700), mul(mul(x, v2), v2), mul(x, sigmoidOf(v1)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = atan(x);
    const v2 = sigmoidOf(v1);
    const v3 = exp(mul(0.5, v1));
    const v4 = div(x, add(1, mul(x, x)));
    const v5 = sigmoidOf(neg(v1));
    const v6 = div(1, x);
    return add(
      v2,
      select(
        lessEqual(abs(x), 1),
        mul(select(less(v1, -700), select(equal(v3, 0), 0, mul(mul(v4, v3), v3)), mul(v4, v2)), v5),
        mul(div(v2, x), div(v5, add(mul(v6, v6), 1))),
      ),
    );
  },
};
export const swim: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = abs(x);
    return mul(
      mul(0.5, x),
      add(1, div(mul(parameter("a"), x), select(less(v1, 1000000000000000), sqrt(add(1, mul(x, x))), v1))),
    );
  },
  d_x: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = abs(x);
    const v3 = select(less(v2, 1000000000000000), sqrt(add(1, mul(x, x))), v2);
    return add(mul(add(1, div(mul(a, x), v3)), 0.5), div(div(mul(mul(0.5, a), div(x, v3)), v3), v3));
  },
  d_a: () => {
    const x = input("x");
    const v1 = abs(x);
    return mul(mul(0.5, div(x, select(less(v1, 1000000000000000), sqrt(add(1, mul(x, x))), v1))), x);
  },
};
export const swishPlus: StableForms = {
  value: () => {
    const x = input("x");
    const eps = parameter("eps");
    const v2 = abs(x);
    const v3 = select(
      less(v2, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v2, sqrt(add(1, div(div(eps, x), x)))),
    );
    const v4 = div(x, v3);
    return mul(0.5, select(less(x, 0), div(mul(eps, v4), sub(v3, x)), add(x, mul(v4, x))));
  },
  d_x: () => {
    const x = input("x");
    const eps = parameter("eps");
    const v2 = abs(x);
    const v3 = select(
      less(v2, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v2, sqrt(add(1, div(div(eps, x), x)))),
    );
    const v4 = sub(v3, x);
    const v5 = div(x, v3);
    return select(
      less(x, 0),
      mul(
        0.5,
        sub(
          div(div(div(div(mul(eps, eps), v4), v3), v3), v3),
          div(mul(mul(eps, v5), div(sub(v5, 1), v4)), v4),
        ),
      ),
      mul(0.5, add(1, sub(mul(div(1, v3), add(x, x)), mul(mul(v5, v5), v5)))),
    );
  },
  d_eps: () => {
    const x = input("x");
    const v1 = abs(x);
    const eps = parameter("eps");
    const v3 = select(
      less(v1, 1000000000000000),
      sqrt(add(mul(x, x), eps)),
      mul(v1, sqrt(add(1, div(div(eps, x), x)))),
    );
    const v4 = sub(v3, x);
    const v5 = div(x, v3);
    const v6 = div(mul(mul(0.5, eps), v5), v3);
    return select(
      less(x, 0),
      mul(0.5, sub(mul(div(1, v4), sub(v5, div(v6, v3))), div(div(v6, v4), v4))),
      neg(div(mul(mul(0.25, v5), v5), v3)),
    );
  },
};
export const symMultistateSigmoid: StableForms = {
  value: () => {
    const x = input("x");
    return sub(sigmoidOf(add(x, parameter("a"))), sigmoidOf(neg(x)));
  },
};
export const taaf: StableForms = {
  value: () => {
    const beta = parameter("beta");
    const x = input("x");
    const gamma = parameter("gamma");
    const v3 = add(mul(beta, x), gamma);
    const delta = parameter("delta");
    const alpha = parameter("alpha");
    const v6 = mul(2, alpha);
    const v7 = mul(mul(2, beta), x);
    const v8 = mul(2, gamma);
    return select(
      less(v3, -1),
      add(sub(delta, alpha), mul(v6, sigmoidOf(add(v7, v8)))),
      select(
        less(1, v3),
        sub(add(delta, alpha), mul(v6, sigmoidOf(sub(neg(v7), v8)))),
        add(mul(alpha, tanhOf(v3)), delta),
      ),
    );
  },
  d_alpha: () => {
    const v0 = mul(parameter("beta"), input("x"));
    const gamma = parameter("gamma");
    const v2 = add(v0, gamma);
    const v3 = tanhOf(v2);
    return select(less(v2, -1), v3, select(less(1, v2), neg(tanhOf(sub(neg(v0), gamma))), v3));
  },
  d_beta: () => {
    const beta = parameter("beta");
    const x = input("x");
    const v2 = mul(beta, x);
    const gamma = parameter("gamma");
    const v4 = add(v2, gamma);
    const v5 = mul(mul(2, beta), x);
    const v6 = mul(2, gamma);
    const v7 = add(v5, v6);
    const v8 = exp(v4);
    const v9 = neg(v7);
    const v10 = sigmoidOf(v9);
    const v11 = equal(v10, 0);
    const alpha = parameter("alpha");
    const v13 = mul(4, alpha);
    const v14 = exp(sub(neg(v2), gamma));
    const v15 = mul(2, alpha);
    const v16 = mul(x, 2);
    const v17 = sub(neg(v5), v6);
    const v18 = neg(v17);
    const v19 = sigmoidOf(v18);
    const v20 = equal(v19, 0);
    const v21 = mul(2, v4);
    const v22 = abs(v21);
    const v23 = exp(neg(mul(0.5, v22)));
    return select(
      less(v4, -1),
      select(
        less(v7, -700),
        select(
          equal(v8, 0),
          0,
          select(
            v11,
            0,
            mul(mul(select(less(v9, -700), mul(mul(v13, mul(x, v14)), v14), mul(mul(v13, v10), x)), v8), v8),
          ),
        ),
        select(v11, 0, mul(v15, mul(mul(sigmoidOf(v7), v10), v16))),
      ),
      select(
        less(1, v4),
        select(
          less(v17, -700),
          select(
            equal(v14, 0),
            0,
            select(
              v20,
              0,
              mul(
                mul(
                  select(less(v18, -700), mul(mul(v13, mul(x, v8)), v8), mul(mul(mul(4, x), v19), alpha)),
                  v14,
                ),
                v14,
              ),
            ),
          ),
          select(v20, 0, mul(mul(v16, mul(sigmoidOf(v17), v19)), v15)),
        ),
        select(
          less(700, v22),
          mul(mul(v13, mul(x, v23)), v23),
          mul(alpha, mul(mul(4, mul(sigmoidOf(v21), sigmoidOf(neg(v21)))), x)),
        ),
      ),
    );
  },
};
export const tanhExp: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(x);
    const v2 = exp(mul(0.5, x));
    return select(less(abs(v1), 1e-160), mul(mul(x, v2), v2), mul(x, tanhOf(v1)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = exp(x);
    const v2 = exp(mul(0.5, x));
    const v3 = mul(2, v1);
    const v4 = sigmoidOf(v3);
    const v5 = sigmoidOf(neg(v3));
    const v6 = abs(v3);
    const v7 = exp(neg(mul(0.5, v6)));
    return add(
      tanhOf(v1),
      select(
        equal(v2, 0),
        0,
        select(
          equal(v4, 0),
          0,
          select(
            equal(v5, 0),
            0,
            mul(mul(select(less(700, v6), mul(mul(4, mul(x, v7)), v7), mul(mul(mul(4, x), v4), v5)), v2), v2),
          ),
        ),
      ),
    );
  },
};
export const tanhLU: StableForms = {
  d_b: () => {
    const x = input("x");
    const v1 = mul(parameter("b"), x);
    const v2 = mul(2, v1);
    const v3 = exp(v1);
    const v4 = neg(v2);
    const v5 = sigmoidOf(v4);
    const v6 = equal(v5, 0);
    const a = parameter("a");
    const v8 = mul(4, a);
    const v9 = exp(neg(v1));
    return select(
      less(v2, -700),
      select(
        equal(v3, 0),
        0,
        select(
          v6,
          0,
          mul(mul(select(less(v4, -700), mul(mul(v8, mul(x, v9)), v9), mul(mul(v8, v5), x)), v3), v3),
        ),
      ),
      select(v6, 0, mul(a, mul(mul(4, mul(sigmoidOf(v2), v5)), x))),
    );
  },
};
export const tanhSig: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const v2 = add(x, tanhOf(x));
    return select(less(x, -700), select(equal(v1, 0), 0, mul(mul(v2, v1), v1)), mul(v2, sigmoidOf(x)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = sigmoidOf(x);
    const v2 = mul(2, x);
    const v3 = abs(x);
    const v4 = exp(neg(mul(0.5, v3)));
    const v5 = add(x, tanhOf(x));
    return add(
      mul(v1, add(1, mul(4, mul(sigmoidOf(v2), sigmoidOf(neg(v2)))))),
      select(
        less(700, v3),
        select(equal(v4, 0), 0, mul(mul(v5, v4), v4)),
        mul(v5, mul(v1, sigmoidOf(neg(x)))),
      ),
    );
  },
};
export const tanhSigParametric: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const a = parameter("a");
    const v3 = add(x, mul(a, tanhOf(add(x, a))));
    return select(less(x, -700), select(equal(v1, 0), 0, mul(mul(v3, v1), v1)), mul(v3, sigmoidOf(x)));
  },
  d_x: () => {
    const x = input("x");
    const v1 = sigmoidOf(x);
    const a = parameter("a");
    const v3 = add(x, a);
    const v4 = mul(2, v3);
    const v5 = abs(x);
    const v6 = exp(neg(mul(0.5, v5)));
    const v7 = add(x, mul(a, tanhOf(v3)));
    return add(
      mul(v1, add(1, mul(a, mul(4, mul(sigmoidOf(v4), sigmoidOf(neg(v4))))))),
      select(
        less(700, v5),
        select(equal(v6, 0), 0, mul(mul(v7, v6), v6)),
        mul(v7, mul(v1, sigmoidOf(neg(x)))),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = add(x, a);
    const v3 = mul(2, v2);
    return mul(sigmoidOf(x), add(tanhOf(v2), mul(a, mul(4, mul(sigmoidOf(v3), sigmoidOf(neg(v3)))))));
  },
};
export const tanhSoft: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = add(mul(parameter("a"), x), mul(parameter("b"), exp(mul(parameter("c"), x))));
    const d = parameter("d");
    const v3 = select(
      less(40, x),
      add(x, log1p(mul(d, exp(neg(x))))),
      select(less(-1, x), log1p(add(expm1(x), d)), log(add(d, exp(x)))),
    );
    return select(less(abs(v1), 1e-160), mul(v3, v1), mul(tanhOf(v1), v3));
  },
  d_x: () => {
    const a = parameter("a");
    const x = input("x");
    const b = parameter("b");
    const c = parameter("c");
    const v4 = exp(mul(c, x));
    const v5 = add(mul(a, x), mul(b, v4));
    const v6 = mul(2, v5);
    const v7 = abs(v6);
    const v8 = exp(neg(mul(0.5, v7)));
    const v9 = less(40, x);
    const d = parameter("d");
    const v11 = mul(d, exp(neg(x)));
    const v12 = less(-1, x);
    const v13 = add(expm1(x), d);
    const v14 = exp(x);
    const v15 = add(d, v14);
    const v16 = select(v9, add(x, log1p(v11)), select(v12, log1p(v13), log(v15)));
    const v17 = add(a, mul(b, mul(v4, c)));
    const v18 = tanhOf(v5);
    const v19 = exp(mul(0.5, x));
    return add(
      select(
        less(700, v7),
        select(equal(v8, 0), 0, mul(mul(mul(mul(4, v16), v17), v8), v8)),
        mul(v16, mul(mul(4, mul(sigmoidOf(v6), sigmoidOf(neg(v6)))), v17)),
      ),
      select(
        v9,
        mul(v18, div(1, add(1, v11))),
        select(
          v12,
          select(equal(v19, 0), 0, mul(mul(div(v18, add(1, v13)), v19), v19)),
          select(less(0, x), div(v18, add(v11, 1)), mul(v18, mul(div(1, v15), v14))),
        ),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const v1 = mul(2, add(mul(parameter("a"), x), mul(parameter("b"), exp(mul(parameter("c"), x)))));
    const v2 = abs(v1);
    const v3 = exp(neg(mul(0.5, v2)));
    const d = parameter("d");
    const v5 = select(
      less(40, x),
      add(x, log1p(mul(d, exp(neg(x))))),
      select(less(-1, x), log1p(add(expm1(x), d)), log(add(d, exp(x)))),
    );
    return select(
      less(700, v2),
      select(equal(v3, 0), 0, mul(mul(mul(mul(4, v5), x), v3), v3)),
      mul(v5, mul(mul(4, mul(sigmoidOf(v1), sigmoidOf(neg(v1)))), x)),
    );
  },
  d_b: () => {
    const c = parameter("c");
    const x = input("x");
    const v2 = exp(mul(mul(0.5, c), x));
    const v3 = add(mul(parameter("a"), x), mul(parameter("b"), exp(mul(c, x))));
    const v4 = mul(2, v3);
    const v5 = sigmoidOf(v4);
    const v6 = sigmoidOf(neg(v4));
    const v7 = abs(v4);
    const v8 = exp(neg(mul(0.5, v7)));
    const d = parameter("d");
    const v10 = mul(
      4,
      select(
        less(40, x),
        add(x, log1p(mul(d, exp(neg(x))))),
        select(less(-1, x), log1p(add(expm1(x), d)), log(add(d, exp(x)))),
      ),
    );
    const v11 = exp(v3);
    return select(
      equal(v2, 0),
      0,
      select(
        equal(v5, 0),
        0,
        select(
          equal(v6, 0),
          0,
          mul(
            mul(
              select(
                less(700, v7),
                select(equal(v8, 0), 0, mul(mul(v10, v8), v8)),
                mul(
                  select(less(v4, -700), select(equal(v11, 0), 0, mul(mul(v10, v11), v11)), mul(v10, v5)),
                  v6,
                ),
              ),
              v2,
            ),
            v2,
          ),
        ),
      ),
    );
  },
  d_c: () => {
    const c = parameter("c");
    const x = input("x");
    const v2 = exp(mul(mul(0.5, c), x));
    const b = parameter("b");
    const v4 = add(mul(parameter("a"), x), mul(b, exp(mul(c, x))));
    const v5 = mul(2, v4);
    const v6 = sigmoidOf(v5);
    const v7 = sigmoidOf(neg(v5));
    const v8 = abs(v5);
    const v9 = exp(neg(mul(0.5, v8)));
    const d = parameter("d");
    const v11 = mul(
      4,
      select(
        less(40, x),
        add(x, log1p(mul(d, exp(neg(x))))),
        select(less(-1, x), log1p(add(expm1(x), d)), log(add(d, exp(x)))),
      ),
    );
    const v12 = exp(v4);
    return select(
      equal(v2, 0),
      0,
      select(
        equal(v6, 0),
        0,
        select(
          equal(v7, 0),
          0,
          mul(
            mul(
              select(
                less(700, v8),
                select(equal(v9, 0), 0, mul(mul(mul(mul(v11, b), x), v9), v9)),
                mul(
                  mul(
                    mul(
                      select(less(v5, -700), select(equal(v12, 0), 0, mul(mul(v11, v12), v12)), mul(v11, v6)),
                      v7,
                    ),
                    b,
                  ),
                  x,
                ),
              ),
              v2,
            ),
            v2,
          ),
        ),
      ),
    );
  },
  d_d: () => {
    const x = input("x");
    const d = parameter("d");
    const v2 = tanhOf(add(mul(parameter("a"), x), mul(parameter("b"), exp(mul(parameter("c"), x)))));
    const v3 = neg(x);
    const v4 = exp(v3);
    const v5 = mul(v2, mul(div(1, add(1, mul(d, v4))), v4));
    const v6 = exp(x);
    return select(
      less(40, x),
      select(equal(d, 0), v5, select(less(0, v3), div(v2, add(v6, d)), v5)),
      select(less(-1, x), mul(v2, div(1, add(1, add(expm1(x), d)))), mul(v2, div(1, add(d, v6)))),
    );
  },
};
export const tanhSoft1: StableForms = {
  d_x: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, x);
    const v3 = mul(2, v2);
    const v4 = exp(v2);
    const v5 = neg(v3);
    const v6 = sigmoidOf(v5);
    const v7 = equal(v6, 0);
    const v8 = exp(neg(v2));
    const v9 = softplusOf(x);
    const v10 = mul(4, v9);
    return add(
      select(
        less(v3, -700),
        select(
          equal(v4, 0),
          0,
          select(
            v7,
            0,
            mul(
              mul(
                select(
                  less(v5, -700),
                  select(equal(v8, 0), 0, mul(mul(mul(v10, a), v8), v8)),
                  mul(mul(v10, v6), a),
                ),
                v4,
              ),
              v4,
            ),
          ),
        ),
        select(v7, 0, mul(v9, mul(mul(4, mul(sigmoidOf(v3), v6)), a))),
      ),
      mul(tanhOf(v2), sigmoidOf(x)),
    );
  },
  d_a: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const v2 = mul(parameter("a"), x);
    const v3 = mul(2, v2);
    const v4 = sigmoidOf(v3);
    const v5 = equal(v4, 0);
    const v6 = neg(v3);
    const v7 = sigmoidOf(v6);
    const v8 = equal(v7, 0);
    const v9 = less(v3, -700);
    const v10 = exp(v2);
    const v11 = exp(neg(v2));
    const v12 = select(
      equal(v10, 0),
      0,
      mul(mul(select(less(v6, -700), mul(mul(4, mul(x, v11)), v11), mul(mul(4, v7), x)), v10), v10),
    );
    return select(
      less(x, -700),
      select(
        equal(v1, 0),
        0,
        select(v5, 0, select(v8, 0, mul(mul(select(v9, v12, mul(mul(mul(4, v4), v7), x)), v1), v1))),
      ),
      select(v5, 0, select(v8, 0, mul(softplusOf(x), select(v9, v12, mul(mul(4, mul(v4, v7)), x))))),
    );
  },
};
export const tanhSoft2: StableForms = {
  value: () => {
    const b = parameter("b");
    const c = parameter("c");
    const x = input("x");
    const v3 = mul(b, exp(mul(c, x)));
    const v4 = exp(mul(mul(0.5, c), x));
    return select(less(abs(v3), 1e-160), mul(mul(b, mul(x, v4)), v4), mul(x, tanhOf(v3)));
  },
  d_x: () => {
    const b = parameter("b");
    const c = parameter("c");
    const x = input("x");
    const v3 = mul(b, exp(mul(c, x)));
    const v4 = exp(mul(mul(0.5, c), x));
    const v5 = mul(2, v3);
    const v6 = sigmoidOf(v5);
    const v7 = neg(v5);
    const v8 = sigmoidOf(v7);
    const v9 = exp(v3);
    const v10 = exp(neg(v3));
    const v11 = mul(4, x);
    return add(
      tanhOf(v3),
      select(
        equal(v4, 0),
        0,
        select(
          equal(v6, 0),
          0,
          select(
            equal(v8, 0),
            0,
            mul(
              mul(
                select(
                  less(v5, -700),
                  select(
                    equal(v9, 0),
                    0,
                    mul(
                      mul(
                        select(
                          less(v7, -700),
                          mul(mul(mul(mul(4, b), c), mul(x, v10)), v10),
                          mul(mul(mul(v11, v8), b), c),
                        ),
                        v9,
                      ),
                      v9,
                    ),
                  ),
                  mul(mul(mul(mul(v11, v6), v8), b), c),
                ),
                v4,
              ),
              v4,
            ),
          ),
        ),
      ),
    );
  },
  d_b: () => {
    const c = parameter("c");
    const x = input("x");
    const v2 = exp(mul(mul(0.5, c), x));
    const v3 = mul(parameter("b"), exp(mul(c, x)));
    const v4 = mul(2, v3);
    const v5 = sigmoidOf(v4);
    const v6 = neg(v4);
    const v7 = sigmoidOf(v6);
    const v8 = exp(v3);
    const v9 = exp(neg(v3));
    const v10 = mul(4, x);
    return select(
      equal(v2, 0),
      0,
      select(
        equal(v5, 0),
        0,
        select(
          equal(v7, 0),
          0,
          mul(
            mul(
              select(
                less(v4, -700),
                select(
                  equal(v8, 0),
                  0,
                  mul(mul(select(less(v6, -700), mul(mul(4, mul(x, v9)), v9), mul(v10, v7)), v8), v8),
                ),
                mul(mul(v10, v5), v7),
              ),
              v2,
            ),
            v2,
          ),
        ),
      ),
    );
  },
  d_c: () => {
    const c = parameter("c");
    const x = input("x");
    const v2 = exp(mul(mul(0.5, c), x));
    const b = parameter("b");
    const v4 = mul(b, exp(mul(c, x)));
    const v5 = mul(2, v4);
    const v6 = sigmoidOf(v5);
    const v7 = neg(v5);
    const v8 = sigmoidOf(v7);
    const v9 = exp(v4);
    const v10 = exp(neg(v4));
    const v11 = mul(4, mul(x, x));
    return select(
      equal(v2, 0),
      0,
      select(
        equal(v6, 0),
        0,
        select(
          equal(v8, 0),
          0,
          mul(
            mul(
              select(
                less(v5, -700),
                select(
                  equal(v9, 0),
                  0,
                  mul(
                    mul(
                      select(
                        less(v7, -700),
                        select(equal(v10, 0), 0, mul(mul(mul(v11, b), v10), v10)),
                        mul(mul(v11, v8), b),
                      ),
                      v9,
                    ),
                    v9,
                  ),
                ),
                mul(mul(mul(v11, v6), v8), b),
              ),
              v2,
            ),
            v2,
          ),
        ),
      ),
    );
  },
};
export const tanhSoft3: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = tanhOf(mul(parameter("a"), x));
    return select(less(40, x), add(x, log(add(v1, exp(neg(x))))), log1p(mul(exp(x), v1)));
  },
  d_x: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = mul(a, x);
    const v3 = tanhOf(v2);
    const v4 = mul(2, v2);
    const v5 = sigmoidOf(v4);
    const v6 = sigmoidOf(neg(v4));
    const v7 = mul(mul(mul(4, v5), v6), a);
    const v8 = exp(x);
    const v9 = exp(mul(0.5, x));
    return select(
      less(0, x),
      div(add(v3, v7), add(exp(neg(x)), v3)),
      mul(
        div(1, add(1, mul(v8, v3))),
        add(
          mul(v3, v8),
          select(equal(v9, 0), 0, select(equal(v5, 0), 0, select(equal(v6, 0), 0, mul(mul(v7, v9), v9)))),
        ),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const v1 = mul(parameter("a"), x);
    const v2 = mul(2, v1);
    const v3 = less(v2, -700);
    const v4 = exp(v1);
    const v5 = equal(v4, 0);
    const v6 = neg(v2);
    const v7 = sigmoidOf(v6);
    const v8 = equal(v7, 0);
    const v9 = exp(neg(v1));
    const v10 = mul(mul(select(less(v6, -700), mul(mul(4, mul(x, v9)), v9), mul(mul(4, v7), x)), v4), v4);
    const v11 = sigmoidOf(v2);
    const v12 = mul(mul(mul(4, v11), v7), x);
    const v13 = tanhOf(v1);
    const v14 = exp(mul(0.5, x));
    return select(
      less(0, x),
      div(select(v3, select(v5, 0, select(v8, 0, v10)), select(v8, 0, v12)), add(exp(neg(x)), v13)),
      mul(
        div(1, add(1, mul(exp(x), v13))),
        select(
          equal(v14, 0),
          0,
          select(equal(v11, 0), 0, select(v8, 0, mul(mul(select(v3, select(v5, 0, v10), v12), v14), v14))),
        ),
      ),
    );
  },
};
export const tanhTailedRelu: StableForms = {
  d_b: () => {
    const x = input("x");
    const v1 = mul(parameter("b"), x);
    const v2 = mul(2, v1);
    const v3 = exp(v1);
    const v4 = neg(v2);
    const v5 = sigmoidOf(v4);
    const v6 = equal(v5, 0);
    const v7 = exp(neg(v1));
    return select(
      lessEqual(0, x),
      0,
      select(
        less(v2, -700),
        select(
          equal(v3, 0),
          0,
          select(
            v6,
            0,
            mul(mul(select(less(v4, -700), mul(mul(4, mul(x, v7)), v7), mul(mul(4, v5), x)), v3), v3),
          ),
        ),
        select(v6, 0, mul(mul(4, mul(sigmoidOf(v2), v5)), x)),
      ),
    );
  },
};
export const tbsRelu: StableForms = {
  d_x: () => {
    const x = input("x");
    const v1 = div(x, 2);
    const v2 = tanhOf(v1);
    const v3 = mul(2, v2);
    const v4 = abs(v3);
    const v5 = exp(neg(mul(0.5, v4)));
    const v6 = mul(2, v1);
    const v7 = sigmoidOf(v6);
    const v8 = neg(v6);
    const v9 = sigmoidOf(v8);
    const v10 = mul(0.5, x);
    const v11 = exp(v10);
    const v12 = exp(neg(v10));
    const v13 = mul(8, x);
    return add(
      tanhOf(v2),
      select(
        less(700, v4),
        select(
          equal(v5, 0),
          0,
          select(
            equal(v7, 0),
            0,
            select(
              equal(v9, 0),
              0,
              mul(
                mul(
                  select(
                    less(v6, -700),
                    select(
                      equal(v11, 0),
                      0,
                      mul(mul(select(less(v8, -700), mul(mul(8, mul(x, v12)), v12), mul(v13, v9)), v11), v11),
                    ),
                    mul(mul(v13, v7), v9),
                  ),
                  v5,
                ),
                v5,
              ),
            ),
          ),
        ),
        mul(x, mul(mul(4, mul(sigmoidOf(v3), sigmoidOf(neg(v3)))), mul(mul(4, mul(v7, v9)), 0.5))),
      ),
    );
  },
};
export const tbsReluL: StableForms = {
  d_x: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = div(x, 2);
    const v3 = mul(a, tanhOf(v2));
    const v4 = mul(2, v3);
    const v5 = exp(v3);
    const v6 = neg(v4);
    const v7 = sigmoidOf(v6);
    const v8 = equal(v7, 0);
    const v9 = mul(2, v2);
    const v10 = sigmoidOf(v9);
    const v11 = equal(v10, 0);
    const v12 = neg(v9);
    const v13 = sigmoidOf(v12);
    const v14 = equal(v13, 0);
    const v15 = exp(neg(v3));
    const v16 = mul(0.5, x);
    const v17 = exp(v16);
    const v18 = exp(neg(v16));
    const v19 = mul(8, x);
    const v20 = mul(v19, a);
    return add(
      tanhOf(v3),
      select(
        less(v4, -700),
        select(
          equal(v5, 0),
          0,
          select(
            v8,
            0,
            select(
              v11,
              0,
              select(
                v14,
                0,
                mul(
                  mul(
                    select(
                      less(v6, -700),
                      select(
                        equal(v15, 0),
                        0,
                        mul(
                          mul(
                            select(
                              less(v9, -700),
                              select(
                                equal(v17, 0),
                                0,
                                mul(
                                  mul(
                                    select(
                                      less(v12, -700),
                                      mul(mul(mul(8, a), mul(x, v18)), v18),
                                      mul(v20, v13),
                                    ),
                                    v17,
                                  ),
                                  v17,
                                ),
                              ),
                              mul(mul(v20, v10), v13),
                            ),
                            v15,
                          ),
                          v15,
                        ),
                      ),
                      mul(mul(mul(mul(v19, v7), a), v10), v13),
                    ),
                    v5,
                  ),
                  v5,
                ),
              ),
            ),
          ),
        ),
        select(
          v8,
          0,
          select(
            v11,
            0,
            select(
              v14,
              0,
              mul(x, mul(mul(4, mul(sigmoidOf(v4), v7)), mul(a, mul(mul(4, mul(v10, v13)), 0.5)))),
            ),
          ),
        ),
      ),
    );
  },
  d_a: () => {
    const x = input("x");
    const v1 = tanhOf(div(x, 2));
    const v2 = mul(parameter("a"), v1);
    const v3 = mul(2, v2);
    const v4 = exp(v2);
    const v5 = neg(v3);
    const v6 = sigmoidOf(v5);
    const v7 = equal(v6, 0);
    const v8 = exp(neg(v2));
    const v9 = mul(4, x);
    return select(
      less(v3, -700),
      select(
        equal(v4, 0),
        0,
        select(
          v7,
          0,
          mul(
            mul(
              select(
                less(v5, -700),
                select(equal(v8, 0), 0, mul(mul(mul(v9, v1), v8), v8)),
                mul(mul(v9, v6), v1),
              ),
              v4,
            ),
            v4,
          ),
        ),
      ),
      select(v7, 0, mul(x, mul(mul(4, mul(sigmoidOf(v3), v6)), v1))),
    );
  },
};
export const teLU: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = mul(parameter("a"), x);
    const v2 = select(lessEqual(0, v1), v1, expm1(v1));
    return select(less(abs(v2), 1e-160), mul(x, v2), mul(x, tanhOf(v2)));
  },
  d_x: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, x);
    const v3 = lessEqual(0, v2);
    const v4 = expm1(v2);
    const v5 = select(v3, v2, v4);
    const v6 = mul(2, v5);
    const v7 = less(700, abs(v6));
    const v8 = mul(4, a);
    const v9 = mul(2, v2);
    const v10 = exp(neg(mul(0.5, abs(v9))));
    const v11 = exp(mul(mul(0.5, a), x));
    const v12 = mul(2, v4);
    const v13 = exp(neg(mul(0.5, abs(v12))));
    const v14 = exp(v4);
    return add(
      tanhOf(v5),
      select(
        v3,
        select(
          v7,
          mul(mul(v8, mul(x, v10)), v10),
          mul(x, mul(mul(4, mul(sigmoidOf(v9), sigmoidOf(neg(v9)))), a)),
        ),
        select(
          equal(v11, 0),
          0,
          select(
            equal(sigmoidOf(v6), 0),
            0,
            select(
              equal(sigmoidOf(neg(v6)), 0),
              0,
              mul(
                mul(
                  select(
                    v7,
                    mul(mul(v8, mul(x, v13)), v13),
                    mul(
                      mul(
                        select(less(v6, -700), mul(mul(4, mul(x, v14)), v14), mul(mul(4, x), sigmoidOf(v12))),
                        sigmoidOf(neg(v12)),
                      ),
                      a,
                    ),
                  ),
                  v11,
                ),
                v11,
              ),
            ),
          ),
        ),
      ),
    );
  },
  d_a: () => {
    const a = parameter("a");
    const x = input("x");
    const v2 = mul(a, x);
    const v3 = lessEqual(0, v2);
    const v4 = expm1(v2);
    const v5 = select(v3, v2, v4);
    const v6 = mul(2, v5);
    const v7 = abs(v6);
    const v8 = less(700, v7);
    const v9 = equal(exp(neg(mul(0.5, v7))), 0);
    const v10 = mul(4, mul(x, x));
    const v11 = mul(2, v2);
    const v12 = exp(neg(mul(0.5, abs(v11))));
    const v13 = exp(mul(mul(0.5, a), x));
    const v14 = mul(2, v4);
    const v15 = exp(neg(mul(0.5, abs(v14))));
    const v16 = exp(v4);
    return select(
      v3,
      select(
        v8,
        select(v9, 0, mul(mul(v10, v12), v12)),
        mul(x, mul(mul(4, mul(sigmoidOf(v11), sigmoidOf(neg(v11)))), x)),
      ),
      select(
        equal(v13, 0),
        0,
        select(
          equal(sigmoidOf(v6), 0),
          0,
          select(
            equal(sigmoidOf(neg(v6)), 0),
            0,
            mul(
              mul(
                select(
                  v8,
                  select(v9, 0, mul(mul(v10, v15), v15)),
                  mul(
                    select(
                      less(v6, -700),
                      select(equal(exp(v5), 0), 0, mul(mul(v10, v16), v16)),
                      mul(v10, sigmoidOf(v14)),
                    ),
                    sigmoidOf(neg(v14)),
                  ),
                ),
                v13,
              ),
              v13,
            ),
          ),
        ),
      ),
    );
  },
};
export const trainableAmplitude: StableForms = {
  value: () => {
    const x = input("x");
    const b = parameter("b");
    const a = parameter("a");
    const v3 = mul(2, a);
    const v4 = mul(2, x);
    return select(
      less(x, -1),
      add(sub(b, a), mul(v3, sigmoidOf(v4))),
      select(less(1, x), sub(add(b, a), mul(v3, sigmoidOf(neg(v4)))), add(mul(a, tanhOf(x)), b)),
    );
  },
  d_a: () => {
    const x = input("x");
    const v1 = tanhOf(x);
    return select(less(x, -1), v1, select(less(1, x), neg(tanhOf(neg(x))), v1));
  },
};
export const tripleStateSwish: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    const v2 = sigmoidOf(x);
    const v3 = add(add(v2, sigmoidOf(sub(x, parameter("a")))), sigmoidOf(sub(x, parameter("b"))));
    return select(less(x, -700), select(equal(v1, 0), 0, mul(mul(mul(x, v3), v1), v1)), mul(mul(x, v2), v3));
  },
  d_x: () => {
    const x = input("x");
    const v1 = sigmoidOf(x);
    const v2 = sub(x, parameter("a"));
    const v3 = sigmoidOf(v2);
    const v4 = sub(x, parameter("b"));
    const v5 = sigmoidOf(v4);
    const v6 = abs(x);
    const v7 = exp(neg(mul(0.5, v6)));
    const v8 = mul(v1, sigmoidOf(neg(x)));
    const v9 = exp(mul(0.5, x));
    const v10 = add(add(v8, mul(v3, sigmoidOf(neg(v2)))), mul(v5, sigmoidOf(neg(v4))));
    return add(
      mul(add(add(v1, v3), v5), add(v1, select(less(700, v6), mul(mul(x, v7), v7), mul(x, v8)))),
      select(less(x, -700), select(equal(v9, 0), 0, mul(mul(mul(x, v10), v9), v9)), mul(mul(x, v1), v10)),
    );
  },
  d_a: () => {
    const x = input("x");
    const a = parameter("a");
    const v2 = sub(x, a);
    const v3 = mul(0.5, x);
    const v4 = mul(0.5, a);
    const v5 = exp(sub(v3, v4));
    const v6 = neg(v2);
    const v7 = sigmoidOf(v6);
    const v8 = equal(v7, 0);
    const v9 = sigmoidOf(x);
    const v10 = equal(v9, 0);
    const v11 = exp(sub(v4, v3));
    const v12 = less(x, -700);
    const v13 = exp(v3);
    const v14 = mul(mul(x, v13), v13);
    const v15 = mul(x, v9);
    return select(
      less(v2, -700),
      select(
        equal(v5, 0),
        0,
        select(
          v8,
          0,
          select(
            v10,
            0,
            mul(
              mul(
                select(
                  less(v6, -700),
                  select(equal(v11, 0), 0, mul(mul(select(v12, neg(v14), neg(v15)), v11), v11)),
                  neg(mul(mul(v7, x), v9)),
                ),
                v5,
              ),
              v5,
            ),
          ),
        ),
      ),
      select(v8, 0, select(v10, 0, neg(mul(mul(sigmoidOf(v2), v7), select(v12, v14, v15))))),
    );
  },
  d_b: () => {
    const x = input("x");
    const b = parameter("b");
    const v2 = sub(x, b);
    const v3 = mul(0.5, x);
    const v4 = mul(0.5, b);
    const v5 = exp(sub(v3, v4));
    const v6 = neg(v2);
    const v7 = sigmoidOf(v6);
    const v8 = equal(v7, 0);
    const v9 = sigmoidOf(x);
    const v10 = equal(v9, 0);
    const v11 = exp(sub(v4, v3));
    const v12 = less(x, -700);
    const v13 = exp(v3);
    const v14 = mul(mul(x, v13), v13);
    const v15 = mul(x, v9);
    return select(
      less(v2, -700),
      select(
        equal(v5, 0),
        0,
        select(
          v8,
          0,
          select(
            v10,
            0,
            mul(
              mul(
                select(
                  less(v6, -700),
                  select(equal(v11, 0), 0, mul(mul(select(v12, neg(v14), neg(v15)), v11), v11)),
                  neg(mul(mul(v7, x), v9)),
                ),
                v5,
              ),
              v5,
            ),
          ),
        ),
      ),
      select(v8, 0, select(v10, 0, neg(mul(mul(sigmoidOf(v2), v7), select(v12, v14, v15))))),
    );
  },
};
export const tSiLU: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    return tanhOf(select(less(x, -700), mul(mul(x, v1), v1), mul(x, sigmoidOf(x))));
  },
  d_x: () => {
    const x = input("x");
    const v1 = less(x, -700);
    const v2 = exp(mul(0.5, x));
    const v3 = mul(x, v2);
    const v4 = mul(mul(2, v3), v2);
    const v5 = mul(v3, v2);
    const v6 = sigmoidOf(x);
    const v7 = mul(x, v6);
    const v8 = select(v1, v5, v7);
    const v9 = select(v1, v4, mul(2, v8));
    const v10 = exp(v8);
    const v11 = mul(mul(-2, v3), v2);
    const v12 = select(v1, v11, neg(v9));
    const v13 = equal(sigmoidOf(v12), 0);
    const v14 = neg(v5);
    const v15 = abs(x);
    const v16 = exp(neg(mul(0.5, v15)));
    const v17 = add(v6, select(less(700, v15), mul(mul(x, v16), v16), mul(x, mul(v6, sigmoidOf(neg(x))))));
    const v18 = exp(select(v1, v14, neg(v7)));
    const v19 = mul(2, v7);
    const v20 = sigmoidOf(select(v1, v11, neg(v19)));
    return select(
      less(v9, -700),
      select(
        equal(v10, 0),
        0,
        select(
          v13,
          0,
          mul(
            mul(
              select(
                less(v12, -700),
                select(equal(exp(select(v1, v14, neg(v8))), 0), 0, mul(mul(mul(4, v17), v18), v18)),
                mul(mul(4, v20), v17),
              ),
              v10,
            ),
            v10,
          ),
        ),
      ),
      select(v13, 0, mul(mul(4, mul(sigmoidOf(select(v1, v4, v19)), v20)), v17)),
    );
  },
};
export const tsRelu: StableForms = {
  value: () => {
    const x = input("x");
    const v1 = exp(mul(0.5, x));
    return select(less(x, -370), mul(mul(x, v1), v1), mul(x, tanhOf(sigmoidOf(x))));
  },
  d_x: () => {
    const x = input("x");
    const v1 = sigmoidOf(x);
    const v2 = mul(2, v1);
    const v3 = abs(v2);
    const v4 = exp(neg(mul(0.5, v3)));
    const v5 = sigmoidOf(neg(x));
    const v6 = abs(x);
    const v7 = exp(neg(mul(0.5, v6)));
    const v8 = exp(mul(0.5, x));
    return add(
      tanhOf(v1),
      select(
        less(700, v3),
        select(
          equal(v4, 0),
          0,
          select(
            equal(v1, 0),
            0,
            select(
              equal(v5, 0),
              0,
              mul(
                mul(
                  select(
                    less(700, v6),
                    mul(mul(4, mul(x, v7)), v7),
                    mul(select(less(x, -700), mul(mul(4, mul(x, v8)), v8), mul(mul(4, x), v1)), v5),
                  ),
                  v4,
                ),
                v4,
              ),
            ),
          ),
        ),
        mul(x, mul(mul(4, mul(sigmoidOf(v2), sigmoidOf(neg(v2)))), mul(v1, v5))),
      ),
    );
  },
};
export const uaf: StableForms = {
  value: () => {
    const a = parameter("a");
    const b = parameter("b");
    const x = input("x");
    return add(
      sub(
        softplusOf(add(mul(a, b), mul(x, add(a, mul(x, parameter("c")))))),
        softplusOf(mul(parameter("d"), sub(x, b))),
      ),
      parameter("offset"),
    );
  },
  d_x: () => {
    const a = parameter("a");
    const b = parameter("b");
    const x = input("x");
    const v3 = mul(x, parameter("c"));
    const v4 = add(a, v3);
    const v5 = add(mul(a, b), mul(x, v4));
    const v6 = exp(add(mul(mul(0.5, a), b), mul(mul(0.5, x), v4)));
    const v7 = add(v4, v3);
    const d = parameter("d");
    return sub(
      select(less(v5, -700), select(equal(v6, 0), 0, mul(mul(v7, v6), v6)), mul(sigmoidOf(v5), v7)),
      mul(sigmoidOf(mul(d, sub(x, b))), d),
    );
  },
  d_a: () => {
    const a = parameter("a");
    const b = parameter("b");
    const x = input("x");
    const v3 = add(a, mul(x, parameter("c")));
    const v4 = add(mul(a, b), mul(x, v3));
    const v5 = exp(add(mul(mul(0.5, a), b), mul(mul(0.5, x), v3)));
    const v6 = add(b, x);
    return select(less(v4, -700), select(equal(v5, 0), 0, mul(mul(v6, v5), v5)), mul(sigmoidOf(v4), v6));
  },
  d_c: () => {
    const a = parameter("a");
    const b = parameter("b");
    const x = input("x");
    const v3 = add(a, mul(x, parameter("c")));
    const v4 = add(mul(a, b), mul(x, v3));
    const v5 = exp(add(mul(mul(0.5, a), b), mul(mul(0.5, x), v3)));
    const v6 = mul(x, x);
    return select(less(v4, -700), select(equal(v5, 0), 0, mul(mul(v6, v5), v5)), mul(sigmoidOf(v4), v6));
  },
  d_d: () => {
    const d = parameter("d");
    const v1 = sub(input("x"), parameter("b"));
    const v2 = mul(d, v1);
    const v3 = exp(mul(mul(0.5, d), v1));
    return select(
      less(v2, -700),
      select(equal(v3, 0), 0, neg(mul(mul(v1, v3), v3))),
      neg(mul(sigmoidOf(v2), v1)),
    );
  },
};
export const vaf: StableForms = {
  value: () => {
    const b1 = parameter("b1");
    const x = input("x");
    const c1 = parameter("c1");
    const v3 = add(mul(b1, x), c1);
    const a0 = parameter("a0");
    const a1 = parameter("a1");
    const v6 = mul(2, a1);
    const v7 = mul(mul(2, b1), x);
    const v8 = mul(2, c1);
    return add(
      add(
        select(
          less(v3, -1),
          add(sub(a0, a1), mul(v6, sigmoidOf(add(v7, v8)))),
          select(
            less(1, v3),
            sub(add(a0, a1), mul(v6, sigmoidOf(sub(neg(v7), v8)))),
            add(a0, mul(a1, tanhOf(v3))),
          ),
        ),
        mul(parameter("a2"), tanhOf(add(mul(parameter("b2"), x), parameter("c2")))),
      ),
      mul(parameter("a3"), tanhOf(add(mul(parameter("b3"), x), parameter("c3")))),
    );
  },
  d_a1: () => {
    const v0 = mul(parameter("b1"), input("x"));
    const c1 = parameter("c1");
    const v2 = add(v0, c1);
    const v3 = tanhOf(v2);
    return select(less(v2, -1), v3, select(less(1, v2), neg(tanhOf(sub(neg(v0), c1))), v3));
  },
  d_b1: () => {
    const b1 = parameter("b1");
    const x = input("x");
    const v2 = mul(b1, x);
    const c1 = parameter("c1");
    const v4 = add(v2, c1);
    const v5 = mul(mul(2, b1), x);
    const v6 = mul(2, c1);
    const v7 = add(v5, v6);
    const v8 = exp(v4);
    const v9 = neg(v7);
    const v10 = sigmoidOf(v9);
    const v11 = equal(v10, 0);
    const a1 = parameter("a1");
    const v13 = mul(4, a1);
    const v14 = exp(sub(neg(v2), c1));
    const v15 = mul(2, a1);
    const v16 = mul(x, 2);
    const v17 = sub(neg(v5), v6);
    const v18 = neg(v17);
    const v19 = sigmoidOf(v18);
    const v20 = equal(v19, 0);
    const v21 = mul(2, v4);
    const v22 = abs(v21);
    const v23 = exp(neg(mul(0.5, v22)));
    return select(
      less(v4, -1),
      select(
        less(v7, -700),
        select(
          equal(v8, 0),
          0,
          select(
            v11,
            0,
            mul(mul(select(less(v9, -700), mul(mul(v13, mul(x, v14)), v14), mul(mul(v13, v10), x)), v8), v8),
          ),
        ),
        select(v11, 0, mul(v15, mul(mul(sigmoidOf(v7), v10), v16))),
      ),
      select(
        less(1, v4),
        select(
          less(v17, -700),
          select(
            equal(v14, 0),
            0,
            select(
              v20,
              0,
              mul(
                mul(
                  select(less(v18, -700), mul(mul(v13, mul(x, v8)), v8), mul(mul(mul(4, x), v19), a1)),
                  v14,
                ),
                v14,
              ),
            ),
          ),
          select(v20, 0, mul(mul(v16, mul(sigmoidOf(v17), v19)), v15)),
        ),
        select(
          less(700, v22),
          mul(mul(v13, mul(x, v23)), v23),
          mul(a1, mul(mul(4, mul(sigmoidOf(v21), sigmoidOf(neg(v21)))), x)),
        ),
      ),
    );
  },
  d_b2: () => {
    const x = input("x");
    const v1 = mul(2, add(mul(parameter("b2"), x), parameter("c2")));
    const v2 = abs(v1);
    const a2 = parameter("a2");
    const v4 = exp(neg(mul(0.5, v2)));
    return select(
      less(700, v2),
      mul(mul(mul(4, a2), mul(x, v4)), v4),
      mul(a2, mul(mul(4, mul(sigmoidOf(v1), sigmoidOf(neg(v1)))), x)),
    );
  },
  d_b3: () => {
    const x = input("x");
    const v1 = mul(2, add(mul(parameter("b3"), x), parameter("c3")));
    const v2 = abs(v1);
    const a3 = parameter("a3");
    const v4 = exp(neg(mul(0.5, v2)));
    return select(
      less(700, v2),
      mul(mul(mul(4, a3), mul(x, v4)), v4),
      mul(a3, mul(mul(4, mul(sigmoidOf(v1), sigmoidOf(neg(v1)))), x)),
    );
  },
};
export const variantSigmoid: StableForms = {
  d_b: () => {
    const x = input("x");
    const v1 = mul(parameter("b"), x);
    const v2 = abs(v1);
    const a = parameter("a");
    const v4 = exp(neg(mul(0.5, v2)));
    return select(
      less(700, v2),
      mul(mul(a, mul(x, v4)), v4),
      mul(a, mul(mul(sigmoidOf(v1), sigmoidOf(neg(v1))), x)),
    );
  },
};
export const xGELU: StableForms = {
  d_x: () => {
    const x = input("x");
    const alpha = parameter("alpha");
    const v2 = add(1, mul(2, alpha));
    const v3 = exp(neg(mul(0.25000000000000006, mul(x, x))));
    return add(
      sub(mul(mul(0.5, erfc(mul(-Math.SQRT1_2, x))), v2), alpha),
      mul(mul(mul(0.3989422804014327, v2), mul(x, v3)), v3),
    );
  },
};
export const xielu: StableForms = {
  value: () => {
    const x = input("x");
    const beta = parameter("beta");
    return select(
      less(0, x),
      mul(x, add(beta, mul(x, parameter("alphaP")))),
      add(
        mul(
          parameter("alphaN"),
          select(
            less(abs(x), 1),
            mul(
              mul(0.5, mul(x, x)),
              add(
                1,
                mul(
                  mul(0.3333333333333333, x),
                  add(
                    1,
                    mul(
                      mul(0.25, x),
                      add(
                        1,
                        mul(
                          mul(0.2, x),
                          add(
                            1,
                            mul(
                              mul(0.16666666666666666, x),
                              add(
                                1,
                                mul(
                                  mul(0.14285714285714285, x),
                                  add(
                                    1,
                                    mul(
                                      mul(0.125, x),
                                      add(
                                        1,
                                        mul(
                                          mul(0.1111111111111111, x),
                                          add(
                                            1,
                                            mul(
                                              mul(0.1, x),
                                              add(
                                                1,
                                                mul(
                                                  mul(0.09090909090909091, x),
                                                  add(
                                                    1,
                                                    mul(
                                                      mul(0.08333333333333333, x),
                                                      add(
                                                        1,
                                                        mul(
                                                          mul(0.07692307692307693, x),
                                                          add(
                                                            1,
                                                            mul(
                                                              mul(0.07142857142857142, x),
                                                              add(
                                                                1,
                                                                mul(
                                                                  mul(0.06666666666666667, x),
                                                                  add(
                                                                    1,
                                                                    mul(
                                                                      mul(0.0625, x),
                                                                      add(
                                                                        1,
                                                                        mul(
                                                                          mul(0.058823529411764705, x),
                                                                          add(
                                                                            1,
                                                                            mul(
                                                                              mul(0.05555555555555555, x),
                                                                              add(
                                                                                1,
                                                                                mul(0.05263157894736842, x),
                                                                              ),
                                                                            ),
                                                                          ),
                                                                        ),
                                                                      ),
                                                                    ),
                                                                  ),
                                                                ),
                                                              ),
                                                            ),
                                                          ),
                                                        ),
                                                      ),
                                                    ),
                                                  ),
                                                ),
                                              ),
                                            ),
                                          ),
                                        ),
                                      ),
                                    ),
                                  ),
                                ),
                              ),
                            ),
                          ),
                        ),
                      ),
                    ),
                  ),
                ),
              ),
            ),
            sub(expm1(x), x),
          ),
        ),
        mul(beta, x),
      ),
    );
  },
  d_x: () => {
    const x = input("x");
    const beta = parameter("beta");
    const v2 = mul(x, parameter("alphaP"));
    return select(less(0, x), add(add(beta, v2), v2), add(mul(parameter("alphaN"), expm1(x)), beta));
  },
};
export const xSiLU: StableForms = {
  value: () => {
    const x = input("x");
    const alpha = parameter("alpha");
    const v2 = add(1, mul(2, alpha));
    const v3 = exp(mul(0.5, x));
    return select(
      less(x, -700),
      sub(mul(mul(v2, mul(x, v3)), v3), mul(alpha, x)),
      mul(x, sub(mul(sigmoidOf(x), v2), alpha)),
    );
  },
  d_x: () => {
    const x = input("x");
    const v1 = sigmoidOf(x);
    const alpha = parameter("alpha");
    const v3 = add(1, mul(2, alpha));
    const v4 = abs(x);
    const v5 = exp(neg(mul(0.5, v4)));
    return add(
      sub(mul(v1, v3), alpha),
      select(less(700, v4), mul(mul(v3, mul(x, v5)), v5), mul(x, mul(v3, mul(v1, sigmoidOf(neg(x)))))),
    );
  },
  d_alpha: () => {
    const x = input("x");
    return mul(x, tanhOf(mul(0.5, x)));
  },
};
