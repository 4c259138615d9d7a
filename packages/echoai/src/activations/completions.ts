// Written by tools/generate.mjs; `npm run generate` renews it.
import {
  abs,
  add,
  div,
  equal,
  erf,
  exp,
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
  softplus as softplusOf,
  sqrt,
  sub,
  tanh as tanhOf,
} from "../expression/index.ts";
import type { Completions } from "./completion.ts";

export const absLU: Completions = {
  value: { below: (formula) => select(equal(parameter("a"), 0), 0, formula) },
};
export const absolute: Completions = {};
export const abu: Completions = {
  value: {
    below: () => {
      const a5 = parameter("a5");
      return select(
        equal(a5, 0),
        sub(neg(parameter("a1")), parameter("a2")),
        select(less(a5, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      );
    },
    above: (formula) => {
      const a2 = parameter("a2");
      const v1 = sub(sub(neg(parameter("a5")), parameter("a4")), parameter("a3"));
      return select(equal(a2, v1), parameter("a1"), select(less(a2, v1), Number.NEGATIVE_INFINITY, formula));
    },
  },
  d_x: {
    below: () => parameter("a5"),
    above: () => add(add(add(parameter("a2"), parameter("a3")), parameter("a4")), parameter("a5")),
  },
  d_a4: { below: () => -0 },
};
export const aconB: Completions = {
  value: {
    below: () => {
      const beta = parameter("beta");
      const p = parameter("p");
      const v2 = add(1, div(p, 0.5));
      return select(
        equal(beta, 0),
        select(equal(p, v2), 0, select(less(p, v2), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(
          less(beta, 0),
          Number.NEGATIVE_INFINITY,
          select(
            less(p, 1),
            select(equal(p, 0), -0, select(less(p, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
            Number.NEGATIVE_INFINITY,
          ),
        ),
      );
    },
    above: () => {
      const beta = parameter("beta");
      const p = parameter("p");
      const v2 = add(1, div(p, 0.5));
      return select(
        equal(beta, 0),
        select(equal(p, v2), 0, select(less(p, v2), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(
          less(beta, 0),
          select(
            less(p, 1),
            select(equal(p, 0), 0, select(less(p, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
            Number.POSITIVE_INFINITY,
          ),
          Number.POSITIVE_INFINITY,
        ),
      );
    },
  },
  d_x: {
    below: () => {
      const beta = parameter("beta");
      const p = parameter("p");
      return select(
        equal(beta, 0),
        add(mul(0.5, sub(1, p)), p),
        select(less(beta, 0), select(lessEqual(p, 1), 1, p), select(less(p, 1), p, 1)),
      );
    },
    above: () => {
      const beta = parameter("beta");
      const p = parameter("p");
      return select(
        equal(beta, 0),
        add(mul(0.5, sub(1, p)), p),
        select(less(beta, 0), select(less(p, 1), p, 1), select(lessEqual(p, 1), 1, p)),
      );
    },
  },
  d_beta: {
    below: () =>
      select(equal(parameter("beta"), 0), select(equal(parameter("p"), 1), 0, Number.POSITIVE_INFINITY), 0),
    above: () =>
      select(equal(parameter("beta"), 0), select(equal(parameter("p"), 1), 0, Number.POSITIVE_INFINITY), 0),
  },
  d_p: {
    below: () => {
      const beta = parameter("beta");
      const p = parameter("p");
      return select(
        equal(beta, 0),
        Number.NEGATIVE_INFINITY,
        select(
          less(beta, 0),
          select(less(p, 1), 0, Number.NEGATIVE_INFINITY),
          select(lessEqual(p, 1), Number.NEGATIVE_INFINITY, 0),
        ),
      );
    },
    above: () => {
      const beta = parameter("beta");
      const p = parameter("p");
      return select(
        equal(beta, 0),
        Number.POSITIVE_INFINITY,
        select(
          less(beta, 0),
          select(lessEqual(p, 1), Number.POSITIVE_INFINITY, -0),
          select(less(p, 1), -0, Number.POSITIVE_INFINITY),
        ),
      );
    },
  },
};
export const aconC: Completions = {
  value: {
    below: () => {
      const beta = parameter("beta");
      const p1 = parameter("p1");
      const p2 = parameter("p2");
      const v3 = sub(p2, div(p2, 0.5));
      const v4 = select(
        equal(p1, v3),
        0,
        select(less(p1, v3), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      );
      const v5 = equal(p1, p2);
      const v6 = less(p1, p2);
      const v7 = equal(p2, 0);
      const v8 = select(less(p2, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v9 = equal(p1, 0);
      const v10 = select(less(p1, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      return select(
        equal(beta, 0),
        v4,
        select(
          less(beta, 0),
          select(
            v5,
            select(lessEqual(p1, v3), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            select(v6, select(v7, 0, v8), select(v9, 0, v10)),
          ),
          select(v5, v4, select(v6, select(v9, -0, v10), select(v7, -0, v8))),
        ),
      );
    },
    above: () => {
      const beta = parameter("beta");
      const p1 = parameter("p1");
      const p2 = parameter("p2");
      const v3 = sub(p2, div(p2, 0.5));
      const v4 = select(
        equal(p1, v3),
        0,
        select(less(p1, v3), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
      const v5 = equal(p1, p2);
      const v6 = less(p1, p2);
      const v7 = equal(p1, 0);
      const v8 = select(less(p1, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v9 = equal(p2, 0);
      const v10 = select(less(p2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      return select(
        equal(beta, 0),
        v4,
        select(
          less(beta, 0),
          select(
            v5,
            select(lessEqual(p1, v3), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            select(v6, select(v7, 0, v8), select(v9, 0, v10)),
          ),
          select(v5, v4, select(v6, select(v9, -0, v10), select(v7, -0, v8))),
        ),
      );
    },
  },
  d_x: {
    below: () => {
      const beta = parameter("beta");
      const p1 = parameter("p1");
      const p2 = parameter("p2");
      const v3 = sub(p1, p2);
      const v4 = add(mul(0.5, v3), p2);
      const v5 = equal(p1, p2);
      const v6 = less(p1, p2);
      const v7 = add(v3, p2);
      return select(
        equal(beta, 0),
        v4,
        select(less(beta, 0), select(v5, v4, select(v6, p2, v7)), select(v5, v4, select(v6, v7, p2))),
      );
    },
    above: () => {
      const beta = parameter("beta");
      const p1 = parameter("p1");
      const p2 = parameter("p2");
      const v3 = sub(p1, p2);
      const v4 = add(mul(0.5, v3), p2);
      const v5 = equal(p1, p2);
      const v6 = less(p1, p2);
      const v7 = add(v3, p2);
      return select(
        equal(beta, 0),
        v4,
        select(less(beta, 0), select(v5, v4, select(v6, v7, p2)), select(v5, v4, select(v6, p2, v7))),
      );
    },
  },
  d_beta: {
    below: () =>
      select(
        equal(parameter("beta"), 0),
        select(equal(parameter("p1"), parameter("p2")), 0, Number.POSITIVE_INFINITY),
        0,
      ),
    above: () =>
      select(
        equal(parameter("beta"), 0),
        select(equal(parameter("p1"), parameter("p2")), 0, Number.POSITIVE_INFINITY),
        0,
      ),
  },
  d_p1: {
    below: () => {
      const beta = parameter("beta");
      const p1 = parameter("p1");
      const p2 = parameter("p2");
      return select(
        equal(beta, 0),
        Number.NEGATIVE_INFINITY,
        select(
          less(beta, 0),
          select(less(p1, p2), 0, Number.NEGATIVE_INFINITY),
          select(lessEqual(p1, p2), Number.NEGATIVE_INFINITY, 0),
        ),
      );
    },
    above: () => {
      const beta = parameter("beta");
      const p1 = parameter("p1");
      const p2 = parameter("p2");
      return select(
        equal(beta, 0),
        Number.POSITIVE_INFINITY,
        select(
          less(beta, 0),
          select(lessEqual(p1, p2), Number.POSITIVE_INFINITY, -0),
          select(less(p1, p2), -0, Number.POSITIVE_INFINITY),
        ),
      );
    },
  },
  d_p2: {
    below: () => {
      const beta = parameter("beta");
      const p1 = parameter("p1");
      const p2 = parameter("p2");
      return select(
        equal(beta, 0),
        Number.NEGATIVE_INFINITY,
        select(
          less(beta, 0),
          select(lessEqual(p1, p2), Number.NEGATIVE_INFINITY, 0),
          select(less(p1, p2), 0, Number.NEGATIVE_INFINITY),
        ),
      );
    },
    above: () => {
      const beta = parameter("beta");
      const p1 = parameter("p1");
      const p2 = parameter("p2");
      return select(
        equal(beta, 0),
        Number.POSITIVE_INFINITY,
        select(
          less(beta, 0),
          select(less(p1, p2), -0, Number.POSITIVE_INFINITY),
          select(lessEqual(p1, p2), Number.POSITIVE_INFINITY, -0),
        ),
      );
    },
  },
};
export const ada: Completions = {
  value: {
    above: (formula) => select(equal(parameter("a"), 0), exp(parameter("b")), formula),
    forgetsNaN: true,
  },
  d_x: { above: (formula) => select(equal(parameter("a"), 0), 0, formula), forgetsNaN: true },
  d_a: {
    above: () => {
      const v0 = mul(0.5, parameter("b"));
      return select(
        lessEqual(parameter("a"), 0),
        Number.NEGATIVE_INFINITY,
        select(less(neg(exp(add(v0, v0))), 0), -0, 0),
      );
    },
    forgetsNaN: true,
  },
  d_b: {
    above: (formula) => select(equal(parameter("a"), 0), exp(parameter("b")), formula),
    forgetsNaN: true,
  },
};
export const adaptiveHardTanh: Completions = {
  value: {
    below: (formula) => {
      const a = parameter("a");
      const v1 = add(-1, sub(1, mul(parameter("b"), a)));
      return select(equal(a, 0), 0, select(less(a, 0), sub(v1, add(v1, -1)), formula));
    },
    above: (formula) => {
      const a = parameter("a");
      const v1 = add(-1, sub(1, mul(parameter("b"), a)));
      return select(equal(a, 0), 0, select(less(a, 0), formula, sub(v1, add(v1, -1))));
    },
  },
  d_x: { forgetsNaN: true },
  d_b: { forgetsNaN: true },
};
export const adaptiveSlopeSigmoid: Completions = {
  value: {
    below: (formula) => select(equal(parameter("a"), 0), 0.5, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0.5, formula),
  },
  d_x: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_a: {
    below: () => select(equal(parameter("a"), 0), Number.NEGATIVE_INFINITY, -0),
    above: () => select(equal(parameter("a"), 0), Number.POSITIVE_INFINITY, 0),
  },
};
export const adaptiveSlopeTanh: Completions = {
  value: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_x: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_a: {
    below: (formula) => select(equal(parameter("a"), 0), Number.NEGATIVE_INFINITY, formula),
    above: (formula) => select(equal(parameter("a"), 0), Number.POSITIVE_INFINITY, formula),
  },
};
export const ahaf: Completions = {
  value: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = equal(a, 0);
      return select(
        equal(b, 0),
        select(v2, 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(less(b, 0), select(v2, 0, formula), select(less(neg(a), 0), -0, 0)),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = equal(a, 0);
      const v3 = less(a, 0);
      return select(
        equal(b, 0),
        select(v2, 0, select(v3, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(less(b, 0), select(v3, -0, 0), select(v2, 0, formula)),
      );
    },
  },
  d_x: {
    below: () => {
      const b = parameter("b");
      const a = parameter("a");
      return select(equal(b, 0), mul(0.5, a), select(less(b, 0), a, select(less(neg(mul(a, b)), 0), -0, 0)));
    },
    above: () => {
      const b = parameter("b");
      const a = parameter("a");
      return select(equal(b, 0), mul(0.5, a), select(less(b, 0), select(less(mul(a, b), 0), -0, 0), a));
    },
  },
  d_a: {
    below: (formula) => {
      const b = parameter("b");
      return select(equal(b, 0), Number.NEGATIVE_INFINITY, select(less(b, 0), formula, -0));
    },
    above: (formula) => {
      const b = parameter("b");
      return select(equal(b, 0), Number.POSITIVE_INFINITY, select(less(b, 0), 0, formula));
    },
  },
  d_b: {
    below: (formula) => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        formula,
      );
    },
    above: (formula) => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        formula,
      );
    },
  },
};
export const aLiSA: Completions = {
  value: {
    below: (formula) => select(equal(parameter("al"), 0), 0, formula),
    above: (formula) => select(equal(parameter("ar"), 0), 1, formula),
  },
  d_x: { forgetsNaN: true },
  d_ar: { forgetsNaN: true },
  d_al: { forgetsNaN: true },
};
export const apl: Completions = {
  value: {
    below: () => {
      const a1 = parameter("a1");
      const a2 = parameter("a2");
      const v2 = neg(a2);
      return select(
        equal(a1, v2),
        add(mul(a1, parameter("b1")), mul(a2, parameter("b2"))),
        select(less(a1, v2), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: { forgetsNaN: true },
  d_b1: { forgetsNaN: true },
  d_b2: { forgetsNaN: true },
};
export const appRelu: Completions = {
  value: {
    above: () => {
      const a = parameter("a");
      return select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
    },
    forgetsNaN: true,
  },
  d_x: {
    above: () => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 1),
        a,
        select(
          less(b, 1),
          select(less(mul(a, b), 0), -0, 0),
          select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        ),
      );
    },
    forgetsNaN: true,
  },
  d_a: { above: () => Number.POSITIVE_INFINITY, forgetsNaN: true },
  d_b: {
    above: () => {
      const a = parameter("a");
      return select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
    },
    forgetsNaN: true,
  },
};
export const aptx: Completions = {
  value: {
    below: () => {
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      const gamma = parameter("gamma");
      const v3 = equal(gamma, 0);
      const v4 = less(gamma, 0);
      const v5 = select(v3, 0, select(v4, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
      const v6 = select(v3, 0, select(v4, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY));
      return select(
        equal(beta, 0),
        select(equal(alpha, 0), 0, select(less(alpha, 0), v5, v6)),
        select(
          less(beta, 0),
          select(
            equal(alpha, -1),
            select(less(neg(mul(-2, gamma)), 0), -0, 0),
            select(less(alpha, -1), v5, v6),
          ),
          select(equal(alpha, 1), select(less(neg(mul(2, gamma)), 0), -0, 0), select(less(alpha, 1), v5, v6)),
        ),
      );
    },
    above: () => {
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      const gamma = parameter("gamma");
      const v3 = equal(gamma, 0);
      const v4 = less(gamma, 0);
      const v5 = select(v3, 0, select(v4, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY));
      const v6 = select(v3, 0, select(v4, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
      return select(
        equal(beta, 0),
        select(equal(alpha, 0), 0, select(less(alpha, 0), v5, v6)),
        select(
          less(beta, 0),
          select(equal(alpha, 1), select(less(mul(2, gamma), 0), -0, 0), select(less(alpha, 1), v5, v6)),
          select(equal(alpha, -1), select(less(mul(-2, gamma), 0), -0, 0), select(less(alpha, -1), v5, v6)),
        ),
      );
    },
  },
  d_x: {
    below: () => {
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      const gamma = parameter("gamma");
      return select(
        equal(beta, 0),
        mul(alpha, gamma),
        select(less(beta, 0), mul(add(alpha, 1), gamma), mul(sub(alpha, 1), gamma)),
      );
    },
    above: () => {
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      const gamma = parameter("gamma");
      return select(
        equal(beta, 0),
        mul(alpha, gamma),
        select(less(beta, 0), mul(sub(alpha, 1), gamma), mul(add(alpha, 1), gamma)),
      );
    },
  },
  d_alpha: {
    below: (formula) => select(equal(parameter("gamma"), 0), 0, formula),
    above: (formula) => select(equal(parameter("gamma"), 0), 0, formula),
  },
  d_beta: {
    below: (formula) => {
      const gamma = parameter("gamma");
      return select(
        equal(parameter("beta"), 0),
        select(
          equal(gamma, 0),
          0,
          select(less(gamma, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        formula,
      );
    },
    above: (formula) => {
      const gamma = parameter("gamma");
      return select(
        equal(parameter("beta"), 0),
        select(
          equal(gamma, 0),
          0,
          select(less(gamma, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        formula,
      );
    },
  },
  d_gamma: {
    below: (formula) => {
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      return select(
        equal(beta, 0),
        select(
          equal(alpha, 0),
          0,
          select(less(alpha, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        ),
        select(
          less(beta, 0),
          select(equal(alpha, -1), 0, formula),
          select(
            equal(alpha, 1),
            -0,
            select(less(alpha, 1), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
          ),
        ),
      );
    },
    above: (formula) => {
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      return select(
        equal(beta, 0),
        select(
          equal(alpha, 0),
          0,
          select(less(alpha, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(
          less(beta, 0),
          select(
            equal(alpha, 1),
            0,
            select(less(alpha, 1), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
          select(equal(alpha, -1), -0, formula),
        ),
      );
    },
  },
};
export const aQuLU: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_a: { forgetsNaN: true },
  d_b: { forgetsNaN: true },
};
export const arandaOrdaz: Completions = { d_a: { below: () => 0 } };
export const arbf: Completions = {
  value: {
    below: (formula) => select(equal(parameter("b"), 0), formula, 0),
    above: (formula) => select(equal(parameter("b"), 0), formula, 0),
  },
  d_x: {
    below: (formula) => select(equal(parameter("b"), 0), formula, 0),
    above: (formula) => {
      const b = parameter("b");
      const v1 = div(1, mul(b, b));
      const a = parameter("a");
      const v3 = exp(neg(mul(mul(0.25, mul(a, a)), v1)));
      return select(equal(b, 0), formula, select(less(neg(mul(mul(v1, v3), v3)), 0), -0, 0));
    },
  },
  d_a: {
    below: (formula) => {
      const b = parameter("b");
      const v1 = div(1, mul(b, b));
      const a = parameter("a");
      const v3 = exp(neg(mul(mul(0.25, mul(a, a)), v1)));
      return select(equal(b, 0), formula, select(less(neg(mul(mul(v1, v3), v3)), 0), -0, 0));
    },
    above: (formula) => select(equal(parameter("b"), 0), formula, 0),
  },
  d_b: {
    below: (formula) => {
      const b = parameter("b");
      const v1 = mul(b, b);
      const a = parameter("a");
      const v3 = exp(neg(mul(mul(0.25, mul(a, a)), div(1, v1))));
      return select(
        equal(b, 0),
        formula,
        select(less(b, 0), select(less(mul(mul(div(1, mul(v1, b)), v3), v3), 0), -0, 0), 0),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      const v1 = mul(b, b);
      const a = parameter("a");
      const v3 = exp(neg(mul(mul(0.25, mul(a, a)), div(1, v1))));
      return select(
        equal(b, 0),
        formula,
        select(less(b, 0), select(less(mul(mul(div(1, mul(v1, b)), v3), v3), 0), -0, 0), 0),
      );
    },
  },
};
export const arctangent: Completions = {};
export const arctid: Completions = {};
export const aRelu: Completions = {
  d_x: { forgetsNaN: true },
  d_alpha: { forgetsNaN: true },
  d_beta: { above: () => Number.POSITIVE_INFINITY, forgetsNaN: true },
};
export const aria2: Completions = {
  value: { below: () => 0, above: () => 1 },
  d_x: { below: () => 0, above: () => 0 },
  d_beta: { below: () => -0, above: () => 0 },
  d_alpha: { below: () => -0, above: () => 0 },
};
export const aria2Weighted: Completions = {
  value: { below: () => -0, above: () => Number.POSITIVE_INFINITY },
  d_x: { below: () => -0, above: () => 1 },
  d_beta: { below: () => 0, above: () => 0 },
  d_alpha: { below: () => 0, above: () => 0 },
};
export const ariaRichards: Completions = {
  value: {
    below: (formula) => {
      const rate = parameter("rate");
      const lower = parameter("lower");
      const upper = parameter("upper");
      const v3 = sub(upper, lower);
      const c = parameter("c");
      const q = parameter("q");
      const v6 = div(1, parameter("nu"));
      const v7 = neg(div(v3, pow(add(c, q), v6)));
      const v8 = pow(q, v6);
      const v9 = pow(c, v6);
      const v10 = neg(div(v3, v9));
      return select(
        equal(rate, 0),
        select(
          equal(lower, v7),
          select(equal(upper, 0), 0, formula),
          select(less(lower, v7), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        ),
        select(
          less(rate, 0),
          select(
            equal(c, 0),
            select(
              lessEqual(q, 0),
              formula,
              select(
                lessEqual(v8, 0),
                formula,
                select(
                  equal(upper, lower),
                  select(lessEqual(lower, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  select(less(upper, lower), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
              ),
            ),
            select(
              less(c, 0),
              formula,
              select(
                lessEqual(v9, 0),
                formula,
                select(
                  lessEqual(lower, neg(mul(v3, div(1, v9)))),
                  Number.POSITIVE_INFINITY,
                  Number.NEGATIVE_INFINITY,
                ),
              ),
            ),
          ),
          select(
            equal(q, 0),
            select(
              equal(lower, v10),
              0,
              select(less(lower, v10), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            ),
            select(
              less(q, 0),
              formula,
              select(
                equal(lower, 0),
                select(less(neg(mul(upper, div(1, v8))), 0), -0, 0),
                select(less(lower, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
            ),
          ),
        ),
      );
    },
    above: (formula) => {
      const rate = parameter("rate");
      const lower = parameter("lower");
      const upper = parameter("upper");
      const v3 = sub(upper, lower);
      const c = parameter("c");
      const q = parameter("q");
      const v6 = div(1, parameter("nu"));
      const v7 = neg(div(v3, pow(add(c, q), v6)));
      const v8 = pow(c, v6);
      const v9 = neg(div(v3, v8));
      const v10 = pow(q, v6);
      const v11 = neg(mul(v3, div(1, v8)));
      return select(
        equal(rate, 0),
        select(
          equal(lower, v7),
          select(equal(upper, 0), 0, formula),
          select(less(lower, v7), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(
          less(rate, 0),
          select(
            equal(q, 0),
            select(
              equal(lower, v9),
              select(lessEqual(upper, 0), 0, formula),
              select(less(lower, v9), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(
              less(q, 0),
              formula,
              select(
                lessEqual(v10, 0),
                formula,
                select(
                  equal(lower, 0),
                  select(less(mul(upper, div(1, v10)), 0), -0, 0),
                  select(less(lower, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
              ),
            ),
          ),
          select(
            equal(c, 0),
            select(
              lessEqual(q, 0),
              formula,
              select(
                equal(upper, lower),
                select(lessEqual(lower, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                select(less(upper, lower), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
            ),
            select(
              less(c, 0),
              formula,
              select(
                equal(lower, v11),
                formula,
                select(less(lower, v11), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
            ),
          ),
        ),
      );
    },
  },
  d_x: {
    below: (formula) => {
      const c = parameter("c");
      const q = parameter("q");
      const v2 = equal(q, 0);
      const rate = parameter("rate");
      const v4 = less(rate, 0);
      const v5 = less(q, 0);
      const nu = parameter("nu");
      const v7 = div(1, nu);
      const v8 = pow(q, v7);
      const v9 = lessEqual(v8, 0);
      const v10 = equal(rate, 0);
      const lower = parameter("lower");
      const upper = parameter("upper");
      const v13 = sub(upper, lower);
      const v14 = log(c);
      const v15 = add(v14, softplusOf(log(div(q, c))));
      const v16 = pow(add(c, q), v7);
      const v17 = div(v13, v16);
      const v18 = add(
        lower,
        select(less(0, c), select(less(0, q), mul(v13, exp(neg(div(v15, nu)))), v17), v17),
      );
      const v19 = add(v18, div(0, mul(nu, mul(v16, v16))));
      const v20 = pow(c, v7);
      const v21 = add(lower, div(v13, v20));
      const v22 = exp(neg(div(mul(0.5, v15), nu)));
      return select(
        equal(c, 0),
        select(
          v2,
          select(v4, Number.NaN, formula),
          select(
            v5,
            formula,
            select(
              v9,
              formula,
              select(
                v10,
                add(add(lower, div(v13, v8)), div(0, mul(nu, mul(v8, v8)))),
                select(
                  v4,
                  select(
                    equal(upper, lower),
                    lower,
                    select(less(upper, lower), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  lower,
                ),
              ),
            ),
          ),
        ),
        select(
          less(c, 0),
          select(
            v10,
            v19,
            select(v4, formula, select(v2, v21, select(v5, formula, select(v9, formula, lower)))),
          ),
          select(
            v2,
            select(v10, add(v21, div(0, mul(nu, mul(v20, v20)))), v21),
            select(
              v5,
              select(
                v10,
                v19,
                select(v4, select(lessEqual(v20, 0), formula, add(lower, mul(v13, div(1, v20)))), formula),
              ),
              select(
                v10,
                add(v18, mul(mul(div(0, nu), v22), v22)),
                select(v4, add(lower, mul(v13, exp(neg(mul(v14, v7))))), lower),
              ),
            ),
          ),
        ),
      );
    },
    above: (formula) => {
      const c = parameter("c");
      const q = parameter("q");
      const v2 = equal(q, 0);
      const rate = parameter("rate");
      const v4 = less(q, 0);
      const nu = parameter("nu");
      const v6 = div(1, nu);
      const v7 = pow(q, v6);
      const v8 = equal(rate, 0);
      const lower = parameter("lower");
      const upper = parameter("upper");
      const v11 = sub(upper, lower);
      const v12 = less(rate, 0);
      const v13 = log(c);
      const v14 = add(v13, softplusOf(log(div(q, c))));
      const v15 = pow(add(c, q), v6);
      const v16 = div(v11, v15);
      const v17 = add(
        lower,
        select(less(0, c), select(less(0, q), mul(v11, exp(neg(div(v14, nu)))), v16), v16),
      );
      const v18 = add(v17, div(0, mul(nu, mul(v15, v15))));
      const v19 = pow(c, v6);
      const v20 = add(lower, div(v11, v19));
      const v21 = exp(neg(div(mul(0.5, v14), nu)));
      return select(
        equal(c, 0),
        select(
          v2,
          select(lessEqual(rate, 0), formula, Number.NaN),
          select(
            v4,
            formula,
            select(
              lessEqual(v7, 0),
              formula,
              select(
                v8,
                add(add(lower, div(v11, v7)), div(0, mul(nu, mul(v7, v7)))),
                select(
                  v12,
                  lower,
                  select(
                    equal(upper, lower),
                    lower,
                    select(less(upper, lower), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                ),
              ),
            ),
          ),
        ),
        select(
          less(c, 0),
          select(v8, v18, select(v12, select(v2, v20, select(v4, formula, lower)), formula)),
          select(
            v2,
            select(v8, add(v20, div(0, mul(nu, mul(v19, v19)))), v20),
            select(
              v4,
              select(v8, v18, select(v12, formula, add(lower, mul(v11, div(1, v19))))),
              select(
                v8,
                add(v17, mul(mul(div(0, nu), v21), v21)),
                select(v12, lower, add(lower, mul(v11, exp(neg(mul(v13, v6)))))),
              ),
            ),
          ),
        ),
      );
    },
  },
  d_lower: {
    below: (formula) => {
      const c = parameter("c");
      const q = parameter("q");
      const nu = parameter("nu");
      const v3 = div(1, nu);
      const v4 = pow(q, v3);
      const rate = parameter("rate");
      const v6 = equal(rate, 0);
      const v7 = div(1, v4);
      const v8 = less(rate, 0);
      const v9 = log(c);
      const v10 = div(1, pow(add(c, q), v3));
      const v11 = select(
        lessEqual(
          select(
            less(0, c),
            select(less(0, q), exp(neg(div(add(v9, softplusOf(log(div(q, c)))), nu))), v10),
            v10,
          ),
          1,
        ),
        Number.NEGATIVE_INFINITY,
        Number.POSITIVE_INFINITY,
      );
      const v12 = less(q, 0);
      const v13 = div(1, pow(c, v3));
      const v14 = select(
        equal(v13, 1),
        0,
        select(less(v13, 1), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
      const v15 = exp(mul(-1, mul(v9, v3)));
      return select(
        equal(c, 0),
        select(
          lessEqual(q, 0),
          formula,
          select(
            lessEqual(v4, 0),
            formula,
            select(
              v6,
              select(
                equal(v7, 1),
                0,
                select(less(v7, 1), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(v8, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            ),
          ),
        ),
        select(
          less(c, 0),
          select(v6, v11, select(v8, formula, select(v12, formula, Number.NEGATIVE_INFINITY))),
          select(
            equal(q, 0),
            v14,
            select(
              v12,
              select(v6, v11, select(v8, v14, formula)),
              select(
                v6,
                v11,
                select(
                  v8,
                  select(
                    equal(v15, 1),
                    -0,
                    select(less(v15, 1), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                  Number.NEGATIVE_INFINITY,
                ),
              ),
            ),
          ),
        ),
      );
    },
    above: (formula) => {
      const c = parameter("c");
      const q = parameter("q");
      const nu = parameter("nu");
      const v3 = div(1, nu);
      const v4 = pow(q, v3);
      const v5 = lessEqual(v4, 0);
      const rate = parameter("rate");
      const v7 = equal(rate, 0);
      const v8 = div(1, v4);
      const v9 = less(rate, 0);
      const v10 = log(c);
      const v11 = div(1, pow(add(c, q), v3));
      const v12 = select(
        lessEqual(
          select(
            less(0, c),
            select(less(0, q), exp(neg(div(add(v10, softplusOf(log(div(q, c)))), nu))), v11),
            v11,
          ),
          1,
        ),
        Number.POSITIVE_INFINITY,
        Number.NEGATIVE_INFINITY,
      );
      const v13 = equal(q, 0);
      const v14 = less(q, 0);
      const v15 = div(1, pow(c, v3));
      const v16 = equal(v15, 1);
      const v17 = select(less(v15, 1), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v18 = exp(mul(-1, mul(v10, v3)));
      return select(
        equal(c, 0),
        select(
          lessEqual(q, 0),
          formula,
          select(
            v5,
            formula,
            select(
              v7,
              select(
                equal(v8, 1),
                0,
                select(less(v8, 1), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
              select(v9, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            ),
          ),
        ),
        select(
          less(c, 0),
          select(
            v7,
            v12,
            select(
              v9,
              select(
                v13,
                Number.POSITIVE_INFINITY,
                select(v14, formula, select(v5, formula, Number.POSITIVE_INFINITY)),
              ),
              formula,
            ),
          ),
          select(
            v13,
            select(v16, 0, v17),
            select(
              v14,
              select(v7, v12, select(v9, formula, select(v16, -0, v17))),
              select(
                v7,
                v12,
                select(
                  v9,
                  Number.POSITIVE_INFINITY,
                  select(
                    equal(v18, 1),
                    0,
                    select(less(v18, 1), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                ),
              ),
            ),
          ),
        ),
      );
    },
  },
  d_upper: {
    below: (formula) => {
      const c = parameter("c");
      const q = parameter("q");
      const v2 = div(1, parameter("nu"));
      const rate = parameter("rate");
      const v4 = select(lessEqual(rate, 0), Number.NEGATIVE_INFINITY, -0);
      const v5 = equal(rate, 0);
      const v6 = pow(add(c, q), v2);
      const v7 = less(rate, 0);
      const v8 = equal(q, 0);
      const v9 = less(q, 0);
      return select(
        equal(c, 0),
        select(lessEqual(q, 0), formula, select(lessEqual(pow(q, v2), 0), formula, v4)),
        select(
          less(c, 0),
          select(
            v5,
            select(lessEqual(v6, 0), formula, Number.NEGATIVE_INFINITY),
            select(v7, formula, select(v8, Number.NEGATIVE_INFINITY, select(v9, formula, -0))),
          ),
          select(
            v8,
            select(lessEqual(pow(c, v2), 0), formula, Number.NEGATIVE_INFINITY),
            select(
              v9,
              select(
                v5,
                select(
                  equal(v6, 0),
                  formula,
                  select(less(v6, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                ),
                select(v7, Number.NEGATIVE_INFINITY, formula),
              ),
              v4,
            ),
          ),
        ),
      );
    },
    above: (formula) => {
      const c = parameter("c");
      const q = parameter("q");
      const v2 = lessEqual(q, 0);
      const v3 = div(1, parameter("nu"));
      const rate = parameter("rate");
      const v5 = less(rate, 0);
      const v6 = select(v5, 0, Number.POSITIVE_INFINITY);
      const v7 = equal(rate, 0);
      const v8 = pow(add(c, q), v3);
      const v9 = select(lessEqual(pow(c, v3), 0), formula, Number.POSITIVE_INFINITY);
      return select(
        equal(c, 0),
        select(v2, formula, select(lessEqual(pow(q, v3), 0), formula, v6)),
        select(
          less(c, 0),
          select(
            v7,
            select(lessEqual(v8, 0), formula, Number.POSITIVE_INFINITY),
            select(v5, select(v2, formula, 0), formula),
          ),
          select(
            equal(q, 0),
            v9,
            select(
              less(q, 0),
              select(
                v7,
                select(
                  equal(v8, 0),
                  formula,
                  select(less(v8, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                ),
                select(v5, formula, v9),
              ),
              v6,
            ),
          ),
        ),
      );
    },
  },
  d_rate: {
    below: (formula) => {
      const c = parameter("c");
      const q = parameter("q");
      const v2 = equal(q, 0);
      const rate = parameter("rate");
      const v4 = equal(rate, 0);
      const v5 = less(q, 0);
      const nu = parameter("nu");
      const v7 = div(1, nu);
      const v8 = pow(q, v7);
      const v9 = lessEqual(v8, 0);
      const v10 = sub(v7, 1);
      const v11 = mul(mul(-1, mul(-1, rate)), v10);
      const v12 = sub(mul(2, mul(rate, v7)), rate);
      const upper = parameter("upper");
      const lower = parameter("lower");
      const v15 = sub(upper, lower);
      const v16 = mul(v15, q);
      const v17 = select(less(mul(mul(v16, pow(q, v10)), div(1, mul(nu, mul(v8, v8)))), 0), -0, 0);
      const v18 = equal(upper, lower);
      const v19 = less(upper, lower);
      const v20 = select(v18, 0, select(v19, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
      const v21 = add(c, q);
      const v22 = pow(v21, v7);
      const v23 = select(v18, 0, select(v19, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY));
      const v24 = lessEqual(pow(v21, v10), 0);
      const v25 = less(rate, 0);
      const v26 = pow(c, v7);
      const v27 = mul(v15, v7);
      const v28 = log(div(q, c));
      const v29 = exp(mul(0.5, v28));
      const v30 = log(c);
      const v31 = exp(neg(mul(mul(0.5, v30), v7)));
      const v32 = exp(neg(mul(mul(0.5, add(v30, v28)), v7)));
      return select(
        equal(c, 0),
        select(
          v2,
          select(v4, formula, 0),
          select(
            v5,
            formula,
            select(
              v9,
              formula,
              select(equal(v11, v12), Number.NEGATIVE_INFINITY, select(less(v11, v12), v17, v20)),
            ),
          ),
        ),
        select(
          less(c, 0),
          select(
            v4,
            select(
              equal(v22, 0),
              formula,
              select(
                less(v22, 0),
                v23,
                select(
                  v18,
                  0,
                  select(
                    v19,
                    select(v24, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    select(
                      v2,
                      0,
                      select(
                        v5,
                        Number.POSITIVE_INFINITY,
                        select(v24, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                    ),
                  ),
                ),
              ),
            ),
            select(v25, formula, select(v2, 0, select(v5, formula, select(v9, formula, v17)))),
          ),
          select(
            v2,
            0,
            select(
              v5,
              select(
                v4,
                select(lessEqual(v22, 0), formula, v23),
                select(
                  v25,
                  select(
                    lessEqual(v26, 0),
                    formula,
                    select(less(mul(mul(v16, pow(c, v10)), div(1, mul(nu, mul(v26, v26)))), 0), -0, 0),
                  ),
                  formula,
                ),
              ),
              select(
                v4,
                v20,
                select(
                  v25,
                  select(less(mul(mul(mul(mul(v27, v29), v29), v31), v31), 0), -0, 0),
                  select(less(mul(mul(v27, v32), v32), 0), -0, 0),
                ),
              ),
            ),
          ),
        ),
      );
    },
    above: (formula) => {
      const c = parameter("c");
      const q = parameter("q");
      const v2 = equal(q, 0);
      const rate = parameter("rate");
      const v4 = equal(rate, 0);
      const v5 = less(q, 0);
      const nu = parameter("nu");
      const v7 = div(1, nu);
      const v8 = pow(q, v7);
      const v9 = lessEqual(v8, 0);
      const v10 = sub(v7, 1);
      const v11 = mul(mul(-1, rate), v10);
      const v12 = sub(rate, mul(mul(rate, v7), 2));
      const upper = parameter("upper");
      const lower = parameter("lower");
      const v15 = sub(upper, lower);
      const v16 = mul(v15, q);
      const v17 = select(less(mul(mul(v16, pow(q, v10)), div(1, mul(nu, mul(v8, v8)))), 0), -0, 0);
      const v18 = equal(upper, lower);
      const v19 = less(upper, lower);
      const v20 = select(v18, 0, select(v19, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
      const v21 = add(c, q);
      const v22 = pow(v21, v7);
      const v23 = select(v18, 0, select(v19, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY));
      const v24 = lessEqual(pow(v21, v10), 0);
      const v25 = less(rate, 0);
      const v26 = pow(c, v7);
      const v27 = mul(v15, v7);
      const v28 = log(c);
      const v29 = log(div(q, c));
      const v30 = exp(neg(mul(mul(0.5, add(v28, v29)), v7)));
      const v31 = exp(mul(0.5, v29));
      const v32 = exp(neg(mul(mul(0.5, v28), v7)));
      return select(
        equal(c, 0),
        select(
          v2,
          select(v4, formula, 0),
          select(
            v5,
            formula,
            select(
              v9,
              formula,
              select(equal(v11, v12), Number.NEGATIVE_INFINITY, select(less(v11, v12), v17, v20)),
            ),
          ),
        ),
        select(
          less(c, 0),
          select(
            v4,
            select(
              equal(v22, 0),
              formula,
              select(
                less(v22, 0),
                v23,
                select(
                  v18,
                  0,
                  select(
                    v19,
                    select(v24, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    select(
                      v2,
                      0,
                      select(
                        v5,
                        Number.POSITIVE_INFINITY,
                        select(v24, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                    ),
                  ),
                ),
              ),
            ),
            select(v25, select(v2, 0, select(v5, formula, select(v9, formula, v17))), formula),
          ),
          select(
            v2,
            0,
            select(
              v5,
              select(
                v4,
                select(lessEqual(v22, 0), formula, v23),
                select(
                  v25,
                  formula,
                  select(less(mul(mul(v16, pow(c, v10)), div(1, mul(nu, mul(v26, v26)))), 0), -0, 0),
                ),
              ),
              select(
                v4,
                v20,
                select(
                  v25,
                  select(less(mul(mul(v27, v30), v30), 0), -0, 0),
                  select(less(mul(mul(mul(mul(v27, v31), v31), v32), v32), 0), -0, 0),
                ),
              ),
            ),
          ),
        ),
      );
    },
  },
  d_c: {
    below: (formula) => {
      const c = parameter("c");
      const q = parameter("q");
      const nu = parameter("nu");
      const v3 = div(1, nu);
      const v4 = pow(q, v3);
      const v5 = lessEqual(v4, 0);
      const rate = parameter("rate");
      const v7 = sub(v3, 1);
      const v8 = mul(mul(-1, mul(-1, rate)), v7);
      const v9 = mul(2, mul(rate, v3));
      const v10 = div(1, v4);
      const upper = parameter("upper");
      const lower = parameter("lower");
      const v13 = sub(upper, lower);
      const v14 = select(less(mul(v10, mul(div(v13, nu), mul(pow(q, v7), v10))), 0), -0, 0);
      const v15 = equal(upper, lower);
      const v16 = less(upper, lower);
      const v17 = select(v15, 0, select(v16, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
      const v18 = equal(rate, 0);
      const v19 = add(c, q);
      const v20 = pow(v19, v3);
      const v21 = lessEqual(pow(v19, v7), 0);
      const v22 = less(rate, 0);
      const v23 = equal(q, 0);
      const v24 = less(q, 0);
      const v25 = select(lessEqual(pow(c, v3), 0), formula, v17);
      const v26 = log(div(q, c));
      const v27 = exp(neg(mul(0.5, v26)));
      const v28 = exp(neg(mul(mul(0.5, add(log(c), v26)), v3)));
      return select(
        equal(c, 0),
        select(
          lessEqual(q, 0),
          formula,
          select(
            v5,
            formula,
            select(equal(v8, v9), Number.NEGATIVE_INFINITY, select(less(v8, v9), v14, v17)),
          ),
        ),
        select(
          less(c, 0),
          select(
            v18,
            select(
              equal(v20, 0),
              formula,
              select(
                less(v20, 0),
                v17,
                select(
                  v15,
                  0,
                  select(
                    v16,
                    select(v21, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    select(v21, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                ),
              ),
            ),
            select(
              v22,
              formula,
              select(v23, Number.POSITIVE_INFINITY, select(v24, formula, select(v5, formula, v14))),
            ),
          ),
          select(
            v23,
            v25,
            select(
              v24,
              select(v18, select(lessEqual(v20, 0), formula, v17), select(v22, v25, formula)),
              select(
                lessEqual(rate, 0),
                v17,
                select(less(mul(mul(mul(mul(v27, div(v13, mul(nu, c))), v27), v28), v28), 0), -0, 0),
              ),
            ),
          ),
        ),
      );
    },
    above: (formula) => {
      const c = parameter("c");
      const q = parameter("q");
      const nu = parameter("nu");
      const v3 = div(1, nu);
      const v4 = pow(q, v3);
      const v5 = lessEqual(v4, 0);
      const rate = parameter("rate");
      const v7 = sub(v3, 1);
      const v8 = mul(mul(-1, rate), v7);
      const v9 = neg(mul(mul(rate, v3), 2));
      const upper = parameter("upper");
      const lower = parameter("lower");
      const v12 = sub(upper, lower);
      const v13 = div(1, v4);
      const v14 = select(less(neg(mul(mul(div(v12, nu), mul(pow(q, v7), v13)), v13)), 0), -0, 0);
      const v15 = equal(upper, lower);
      const v16 = less(upper, lower);
      const v17 = select(v15, 0, select(v16, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY));
      const v18 = equal(rate, 0);
      const v19 = add(c, q);
      const v20 = pow(v19, v3);
      const v21 = lessEqual(pow(v19, v7), 0);
      const v22 = less(rate, 0);
      const v23 = equal(q, 0);
      const v24 = lessEqual(pow(c, v3), 0);
      const v25 = less(q, 0);
      const v26 = log(div(q, c));
      const v27 = exp(neg(mul(0.5, v26)));
      const v28 = exp(neg(mul(mul(0.5, add(log(c), v26)), v3)));
      return select(
        equal(c, 0),
        select(
          lessEqual(q, 0),
          formula,
          select(
            v5,
            formula,
            select(equal(v8, v9), Number.POSITIVE_INFINITY, select(less(v8, v9), v14, v17)),
          ),
        ),
        select(
          less(c, 0),
          select(
            v18,
            select(
              equal(v20, 0),
              formula,
              select(
                less(v20, 0),
                v17,
                select(
                  v15,
                  0,
                  select(
                    v16,
                    select(v21, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    select(v21, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                ),
              ),
            ),
            select(
              v22,
              select(
                v23,
                select(
                  v24,
                  Number.POSITIVE_INFINITY,
                  select(v15, 0, select(v16, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
                ),
                select(v25, formula, select(v5, formula, v14)),
              ),
              formula,
            ),
          ),
          select(
            v23,
            select(v24, formula, v17),
            select(
              v25,
              select(v18, select(lessEqual(v20, 0), formula, v17), select(v22, formula, v17)),
              select(
                v22,
                select(less(neg(mul(mul(mul(mul(div(v12, mul(nu, c)), v27), v27), v28), v28)), 0), -0, 0),
                v17,
              ),
            ),
          ),
        ),
      );
    },
  },
  d_q: {
    below: (formula) => {
      const c = parameter("c");
      const q = parameter("q");
      const nu = parameter("nu");
      const v3 = div(1, nu);
      const v4 = pow(q, v3);
      const v5 = lessEqual(v4, 0);
      const rate = parameter("rate");
      const v7 = sub(v3, 1);
      const v8 = mul(mul(-1, mul(-1, rate)), v7);
      const v9 = sub(mul(2, mul(rate, v3)), rate);
      const upper = parameter("upper");
      const lower = parameter("lower");
      const v12 = sub(upper, lower);
      const v13 = select(less(mul(mul(v12, pow(q, v7)), div(1, mul(nu, mul(v4, v4)))), 0), -0, 0);
      const v14 = equal(upper, lower);
      const v15 = less(upper, lower);
      const v16 = select(v14, 0, select(v15, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
      const v17 = equal(rate, 0);
      const v18 = add(c, q);
      const v19 = pow(v18, v3);
      const v20 = lessEqual(pow(v18, v7), 0);
      const v21 = less(rate, 0);
      const v22 = equal(q, 0);
      const v23 = less(q, 0);
      const v24 = pow(c, v3);
      const v25 = lessEqual(v24, 0);
      const v26 = select(less(mul(mul(v12, pow(c, v7)), div(1, mul(nu, mul(v24, v24)))), 0), -0, 0);
      const v27 = log(div(q, c));
      const v28 = exp(mul(0.5, v27));
      const v29 = mul(nu, q);
      const v30 = log(c);
      const v31 = exp(neg(mul(mul(0.5, v30), v3)));
      const v32 = exp(neg(mul(mul(0.5, add(v30, v27)), v3)));
      return select(
        equal(c, 0),
        select(
          lessEqual(q, 0),
          formula,
          select(
            v5,
            formula,
            select(equal(v8, v9), Number.NEGATIVE_INFINITY, select(less(v8, v9), v13, v16)),
          ),
        ),
        select(
          less(c, 0),
          select(
            v17,
            select(
              equal(v19, 0),
              formula,
              select(
                less(v19, 0),
                v16,
                select(
                  v14,
                  0,
                  select(
                    v15,
                    select(v20, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    select(v20, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                ),
              ),
            ),
            select(
              v21,
              formula,
              select(v22, Number.POSITIVE_INFINITY, select(v23, formula, select(v5, formula, v13))),
            ),
          ),
          select(
            v22,
            select(v25, formula, select(v21, v26, v16)),
            select(
              v23,
              select(
                v17,
                select(lessEqual(v19, 0), formula, v16),
                select(v21, select(v25, formula, v26), formula),
              ),
              select(
                v17,
                v16,
                select(
                  v21,
                  select(less(mul(mul(mul(mul(v28, div(v12, v29)), v28), v31), v31), 0), -0, 0),
                  select(less(mul(mul(mul(v12, div(1, v29)), v32), v32), 0), -0, 0),
                ),
              ),
            ),
          ),
        ),
      );
    },
    above: (formula) => {
      const c = parameter("c");
      const q = parameter("q");
      const nu = parameter("nu");
      const v3 = div(1, nu);
      const v4 = pow(q, v3);
      const v5 = lessEqual(v4, 0);
      const rate = parameter("rate");
      const v7 = sub(v3, 1);
      const v8 = mul(mul(-1, rate), v7);
      const v9 = sub(rate, mul(mul(rate, v3), 2));
      const upper = parameter("upper");
      const lower = parameter("lower");
      const v12 = sub(upper, lower);
      const v13 = select(less(neg(mul(mul(v12, pow(q, v7)), div(1, mul(nu, mul(v4, v4))))), 0), -0, 0);
      const v14 = equal(upper, lower);
      const v15 = less(upper, lower);
      const v16 = select(v14, 0, select(v15, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY));
      const v17 = equal(rate, 0);
      const v18 = add(c, q);
      const v19 = pow(v18, v3);
      const v20 = lessEqual(pow(v18, v7), 0);
      const v21 = less(rate, 0);
      const v22 = equal(q, 0);
      const v23 = pow(c, v3);
      const v24 = lessEqual(v23, 0);
      const v25 = less(q, 0);
      const v26 = select(less(neg(mul(mul(v12, pow(c, v7)), div(1, mul(nu, mul(v23, v23))))), 0), -0, 0);
      const v27 = mul(nu, q);
      const v28 = log(c);
      const v29 = log(div(q, c));
      const v30 = exp(neg(mul(mul(0.5, add(v28, v29)), v3)));
      const v31 = exp(mul(0.5, v29));
      const v32 = exp(neg(mul(mul(0.5, v28), v3)));
      return select(
        equal(c, 0),
        select(
          lessEqual(q, 0),
          formula,
          select(
            v5,
            formula,
            select(equal(v8, v9), Number.POSITIVE_INFINITY, select(less(v8, v9), v13, v16)),
          ),
        ),
        select(
          less(c, 0),
          select(
            v17,
            select(
              equal(v19, 0),
              formula,
              select(
                less(v19, 0),
                v16,
                select(
                  v14,
                  0,
                  select(
                    v15,
                    select(v20, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    select(v20, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                ),
              ),
            ),
            select(
              v21,
              select(
                v22,
                select(
                  v24,
                  Number.POSITIVE_INFINITY,
                  select(v14, 0, select(v15, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
                ),
                select(v25, formula, select(v5, formula, v13)),
              ),
              formula,
            ),
          ),
          select(
            v22,
            select(v24, formula, select(lessEqual(rate, 0), v16, v26)),
            select(
              v25,
              select(v17, select(lessEqual(v19, 0), formula, v16), select(v21, formula, v26)),
              select(
                v17,
                v16,
                select(
                  v21,
                  select(less(neg(mul(mul(mul(v12, div(1, v27)), v30), v30)), 0), -0, 0),
                  select(less(neg(mul(mul(mul(mul(div(v12, v27), v31), v31), v32), v32)), 0), -0, 0),
                ),
              ),
            ),
          ),
        ),
      );
    },
  },
  d_nu: {
    below: (formula) => {
      const c = parameter("c");
      const v1 = equal(c, 0);
      const q = parameter("q");
      const nu = parameter("nu");
      const v4 = div(1, nu);
      const v5 = pow(q, v4);
      const rate = parameter("rate");
      const v7 = equal(rate, 0);
      const upper = parameter("upper");
      const lower = parameter("lower");
      const v10 = equal(upper, lower);
      const v11 = less(upper, lower);
      const v12 = equal(q, 0);
      const v13 = select(v12, 0, mul(v5, log(q)));
      const v14 = equal(v13, 0);
      const v15 = less(v13, 0);
      const v16 = less(rate, 0);
      const v17 = div(1, v5);
      const v18 = sub(upper, lower);
      const v19 = mul(nu, nu);
      const v20 = select(less(neg(mul(mul(v17, div(v18, v19)), mul(mul(v5, rate), v17))), 0), -0, 0);
      const v21 = add(c, q);
      const v22 = pow(v21, v4);
      const v23 = lessEqual(select(equal(v21, 0), 0, mul(v22, log(v21))), 0);
      const v24 = select(
        lessEqual(v22, 0),
        formula,
        select(
          v10,
          0,
          select(
            v11,
            select(v23, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            select(v23, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
          ),
        ),
      );
      const v25 = less(q, 0);
      const v26 = pow(c, v4);
      const v27 = log(c);
      const v28 = select(v1, 0, mul(v26, v27));
      const v29 = lessEqual(v27, 0);
      const v30 = select(v29, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v31 = log(div(q, c));
      const v32 = lessEqual(v27, neg(softplusOf(v31)));
      const v33 = exp(neg(mul(mul(0.5, add(v27, v31)), v4)));
      return select(
        v1,
        select(
          lessEqual(q, 0),
          formula,
          select(
            lessEqual(v5, 0),
            formula,
            select(
              v7,
              select(
                v10,
                0,
                select(
                  v11,
                  select(v14, 0, select(v15, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
                  select(v14, 0, select(v15, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
                ),
              ),
              select(
                v16,
                select(v10, 0, select(v11, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
                v20,
              ),
            ),
          ),
        ),
        select(
          less(c, 0),
          select(
            v7,
            v24,
            select(v16, formula, select(v12, select(v10, 0, formula), select(v25, formula, v20))),
          ),
          select(
            v12,
            select(
              lessEqual(v26, 0),
              formula,
              select(
                v10,
                0,
                select(
                  v11,
                  select(lessEqual(v28, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  select(
                    equal(v28, 0),
                    0,
                    select(less(v28, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                ),
              ),
            ),
            select(
              v25,
              select(
                v7,
                v24,
                select(
                  v16,
                  select(
                    v10,
                    0,
                    select(v11, v30, select(v29, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
                  ),
                  formula,
                ),
              ),
              select(
                v7,
                select(
                  v10,
                  0,
                  select(
                    v11,
                    select(v32, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    select(v32, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  ),
                ),
                select(
                  v16,
                  select(
                    v10,
                    0,
                    select(
                      v11,
                      v30,
                      select(
                        equal(v27, 0),
                        -0,
                        select(less(v27, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                    ),
                  ),
                  select(less(neg(mul(mul(mul(mul(v18, rate), div(1, v19)), v33), v33)), 0), -0, 0),
                ),
              ),
            ),
          ),
        ),
      );
    },
    above: (formula) => {
      const c = parameter("c");
      const v1 = equal(c, 0);
      const q = parameter("q");
      const v3 = lessEqual(q, 0);
      const nu = parameter("nu");
      const v5 = div(1, nu);
      const v6 = pow(q, v5);
      const rate = parameter("rate");
      const v8 = equal(rate, 0);
      const upper = parameter("upper");
      const lower = parameter("lower");
      const v11 = equal(upper, lower);
      const v12 = less(upper, lower);
      const v13 = equal(q, 0);
      const v14 = select(v13, 0, mul(v6, log(q)));
      const v15 = equal(v14, 0);
      const v16 = less(v14, 0);
      const v17 = less(rate, 0);
      const v18 = div(1, v6);
      const v19 = sub(upper, lower);
      const v20 = mul(nu, nu);
      const v21 = select(less(neg(mul(mul(mul(rate, v6), v18), mul(div(v19, v20), v18))), 0), -0, 0);
      const v22 = add(c, q);
      const v23 = pow(v22, v5);
      const v24 = lessEqual(select(equal(v22, 0), 0, mul(v23, log(v22))), 0);
      const v25 = select(
        lessEqual(v23, 0),
        formula,
        select(
          v11,
          0,
          select(
            v12,
            select(v24, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            select(v24, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
        ),
      );
      const v26 = pow(c, v5);
      const v27 = lessEqual(v26, 0);
      const v28 = log(c);
      const v29 = select(v1, 0, mul(v26, v28));
      const v30 = select(lessEqual(v28, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v31 = less(v28, 0);
      const v32 = log(div(q, c));
      const v33 = lessEqual(v28, neg(softplusOf(v32)));
      const v34 = exp(neg(mul(mul(0.5, add(v28, v32)), v5)));
      return select(
        v1,
        select(
          v3,
          formula,
          select(
            lessEqual(v6, 0),
            formula,
            select(
              v8,
              select(
                v11,
                0,
                select(
                  v12,
                  select(v15, 0, select(v16, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
                  select(v15, 0, select(v16, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
                ),
              ),
              select(
                v17,
                v21,
                select(v11, 0, select(v12, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
              ),
            ),
          ),
        ),
        select(
          less(c, 0),
          select(v8, v25, select(v17, select(v3, formula, v21), formula)),
          select(
            v13,
            select(
              v27,
              formula,
              select(
                v11,
                0,
                select(
                  v12,
                  select(lessEqual(v29, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                  select(
                    equal(v29, 0),
                    0,
                    select(less(v29, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                ),
              ),
            ),
            select(
              less(q, 0),
              select(
                v8,
                v25,
                select(
                  v17,
                  formula,
                  select(
                    v27,
                    formula,
                    select(v11, 0, select(v12, v30, select(v31, Number.NEGATIVE_INFINITY, -0))),
                  ),
                ),
              ),
              select(
                v8,
                select(
                  v11,
                  0,
                  select(
                    v12,
                    select(v33, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    select(v33, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                  ),
                ),
                select(
                  v17,
                  select(less(neg(mul(mul(mul(mul(rate, v19), div(1, v20)), v34), v34)), 0), -0, 0),
                  select(
                    v11,
                    0,
                    select(
                      v12,
                      v30,
                      select(
                        equal(v28, 0),
                        0,
                        select(v31, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      );
    },
  },
};
export const aSiLU: Completions = { value: { below: () => -0 }, d_x: { below: () => -0, above: () => 0 } };
export const asu: Completions = {};
export const atanGoldenRatio: Completions = {};
export const bentIdentity: Completions = {
  value: { below: () => Number.NEGATIVE_INFINITY, above: () => Number.POSITIVE_INFINITY },
  d_x: { below: () => 0.5, above: () => 1.5 },
};
export const biFiring: Completions = {};
export const binarySign: Completions = { value: { forgetsNaN: true }, d_x: { forgetsNaN: true } };
export const binaryWindow: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_a: { forgetsNaN: true },
  d_b: { forgetsNaN: true },
};
export const bipolarPlus: Completions = {
  value: { below: () => -1, above: () => 1 },
  d_eps: { below: () => 0, above: () => -0 },
};
export const boundedBiFiring: Completions = {
  d_x: { forgetsNaN: true },
  d_a: { forgetsNaN: true },
  d_b: { forgetsNaN: true },
};
export const boundedLeakyRelu: Completions = {
  value: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: () => {
      const a = parameter("a");
      return select(
        equal(a, 0),
        parameter("b"),
        select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: { forgetsNaN: true },
  d_b: { forgetsNaN: true },
};
export const boundedReluPlus: Completions = {
  value: {
    below: () => {
      const eps = parameter("eps");
      return select(less(mul(0.5, sub(mul(0.5, eps), add(-0.5, mul(0.5, add(1, eps))))), 0), -0, 0);
    },
    above: () => 1,
  },
  d_x: { below: () => 0, above: () => 0 },
  d_eps: { below: () => 0, above: () => -0 },
};
export const bSiLU: Completions = {
  value: { below: () => neg(div(parameter("alpha"), 2)) },
  d_x: { below: () => -0, above: () => 1 },
};
export const caLU: Completions = {
  value: { below: () => -0.3183098861837907 },
  d_x: { below: () => 0, above: () => 1 },
};
export const celu: Completions = {};
export const chebyshevPolynomial: Completions = {
  value: {
    below: () => {
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      const a1 = parameter("a1");
      return select(
        equal(a3, 0),
        select(
          equal(a2, 0),
          select(
            equal(a1, 0),
            parameter("a0"),
            select(less(a1, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
          ),
          select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(less(a3, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      );
    },
    above: () => {
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      const a1 = parameter("a1");
      return select(
        equal(a3, 0),
        select(
          equal(a2, 0),
          select(
            equal(a1, 0),
            parameter("a0"),
            select(less(a1, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
          select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: {
    below: () => {
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      return select(
        equal(a3, 0),
        select(
          equal(a2, 0),
          parameter("a1"),
          select(less(a2, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        ),
        select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
    above: () => {
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      return select(
        equal(a3, 0),
        select(
          equal(a2, 0),
          parameter("a1"),
          select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_a0: { forgetsNaN: true },
};
export const cLogLogModified: Completions = { d_x: { below: () => -0 } };
export const cLogLogSurvey: Completions = { d_x: { below: () => -0 } };
export const coLU: Completions = {
  value: { below: () => -0, above: () => Number.POSITIVE_INFINITY },
  d_x: { above: () => 1 },
};
export const cosid: Completions = {
  value: { below: () => Number.POSITIVE_INFINITY, above: () => Number.NEGATIVE_INFINITY },
};
export const cosine: Completions = {};
export const cosLU: Completions = {
  value: { above: () => Number.POSITIVE_INFINITY },
  d_x: {
    above: (formula) => select(equal(parameter("b"), 0), 1, select(equal(parameter("a"), 0), 1, formula)),
  },
  d_a: { below: () => 0, above: (formula) => select(equal(parameter("b"), 0), 1, formula) },
  d_b: {
    above: (formula) => select(equal(parameter("b"), 0), 0, select(equal(parameter("a"), 0), 0, formula)),
  },
};
export const delayRelu: Completions = { d_x: { forgetsNaN: true }, d_a: { forgetsNaN: true } };
export const delu: Completions = {
  value: { below: () => -0, above: (formula) => select(equal(parameter("a"), -0.5), 1, formula) },
  d_x: { below: () => -0 },
  d_a: { forgetsNaN: true },
};
export const derf: Completions = {
  value: {
    below: (formula) =>
      select(
        equal(parameter("alpha"), 0),
        add(mul(parameter("gamma"), erf(parameter("s"))), parameter("beta")),
        formula,
      ),
    above: (formula) =>
      select(
        equal(parameter("alpha"), 0),
        add(mul(parameter("gamma"), erf(parameter("s"))), parameter("beta")),
        formula,
      ),
  },
  d_x: {
    below: (formula) => select(equal(parameter("alpha"), 0), 0, formula),
    above: (formula) => select(equal(parameter("alpha"), 0), 0, formula),
  },
  d_alpha: {
    below: () => {
      const gamma = parameter("gamma");
      const s = parameter("s");
      const v2 = exp(neg(mul(0.5, mul(s, s))));
      return select(
        equal(parameter("alpha"), 0),
        select(
          equal(gamma, 0),
          0,
          select(less(gamma, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        ),
        select(less(neg(mul(mul(v2, mul(1.1283791670955126, gamma)), v2)), 0), -0, 0),
      );
    },
    above: () => {
      const gamma = parameter("gamma");
      const s = parameter("s");
      const v2 = exp(neg(mul(0.5, mul(s, s))));
      return select(
        equal(parameter("alpha"), 0),
        select(
          equal(gamma, 0),
          0,
          select(less(gamma, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(less(mul(mul(mul(1.1283791670955126, gamma), v2), v2), 0), -0, 0),
      );
    },
  },
  d_s: {
    below: (formula) => {
      const s = parameter("s");
      return select(
        equal(parameter("alpha"), 0),
        mul(parameter("gamma"), mul(1.1283791670955126, exp(neg(mul(s, s))))),
        formula,
      );
    },
    above: (formula) => {
      const s = parameter("s");
      return select(
        equal(parameter("alpha"), 0),
        mul(parameter("gamma"), mul(1.1283791670955126, exp(neg(mul(s, s))))),
        formula,
      );
    },
  },
  d_gamma: {
    below: (formula) => select(equal(parameter("alpha"), 0), erf(parameter("s")), formula),
    above: (formula) => select(equal(parameter("alpha"), 0), erf(parameter("s")), formula),
  },
  d_beta: { forgetsNaN: true },
};
export const differenceElu: Completions = {
  value: {
    below: () => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = select(less(neg(a), 0), -0, 0);
      return select(
        less(b, 1),
        select(
          equal(b, 0),
          v2,
          select(
            less(b, 0),
            select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
            select(less(neg(mul(b, a)), 0), -0, 0),
          ),
        ),
        v2,
      );
    },
  },
  d_x: {
    below: () => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = select(less(neg(a), 0), -0, 0);
      return select(
        less(b, 1),
        select(
          equal(b, 0),
          v2,
          select(
            less(b, 0),
            select(equal(a, 0), 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
            select(less(neg(mul(mul(b, b), a)), 0), -0, 0),
          ),
        ),
        v2,
      );
    },
  },
  d_a: {
    below: () => {
      const b = parameter("b");
      return select(less(b, 1), select(less(b, 0), Number.POSITIVE_INFINITY, -0), -0);
    },
  },
  d_b: {
    below: () => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        neg(a),
        select(
          less(b, 0),
          select(equal(a, 0), 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
          select(less(mul(b, a), 0), -0, 0),
        ),
      );
    },
  },
};
export const displacedRelu: Completions = { d_x: { forgetsNaN: true }, d_a: { forgetsNaN: true } };
export const doubleSiLU: Completions = {
  value: { below: () => Number.NEGATIVE_INFINITY },
  d_x: { below: () => 0.5 },
};
export const dpRelu: Completions = {
  value: {
    below: (formula) => select(equal(parameter("b"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_x: { forgetsNaN: true },
  d_a: { forgetsNaN: true },
};
export const dSiLU: Completions = { value: { above: () => 1 }, d_x: { above: () => -0 } };
export const dualLine: Completions = {
  value: {
    below: (formula) => select(equal(parameter("b"), 0), parameter("m"), formula),
    above: (formula) => select(equal(parameter("a"), 0), parameter("m"), formula),
  },
  d_x: { forgetsNaN: true },
  d_a: { forgetsNaN: true },
  d_m: { forgetsNaN: true },
};
export const dyT: Completions = {
  value: {
    below: () => {
      const alpha = parameter("alpha");
      const beta = parameter("beta");
      const gamma = parameter("gamma");
      return select(equal(alpha, 0), beta, select(less(alpha, 0), add(gamma, beta), sub(beta, gamma)));
    },
    above: () => {
      const alpha = parameter("alpha");
      const beta = parameter("beta");
      const gamma = parameter("gamma");
      return select(equal(alpha, 0), beta, select(less(alpha, 0), sub(beta, gamma), add(gamma, beta)));
    },
  },
  d_x: {
    below: () => {
      const alpha = parameter("alpha");
      return select(equal(alpha, 0), 0, select(less(mul(parameter("gamma"), mul(4, alpha)), 0), -0, 0));
    },
    above: () => {
      const alpha = parameter("alpha");
      return select(equal(alpha, 0), 0, select(less(mul(parameter("gamma"), mul(4, alpha)), 0), -0, 0));
    },
  },
  d_alpha: {
    below: () => {
      const gamma = parameter("gamma");
      return select(
        equal(parameter("alpha"), 0),
        select(
          equal(gamma, 0),
          0,
          select(less(gamma, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        ),
        select(less(neg(mul(4, gamma)), 0), -0, 0),
      );
    },
    above: () => {
      const gamma = parameter("gamma");
      return select(
        equal(parameter("alpha"), 0),
        select(
          equal(gamma, 0),
          0,
          select(less(gamma, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(less(mul(4, gamma), 0), -0, 0),
      );
    },
  },
  d_gamma: {
    below: (formula) => select(equal(parameter("alpha"), 0), 0, formula),
    above: (formula) => select(equal(parameter("alpha"), 0), 0, formula),
  },
  d_beta: { forgetsNaN: true },
};
export const eanaf: Completions = { value: { below: () => -0 } };
export const eis2: Completions = {
  value: {
    below: (formula) => select(less(parameter("c"), 0), Number.NaN, formula),
    above: (formula) => {
      const c = parameter("c");
      return select(
        equal(c, 0),
        select(lessEqual(sqrt(parameter("b")), 0), formula, Number.POSITIVE_INFINITY),
        select(less(c, 0), formula, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: {
    below: (formula) => {
      const c = parameter("c");
      return select(
        equal(c, 0),
        select(lessEqual(parameter("b"), 0), formula, -0),
        select(less(c, 0), formula, -0),
      );
    },
    above: (formula) => {
      const c = parameter("c");
      const v1 = div(1, pow(c, 0.5));
      return select(
        equal(c, 0),
        select(lessEqual(parameter("b"), 0), formula, Number.POSITIVE_INFINITY),
        select(less(c, 0), formula, sub(mul(2, v1), mul(mul(mul(c, v1), v1), v1))),
      );
    },
  },
  d_b: {
    below: (formula) => {
      const c = parameter("c");
      return select(
        equal(c, 0),
        select(less(parameter("b"), 0), Number.NaN, formula),
        select(less(c, 0), Number.NaN, formula),
      );
    },
    above: (formula) => {
      const c = parameter("c");
      return select(
        equal(c, 0),
        select(lessEqual(parameter("b"), 0), formula, Number.NEGATIVE_INFINITY),
        select(less(c, 0), formula, -0),
      );
    },
  },
  d_c: {
    below: (formula) => {
      const c = parameter("c");
      return select(
        equal(c, 0),
        select(less(parameter("b"), 0), Number.NaN, formula),
        select(less(c, 0), Number.NaN, formula),
      );
    },
    above: (formula) => {
      const c = parameter("c");
      return select(
        equal(c, 0),
        select(lessEqual(parameter("b"), 0), formula, Number.NEGATIVE_INFINITY),
        select(less(c, 0), formula, Number.NEGATIVE_INFINITY),
      );
    },
  },
};
export const eis3: Completions = {
  value: {
    below: (formula) => {
      const rate = parameter("rate");
      return select(equal(rate, 0), Number.NEGATIVE_INFINITY, select(less(rate, 0), formula, -0));
    },
    above: (formula) => {
      const rate = parameter("rate");
      return select(equal(rate, 0), Number.POSITIVE_INFINITY, select(less(rate, 0), 0, formula));
    },
  },
  d_x: {
    below: (formula) => {
      const rate = parameter("rate");
      return select(
        equal(rate, 0),
        sigmoidOf(sub(0, log(parameter("d")))),
        select(less(rate, 0), formula, -0),
      );
    },
    above: (formula) => {
      const rate = parameter("rate");
      return select(
        equal(rate, 0),
        sigmoidOf(sub(0, log(parameter("d")))),
        select(less(rate, 0), -0, formula),
      );
    },
  },
  d_d: {
    below: (formula) => {
      const rate = parameter("rate");
      return select(equal(rate, 0), Number.POSITIVE_INFINITY, select(less(rate, 0), formula, 0));
    },
    above: (formula) => {
      const rate = parameter("rate");
      return select(equal(rate, 0), Number.NEGATIVE_INFINITY, select(less(rate, 0), -0, formula));
    },
  },
  d_rate: {
    below: (formula) => {
      const rate = parameter("rate");
      return select(equal(rate, 0), Number.POSITIVE_INFINITY, select(less(rate, 0), formula, 0));
    },
    above: (formula) => {
      const rate = parameter("rate");
      return select(equal(rate, 0), Number.POSITIVE_INFINITY, select(less(rate, 0), 0, formula));
    },
  },
};
export const elish: Completions = {};
export const elliott: Completions = {};
export const elu: Completions = {};
export const erfAct: Completions = {
  value: {
    below: (formula) => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = equal(b, 0);
      const v3 = less(b, 0);
      return select(
        equal(a, 0),
        0,
        select(
          less(a, 0),
          select(v2, Number.POSITIVE_INFINITY, select(v3, formula, 0)),
          select(v2, Number.NEGATIVE_INFINITY, select(v3, formula, -0)),
        ),
      );
    },
    above: (formula) => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = equal(b, 0);
      const v3 = less(b, 0);
      return select(
        equal(a, 0),
        0,
        select(
          less(a, 0),
          select(v2, Number.NEGATIVE_INFINITY, select(v3, -0, formula)),
          select(v2, Number.POSITIVE_INFINITY, select(v3, 0, formula)),
        ),
      );
    },
  },
  d_x: {
    below: () => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = equal(b, 0);
      const v3 = erf(a);
      const v4 = less(b, 0);
      return select(
        equal(a, 0),
        0,
        select(less(a, 0), select(v2, v3, select(v4, -1, 0)), select(v2, v3, select(v4, 1, -0))),
      );
    },
    above: () => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = equal(b, 0);
      const v3 = erf(a);
      const v4 = less(b, 0);
      return select(
        equal(a, 0),
        0,
        select(less(a, 0), select(v2, v3, select(v4, 0, -1)), select(v2, v3, select(v4, -0, 1))),
      );
    },
  },
  d_a: {
    below: () => {
      const b = parameter("b");
      return select(
        equal(b, 0),
        Number.NEGATIVE_INFINITY,
        select(less(b, 0), select(equal(parameter("a"), 0), Number.NEGATIVE_INFINITY, -0), -0),
      );
    },
    above: () => {
      const b = parameter("b");
      return select(
        equal(b, 0),
        Number.POSITIVE_INFINITY,
        select(less(b, 0), 0, select(equal(parameter("a"), 0), Number.POSITIVE_INFINITY, 0)),
      );
    },
  },
  d_b: {
    below: () => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = less(a, 0);
      return select(
        equal(b, 0),
        select(equal(a, 0), 0, select(v2, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(less(b, 0), select(v2, -0, 0), select(less(mul(1.1283791670955126, a), 0), -0, 0)),
      );
    },
    above: () => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = less(a, 0);
      return select(
        equal(b, 0),
        select(equal(a, 0), 0, select(v2, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(less(b, 0), select(less(mul(1.1283791670955126, a), 0), -0, 0), select(v2, -0, 0)),
      );
    },
  },
};
export const erfRelu: Completions = {};
export const erfSigmoid: Completions = {
  value: { below: () => 0, above: () => 1 },
  d_x: { below: () => 0, above: () => 0 },
  d_mu: {
    below: () => {
      const v0 = div(1, mul(parameter("sigma"), Math.SQRT2));
      const v1 = mul(parameter("mu"), v0);
      return select(less(neg(mul(0.5, mul(v0, mul(1.1283791670955126, exp(neg(mul(v1, v1))))))), 0), -0, 0);
    },
    above: () => {
      const v0 = div(1, mul(parameter("sigma"), Math.SQRT2));
      const v1 = mul(parameter("mu"), v0);
      return select(less(neg(mul(0.5, mul(v0, mul(1.1283791670955126, exp(neg(mul(v1, v1))))))), 0), -0, 0);
    },
  },
  d_sigma: {
    below: () => 0,
    above: () => {
      const v0 = div(1, mul(parameter("sigma"), Math.SQRT2));
      const v1 = mul(parameter("mu"), v0);
      return select(
        less(
          neg(mul(0.5, mul(mul(Math.SQRT2, mul(v0, v0)), mul(1.1283791670955126, exp(neg(mul(v1, v1))))))),
          0,
        ),
        -0,
        0,
      );
    },
  },
};
export const errorFunction: Completions = {};
export const eSwish: Completions = {
  value: {
    below: () => select(less(neg(parameter("beta")), 0), -0, 0),
    above: (formula) => select(equal(parameter("beta"), 0), 0, formula),
  },
  d_x: { below: () => select(less(neg(parameter("beta")), 0), -0, 0), above: () => parameter("beta") },
  d_beta: { below: () => -0 },
};
export const eTanh: Completions = {
  value: { above: (formula) => select(equal(parameter("a"), 0), 0, formula) },
  d_x: { above: (formula) => select(equal(parameter("a"), 0), 0, formula) },
};
export const evolvedTanhRelu: Completions = {
  value: { above: (formula) => select(equal(parameter("a"), 0), 0, formula) },
  d_x: { below: () => select(less(neg(mul(8, parameter("a"))), 0), -0, 0), above: () => parameter("a") },
};
export const expNegative: Completions = {};
export const exponential: Completions = {};
export const exponentialSwish: Completions = {};
export const falu: Completions = {
  value: {
    below: () => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = lessEqual(b, 0);
      return select(
        equal(a, 1),
        select(equal(b, 0), Number.NEGATIVE_INFINITY, select(less(b, 0), 1, -0)),
        select(
          less(a, 1),
          select(v2, Number.NEGATIVE_INFINITY, -0),
          select(v2, Number.POSITIVE_INFINITY, -0),
        ),
      );
    },
    above: () => {
      const b = parameter("b");
      const v1 = less(b, 0);
      return select(
        equal(parameter("a"), 1),
        select(equal(b, 0), Number.POSITIVE_INFINITY, select(v1, 0, 1)),
        select(v1, 0, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: {
    below: () => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = equal(b, 0);
      const v3 = mul(a, 0.5);
      const v4 = less(b, 0);
      return select(
        equal(a, 1),
        select(v2, 0.25, -0),
        select(
          less(a, 1),
          select(v2, add(0.5, sub(0, mul(0.5, v3))), select(v4, sub(1, a), -0)),
          select(v2, sub(0.5, v3), select(v4, sub(1, mul(2, a)), -0)),
        ),
      );
    },
    above: () => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = equal(b, 0);
      const v3 = less(b, 0);
      return select(
        equal(a, 1),
        select(v2, 0.25, -0),
        select(
          less(a, 1),
          select(v2, add(0.5, sub(0, mul(0.5, mul(a, 0.5)))), select(v3, -0, sub(1, a))),
          select(v2, 0.5, select(v3, -0, 1)),
        ),
      );
    },
  },
  d_a: {
    below: (formula) => {
      const b = parameter("b");
      const v1 = equal(b, 0);
      const v2 = less(b, 0);
      return select(
        lessEqual(parameter("a"), 1),
        select(v1, Number.POSITIVE_INFINITY, select(v2, formula, 0)),
        select(v1, Number.POSITIVE_INFINITY, select(v2, formula, select(less(b, 1), 0, formula))),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      const v1 = equal(b, 0);
      const v2 = less(b, 0);
      return select(
        lessEqual(parameter("a"), 1),
        select(v1, Number.NEGATIVE_INFINITY, select(v2, 0, formula)),
        select(v1, -0.5, select(v2, -0, -1)),
      );
    },
  },
  d_b: {
    below: (formula) => {
      const v0 = equal(parameter("b"), 0);
      return select(
        less(parameter("a"), 1),
        select(v0, Number.POSITIVE_INFINITY, formula),
        select(v0, Number.NEGATIVE_INFINITY, formula),
      );
    },
    above: (formula) => select(equal(parameter("b"), 0), Number.POSITIVE_INFINITY, formula),
  },
};
export const flattenTSwish: Completions = { d_x: { above: () => 1 }, d_threshold: { forgetsNaN: true } };
export const flexibleRelu: Completions = { d_x: { forgetsNaN: true }, d_b: { forgetsNaN: true } };
export const fourierSeries: Completions = {
  value: {
    below: (formula) => {
      const a = parameter("a");
      const b1 = parameter("b1");
      const b2 = parameter("b2");
      const b3 = parameter("b3");
      return select(
        equal(parameter("d"), 0),
        add(add(add(a, b1), b2), b3),
        select(
          equal(b1, 0),
          select(
            equal(parameter("c1"), 0),
            select(
              equal(b2, 0),
              select(
                equal(parameter("c2"), 0),
                select(equal(b3, 0), select(equal(parameter("c3"), 0), a, formula), formula),
                formula,
              ),
              formula,
            ),
            formula,
          ),
          formula,
        ),
      );
    },
    above: (formula) => {
      const a = parameter("a");
      const b1 = parameter("b1");
      const b2 = parameter("b2");
      const b3 = parameter("b3");
      return select(
        equal(parameter("d"), 0),
        add(add(add(a, b1), b2), b3),
        select(
          equal(b1, 0),
          select(
            equal(parameter("c1"), 0),
            select(
              equal(b2, 0),
              select(
                equal(parameter("c2"), 0),
                select(equal(b3, 0), select(equal(parameter("c3"), 0), a, formula), formula),
                formula,
              ),
              formula,
            ),
            formula,
          ),
          formula,
        ),
      );
    },
  },
  d_x: {
    below: (formula) =>
      select(
        equal(parameter("d"), 0),
        0,
        select(
          equal(parameter("c1"), 0),
          select(
            equal(parameter("b1"), 0),
            select(
              equal(parameter("b2"), 0),
              select(
                equal(parameter("c2"), 0),
                select(equal(parameter("b3"), 0), select(equal(parameter("c3"), 0), 0, formula), formula),
                formula,
              ),
              formula,
            ),
            formula,
          ),
          formula,
        ),
      ),
    above: (formula) =>
      select(
        equal(parameter("d"), 0),
        0,
        select(
          equal(parameter("c1"), 0),
          select(
            equal(parameter("b1"), 0),
            select(
              equal(parameter("b2"), 0),
              select(
                equal(parameter("c2"), 0),
                select(equal(parameter("b3"), 0), select(equal(parameter("c3"), 0), 0, formula), formula),
                formula,
              ),
              formula,
            ),
            formula,
          ),
          formula,
        ),
      ),
  },
  d_a: { forgetsNaN: true },
  d_d: {
    below: (formula) => {
      const c1 = parameter("c1");
      const c3 = parameter("c3");
      const c2 = parameter("c2");
      const v3 = neg(sub(neg(mul(-3, c3)), mul(-2, c2)));
      return select(
        equal(parameter("d"), 0),
        select(equal(c1, v3), 0, select(less(c1, v3), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(
          equal(c1, 0),
          select(
            equal(parameter("b1"), 0),
            select(
              equal(parameter("b2"), 0),
              select(
                equal(c2, 0),
                select(equal(parameter("b3"), 0), select(equal(c3, 0), 0, formula), formula),
                formula,
              ),
              formula,
            ),
            formula,
          ),
          formula,
        ),
      );
    },
    above: (formula) => {
      const c1 = parameter("c1");
      const c3 = parameter("c3");
      const c2 = parameter("c2");
      const v3 = sub(neg(mul(3, c3)), mul(2, c2));
      return select(
        equal(parameter("d"), 0),
        select(equal(c1, v3), 0, select(less(c1, v3), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(
          equal(c1, 0),
          select(
            equal(parameter("b1"), 0),
            select(
              equal(parameter("b2"), 0),
              select(
                equal(c2, 0),
                select(equal(parameter("b3"), 0), select(equal(c3, 0), 0, formula), formula),
                formula,
              ),
              formula,
            ),
            formula,
          ),
          formula,
        ),
      );
    },
  },
  d_b1: {
    below: (formula) => select(equal(parameter("d"), 0), 1, formula),
    above: (formula) => select(equal(parameter("d"), 0), 1, formula),
  },
  d_c1: {
    below: (formula) => select(equal(parameter("d"), 0), 0, formula),
    above: (formula) => select(equal(parameter("d"), 0), 0, formula),
  },
  d_b2: {
    below: (formula) => select(equal(parameter("d"), 0), 1, formula),
    above: (formula) => select(equal(parameter("d"), 0), 1, formula),
  },
  d_c2: {
    below: (formula) => select(equal(parameter("d"), 0), 0, formula),
    above: (formula) => select(equal(parameter("d"), 0), 0, formula),
  },
  d_b3: {
    below: (formula) => select(equal(parameter("d"), 0), 1, formula),
    above: (formula) => select(equal(parameter("d"), 0), 1, formula),
  },
  d_c3: {
    below: (formula) => select(equal(parameter("d"), 0), 0, formula),
    above: (formula) => select(equal(parameter("d"), 0), 0, formula),
  },
};
export const fpflu: Completions = { value: { below: () => -0 }, d_x: { below: () => -0 } };
export const frelu: Completions = { d_x: { forgetsNaN: true }, d_condition: { forgetsNaN: true } };
export const gatedPReluPelu: Completions = {
  value: {
    below: (formula) => {
      const a = parameter("a");
      const beta = parameter("beta");
      const v2 = equal(beta, 0);
      const v3 = less(beta, 0);
      const alpha = parameter("alpha");
      const v5 = equal(alpha, 0);
      const s = parameter("s");
      const v7 = equal(s, 0);
      const v8 = select(less(s, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v9 = less(alpha, 0);
      const v10 = select(v9, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v11 = select(v5, select(v7, 0, v8), v10);
      const v12 = div(1, beta);
      const v13 = neg(alpha);
      return select(
        equal(a, 0),
        select(v2, formula, select(v3, v11, select(v7, neg(mul(alpha, 0.5)), v8))),
        select(
          less(a, 0),
          select(
            v2,
            formula,
            select(
              v3,
              select(
                equal(a, v12),
                select(v7, alpha, v8),
                select(less(a, v12), select(v7, select(v9, -0, 0), v8), v11),
              ),
              select(v7, select(less(v13, 0), -0, 0), v8),
            ),
          ),
          select(v2, formula, select(v3, select(v5, select(less(neg(s), 0), -0, 0), v10), v13)),
        ),
      );
    },
    above: () => {
      const a = parameter("a");
      const alpha = parameter("alpha");
      const beta = parameter("beta");
      const v3 = div(alpha, beta);
      const v4 = equal(beta, 0);
      const v5 = less(beta, 0);
      return select(
        equal(a, 0),
        select(equal(v3, -1), 0, select(less(v3, -1), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(
          less(a, 0),
          select(
            equal(alpha, 0),
            0,
            select(
              less(alpha, 0),
              select(v4, 0, select(v5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
              select(v4, -0, select(v5, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
            ),
          ),
          Number.POSITIVE_INFINITY,
        ),
      );
    },
  },
  d_x: {
    below: (formula) => {
      const a = parameter("a");
      const beta = parameter("beta");
      const v2 = less(beta, 0);
      const alpha = parameter("alpha");
      const v4 = equal(alpha, 0);
      const s = parameter("s");
      const v6 = mul(0.5, s);
      const v7 = select(less(alpha, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      return select(
        equal(a, 0),
        select(equal(beta, 0), formula, select(v2, select(v4, v6, v7), v6)),
        select(
          less(a, 0),
          formula,
          select(v2, select(v4, select(less(neg(mul(s, a)), 0), -0, 0), v7), formula),
        ),
      );
    },
    above: () => {
      const a = parameter("a");
      const v1 = div(parameter("alpha"), parameter("beta"));
      return select(equal(a, 0), add(0.5, mul(0.5, v1)), select(less(a, 0), v1, 1));
    },
  },
  d_a: {
    below: (formula) => {
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      const v2 = equal(alpha, 0);
      const s = parameter("s");
      const v4 = equal(s, 0);
      const v5 = select(less(s, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v6 = less(alpha, 0);
      return select(
        equal(parameter("a"), 0),
        select(
          equal(beta, 0),
          formula,
          select(
            less(beta, 0),
            select(v2, select(v4, 0, v5), select(v6, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
            select(v4, select(v2, 0, select(v6, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)), v5),
          ),
        ),
        formula,
      );
    },
    above: (formula) =>
      select(
        equal(parameter("a"), 0),
        select(
          lessEqual(div(parameter("alpha"), parameter("beta")), 1),
          Number.POSITIVE_INFINITY,
          Number.NEGATIVE_INFINITY,
        ),
        formula,
      ),
  },
  d_s: {
    below: (formula) => {
      const a = parameter("a");
      return select(equal(a, 0), Number.NEGATIVE_INFINITY, select(less(a, 0), formula, -0));
    },
  },
  d_alpha: {
    below: (formula) => {
      const a = parameter("a");
      const beta = parameter("beta");
      const v2 = equal(beta, 0);
      const v3 = less(beta, 0);
      const v4 = div(1, beta);
      return select(
        equal(a, 0),
        select(v2, formula, select(v3, Number.POSITIVE_INFINITY, -0.5)),
        select(
          less(a, 0),
          select(
            v2,
            formula,
            select(v3, select(equal(a, v4), 1, select(less(a, v4), 0, Number.POSITIVE_INFINITY)), -0),
          ),
          formula,
        ),
      );
    },
    above: (formula) => {
      const a = parameter("a");
      const beta = parameter("beta");
      return select(
        equal(a, 0),
        select(
          equal(beta, 0),
          formula,
          select(less(beta, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(less(a, 0), formula, select(less(div(1, beta), 0), -0, 0)),
      );
    },
  },
  d_beta: {
    below: (formula) => {
      const alpha = parameter("alpha");
      return select(
        less(parameter("beta"), 0),
        select(
          less(parameter("a"), 0),
          formula,
          select(
            equal(alpha, 0),
            0,
            select(less(alpha, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
        ),
        formula,
      );
    },
    above: () => {
      const a = parameter("a");
      const alpha = parameter("alpha");
      const v2 = equal(alpha, 0);
      const v3 = less(alpha, 0);
      const beta = parameter("beta");
      const v5 = equal(beta, 0);
      const v6 = select(v5, 0, Number.NEGATIVE_INFINITY);
      return select(
        equal(a, 0),
        select(v2, 0, select(v3, select(v5, 0, Number.POSITIVE_INFINITY), v6)),
        select(
          less(a, 0),
          select(v2, 0, select(v3, select(v5, -0, Number.POSITIVE_INFINITY), v6)),
          select(less(neg(div(alpha, mul(beta, beta))), 0), -0, 0),
        ),
      );
    },
  },
};
export const gaussian: Completions = {
  value: { below: () => 0, above: () => 0 },
  d_x: { below: () => 0, above: () => -0 },
  d_a: { below: () => 0, above: () => 0 },
};
export const gcu: Completions = {};
export const gelu: Completions = {};
export const geluClipped: Completions = {
  value: {
    below: () => {
      const lo = parameter("lo");
      const hi = parameter("hi");
      const v2 = less(hi, 0);
      return select(
        equal(lo, 0),
        select(v2, hi, 0),
        select(less(lo, 0), select(v2, hi, -0), select(lessEqual(lo, hi), lo, sub(lo, sub(lo, hi)))),
      );
    },
  },
  d_x: { below: () => select(less(parameter("lo"), 0), select(less(parameter("hi"), 0), 0, -0), 0) },
  d_lo: {
    below: (formula) => {
      const lo = parameter("lo");
      const hi = parameter("hi");
      return select(
        equal(lo, 0),
        select(less(hi, 0), formula, 1),
        select(less(lo, 0), formula, select(less(hi, lo), formula, 1)),
      );
    },
    forgetsNaN: true,
  },
  d_hi: {
    below: (formula) => {
      const lo = parameter("lo");
      const hi = parameter("hi");
      return select(lessEqual(lo, 0), select(less(hi, 0), 1, formula), select(less(hi, lo), 1, formula));
    },
    forgetsNaN: true,
  },
};
export const geluTanh: Completions = { value: { below: () => -0 } };
export const generalizedRelu: Completions = {
  value: { below: () => 0, above: () => Number.POSITIVE_INFINITY },
  d_x: { below: () => 0, above: () => 1 },
  d_a: { below: () => -0, above: () => -0 },
  d_b: { below: () => -0, above: () => -0 },
};
export const generalizedSwish: Completions = {};
export const generalizedTanh: Completions = {
  value: {
    below: () => {
      const b = parameter("b");
      const a = parameter("a");
      return select(equal(b, 0), 0, select(less(b, 0), a, neg(a)));
    },
    above: () => {
      const b = parameter("b");
      const a = parameter("a");
      return select(equal(b, 0), 0, select(less(b, 0), neg(a), a));
    },
  },
  d_x: {
    below: () => {
      const b = parameter("b");
      return select(less(b, 0), select(less(mul(2, mul(parameter("a"), b)), 0), -0, 0), 0);
    },
    above: () => {
      const b = parameter("b");
      return select(lessEqual(b, 0), 0, select(less(mul(2, mul(parameter("a"), b)), 0), -0, 0));
    },
  },
  d_a: {
    below: () => {
      const b = parameter("b");
      return select(equal(b, 0), 0, select(less(b, 0), 1, -1));
    },
    above: () => {
      const b = parameter("b");
      return select(equal(b, 0), 0, select(less(b, 0), -1, 1));
    },
  },
  d_b: {
    below: () => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(less(b, 0), select(less(mul(-2, a), 0), -0, 0), select(less(neg(mul(2, a)), 0), -0, 0)),
      );
    },
    above: () => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(less(mul(2, a), 0), -0, 0),
      );
    },
  },
};
export const gish: Completions = { value: { below: () => -0 }, d_x: { above: () => Math.LN2 } };
export const gln: Completions = { d_b: { forgetsNaN: true } };
export const goLU: Completions = {
  value: {
    below: (formula) => {
      const gamma = parameter("gamma");
      const alpha = parameter("alpha");
      const v2 = equal(alpha, 0);
      const v3 = select(v2, 0, select(less(alpha, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY));
      return select(
        equal(gamma, 0),
        v3,
        select(
          less(gamma, 0),
          select(v2, 0, formula),
          select(lessEqual(parameter("beta"), 0), v3, select(less(neg(alpha), 0), -0, 0)),
        ),
      );
    },
    above: (formula) => {
      const gamma = parameter("gamma");
      const alpha = parameter("alpha");
      const v2 = equal(alpha, 0);
      const v3 = less(alpha, 0);
      const v4 = select(v2, 0, select(v3, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
      return select(
        equal(gamma, 0),
        v4,
        select(
          less(gamma, 0),
          select(lessEqual(parameter("beta"), 0), v4, select(v3, -0, 0)),
          select(v2, 0, formula),
        ),
      );
    },
  },
  d_x: {
    below: () => {
      const gamma = parameter("gamma");
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      return select(
        equal(gamma, 0),
        mul(exp(neg(beta)), alpha),
        select(
          less(gamma, 0),
          alpha,
          select(
            equal(beta, 0),
            alpha,
            select(
              less(beta, 0),
              select(
                equal(alpha, 0),
                0,
                select(less(alpha, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(less(neg(mul(mul(alpha, gamma), beta)), 0), -0, 0),
            ),
          ),
        ),
      );
    },
    above: () => {
      const gamma = parameter("gamma");
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      return select(
        equal(gamma, 0),
        mul(exp(neg(beta)), alpha),
        select(
          less(gamma, 0),
          select(
            equal(beta, 0),
            alpha,
            select(
              less(beta, 0),
              select(
                equal(alpha, 0),
                0,
                select(less(alpha, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(less(mul(mul(alpha, gamma), beta), 0), -0, 0),
            ),
          ),
          alpha,
        ),
      );
    },
  },
  d_alpha: {
    below: (formula) => {
      const gamma = parameter("gamma");
      return select(
        equal(gamma, 0),
        Number.NEGATIVE_INFINITY,
        select(
          less(gamma, 0),
          formula,
          select(lessEqual(parameter("beta"), 0), Number.NEGATIVE_INFINITY, -0),
        ),
      );
    },
    above: (formula) => {
      const gamma = parameter("gamma");
      return select(
        equal(gamma, 0),
        Number.POSITIVE_INFINITY,
        select(less(gamma, 0), select(lessEqual(parameter("beta"), 0), Number.POSITIVE_INFINITY, 0), formula),
      );
    },
  },
  d_beta: {
    below: () => {
      const gamma = parameter("gamma");
      const alpha = parameter("alpha");
      const v2 = less(alpha, 0);
      const v3 = select(equal(alpha, 0), 0, select(v2, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
      const v4 = select(v2, -0, 0);
      return select(
        equal(gamma, 0),
        v3,
        select(less(gamma, 0), v4, select(lessEqual(parameter("beta"), 0), v3, v4)),
      );
    },
    above: () => {
      const gamma = parameter("gamma");
      const alpha = parameter("alpha");
      const v2 = select(
        equal(alpha, 0),
        0,
        select(less(alpha, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      );
      const v3 = select(less(neg(alpha), 0), -0, 0);
      return select(
        equal(gamma, 0),
        v2,
        select(less(gamma, 0), select(lessEqual(parameter("beta"), 0), v2, v3), v3),
      );
    },
  },
  d_gamma: {
    below: () => {
      const gamma = parameter("gamma");
      const alpha = parameter("alpha");
      const v2 = equal(alpha, 0);
      const v3 = less(alpha, 0);
      const beta = parameter("beta");
      const v5 = equal(beta, 0);
      const v6 = less(beta, 0);
      const v7 = select(less(mul(alpha, beta), 0), -0, 0);
      return select(
        equal(gamma, 0),
        select(
          v2,
          0,
          select(
            v3,
            select(v5, 0, select(v6, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
            select(v5, 0, select(v6, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
          ),
        ),
        select(
          less(gamma, 0),
          v7,
          select(
            v5,
            0,
            select(v6, select(v2, 0, select(v3, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)), v7),
          ),
        ),
      );
    },
    above: () => {
      const gamma = parameter("gamma");
      const alpha = parameter("alpha");
      const v2 = equal(alpha, 0);
      const v3 = less(alpha, 0);
      const beta = parameter("beta");
      const v5 = equal(beta, 0);
      const v6 = less(beta, 0);
      const v7 = select(less(mul(alpha, beta), 0), -0, 0);
      return select(
        equal(gamma, 0),
        select(
          v2,
          0,
          select(
            v3,
            select(v5, 0, select(v6, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
            select(v5, 0, select(v6, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
          ),
        ),
        select(
          less(gamma, 0),
          select(
            v5,
            0,
            select(v6, select(v2, 0, select(v3, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)), v7),
          ),
          v7,
        ),
      );
    },
  },
};
export const hardElish: Completions = {};
export const hardMish: Completions = {};
export const hardShrink: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_lambda: { forgetsNaN: true },
};
export const hardshrinkPlus: Completions = {
  value: { below: () => Number.NEGATIVE_INFINITY, above: () => Number.POSITIVE_INFINITY },
  d_x: { below: () => 1, above: () => 1 },
  d_a: { below: () => 0, above: () => -0 },
  d_eps: {
    below: () => select(less(neg(mul(0.5, mul(-2, parameter("a")))), 0), -0, 0),
    above: () => select(less(mul(0.5, mul(-2, parameter("a"))), 0), -0, 0),
  },
};
export const hardSigmoid: Completions = { d_x: { forgetsNaN: true } };
export const hardSigmoidAffine: Completions = {
  value: {
    below: (formula) => select(equal(parameter("alpha"), 0), min(max(parameter("beta"), 0), 1), formula),
    above: (formula) => select(equal(parameter("alpha"), 0), min(max(parameter("beta"), 0), 1), formula),
  },
  d_x: { forgetsNaN: true },
  d_beta: {
    below: (formula) => {
      const beta = parameter("beta");
      return select(
        equal(parameter("alpha"), 0),
        select(less(1, beta), 0, select(less(beta, 0), 0, 1)),
        formula,
      );
    },
    above: (formula) => {
      const beta = parameter("beta");
      return select(
        equal(parameter("alpha"), 0),
        select(less(1, beta), 0, select(less(beta, 0), 0, 1)),
        formula,
      );
    },
    forgetsNaN: true,
  },
};
export const hardSReluE: Completions = {
  value: {
    above: () => {
      const a = parameter("a");
      return select(equal(a, -1), 0, select(less(a, -1), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
    },
  },
};
export const hardSwish: Completions = {};
export const hardSwishAdaptive: Completions = {
  value: {
    below: () => select(lessEqual(parameter("b"), 0), Number.NEGATIVE_INFINITY, 0),
    above: () => select(less(parameter("b"), 0), 0, Number.POSITIVE_INFINITY),
  },
  d_x: {
    below: () => {
      const b = parameter("b");
      return select(equal(b, 0), 1, select(less(b, 0), 2, 0));
    },
    above: () => {
      const b = parameter("b");
      return select(equal(b, 0), 1, select(less(b, 0), 0, 2));
    },
  },
};
export const hardTanh: Completions = {
  d_x: { forgetsNaN: true },
  d_low: { forgetsNaN: true },
  d_high: { forgetsNaN: true },
};
export const hardTanhPlus: Completions = {
  value: { below: () => -1, above: () => 1 },
  d_x: { below: () => 0, above: () => 0 },
  d_eps: { below: () => 0, above: () => -0 },
};
export const hardTanhShiftedVertical: Completions = { d_x: { forgetsNaN: true }, d_a: { forgetsNaN: true } };
export const hat: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_a: { forgetsNaN: true },
};
export const hatPlus: Completions = {
  value: {
    below: () => {
      const b = parameter("b");
      const v1 = mul(2, b);
      const v2 = sub(parameter("c"), mul(0.5, v1));
      const v3 = mul(-2, v2);
      const eps = parameter("eps");
      const v5 = add(mul(v1, mul(-0.125, v1)), mul(0.5, add(mul(b, b), eps)));
      return select(
        less(
          mul(0.5, sub(add(mul(v3, mul(-0.125, v3)), mul(0.5, add(add(add(v5, mul(v2, v2)), v5), eps))), v5)),
          0,
        ),
        -0,
        0,
      );
    },
    above: () => {
      const b = parameter("b");
      const v1 = mul(-2, b);
      const v2 = sub(parameter("c"), mul(0.5, v1));
      const v3 = mul(-2, v2);
      const eps = parameter("eps");
      const v5 = add(mul(v1, mul(-0.125, v1)), mul(0.5, add(mul(b, b), eps)));
      return select(
        less(
          mul(0.5, sub(add(mul(v3, mul(-0.125, v3)), mul(0.5, add(add(add(v5, mul(v2, v2)), v5), eps))), v5)),
          0,
        ),
        -0,
        0,
      );
    },
  },
  d_x: {
    below: () => {
      const c = parameter("c");
      const b = parameter("b");
      const v2 = mul(b, b);
      const eps = parameter("eps");
      const v4 = mul(0.5, eps);
      const v5 = sub(v2, v4);
      const v6 = mul(0.5, sub(v2, v5));
      const v7 = mul(0.5, add(mul(mul(b, 0.5), mul(b, 2)), mul(-2, mul(0.5, v5))));
      const v8 = sub(c, b);
      const v9 = mul(v8, v8);
      return select(
        equal(c, 0),
        select(less(sub(neg(sub(mul(-0.5, sub(sub(v2, sub(v2, eps)), v4)), v6)), v7), 0), -0, 0),
        select(
          less(c, 0),
          0,
          select(less(sub(neg(sub(mul(-0.5, sub(sub(v9, sub(v9, eps)), v4)), v6)), v7), 0), -0, 0),
        ),
      );
    },
    above: () => {
      const c = parameter("c");
      const b = parameter("b");
      const v2 = mul(b, b);
      const eps = parameter("eps");
      const v4 = mul(0.5, eps);
      const v5 = sub(v2, v4);
      const v6 = mul(0.5, sub(v5, v2));
      const v7 = mul(0.5, sub(mul(2, mul(0.5, v5)), mul(mul(b, 2), mul(0.5, b))));
      const v8 = add(c, b);
      const v9 = mul(v8, v8);
      return select(
        equal(c, 0),
        select(less(sub(neg(sub(mul(0.5, sub(sub(v2, sub(v2, eps)), v4)), v6)), v7), 0), -0, 0),
        select(
          less(c, 0),
          0,
          select(less(sub(neg(sub(mul(0.5, sub(sub(v9, sub(v9, eps)), v4)), v6)), v7), 0), -0, 0),
        ),
      );
    },
  },
  d_b: {
    below: () => {
      const c = parameter("c");
      const b = parameter("b");
      const v2 = mul(b, b);
      const eps = parameter("eps");
      const v4 = mul(0.5, eps);
      const v5 = sub(v2, v4);
      const v6 = mul(-0.5, sub(v2, v5));
      const v7 = mul(0.5, add(mul(-2, mul(0.5, v5)), mul(mul(b, 2), mul(b, 0.5))));
      const v8 = sub(c, b);
      const v9 = mul(v8, v8);
      return select(
        equal(c, 0),
        select(less(add(sub(v6, mul(0.5, sub(sub(v2, sub(v2, eps)), v4))), v7), 0), -0, 0),
        select(
          less(c, 0),
          0,
          select(less(add(sub(v6, mul(0.5, sub(sub(v9, sub(v9, eps)), v4))), v7), 0), -0, 0),
        ),
      );
    },
    above: () => {
      const c = parameter("c");
      const b = parameter("b");
      const v2 = mul(b, b);
      const eps = parameter("eps");
      const v4 = mul(0.5, eps);
      const v5 = sub(v2, v4);
      const v6 = mul(-0.5, sub(v5, v2));
      const v7 = mul(0.5, sub(mul(2, mul(0.5, v5)), mul(mul(b, 2), mul(0.5, b))));
      const v8 = add(c, b);
      const v9 = mul(v8, v8);
      return select(
        equal(c, 0),
        select(less(add(add(v6, mul(0.5, sub(sub(v2, sub(v2, eps)), v4))), v7), 0), -0, 0),
        select(
          less(c, 0),
          0,
          select(less(add(add(v6, mul(0.5, sub(sub(v9, sub(v9, eps)), v4))), v7), 0), -0, 0),
        ),
      );
    },
  },
  d_c: {
    below: (formula) => {
      const c = parameter("c");
      const b = parameter("b");
      const v2 = mul(2, sub(b, sub(neg(sub(c, b)), c)));
      return select(
        less(c, 0),
        select(less(mul(0.5, sub(neg(mul(-2, v2)), sub(v2, mul(-2, mul(2, c))))), 0), -0, 0),
        formula,
      );
    },
    above: (formula) => {
      const c = parameter("c");
      const b = parameter("b");
      const v2 = mul(2, sub(neg(sub(neg(add(c, b)), c)), b));
      return select(
        less(c, 0),
        select(less(mul(0.5, sub(neg(mul(-2, v2)), sub(v2, mul(-2, mul(2, c))))), 0), -0, 0),
        formula,
      );
    },
  },
  d_eps: { below: () => 0, above: () => 0 },
};
export const hcaf: Completions = {};
export const hcLSH: Completions = {
  value: { above: () => Number.POSITIVE_INFINITY },
  d_x: { above: () => 1 },
};
export const heaviside: Completions = {
  value: { forgetsNaN: true },
  d_h0: { forgetsNaN: true },
  d_beta: { forgetsNaN: true },
};
export const hermitePolynomial: Completions = {
  value: {
    below: () => {
      const a5 = parameter("a5");
      const a4 = parameter("a4");
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      const a1 = parameter("a1");
      return select(
        equal(a5, 0),
        select(
          equal(a4, 0),
          select(
            equal(a3, 0),
            select(
              equal(a2, 0),
              select(
                equal(a1, 0),
                parameter("a0"),
                select(less(a1, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
              select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(less(a3, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
          ),
          select(less(a4, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(less(a5, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      );
    },
    above: () => {
      const a5 = parameter("a5");
      const a4 = parameter("a4");
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      const a1 = parameter("a1");
      return select(
        equal(a5, 0),
        select(
          equal(a4, 0),
          select(
            equal(a3, 0),
            select(
              equal(a2, 0),
              select(
                equal(a1, 0),
                parameter("a0"),
                select(less(a1, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
          select(less(a4, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(less(a5, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: {
    below: () => {
      const a5 = parameter("a5");
      const a4 = parameter("a4");
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      return select(
        equal(a5, 0),
        select(
          equal(a4, 0),
          select(
            equal(a3, 0),
            select(
              equal(a2, 0),
              mul(2, parameter("a1")),
              select(less(a2, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            ),
            select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
          select(less(a4, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        ),
        select(less(a5, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
    above: () => {
      const a5 = parameter("a5");
      const a4 = parameter("a4");
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      return select(
        equal(a5, 0),
        select(
          equal(a4, 0),
          select(
            equal(a3, 0),
            select(
              equal(a2, 0),
              mul(2, parameter("a1")),
              select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
          select(less(a4, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(less(a5, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_a0: { forgetsNaN: true },
};
export const hyperSinh: Completions = {};
export const identity: Completions = { d_x: { forgetsNaN: true } };
export const isrlu: Completions = {};
export const isru: Completions = {};
export const isruScaled: Completions = {
  value: {
    below: () => {
      const a = parameter("a");
      return select(equal(a, 0), 0, select(less(a, 0), 1, -1));
    },
    above: () => {
      const a = parameter("a");
      return select(equal(a, 0), 0, select(less(a, 0), -1, 1));
    },
  },
  d_x: {
    below: () => select(less(parameter("a"), 0), -0, 0),
    above: () => select(less(parameter("a"), 0), -0, 0),
  },
  d_a: {
    below: () => select(equal(parameter("a"), 0), Number.NEGATIVE_INFINITY, -0),
    above: () => select(equal(parameter("a"), 0), Number.POSITIVE_INFINITY, 0),
  },
};
export const jumpRelu: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_theta: { forgetsNaN: true },
  d_bandwidth: { forgetsNaN: true },
};
export const lada: Completions = {
  value: {
    below: (formula) => select(equal(parameter("c"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), exp(parameter("b")), formula),
  },
  d_x: { above: (formula) => select(equal(parameter("a"), 0), 0, formula), forgetsNaN: true },
  d_a: {
    above: () => {
      const v0 = mul(0.5, parameter("b"));
      return select(
        lessEqual(parameter("a"), 0),
        Number.NEGATIVE_INFINITY,
        select(less(neg(exp(add(v0, v0))), 0), -0, 0),
      );
    },
    forgetsNaN: true,
  },
  d_b: {
    above: (formula) => select(equal(parameter("a"), 0), exp(parameter("b")), formula),
    forgetsNaN: true,
  },
};
export const laLU: Completions = { value: { below: () => -0 }, d_x: { below: () => -0, above: () => 1 } };
export const laplacian: Completions = {
  d_a: {
    below: () => {
      const v0 = mul(mul(0.5, parameter("a")), parameter("b"));
      return select(less(neg(exp(sub(neg(v0), v0))), 0), -0, 0);
    },
    above: () => {
      const v0 = mul(parameter("b"), mul(0.5, parameter("a")));
      return select(less(neg(exp(add(v0, v0))), 0), -0, 0);
    },
  },
};
export const lau: Completions = {
  value: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = log1p(mul(a, 0.5));
      return select(
        equal(b, 0),
        select(equal(v2, 0), 0, select(less(v2, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(
          less(b, 0),
          select(
            lessEqual(a, -1),
            formula,
            select(lessEqual(log(add(1, a)), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
          ),
          select(less(neg(a), 0), -0, 0),
        ),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = log1p(mul(a, 0.5));
      const v3 = log(add(1, a));
      return select(
        equal(b, 0),
        select(equal(v2, 0), 0, select(less(v2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(
          less(b, 0),
          select(less(a, 0), -0, 0),
          select(
            lessEqual(a, -1),
            formula,
            select(equal(v3, 0), 0, select(less(v3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
          ),
        ),
      );
    },
  },
  d_x: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        log1p(mul(a, 0.5)),
        select(less(b, 0), select(lessEqual(a, -1), formula, log(add(1, a))), formula),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        log1p(mul(a, 0.5)),
        select(less(b, 0), formula, select(lessEqual(a, -1), formula, log(add(1, a)))),
      );
    },
  },
  d_a: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        select(lessEqual(mul(a, 0.5), -1), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        select(less(b, 0), select(equal(a, -1), Number.NEGATIVE_INFINITY, formula), -0),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        select(lessEqual(mul(a, 0.5), -1), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        select(less(b, 0), 0, select(equal(a, -1), Number.POSITIVE_INFINITY, formula)),
      );
    },
  },
  d_b: {
    below: (formula) => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(
          lessEqual(mul(a, 0.5), -1),
          Number.POSITIVE_INFINITY,
          select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        ),
        formula,
      );
    },
    above: (formula) => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(
          lessEqual(mul(a, 0.5), -1),
          Number.POSITIVE_INFINITY,
          select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        ),
        formula,
      );
    },
  },
};
export const leakyRelu: Completions = {
  value: { below: (formula) => select(equal(parameter("alpha"), 0), 0, formula) },
  d_x: { forgetsNaN: true },
};
export const leakyReluPlus: Completions = {
  value: {
    below: () => {
      const a = parameter("a");
      const v1 = sub(1, a);
      return select(
        less(a, 1),
        select(
          lessEqual(a, neg(sub(1, pow(mul(v1, v1), 0.5)))),
          Number.POSITIVE_INFINITY,
          Number.NEGATIVE_INFINITY,
        ),
        Number.NEGATIVE_INFINITY,
      );
    },
    above: (formula) => select(lessEqual(parameter("a"), 1), Number.POSITIVE_INFINITY, formula),
  },
  d_x: {
    below: () => {
      const a = parameter("a");
      const v1 = sub(1, a);
      const v2 = mul(v1, v1);
      const v3 = pow(v2, 0.5);
      const v4 = mul(mul(0.5, div(1, v3)), mul(-2, v2));
      const v5 = mul(4, a);
      const v6 = div(1, add(add(v3, 1), a));
      return select(
        equal(a, -1),
        -1,
        select(
          less(a, -1),
          mul(0.5, add(add(1, a), v4)),
          select(
            less(a, 1),
            neg(mul(sub(neg(mul(v5, add(v6, mul(v6, mul(sub(add(v4, -1), a), v6))))), mul(v6, v5)), 0.5)),
            1,
          ),
        ),
      );
    },
    above: () => {
      const a = parameter("a");
      const v1 = sub(1, a);
      const v2 = mul(v1, v1);
      return select(
        lessEqual(a, -1),
        1,
        select(lessEqual(a, 1), 1, mul(0.5, add(add(1, a), mul(mul(0.5, div(1, pow(v2, 0.5))), mul(2, v2))))),
      );
    },
  },
  d_a: {
    below: () => {
      const a = parameter("a");
      return select(
        lessEqual(a, -1),
        Number.NEGATIVE_INFINITY,
        select(lessEqual(a, 1), Number.NEGATIVE_INFINITY, -0),
      );
    },
    above: () => {
      const a = parameter("a");
      return select(lessEqual(a, -1), 0, select(less(a, 1), 0, Number.POSITIVE_INFINITY));
    },
  },
  d_eps: {
    below: () => {
      const a = parameter("a");
      return select(
        lessEqual(a, -1),
        0,
        select(equal(a, 1), mul(0.5, mul(0.5, div(1, pow(parameter("eps"), 0.5)))), 0),
      );
    },
    above: (formula) => {
      const a = parameter("a");
      return select(
        lessEqual(a, -1),
        0,
        select(
          equal(a, 1),
          mul(0.5, mul(0.5, div(1, pow(parameter("eps"), 0.5)))),
          select(less(a, 1), 0, formula),
        ),
      );
    },
  },
};
export const legendrePolynomial: Completions = {
  value: {
    below: () => {
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      const a1 = parameter("a1");
      return select(
        equal(a3, 0),
        select(
          equal(a2, 0),
          select(
            equal(a1, 0),
            parameter("a0"),
            select(less(a1, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
          ),
          select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(less(a3, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      );
    },
    above: () => {
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      const a1 = parameter("a1");
      return select(
        equal(a3, 0),
        select(
          equal(a2, 0),
          select(
            equal(a1, 0),
            parameter("a0"),
            select(less(a1, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
          select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: {
    below: () => {
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      return select(
        equal(a3, 0),
        select(
          equal(a2, 0),
          parameter("a1"),
          select(less(a2, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        ),
        select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
    above: () => {
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      return select(
        equal(a3, 0),
        select(
          equal(a2, 0),
          parameter("a1"),
          select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_a0: { forgetsNaN: true },
};
export const leLeLU: Completions = {
  value: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_x: { forgetsNaN: true },
};
export const liRelu: Completions = {
  value: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: () => {
      const a = parameter("a");
      return select(equal(a, -1), 0, select(less(a, -1), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
    },
  },
  d_x: { forgetsNaN: true },
};
export const lisht: Completions = { d_x: { below: () => -1, above: () => 1 } };
export const logCosh: Completions = {};
export const logish: Completions = { value: { below: () => -0 } };
export const logishParametric: Completions = {
  value: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = equal(a, 0);
      return select(
        equal(b, 0),
        select(v2, 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(less(b, 0), select(v2, 0, formula), select(less(neg(a), 0), -0, 0)),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = equal(a, 0);
      const v3 = less(a, 0);
      return select(
        equal(b, 0),
        select(v2, 0, select(v3, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(less(b, 0), select(v3, -0, 0), select(v2, 0, formula)),
      );
    },
  },
  d_x: {
    below: (formula) => select(equal(parameter("b"), 0), mul(0.4054651081081644, parameter("a")), formula),
    above: (formula) => select(equal(parameter("b"), 0), mul(0.4054651081081644, parameter("a")), formula),
  },
  d_a: {
    below: (formula) => {
      const b = parameter("b");
      return select(equal(b, 0), Number.NEGATIVE_INFINITY, select(less(b, 0), formula, -0));
    },
    above: (formula) => {
      const b = parameter("b");
      return select(equal(b, 0), Number.POSITIVE_INFINITY, select(less(b, 0), 0, formula));
    },
  },
  d_b: {
    below: (formula) => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        formula,
      );
    },
    above: (formula) => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        formula,
      );
    },
  },
};
export const logishPlus: Completions = {
  value: { below: () => -0, above: () => Number.POSITIVE_INFINITY },
  d_x: { below: () => -0, above: () => Math.LN2 },
  d_eps: { below: () => -0, above: () => -0 },
};
export const logLog: Completions = { d_x: { below: () => 0 } };
export const logLogish: Completions = {
  value: { below: () => -0 },
  d_x: { below: () => -0, above: () => 1 },
};
export const logSigmoid: Completions = {};
export const logSqnl: Completions = { value: { forgetsNaN: true }, d_x: { forgetsNaN: true } };
export const lpselu: Completions = {
  value: {
    below: () => {
      const c = parameter("c");
      return select(
        equal(c, 0),
        neg(mul(parameter("a"), parameter("b"))),
        select(less(c, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      );
    },
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_x: { below: () => parameter("c") },
};
export const lpseluRp: Completions = {
  value: {
    below: () => {
      const c = parameter("c");
      return select(
        equal(c, 0),
        sub(parameter("m"), mul(parameter("a"), parameter("b"))),
        select(less(c, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      );
    },
    above: (formula) => select(equal(parameter("a"), 0), parameter("m"), formula),
  },
  d_x: { below: () => parameter("c") },
  d_m: { forgetsNaN: true },
};
export const lselu: Completions = {
  value: {
    below: () => {
      const a = parameter("a");
      const c = parameter("c");
      const v2 = equal(c, 0);
      const v3 = neg(mul(a, parameter("b")));
      const v4 = less(c, 0);
      return select(
        equal(a, 0),
        0,
        select(
          less(a, 0),
          select(v2, v3, select(v4, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
          select(v2, v3, select(v4, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        ),
      );
    },
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_x: { below: () => mul(parameter("a"), parameter("c")) },
  d_a: { below: (formula) => select(equal(parameter("c"), 0), neg(parameter("b")), formula) },
  d_c: { below: (formula) => select(equal(parameter("a"), 0), 0, formula) },
};
export const lsptlu: Completions = {
  value: { above: () => 0, forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_a: { forgetsNaN: true },
};
export const lsRelu: Completions = {
  value: {
    below: () => -1,
    above: (formula) => select(equal(parameter("a"), 0), abs(sub(0, parameter("b"))), formula),
  },
  d_x: { below: () => 0, above: (formula) => select(equal(parameter("a"), 0), 0, formula) },
  d_a: {
    above: () => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = mul(a, b);
      return select(
        equal(a, 0),
        Number.POSITIVE_INFINITY,
        add(div(1, a), mul(sign(sub(log1p(v2), b)), mul(div(1, add(1, v2)), b))),
      );
    },
  },
  d_b: {
    above: () => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = mul(a, b);
      return mul(sign(sub(log1p(v2), b)), add(mul(div(1, add(1, v2)), a), -1));
    },
    forgetsNaN: true,
  },
};
export const maf: Completions = {
  value: { below: () => Number.POSITIVE_INFINITY, above: () => Number.POSITIVE_INFINITY },
  d_x: { below: () => -1, above: () => 1 },
  d_a: { below: () => 1, above: () => -1 },
  d_b: {
    below: () => {
      const b = parameter("b");
      return select(less(mul(0.5, add(b, b)), 0), -0, 0);
    },
    above: () => {
      const b = parameter("b");
      return select(less(mul(0.5, add(b, b)), 0), -0, 0);
    },
  },
};
export const maxsig: Completions = { d_x: { forgetsNaN: true } };
export const mirroredRelu: Completions = {};
export const mish: Completions = { value: { below: () => -0 }, d_x: { below: () => -0 } };
export const mishra: Completions = {
  value: { below: () => -0, above: () => 1 },
  d_x: { below: () => -0, above: () => 0 },
};
export const mixLReluElu: Completions = {
  value: {
    below: (formula) => select(equal(parameter("a"), 0), -1, formula),
    above: () => Number.POSITIVE_INFINITY,
  },
  d_a: { above: () => 0 },
};
export const mMeLU: Completions = {
  value: { above: (formula) => select(equal(parameter("a"), 1), 0, formula) },
  d_x: { forgetsNaN: true },
  d_b: { forgetsNaN: true },
  d_c: { forgetsNaN: true },
};
export const modifiedElliott: Completions = { value: { below: () => -0.5, above: () => 1.5 } };
export const modifiedLeakyRelu: Completions = {
  value: { below: (formula) => select(lessEqual(parameter("a"), 0), 0, formula) },
  d_x: { forgetsNaN: true },
};
export const mollifiedAbs: Completions = { d_x: { below: () => -1, above: () => 1 } };
export const mpelu: Completions = { d_beta: { below: () => -0 } };
export const multistateSigmoid: Completions = { d_a: { forgetsNaN: true } };
export const nActivation: Completions = {
  value: { below: () => Number.NEGATIVE_INFINITY, above: () => Number.POSITIVE_INFINITY },
  d_x: { forgetsNaN: true },
  d_a: { forgetsNaN: true },
  d_b: { forgetsNaN: true },
};
export const ncu: Completions = {};
export const newSigmoid: Completions = {};
export const nlrelu: Completions = {
  d_beta: {
    above: () => {
      const beta = parameter("beta");
      return select(equal(beta, 1), 1, div(1, beta));
    },
  },
};
export const optimalActivation: Completions = {
  value: { below: () => -0 },
  d_x: { below: () => -0, above: () => 2 },
};
export const optimizedLeakyRelu: Completions = {
  value: { below: () => Number.NEGATIVE_INFINITY },
  d_x: {
    below: () => {
      const u = parameter("u");
      const l = parameter("l");
      return exp(neg(div(add(u, l), sub(u, l))));
    },
    forgetsNaN: true,
  },
  d_l: {
    below: () => {
      const u = parameter("u");
      const l = parameter("l");
      const v2 = sub(u, l);
      const v3 = div(1, v2);
      const v4 = neg(div(div(add(u, l), v2), v2));
      return select(
        equal(v3, v4),
        0,
        select(less(v3, v4), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_u: {
    below: () => {
      const u = parameter("u");
      const l = parameter("l");
      const v2 = sub(u, l);
      return select(
        lessEqual(div(1, v2), div(div(add(u, l), v2), v2)),
        Number.NEGATIVE_INFINITY,
        Number.POSITIVE_INFINITY,
      );
    },
  },
};
export const pan: Completions = { d_a: { forgetsNaN: true } };
export const panPlus: Completions = {
  d_x: { below: () => -1, above: () => 1 },
  d_a: { below: () => -1, above: () => -1 },
};
export const parametricSigmoidFunction: Completions = { d_m: { below: () => -0 } };
export const paramSoftplus: Completions = {
  value: { above: (formula) => select(equal(parameter("a"), 0), 0, formula) },
  d_b: { forgetsNaN: true },
};
export const pau: Completions = {
  value: {
    below: () => {
      const b4 = parameter("b4");
      const b3 = parameter("b3");
      const b2 = parameter("b2");
      const b1 = parameter("b1");
      const a5 = parameter("a5");
      const v5 = equal(a5, 0);
      const a4 = parameter("a4");
      const v7 = equal(a4, 0);
      const a3 = parameter("a3");
      const v9 = equal(a3, 0);
      const a2 = parameter("a2");
      const v11 = equal(a2, 0);
      const a1 = parameter("a1");
      const v13 = select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v14 = select(less(a3, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v15 = select(less(a4, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v16 = select(less(a5, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      return select(
        equal(b4, 0),
        select(
          equal(b3, 0),
          select(
            equal(b2, 0),
            select(
              equal(b1, 0),
              select(
                v5,
                select(
                  v7,
                  select(
                    v9,
                    select(
                      v11,
                      select(
                        equal(a1, 0),
                        parameter("a0"),
                        select(less(a1, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      v13,
                    ),
                    v14,
                  ),
                  v15,
                ),
                v16,
              ),
              select(
                less(b1, 0),
                select(
                  v5,
                  select(v7, select(v9, select(v11, neg(mul(a1, div(1, neg(b1)))), v13), v14), v15),
                  v16,
                ),
                select(v5, select(v7, select(v9, select(v11, neg(mul(a1, div(1, b1))), v13), v14), v15), v16),
              ),
            ),
            select(
              less(b2, 0),
              select(v5, select(v7, select(v9, mul(a2, div(1, neg(b2))), v14), v15), v16),
              select(v5, select(v7, select(v9, mul(a2, div(1, b2)), v14), v15), v16),
            ),
          ),
          select(
            less(b3, 0),
            select(v5, select(v7, neg(mul(a3, div(1, neg(b3)))), v15), v16),
            select(v5, select(v7, neg(mul(a3, div(1, b3))), v15), v16),
          ),
        ),
        select(less(b4, 0), select(v5, mul(a4, div(1, neg(b4))), v16), select(v5, mul(a4, div(1, b4)), v16)),
      );
    },
    above: () => {
      const b4 = parameter("b4");
      const b3 = parameter("b3");
      const b2 = parameter("b2");
      const b1 = parameter("b1");
      const a5 = parameter("a5");
      const v5 = equal(a5, 0);
      const a4 = parameter("a4");
      const v7 = equal(a4, 0);
      const a3 = parameter("a3");
      const v9 = equal(a3, 0);
      const a2 = parameter("a2");
      const v11 = equal(a2, 0);
      const a1 = parameter("a1");
      const v13 = select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v14 = select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v15 = select(less(a4, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v16 = select(less(a5, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      return select(
        equal(b4, 0),
        select(
          equal(b3, 0),
          select(
            equal(b2, 0),
            select(
              equal(b1, 0),
              select(
                v5,
                select(
                  v7,
                  select(
                    v9,
                    select(
                      v11,
                      select(
                        equal(a1, 0),
                        parameter("a0"),
                        select(less(a1, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      v13,
                    ),
                    v14,
                  ),
                  v15,
                ),
                v16,
              ),
              select(
                less(b1, 0),
                select(v5, select(v7, select(v9, select(v11, mul(a1, div(1, neg(b1))), v13), v14), v15), v16),
                select(v5, select(v7, select(v9, select(v11, mul(a1, div(1, b1)), v13), v14), v15), v16),
              ),
            ),
            select(
              less(b2, 0),
              select(v5, select(v7, select(v9, mul(a2, div(1, neg(b2))), v14), v15), v16),
              select(v5, select(v7, select(v9, mul(a2, div(1, b2)), v14), v15), v16),
            ),
          ),
          select(
            less(b3, 0),
            select(v5, select(v7, mul(a3, div(1, neg(b3))), v15), v16),
            select(v5, select(v7, mul(a3, div(1, b3)), v15), v16),
          ),
        ),
        select(less(b4, 0), select(v5, mul(a4, div(1, neg(b4))), v16), select(v5, mul(a4, div(1, b4)), v16)),
      );
    },
  },
  d_x: {
    below: () => {
      const b4 = parameter("b4");
      const b3 = parameter("b3");
      const b2 = parameter("b2");
      const b1 = parameter("b1");
      const a5 = parameter("a5");
      const v5 = equal(a5, 0);
      const a4 = parameter("a4");
      const v7 = equal(a4, 0);
      const a3 = parameter("a3");
      const v9 = equal(a3, 0);
      const a2 = parameter("a2");
      const v11 = select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v12 = select(less(a4, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v13 = select(less(a5, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v14 = mul(-4, mul(-4, mul(-4, mul(-4, mul(-4, mul(-4, mul(mul(a2, b1), 0.000244140625)))))));
      const v15 = mul(-4, mul(-4, mul(-4, mul(b1, 0.015625))));
      const v16 = div(1, v15);
      const v17 = div(1, neg(v15));
      const v18 = mul(-4, mul(-4, mul(-4, mul(-4, mul(mul(a3, b2), 0.00390625)))));
      const v19 = mul(-4, mul(-4, mul(b2, 0.0625)));
      const v20 = div(1, neg(v19));
      const v21 = div(1, v19);
      const v22 = mul(-4, mul(-4, mul(mul(a4, b3), 0.0625)));
      const v23 = mul(-4, mul(b3, 0.25));
      const v24 = div(1, v23);
      const v25 = div(1, neg(v23));
      const v26 = mul(a5, b4);
      const v27 = div(1, neg(b4));
      const v28 = div(1, b4);
      return select(
        equal(b4, 0),
        select(
          equal(b3, 0),
          select(
            equal(b2, 0),
            select(
              equal(b1, 0),
              select(
                v5,
                select(
                  v7,
                  select(
                    v9,
                    select(
                      equal(a2, 0),
                      mul(-4, mul(-4, mul(-4, mul(-4, mul(parameter("a1"), 0.00390625))))),
                      select(less(a2, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    v11,
                  ),
                  v12,
                ),
                v13,
              ),
              select(
                less(b1, 0),
                select(v5, select(v7, select(v9, mul(mul(v14, v16), v16), v11), v12), v13),
                select(v5, select(v7, select(v9, neg(mul(mul(v14, v17), v17)), v11), v12), v13),
              ),
            ),
            select(
              less(b2, 0),
              select(v5, select(v7, neg(mul(mul(v18, v20), v20)), v12), v13),
              select(v5, select(v7, mul(mul(v18, v21), v21), v12), v13),
            ),
          ),
          select(
            less(b3, 0),
            select(v5, mul(mul(v22, v24), v24), v13),
            select(v5, neg(mul(mul(v22, v25), v25)), v13),
          ),
        ),
        select(less(b4, 0), neg(mul(mul(v26, v27), v27)), mul(mul(v26, v28), v28)),
      );
    },
    above: () => {
      const b4 = parameter("b4");
      const b3 = parameter("b3");
      const b2 = parameter("b2");
      const b1 = parameter("b1");
      const a5 = parameter("a5");
      const v5 = equal(a5, 0);
      const a4 = parameter("a4");
      const v7 = equal(a4, 0);
      const a3 = parameter("a3");
      const v9 = equal(a3, 0);
      const a2 = parameter("a2");
      const v11 = select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v12 = select(less(a4, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v13 = select(less(a5, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v14 = mul(4, mul(4, mul(4, mul(4, mul(4, mul(4, mul(mul(a2, b1), 0.000244140625)))))));
      const v15 = mul(4, mul(4, mul(4, mul(b1, 0.015625))));
      const v16 = div(1, neg(v15));
      const v17 = div(1, v15);
      const v18 = mul(4, mul(4, mul(4, mul(4, mul(mul(a3, b2), 0.00390625)))));
      const v19 = mul(4, mul(4, mul(b2, 0.0625)));
      const v20 = div(1, neg(v19));
      const v21 = div(1, v19);
      const v22 = mul(4, mul(4, mul(mul(a4, b3), 0.0625)));
      const v23 = mul(4, mul(b3, 0.25));
      const v24 = div(1, neg(v23));
      const v25 = div(1, v23);
      const v26 = mul(a5, b4);
      const v27 = div(1, neg(b4));
      const v28 = div(1, b4);
      return select(
        equal(b4, 0),
        select(
          equal(b3, 0),
          select(
            equal(b2, 0),
            select(
              equal(b1, 0),
              select(
                v5,
                select(
                  v7,
                  select(
                    v9,
                    select(
                      equal(a2, 0),
                      mul(4, mul(4, mul(4, mul(4, mul(parameter("a1"), 0.00390625))))),
                      select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    v11,
                  ),
                  v12,
                ),
                v13,
              ),
              select(
                less(b1, 0),
                select(v5, select(v7, select(v9, neg(mul(mul(v14, v16), v16)), v11), v12), v13),
                select(v5, select(v7, select(v9, mul(mul(v14, v17), v17), v11), v12), v13),
              ),
            ),
            select(
              less(b2, 0),
              select(v5, select(v7, neg(mul(mul(v18, v20), v20)), v12), v13),
              select(v5, select(v7, mul(mul(v18, v21), v21), v12), v13),
            ),
          ),
          select(
            less(b3, 0),
            select(v5, neg(mul(mul(v22, v24), v24)), v13),
            select(v5, mul(mul(v22, v25), v25), v13),
          ),
        ),
        select(less(b4, 0), neg(mul(mul(v26, v27), v27)), mul(mul(v26, v28), v28)),
      );
    },
  },
  d_a0: {
    below: () =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(equal(parameter("b2"), 0), select(equal(parameter("b1"), 0), 1, 0), 0),
          0,
        ),
        0,
      ),
    above: () =>
      select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(equal(parameter("b2"), 0), select(equal(parameter("b1"), 0), 1, 0), 0),
          0,
        ),
        0,
      ),
  },
  d_a1: {
    below: () => {
      const b1 = parameter("b1");
      return select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(
              equal(b1, 0),
              Number.NEGATIVE_INFINITY,
              select(less(b1, 0), neg(div(1, neg(b1))), neg(div(1, b1))),
            ),
            -0,
          ),
          -0,
        ),
        -0,
      );
    },
    above: () => {
      const b1 = parameter("b1");
      return select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(
            equal(parameter("b2"), 0),
            select(equal(b1, 0), Number.POSITIVE_INFINITY, select(less(b1, 0), div(1, neg(b1)), div(1, b1))),
            0,
          ),
          0,
        ),
        0,
      );
    },
  },
  d_a2: {
    below: () => {
      const b2 = parameter("b2");
      return select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(equal(b2, 0), Number.POSITIVE_INFINITY, select(less(b2, 0), div(1, neg(b2)), div(1, b2))),
          0,
        ),
        0,
      );
    },
    above: () => {
      const b2 = parameter("b2");
      return select(
        equal(parameter("b4"), 0),
        select(
          equal(parameter("b3"), 0),
          select(equal(b2, 0), Number.POSITIVE_INFINITY, select(less(b2, 0), div(1, neg(b2)), div(1, b2))),
          0,
        ),
        0,
      );
    },
  },
  d_a3: {
    below: () => {
      const b3 = parameter("b3");
      return select(
        equal(parameter("b4"), 0),
        select(
          equal(b3, 0),
          Number.NEGATIVE_INFINITY,
          select(less(b3, 0), neg(div(1, neg(b3))), neg(div(1, b3))),
        ),
        -0,
      );
    },
    above: () => {
      const b3 = parameter("b3");
      return select(
        equal(parameter("b4"), 0),
        select(equal(b3, 0), Number.POSITIVE_INFINITY, select(less(b3, 0), div(1, neg(b3)), div(1, b3))),
        0,
      );
    },
  },
  d_a5: {
    below: (formula) => select(equal(parameter("b4"), 0), Number.NEGATIVE_INFINITY, formula),
    above: (formula) => select(equal(parameter("b4"), 0), Number.POSITIVE_INFINITY, formula),
  },
  d_b1: {
    below: () => {
      const b4 = parameter("b4");
      const b3 = parameter("b3");
      const b2 = parameter("b2");
      const b1 = parameter("b1");
      const a5 = parameter("a5");
      const v5 = equal(a5, 0);
      const a4 = parameter("a4");
      const v7 = equal(a4, 0);
      const a3 = parameter("a3");
      const v9 = equal(a3, 0);
      const a2 = parameter("a2");
      const v11 = equal(a2, 0);
      const a1 = parameter("a1");
      const v13 = div(1, neg(b1));
      const v14 = less(a2, 0);
      const v15 = less(a3, 0);
      const v16 = less(a4, 0);
      const v17 = select(v16, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v18 = less(a5, 0);
      const v19 = select(v18, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v20 = div(1, b1);
      const v21 = select(v16, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v22 = select(v18, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v23 = div(1, neg(b2));
      const v24 = div(1, b2);
      const v25 = div(1, neg(b3));
      const v26 = div(1, b3);
      const v27 = div(1, neg(b4));
      const v28 = div(1, b4);
      return select(
        equal(b4, 0),
        select(
          equal(b3, 0),
          select(
            equal(b2, 0),
            select(
              equal(b1, 0),
              0,
              select(
                less(b1, 0),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        neg(mul(mul(a1, v13), v13)),
                        select(v14, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(v15, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    v17,
                  ),
                  v19,
                ),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        mul(mul(a1, v20), v20),
                        select(v14, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      select(v15, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    v21,
                  ),
                  v22,
                ),
              ),
            ),
            select(
              less(b2, 0),
              select(v5, select(v7, mul(mul(a3, v23), v23), v21), v22),
              select(v5, select(v7, neg(mul(mul(a3, v24), v24)), v17), v19),
            ),
          ),
          select(less(b3, 0), neg(mul(mul(a5, v25), v25)), mul(mul(a5, v26), v26)),
        ),
        select(
          less(b4, 0),
          select(less(mul(mul(a5, v27), v27), 0), -0, 0),
          select(less(neg(mul(mul(a5, v28), v28)), 0), -0, 0),
        ),
      );
    },
    above: () => {
      const b4 = parameter("b4");
      const b3 = parameter("b3");
      const b2 = parameter("b2");
      const b1 = parameter("b1");
      const a5 = parameter("a5");
      const v5 = equal(a5, 0);
      const a4 = parameter("a4");
      const v7 = equal(a4, 0);
      const a3 = parameter("a3");
      const v9 = equal(a3, 0);
      const a2 = parameter("a2");
      const v11 = equal(a2, 0);
      const a1 = parameter("a1");
      const v13 = div(1, neg(b1));
      const v14 = less(a2, 0);
      const v15 = less(a3, 0);
      const v16 = less(a4, 0);
      const v17 = select(v16, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v18 = less(a5, 0);
      const v19 = select(v18, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v20 = div(1, b1);
      const v21 = select(v16, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v22 = select(v18, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v23 = div(1, neg(b2));
      const v24 = div(1, b2);
      const v25 = div(1, neg(b3));
      const v26 = div(1, b3);
      const v27 = div(1, neg(b4));
      const v28 = div(1, b4);
      return select(
        equal(b4, 0),
        select(
          equal(b3, 0),
          select(
            equal(b2, 0),
            select(
              equal(b1, 0),
              0,
              select(
                less(b1, 0),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        mul(mul(a1, v13), v13),
                        select(v14, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      select(v15, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                    ),
                    v17,
                  ),
                  v19,
                ),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        neg(mul(mul(a1, v20), v20)),
                        select(v14, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      select(v15, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                    ),
                    v21,
                  ),
                  v22,
                ),
              ),
            ),
            select(
              less(b2, 0),
              select(v5, select(v7, mul(mul(a3, v23), v23), v17), v19),
              select(v5, select(v7, neg(mul(mul(a3, v24), v24)), v21), v22),
            ),
          ),
          select(less(b3, 0), mul(mul(a5, v25), v25), neg(mul(mul(a5, v26), v26))),
        ),
        select(
          less(b4, 0),
          select(less(mul(mul(a5, v27), v27), 0), -0, 0),
          select(less(neg(mul(mul(a5, v28), v28)), 0), -0, 0),
        ),
      );
    },
  },
  d_b2: {
    below: () => {
      const b4 = parameter("b4");
      const b3 = parameter("b3");
      const b2 = parameter("b2");
      const b1 = parameter("b1");
      const a5 = parameter("a5");
      const v5 = equal(a5, 0);
      const a4 = parameter("a4");
      const v7 = equal(a4, 0);
      const a3 = parameter("a3");
      const v9 = equal(a3, 0);
      const a2 = parameter("a2");
      const v11 = equal(a2, 0);
      const a1 = parameter("a1");
      const v13 = equal(a1, 0);
      const a0 = parameter("a0");
      const v15 = div(1, neg(b1));
      const v16 = less(a1, 0);
      const v17 = less(a2, 0);
      const v18 = less(a3, 0);
      const v19 = select(v18, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v20 = less(a4, 0);
      const v21 = select(v20, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v22 = less(a5, 0);
      const v23 = select(v22, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v24 = div(1, b1);
      const v25 = select(v18, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v26 = select(v20, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v27 = select(v22, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v28 = div(1, neg(b2));
      const v29 = div(1, b2);
      const v30 = div(1, neg(b3));
      const v31 = div(1, b3);
      const v32 = div(1, neg(b4));
      const v33 = div(1, b4);
      return select(
        equal(b4, 0),
        select(
          equal(b3, 0),
          select(
            equal(b2, 0),
            select(
              equal(b1, 0),
              0,
              select(
                less(b1, 0),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        select(
                          v13,
                          neg(mul(mul(a0, v15), v15)),
                          select(v16, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                        ),
                        select(v17, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      v19,
                    ),
                    v21,
                  ),
                  v23,
                ),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        select(
                          v13,
                          mul(mul(a0, v24), v24),
                          select(v16, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                        ),
                        select(v17, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      v25,
                    ),
                    v26,
                  ),
                  v27,
                ),
              ),
            ),
            select(
              less(b2, 0),
              select(v5, select(v7, select(v9, mul(mul(a2, v28), v28), v25), v26), v27),
              select(v5, select(v7, select(v9, neg(mul(mul(a2, v29), v29)), v19), v21), v23),
            ),
          ),
          select(
            less(b3, 0),
            select(v5, neg(mul(mul(a4, v30), v30)), v23),
            select(v5, mul(mul(a4, v31), v31), v27),
          ),
        ),
        select(
          less(b4, 0),
          select(less(neg(mul(mul(a5, v32), v32)), 0), -0, 0),
          select(less(mul(mul(a5, v33), v33), 0), -0, 0),
        ),
      );
    },
    above: () => {
      const b4 = parameter("b4");
      const b3 = parameter("b3");
      const b2 = parameter("b2");
      const b1 = parameter("b1");
      const a5 = parameter("a5");
      const v5 = equal(a5, 0);
      const a4 = parameter("a4");
      const v7 = equal(a4, 0);
      const a3 = parameter("a3");
      const v9 = equal(a3, 0);
      const a2 = parameter("a2");
      const v11 = equal(a2, 0);
      const a1 = parameter("a1");
      const v13 = equal(a1, 0);
      const a0 = parameter("a0");
      const v15 = div(1, neg(b1));
      const v16 = less(a1, 0);
      const v17 = less(a2, 0);
      const v18 = less(a3, 0);
      const v19 = select(v18, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v20 = less(a4, 0);
      const v21 = select(v20, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v22 = less(a5, 0);
      const v23 = select(v22, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v24 = div(1, b1);
      const v25 = select(v18, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v26 = select(v20, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v27 = select(v22, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v28 = div(1, neg(b2));
      const v29 = div(1, b2);
      const v30 = div(1, neg(b3));
      const v31 = div(1, b3);
      const v32 = div(1, neg(b4));
      const v33 = div(1, b4);
      return select(
        equal(b4, 0),
        select(
          equal(b3, 0),
          select(
            equal(b2, 0),
            select(
              equal(b1, 0),
              0,
              select(
                less(b1, 0),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        select(
                          v13,
                          mul(mul(a0, v15), v15),
                          select(v16, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                        ),
                        select(v17, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                      ),
                      v19,
                    ),
                    v21,
                  ),
                  v23,
                ),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        select(
                          v13,
                          neg(mul(mul(a0, v24), v24)),
                          select(v16, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                        ),
                        select(v17, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                      ),
                      v25,
                    ),
                    v26,
                  ),
                  v27,
                ),
              ),
            ),
            select(
              less(b2, 0),
              select(v5, select(v7, select(v9, mul(mul(a2, v28), v28), v19), v21), v23),
              select(v5, select(v7, select(v9, neg(mul(mul(a2, v29), v29)), v25), v26), v27),
            ),
          ),
          select(
            less(b3, 0),
            select(v5, mul(mul(a4, v30), v30), v23),
            select(v5, neg(mul(mul(a4, v31), v31)), v27),
          ),
        ),
        select(
          less(b4, 0),
          select(less(mul(mul(a5, v32), v32), 0), -0, 0),
          select(less(neg(mul(mul(a5, v33), v33)), 0), -0, 0),
        ),
      );
    },
  },
  d_b3: {
    below: () => {
      const b4 = parameter("b4");
      const b3 = parameter("b3");
      const b2 = parameter("b2");
      const b1 = parameter("b1");
      const a5 = parameter("a5");
      const v5 = equal(a5, 0);
      const a4 = parameter("a4");
      const v7 = equal(a4, 0);
      const a3 = parameter("a3");
      const v9 = equal(a3, 0);
      const a2 = parameter("a2");
      const v11 = equal(a2, 0);
      const a1 = parameter("a1");
      const v13 = equal(a1, 0);
      const a0 = parameter("a0");
      const v15 = equal(a0, 0);
      const v16 = less(a0, 0);
      const v17 = less(a1, 0);
      const v18 = less(a2, 0);
      const v19 = select(v18, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v20 = less(a3, 0);
      const v21 = select(v20, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v22 = less(a4, 0);
      const v23 = select(v22, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v24 = less(a5, 0);
      const v25 = select(v24, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v26 = select(v18, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v27 = select(v20, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v28 = select(v22, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v29 = select(v24, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v30 = div(1, neg(b2));
      const v31 = div(1, b2);
      const v32 = div(1, neg(b3));
      const v33 = div(1, b3);
      const v34 = div(1, neg(b4));
      const v35 = div(1, b4);
      return select(
        equal(b4, 0),
        select(
          equal(b3, 0),
          select(
            equal(b2, 0),
            select(
              equal(b1, 0),
              0,
              select(
                less(b1, 0),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        select(
                          v13,
                          select(v15, 0, select(v16, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
                          select(v17, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                        ),
                        v19,
                      ),
                      v21,
                    ),
                    v23,
                  ),
                  v25,
                ),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        select(
                          v13,
                          select(v15, 0, select(v16, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
                          select(v17, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                        ),
                        v26,
                      ),
                      v27,
                    ),
                    v28,
                  ),
                  v29,
                ),
              ),
            ),
            select(
              less(b2, 0),
              select(v5, select(v7, select(v9, select(v11, mul(mul(a1, v30), v30), v26), v27), v28), v29),
              select(
                v5,
                select(v7, select(v9, select(v11, neg(mul(mul(a1, v31), v31)), v19), v21), v23),
                v25,
              ),
            ),
          ),
          select(
            less(b3, 0),
            select(v5, select(v7, neg(mul(mul(a3, v32), v32)), v23), v25),
            select(v5, select(v7, mul(mul(a3, v33), v33), v28), v29),
          ),
        ),
        select(less(b4, 0), mul(mul(a5, v34), v34), neg(mul(mul(a5, v35), v35))),
      );
    },
    above: () => {
      const b4 = parameter("b4");
      const b3 = parameter("b3");
      const b2 = parameter("b2");
      const b1 = parameter("b1");
      const a5 = parameter("a5");
      const v5 = equal(a5, 0);
      const a4 = parameter("a4");
      const v7 = equal(a4, 0);
      const a3 = parameter("a3");
      const v9 = equal(a3, 0);
      const a2 = parameter("a2");
      const v11 = equal(a2, 0);
      const a1 = parameter("a1");
      const v13 = equal(a1, 0);
      const a0 = parameter("a0");
      const v15 = equal(a0, 0);
      const v16 = less(a0, 0);
      const v17 = less(a1, 0);
      const v18 = less(a2, 0);
      const v19 = select(v18, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v20 = less(a3, 0);
      const v21 = select(v20, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v22 = less(a4, 0);
      const v23 = select(v22, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v24 = less(a5, 0);
      const v25 = select(v24, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v26 = select(v18, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v27 = select(v20, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v28 = select(v22, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v29 = select(v24, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v30 = div(1, neg(b2));
      const v31 = div(1, b2);
      const v32 = div(1, neg(b3));
      const v33 = div(1, b3);
      const v34 = div(1, neg(b4));
      const v35 = div(1, b4);
      return select(
        equal(b4, 0),
        select(
          equal(b3, 0),
          select(
            equal(b2, 0),
            select(
              equal(b1, 0),
              0,
              select(
                less(b1, 0),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        select(
                          v13,
                          select(v15, 0, select(v16, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
                          select(v17, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
                        ),
                        v19,
                      ),
                      v21,
                    ),
                    v23,
                  ),
                  v25,
                ),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        select(
                          v13,
                          select(v15, 0, select(v16, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
                          select(v17, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
                        ),
                        v26,
                      ),
                      v27,
                    ),
                    v28,
                  ),
                  v29,
                ),
              ),
            ),
            select(
              less(b2, 0),
              select(v5, select(v7, select(v9, select(v11, mul(mul(a1, v30), v30), v19), v21), v23), v25),
              select(
                v5,
                select(v7, select(v9, select(v11, neg(mul(mul(a1, v31), v31)), v26), v27), v28),
                v29,
              ),
            ),
          ),
          select(
            less(b3, 0),
            select(v5, select(v7, mul(mul(a3, v32), v32), v23), v25),
            select(v5, select(v7, neg(mul(mul(a3, v33), v33)), v28), v29),
          ),
        ),
        select(less(b4, 0), mul(mul(a5, v34), v34), neg(mul(mul(a5, v35), v35))),
      );
    },
  },
  d_b4: {
    below: () => {
      const b4 = parameter("b4");
      const b3 = parameter("b3");
      const b2 = parameter("b2");
      const b1 = parameter("b1");
      const a5 = parameter("a5");
      const v5 = equal(a5, 0);
      const a4 = parameter("a4");
      const v7 = equal(a4, 0);
      const a3 = parameter("a3");
      const v9 = equal(a3, 0);
      const a2 = parameter("a2");
      const v11 = equal(a2, 0);
      const a1 = parameter("a1");
      const v13 = equal(a1, 0);
      const a0 = parameter("a0");
      const v15 = equal(a0, 0);
      const v16 = less(a0, 0);
      const v17 = less(a1, 0);
      const v18 = select(v17, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v19 = less(a2, 0);
      const v20 = select(v19, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v21 = less(a3, 0);
      const v22 = select(v21, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v23 = less(a4, 0);
      const v24 = select(v23, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v25 = less(a5, 0);
      const v26 = select(v25, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v27 = select(v17, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v28 = select(v19, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v29 = select(v21, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v30 = select(v23, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v31 = select(v25, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v32 = div(1, neg(b2));
      const v33 = div(1, b2);
      const v34 = div(1, neg(b3));
      const v35 = div(1, b3);
      const v36 = div(1, neg(b4));
      const v37 = div(1, b4);
      return select(
        equal(b4, 0),
        select(
          equal(b3, 0),
          select(
            equal(b2, 0),
            select(
              equal(b1, 0),
              0,
              select(
                less(b1, 0),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        select(
                          v13,
                          select(v15, 0, select(v16, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
                          v18,
                        ),
                        v20,
                      ),
                      v22,
                    ),
                    v24,
                  ),
                  v26,
                ),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        select(
                          v13,
                          select(v15, 0, select(v16, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
                          v27,
                        ),
                        v28,
                      ),
                      v29,
                    ),
                    v30,
                  ),
                  v31,
                ),
              ),
            ),
            select(
              less(b2, 0),
              select(
                v5,
                select(v7, select(v9, select(v11, select(v13, mul(mul(a0, v32), v32), v27), v28), v29), v30),
                v31,
              ),
              select(
                v5,
                select(
                  v7,
                  select(v9, select(v11, select(v13, neg(mul(mul(a0, v33), v33)), v18), v20), v22),
                  v24,
                ),
                v26,
              ),
            ),
          ),
          select(
            less(b3, 0),
            select(v5, select(v7, select(v9, neg(mul(mul(a2, v34), v34)), v22), v24), v26),
            select(v5, select(v7, select(v9, mul(mul(a2, v35), v35), v29), v30), v31),
          ),
        ),
        select(
          less(b4, 0),
          select(v5, mul(mul(a4, v36), v36), v31),
          select(v5, neg(mul(mul(a4, v37), v37)), v26),
        ),
      );
    },
    above: () => {
      const b4 = parameter("b4");
      const b3 = parameter("b3");
      const b2 = parameter("b2");
      const b1 = parameter("b1");
      const a5 = parameter("a5");
      const v5 = equal(a5, 0);
      const a4 = parameter("a4");
      const v7 = equal(a4, 0);
      const a3 = parameter("a3");
      const v9 = equal(a3, 0);
      const a2 = parameter("a2");
      const v11 = equal(a2, 0);
      const a1 = parameter("a1");
      const v13 = equal(a1, 0);
      const a0 = parameter("a0");
      const v15 = equal(a0, 0);
      const v16 = less(a0, 0);
      const v17 = less(a1, 0);
      const v18 = select(v17, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v19 = less(a2, 0);
      const v20 = select(v19, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v21 = less(a3, 0);
      const v22 = select(v21, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v23 = less(a4, 0);
      const v24 = select(v23, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v25 = less(a5, 0);
      const v26 = select(v25, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const v27 = select(v17, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v28 = select(v19, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v29 = select(v21, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v30 = select(v23, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v31 = select(v25, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
      const v32 = div(1, neg(b2));
      const v33 = div(1, b2);
      const v34 = div(1, neg(b3));
      const v35 = div(1, b3);
      const v36 = div(1, neg(b4));
      const v37 = div(1, b4);
      return select(
        equal(b4, 0),
        select(
          equal(b3, 0),
          select(
            equal(b2, 0),
            select(
              equal(b1, 0),
              0,
              select(
                less(b1, 0),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        select(
                          v13,
                          select(v15, 0, select(v16, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
                          v18,
                        ),
                        v20,
                      ),
                      v22,
                    ),
                    v24,
                  ),
                  v26,
                ),
                select(
                  v5,
                  select(
                    v7,
                    select(
                      v9,
                      select(
                        v11,
                        select(
                          v13,
                          select(v15, 0, select(v16, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
                          v27,
                        ),
                        v28,
                      ),
                      v29,
                    ),
                    v30,
                  ),
                  v31,
                ),
              ),
            ),
            select(
              less(b2, 0),
              select(
                v5,
                select(v7, select(v9, select(v11, select(v13, mul(mul(a0, v32), v32), v18), v20), v22), v24),
                v26,
              ),
              select(
                v5,
                select(
                  v7,
                  select(v9, select(v11, select(v13, neg(mul(mul(a0, v33), v33)), v27), v28), v29),
                  v30,
                ),
                v31,
              ),
            ),
          ),
          select(
            less(b3, 0),
            select(v5, select(v7, select(v9, mul(mul(a2, v34), v34), v22), v24), v26),
            select(v5, select(v7, select(v9, neg(mul(mul(a2, v35), v35)), v29), v30), v31),
          ),
        ),
        select(
          less(b4, 0),
          select(v5, mul(mul(a4, v36), v36), v26),
          select(v5, neg(mul(mul(a4, v37), v37)), v31),
        ),
      );
    },
  },
};
export const pdelu: Completions = {
  d_x: { below: (formula) => select(equal(parameter("t"), 1), Number.NaN, formula), forgetsNaN: true },
};
export const pE2Id: Completions = {
  value: { below: () => Number.NEGATIVE_INFINITY, above: () => Number.POSITIVE_INFINITY },
  d_a: { below: () => 1, above: () => -1 },
};
export const pE2Relu: Completions = {
  value: {
    below: () => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = sub(1, b);
      return select(
        equal(a, v2),
        neg(b),
        select(less(a, v2), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
    above: () => {
      const a = parameter("a");
      const v1 = neg(parameter("b"));
      return select(equal(a, v1), 1, select(less(a, v1), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
    },
  },
  d_x: { above: () => add(parameter("a"), parameter("b")) },
};
export const pelu: Completions = {
  value: { above: () => Number.POSITIVE_INFINITY },
  d_x: { below: () => 0 },
  d_b: { below: () => 0, above: () => Number.NEGATIVE_INFINITY },
};
export const penalizedTanh: Completions = {};
export const pflu: Completions = {
  value: { below: () => -0, above: () => Number.POSITIVE_INFINITY },
  d_x: { below: () => -0, above: () => 1 },
};
export const pFPlus: Completions = {
  value: {
    below: () => neg(mul(parameter("a"), div(1, parameter("b")))),
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_x: { below: () => 0 },
  d_a: { below: () => neg(div(1, parameter("b"))) },
  d_b: {
    below: () => {
      const v0 = div(1, parameter("b"));
      return mul(mul(v0, parameter("a")), v0);
    },
  },
};
export const pfpm: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_p: { forgetsNaN: true },
};
export const pgelu: Completions = {
  value: { below: () => -0 },
  d_x: { below: () => -0, above: () => 1 },
  d_a: { below: () => -0, above: () => -0 },
};
export const phish: Completions = { value: { below: () => 0 }, d_x: { below: () => 0 } };
export const piecewiseMexicanHat: Completions = {};
export const piecewiseRbf: Completions = {
  value: { below: () => 0, above: () => 0 },
  d_x: {
    below: () => 0,
    above: () => {
      const b = parameter("b");
      const v1 = div(1, mul(b, b));
      const v2 = mul(2, parameter("a"));
      const v3 = exp(neg(mul(mul(0.5, mul(v2, v2)), v1)));
      return select(less(neg(mul(mul(mul(2, v1), v3), v3)), 0), -0, 0);
    },
  },
  d_a: { below: () => 0, above: () => 0, forgetsNaN: true },
  d_b: { below: () => 0, above: () => 0 },
};
export const piLU: Completions = {
  value: {
    below: () => {
      const b = parameter("b");
      return select(
        equal(b, 0),
        parameter("c"),
        select(less(b, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      );
    },
    above: () => {
      const a = parameter("a");
      return select(
        equal(a, 0),
        parameter("c"),
        select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: { forgetsNaN: true },
  d_a: { forgetsNaN: true },
  d_c: { forgetsNaN: true },
};
export const plu: Completions = {
  value: {
    below: (formula) => {
      const alpha = parameter("alpha");
      const v1 = sub(1, alpha);
      const v2 = neg(alpha);
      const v3 = neg(sub(v1, sub(v2, sub(v2, v1))));
      return select(
        less(alpha, 1),
        select(
          equal(alpha, v3),
          sub(0, parameter("c")),
          select(less(alpha, v3), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        ),
        formula,
      );
    },
    above: (formula) => {
      const alpha = parameter("alpha");
      return select(less(alpha, 1), select(equal(alpha, 0), parameter("c"), formula), formula);
    },
  },
  d_x: { forgetsNaN: true },
  d_c: {
    above: (formula) => {
      const alpha = parameter("alpha");
      return select(less(alpha, 1), sub(1, alpha), formula);
    },
    forgetsNaN: true,
  },
};
export const polyLU: Completions = { value: { below: () => -1 }, d_x: { below: () => 0 } };
export const polyRelu: Completions = {
  value: {
    above: () => {
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      const a1 = parameter("a1");
      return select(
        equal(a3, 0),
        select(
          equal(a2, 0),
          select(
            equal(a1, 0),
            parameter("a0"),
            select(less(a1, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
          select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: {
    above: () => {
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      return select(
        equal(a3, 0),
        select(
          equal(a2, 0),
          parameter("a1"),
          select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
    forgetsNaN: true,
  },
  d_a0: { forgetsNaN: true },
};
export const powerLU: Completions = { d_a: { below: () => -0 } };
export const pPlusFelu: Completions = { d_b: { forgetsNaN: true } };
export const prelu: Completions = {
  value: { below: (formula) => select(equal(parameter("alpha"), 0), 0, formula) },
  d_x: { forgetsNaN: true },
};
export const preNU: Completions = {
  value: { above: () => Number.POSITIVE_INFINITY, forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_a: { forgetsNaN: true },
};
export const preu: Completions = {
  value: {
    below: () => {
      const a = parameter("a");
      return select(
        lessEqual(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(less(neg(a), 0), -0, 0),
      );
    },
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_x: {
    below: () => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        a,
        select(
          less(b, 0),
          select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
          select(less(neg(mul(a, b)), 0), -0, 0),
        ),
      );
    },
  },
  d_a: { below: () => select(lessEqual(parameter("b"), 0), Number.NEGATIVE_INFINITY, -0) },
  d_b: {
    below: () => {
      const a = parameter("a");
      const v1 = less(a, 0);
      return select(
        lessEqual(parameter("b"), 0),
        select(equal(a, 0), 0, select(v1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(v1, -0, 0),
      );
    },
  },
};
export const probAct: Completions = { d_x: { forgetsNaN: true }, d_sigma: { forgetsNaN: true } };
export const pselu: Completions = {
  value: { above: (formula) => select(equal(parameter("a"), 0), 0, formula) },
  d_x: { below: () => select(less(mul(parameter("a"), parameter("b")), 0), -0, 0) },
};
export const pSerf: Completions = {
  value: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = erf(mul(a, Math.LN2));
      return select(
        equal(b, 0),
        select(equal(v2, 0), 0, select(less(v2, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(less(b, 0), select(equal(a, 0), 0, formula), select(lessEqual(a, 0), 0, -0)),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = erf(mul(a, Math.LN2));
      return select(
        equal(b, 0),
        select(equal(v2, 0), 0, select(less(v2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(less(b, 0), select(less(a, 0), -0, 0), select(equal(a, 0), 0, formula)),
      );
    },
  },
  d_x: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        erf(mul(a, Math.LN2)),
        select(less(b, 0), select(equal(a, 0), 0, select(less(a, 0), -1, 1)), formula),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        erf(mul(a, Math.LN2)),
        select(less(b, 0), formula, select(equal(a, 0), 0, select(less(a, 0), -1, 1))),
      );
    },
  },
  d_a: {
    below: () => {
      const b = parameter("b");
      return select(
        equal(b, 0),
        Number.NEGATIVE_INFINITY,
        select(less(b, 0), select(equal(parameter("a"), 0), Number.NEGATIVE_INFINITY, -0), -0),
      );
    },
    above: () => {
      const b = parameter("b");
      return select(
        equal(b, 0),
        Number.POSITIVE_INFINITY,
        select(less(b, 0), 0, select(equal(parameter("a"), 0), Number.POSITIVE_INFINITY, 0)),
      );
    },
  },
  d_b: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = less(a, 0);
      return select(
        equal(b, 0),
        select(equal(a, 0), 0, select(v2, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(less(b, 0), select(v2, -0, 0), formula),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = less(a, 0);
      return select(
        equal(b, 0),
        select(equal(a, 0), 0, select(v2, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(less(b, 0), formula, select(v2, -0, 0)),
      );
    },
  },
};
export const psgu: Completions = {
  value: {
    below: () => select(less(neg(mul(2, mul(0.5, mul(mul(2, parameter("a")), 0.5)))), 0), -0, 0),
    above: () => {
      const v0 = div(1, add(1, exp(mul(-1, mul(2, parameter("a"))))));
      return select(
        equal(v0, 0.5),
        0,
        select(less(v0, 0.5), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: {
    above: (formula) => {
      const a = parameter("a");
      return select(lessEqual(a, -350), formula, add(mul(2, div(1, add(1, exp(neg(mul(2, a)))))), -1));
    },
  },
  d_a: { above: () => Number.POSITIVE_INFINITY },
};
export const pShELU: Completions = {
  value: {
    below: (formula) =>
      select(less(parameter("b"), 0), select(equal(parameter("a"), 0), 0, formula), formula),
    above: () => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = equal(b, 0);
      const v3 = less(b, 0);
      return select(
        equal(a, 0),
        -0,
        select(
          less(a, 0),
          select(v2, Number.NaN, select(v3, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
          select(v2, Number.NaN, select(v3, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        ),
      );
    },
  },
  d_x: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = div(1, b);
      return select(
        equal(b, 0),
        formula,
        select(
          less(b, 0),
          select(equal(a, 0), 0, formula),
          select(less(mul(a, mul(exp(mul(parameter("c"), v2)), v2)), 0), -0, 0),
        ),
      );
    },
    above: () => div(parameter("a"), parameter("b")),
  },
  d_b: {
    below: (formula) => {
      const a = parameter("a");
      return select(
        less(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        formula,
      );
    },
    above: () => {
      const a = parameter("a");
      const v1 = equal(parameter("b"), 0);
      return select(
        equal(a, 0),
        -0,
        select(
          less(a, 0),
          select(v1, Number.NaN, Number.POSITIVE_INFINITY),
          select(v1, Number.NaN, Number.NEGATIVE_INFINITY),
        ),
      );
    },
  },
  d_c: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = div(1, b);
      return select(
        equal(b, 0),
        formula,
        select(
          less(b, 0),
          select(equal(a, 0), 0, formula),
          select(less(mul(a, mul(exp(mul(parameter("c"), v2)), v2)), 0), -0, 0),
        ),
      );
    },
    above: () => div(parameter("a"), parameter("b")),
  },
};
export const pSigmoid: Completions = {
  value: {
    below: (formula) => select(equal(parameter("b"), 0), mul(parameter("a"), 0.5), formula),
    above: (formula) => select(equal(parameter("b"), 0), mul(parameter("a"), 0.5), formula),
  },
  d_x: {
    below: (formula) => select(equal(parameter("b"), 0), 0, formula),
    above: (formula) => select(equal(parameter("b"), 0), 0, formula),
  },
  d_a: {
    below: (formula) => select(equal(parameter("b"), 0), 0.5, formula),
    above: (formula) => select(equal(parameter("b"), 0), 0.5, formula),
  },
  d_b: {
    below: () => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(less(neg(a), 0), -0, 0),
      );
    },
    above: () => {
      const a = parameter("a");
      const v1 = less(a, 0);
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(v1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(v1, -0, 0),
      );
    },
  },
};
export const pssiLU: Completions = {
  value: {
    below: (formula) => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = less(b, 1);
      return select(
        equal(a, 0),
        select(
          v2,
          select(equal(b, 0.5), 0, select(less(b, 0.5), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
          Number.POSITIVE_INFINITY,
        ),
        select(
          less(a, 0),
          select(v2, formula, 0),
          select(equal(b, 0), -0, select(less(b, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        ),
      );
    },
    above: (formula) => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = less(b, 1);
      return select(
        equal(a, 0),
        select(
          v2,
          select(equal(b, 0.5), 0, select(less(b, 0.5), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
          Number.NEGATIVE_INFINITY,
        ),
        select(
          less(a, 0),
          select(
            v2,
            select(equal(b, 0), 0, select(less(b, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
            Number.NEGATIVE_INFINITY,
          ),
          formula,
        ),
      );
    },
  },
  d_x: {
    below: () => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = div(1, sub(1, b));
      return select(equal(a, 0), mul(v2, sub(0.5, b)), select(less(a, 0), 1, neg(mul(b, v2))));
    },
    above: () => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = div(1, sub(1, b));
      return select(equal(a, 0), mul(v2, sub(0.5, b)), select(less(a, 0), neg(mul(b, v2)), 1));
    },
  },
  d_a: {
    below: (formula) => select(equal(parameter("a"), 0), Number.POSITIVE_INFINITY, formula),
    above: (formula) => select(equal(parameter("a"), 0), Number.POSITIVE_INFINITY, formula),
  },
  d_b: {
    below: () => select(less(parameter("a"), 0), 0, Number.POSITIVE_INFINITY),
    above: () => select(lessEqual(parameter("a"), 0), Number.NEGATIVE_INFINITY, -0),
  },
};
export const psTanh: Completions = {
  value: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = equal(a, 0);
      return select(
        equal(b, 0),
        select(v2, 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(less(b, 0), select(v2, 0, formula), select(less(neg(mul(a, 2)), 0), -0, 0)),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = equal(a, 0);
      return select(
        equal(b, 0),
        select(v2, 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(less(b, 0), select(less(mul(2, a), 0), -0, 0), select(v2, 0, formula)),
      );
    },
  },
  d_x: {
    below: () => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        a,
        select(less(b, 0), mul(2, a), select(less(neg(mul(mul(4, a), b)), 0), -0, 0)),
      );
    },
    above: () => {
      const b = parameter("b");
      const a = parameter("a");
      return select(equal(b, 0), a, select(less(b, 0), select(less(mul(mul(4, a), b), 0), -0, 0), mul(2, a)));
    },
  },
  d_a: {
    below: (formula) => {
      const b = parameter("b");
      return select(equal(b, 0), Number.NEGATIVE_INFINITY, select(less(b, 0), formula, -0));
    },
    above: (formula) => {
      const b = parameter("b");
      return select(equal(b, 0), Number.POSITIVE_INFINITY, select(less(b, 0), 0, formula));
    },
  },
  d_b: {
    below: (formula) => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        formula,
      );
    },
    above: (formula) => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        formula,
      );
    },
  },
};
export const pSvELU: Completions = {
  value: {
    below: (formula) =>
      select(less(parameter("b"), 0), select(equal(parameter("a"), 0), parameter("c"), formula), formula),
    above: () => {
      const a = parameter("a");
      const c = parameter("c");
      const b = parameter("b");
      const v3 = equal(b, 0);
      const v4 = less(b, 0);
      return select(
        equal(a, 0),
        c,
        select(
          less(a, 0),
          select(v3, c, select(v4, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
          select(v3, c, select(v4, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        ),
      );
    },
  },
  d_x: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        formula,
        select(less(b, 0), select(equal(a, 0), 0, formula), select(less(mul(a, div(1, b)), 0), -0, 0)),
      );
    },
    above: () => div(parameter("a"), parameter("b")),
  },
  d_b: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        formula,
        select(
          less(b, 0),
          select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
          select(less(div(a, mul(b, b)), 0), -0, 0),
        ),
      );
    },
    above: () => {
      const a = parameter("a");
      const v1 = equal(parameter("b"), 0);
      return select(
        equal(a, 0),
        0,
        select(less(a, 0), select(v1, 0, Number.POSITIVE_INFINITY), select(v1, 0, Number.NEGATIVE_INFINITY)),
      );
    },
  },
  d_c: { forgetsNaN: true },
};
export const pSwish: Completions = {
  value: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = equal(a, 0);
      return select(
        equal(b, 0),
        select(v2, 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(less(b, 0), select(v2, 0, formula), select(less(neg(a), 0), -0, 0)),
      );
    },
  },
  d_x: {
    below: () => {
      const b = parameter("b");
      const a = parameter("a");
      return select(equal(b, 0), mul(0.5, a), select(less(b, 0), a, select(less(neg(mul(a, b)), 0), -0, 0)));
    },
    forgetsNaN: true,
  },
  d_a: {
    below: (formula) => {
      const b = parameter("b");
      return select(equal(b, 0), Number.NEGATIVE_INFINITY, select(less(b, 0), formula, -0));
    },
    forgetsNaN: true,
  },
  d_b: {
    below: (formula) => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        formula,
      );
    },
    forgetsNaN: true,
  },
  d_c: { forgetsNaN: true },
};
export const pTELU: Completions = {
  value: { below: (formula) => select(lessEqual(parameter("b"), 0), 0, formula) },
  d_x: { below: () => 0 },
  d_a: { below: (formula) => select(lessEqual(parameter("b"), 0), 0, formula) },
  d_b: { below: () => select(less(neg(mul(4, parameter("a"))), 0), -0, 0) },
};
export const puaf: Completions = {
  value: {
    above: () => {
      const a = parameter("a");
      return select(equal(a, 0), 1, select(less(a, 0), 0, Number.POSITIVE_INFINITY));
    },
    forgetsNaN: true,
  },
  d_x: {
    above: () => {
      const a = parameter("a");
      return select(equal(a, 1), 1, select(less(a, 1), select(less(a, 0), -0, 0), Number.POSITIVE_INFINITY));
    },
    forgetsNaN: true,
  },
  d_a: { above: () => select(less(parameter("a"), 0), 0, Number.POSITIVE_INFINITY), forgetsNaN: true },
  d_b: { forgetsNaN: true },
  d_c: { forgetsNaN: true },
};
export const quickGelu: Completions = {
  value: { below: () => -0 },
  d_x: { below: () => -0, above: () => 1 },
};
export const reHSec: Completions = {};
export const reLTanh: Completions = {
  value: {
    below: () => {
      const a = parameter("a");
      const v1 = tanhOf(a);
      const v2 = mul(v1, v1);
      return select(less(v2, 1), Number.NEGATIVE_INFINITY, sub(v1, mul(a, sub(1, v2))));
    },
    above: () => {
      const b = parameter("b");
      const v1 = tanhOf(b);
      const v2 = mul(v1, v1);
      return select(less(v2, 1), Number.POSITIVE_INFINITY, sub(v1, mul(b, sub(1, v2))));
    },
  },
  d_x: {
    below: () => {
      const v0 = tanhOf(parameter("a"));
      return sub(1, mul(v0, v0));
    },
    above: () => {
      const v0 = tanhOf(parameter("b"));
      return sub(1, mul(v0, v0));
    },
  },
  d_a: {
    below: () =>
      select(lessEqual(tanhOf(parameter("a")), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
    forgetsNaN: true,
  },
  d_b: {
    above: () =>
      select(lessEqual(tanhOf(parameter("b")), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
    forgetsNaN: true,
  },
};
export const relu: Completions = { d_x: { forgetsNaN: true } };
export const relu6: Completions = { d_x: { forgetsNaN: true } };
export const reluN: Completions = { d_x: { forgetsNaN: true }, d_n: { forgetsNaN: true } };
export const reSP: Completions = {
  value: { above: (formula) => select(equal(parameter("a"), 0), Math.LN2, formula) },
  d_a: { forgetsNaN: true },
};
export const reu: Completions = { value: { below: () => -0 }, d_x: { below: () => -0 } };
export const rmaf: Completions = {
  value: {
    below: (formula) => {
      const c = parameter("c");
      const v1 = pow(0.25, c);
      const b = parameter("b");
      const a = parameter("a");
      const v4 = equal(a, 0);
      const v5 = less(a, 0);
      return select(
        lessEqual(v1, 0),
        formula,
        select(
          lessEqual(c, 0),
          select(
            equal(b, 0),
            0,
            select(
              less(b, 0),
              select(v4, 0, select(v5, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
              select(v4, 0, select(v5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
            ),
          ),
          select(less(neg(mul(mul(b, a), div(1, v1))), 0), -0, 0),
        ),
      );
    },
    above: () => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = equal(a, 0);
      const v3 = less(a, 0);
      return select(
        equal(b, 0),
        0,
        select(
          less(b, 0),
          select(v2, 0, select(v3, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
          select(v2, 0, select(v3, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        ),
      );
    },
  },
  d_x: {
    below: () => {
      const c = parameter("c");
      const b = parameter("b");
      const a = parameter("a");
      const v3 = mul(b, a);
      const v4 = equal(a, 0);
      const v5 = less(a, 0);
      const v6 = exp(neg(mul(-1.3862943611198906, mul(0.5, c))));
      return select(
        equal(c, 0),
        v3,
        select(
          less(c, 0),
          select(
            equal(b, 0),
            0,
            select(
              less(b, 0),
              select(v4, 0, select(v5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
              select(v4, 0, select(v5, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
            ),
          ),
          select(less(neg(mul(mul(mul(v3, c), v6), v6)), 0), -0, 0),
        ),
      );
    },
  },
  d_a: {
    below: () => {
      const c = parameter("c");
      const b = parameter("b");
      const v2 = exp(neg(mul(-1.3862943611198906, mul(0.5, c))));
      return select(
        lessEqual(c, 0),
        select(equal(b, 0), 0, select(less(b, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(less(neg(mul(mul(v2, b), v2)), 0), -0, 0),
      );
    },
    above: (formula) => select(equal(parameter("b"), 0), 0, formula),
  },
  d_b: {
    below: () => {
      const c = parameter("c");
      const a = parameter("a");
      const v2 = exp(neg(mul(-1.3862943611198906, mul(0.5, c))));
      return select(
        lessEqual(c, 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(less(neg(mul(mul(v2, a), v2)), 0), -0, 0),
      );
    },
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_c: {
    below: () => {
      const c = parameter("c");
      const b = parameter("b");
      const a = parameter("a");
      const v3 = equal(a, 0);
      const v4 = less(a, 0);
      const v5 = exp(neg(mul(-1.3862943611198906, mul(0.5, c))));
      return select(
        lessEqual(c, 0),
        select(
          equal(b, 0),
          0,
          select(
            less(b, 0),
            select(v3, 0, select(v4, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
            select(v3, 0, select(v4, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
          ),
        ),
        select(less(mul(mul(mul(b, a), v5), v5), 0), -0, 0),
      );
    },
    above: () => select(less(neg(mul(0.5, mul(0.5, mul(parameter("b"), parameter("a"))))), 0), -0, 0),
  },
};
export const root2Sigmoid: Completions = {};
export const rootsig: Completions = {
  value: {
    below: () => {
      const a = parameter("a");
      return select(equal(a, 0), 0, select(less(a, 0), 1, -1));
    },
    above: () => {
      const a = parameter("a");
      return select(equal(a, 0), 0, select(less(a, 0), -1, 1));
    },
  },
  d_x: { below: () => 0, above: () => 0 },
  d_a: {
    below: () => select(equal(parameter("a"), 0), Number.NEGATIVE_INFINITY, 0),
    above: () => select(equal(parameter("a"), 0), Number.POSITIVE_INFINITY, 0),
  },
};
export const rowdy: Completions = {
  value: {
    below: (formula) =>
      select(
        equal(parameter("c"), 0),
        0,
        select(
          equal(parameter("a1"), 0),
          select(equal(parameter("a2"), 0), select(equal(parameter("a3"), 0), 0, formula), formula),
          formula,
        ),
      ),
    above: () => Number.POSITIVE_INFINITY,
  },
  d_x: {
    below: (formula) =>
      select(
        equal(parameter("c"), 0),
        0,
        select(
          equal(parameter("a1"), 0),
          select(equal(parameter("a2"), 0), select(equal(parameter("a3"), 0), 0, formula), formula),
          formula,
        ),
      ),
    above: (formula) =>
      select(
        equal(parameter("c"), 0),
        1,
        select(
          equal(parameter("a1"), 0),
          select(equal(parameter("a2"), 0), select(equal(parameter("a3"), 0), 1, formula), formula),
          formula,
        ),
      ),
  },
  d_a1: {
    below: (formula) => select(equal(parameter("c"), 0), 0, formula),
    above: (formula) => select(equal(parameter("c"), 0), 0, formula),
  },
  d_a2: {
    below: (formula) => select(equal(parameter("c"), 0), 0, formula),
    above: (formula) => select(equal(parameter("c"), 0), 0, formula),
  },
  d_a3: {
    below: (formula) => select(equal(parameter("c"), 0), 0, formula),
    above: (formula) => select(equal(parameter("c"), 0), 0, formula),
  },
  d_c: {
    below: (formula) =>
      select(
        equal(parameter("c"), 0),
        0,
        select(
          equal(parameter("a1"), 0),
          select(equal(parameter("a2"), 0), select(equal(parameter("a3"), 0), 0, formula), formula),
          formula,
        ),
      ),
    above: (formula) =>
      select(
        equal(parameter("c"), 0),
        0,
        select(
          equal(parameter("a1"), 0),
          select(equal(parameter("a2"), 0), select(equal(parameter("a3"), 0), 0, formula), formula),
          formula,
        ),
      ),
  },
};
export const rPRelu: Completions = {
  value: { below: (formula) => select(equal(parameter("c"), 0), parameter("b"), formula) },
  d_x: { forgetsNaN: true },
  d_a: { forgetsNaN: true },
  d_b: { forgetsNaN: true },
};
export const rrelu: Completions = { d_x: { forgetsNaN: true } };
export const saRa: Completions = {
  value: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        select(
          equal(a, -1),
          formula,
          select(less(a, -1), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        ),
        select(less(b, 0), formula, select(equal(a, 0), Number.NEGATIVE_INFINITY, select(less(a, 0), 0, -0))),
      );
    },
  },
  d_x: {
    below: () => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = add(1, a);
      return select(
        equal(b, 0),
        add(div(1, v2), div(0, v2)),
        select(less(b, 0), 1, select(equal(a, 0), 1, select(less(a, 0), 0, -0))),
      );
    },
  },
  d_a: {
    below: (formula) => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = equal(b, 0);
      return select(
        equal(a, 0),
        select(less(b, 0), 0, Number.POSITIVE_INFINITY),
        select(
          less(a, 0),
          select(v2, select(equal(a, -1), formula, Number.POSITIVE_INFINITY), 0),
          select(v2, Number.POSITIVE_INFINITY, 0),
        ),
      );
    },
  },
  d_b: {
    below: (formula) => {
      const a = parameter("a");
      const v1 = equal(parameter("b"), 0);
      return select(
        equal(a, 0),
        0,
        select(
          less(a, 0),
          select(v1, select(equal(a, -1), formula, Number.NEGATIVE_INFINITY), -0),
          select(v1, Number.POSITIVE_INFINITY, 0),
        ),
      );
    },
  },
};
export const sbaf: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_k: { forgetsNaN: true },
};
export const scaledSoftsign: Completions = {
  value: { below: () => neg(parameter("a")), above: () => parameter("a") },
  d_x: {
    below: () => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = mul(a, b);
      return select(less(sub(neg(mul(b, a)), sub(neg(v2), v2)), 0), -0, 0);
    },
    above: () => {
      const v0 = mul(parameter("b"), parameter("a"));
      return select(less(sub(mul(v0, 2), v0), 0), -0, 0);
    },
  },
  d_a: { below: () => -1, above: () => 1 },
  d_b: {
    below: () => select(less(parameter("a"), 0), -0, 0),
    above: () => select(less(neg(parameter("a")), 0), -0, 0),
  },
};
export const scaledTanh: Completions = {
  value: {
    below: (formula) => select(equal(parameter("b"), 0), 0, formula),
    above: (formula) => select(equal(parameter("b"), 0), 0, formula),
  },
  d_x: {
    below: (formula) => select(equal(parameter("b"), 0), 0, formula),
    above: (formula) => select(equal(parameter("b"), 0), 0, formula),
  },
  d_a: {
    below: (formula) => select(equal(parameter("b"), 0), 0, formula),
    above: (formula) => select(equal(parameter("b"), 0), 0, formula),
  },
  d_b: {
    below: (formula) => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        formula,
      );
    },
    above: (formula) => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        formula,
      );
    },
  },
};
export const scMish: Completions = {
  value: {
    below: (formula) => select(less(parameter("a"), 0), formula, 0),
    above: (formula) => {
      const a = parameter("a");
      return select(equal(a, 0), Number.POSITIVE_INFINITY, select(less(a, 0), 0, formula));
    },
  },
  d_x: {
    above: (formula) => {
      const a = parameter("a");
      return select(equal(a, 0), 0.6, select(less(a, 0), -0, formula));
    },
    forgetsNaN: true,
  },
  d_a: {
    above: (formula) => {
      const a = parameter("a");
      return select(equal(a, 0), Number.POSITIVE_INFINITY, select(less(a, 0), 0, formula));
    },
    forgetsNaN: true,
  },
};
export const sechSig: Completions = {};
export const sechSigParametric: Completions = {
  d_x: { above: () => 1 },
  d_a: {
    above: () => {
      const a = parameter("a");
      const v1 = exp(neg(a));
      return select(less(sub(mul(2, v1), mul(mul(2, a), v1)), 0), -0, 0);
    },
  },
};
export const selfArctan: Completions = {};
export const selu: Completions = {};
export const serf: Completions = { value: { below: () => -0 } };
export const serlu: Completions = {
  value: {
    below: () => select(less(neg(mul(parameter("alpha"), parameter("lambda"))), 0), -0, 0),
    above: (formula) => select(equal(parameter("lambda"), 0), 0, formula),
  },
  d_x: { below: () => select(less(neg(mul(parameter("alpha"), parameter("lambda"))), 0), -0, 0) },
  d_alpha: { below: () => select(less(neg(parameter("lambda")), 0), -0, 0) },
  d_lambda: { below: () => select(less(neg(parameter("alpha")), 0), -0, 0) },
};
export const sExp: Completions = {
  value: {
    below: (formula) => {
      const b = parameter("b");
      return select(
        equal(b, 0),
        0,
        select(less(b, 0), select(equal(parameter("a"), 0), 0, formula), formula),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      return select(
        equal(b, 0),
        0,
        select(less(b, 0), formula, select(equal(parameter("a"), 0), 0, formula)),
      );
    },
  },
  d_x: {
    below: (formula) => {
      const b = parameter("b");
      return select(
        equal(b, 0),
        0,
        select(less(b, 0), select(equal(parameter("a"), 0), 0, formula), formula),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      return select(
        equal(b, 0),
        0,
        select(less(b, 0), formula, select(equal(parameter("a"), 0), 0, formula)),
      );
    },
  },
  d_a: {
    below: (formula) => select(equal(parameter("b"), 0), 0, formula),
    above: (formula) => select(equal(parameter("b"), 0), 0, formula),
  },
  d_b: {
    below: () => {
      const a = parameter("a");
      return select(
        lessEqual(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(less(neg(a), 0), -0, 0),
      );
    },
    above: () => {
      const a = parameter("a");
      const v1 = less(a, 0);
      return select(
        less(parameter("b"), 0),
        select(v1, -0, 0),
        select(equal(a, 0), 0, select(v1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
      );
    },
  },
};
export const sgelu: Completions = {
  value: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_x: { below: () => neg(parameter("a")), above: () => parameter("a") },
};
export const shapeAutotuningSigmoid: Completions = {
  value: { below: () => mul(-2, div(1, parameter("a"))), above: () => mul(2, div(1, parameter("a"))) },
  d_x: { below: () => 0, above: () => 0 },
  d_a: {
    below: () => {
      const v0 = div(1, parameter("a"));
      return neg(mul(mul(-2, v0), v0));
    },
    above: () => {
      const v0 = div(1, parameter("a"));
      return neg(mul(mul(2, v0), v0));
    },
  },
};
export const shELU: Completions = {};
export const shiftedRelu: Completions = { d_x: { forgetsNaN: true } };
export const shiftedScaledSigmoid: Completions = {
  value: {
    below: (formula) => select(equal(parameter("a"), 0), 0.5, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0.5, formula),
  },
  d_x: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_a: {
    below: (formula) => select(equal(parameter("a"), 0), Number.NEGATIVE_INFINITY, formula),
    above: (formula) => select(equal(parameter("a"), 0), Number.POSITIVE_INFINITY, formula),
  },
  d_b: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
};
export const shiLU: Completions = {
  value: { above: (formula) => select(equal(parameter("a"), 0), parameter("b"), formula) },
  d_x: { forgetsNaN: true },
  d_b: { forgetsNaN: true },
};
export const shrink: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_lambda: { forgetsNaN: true },
  d_bias: { forgetsNaN: true },
};
export const sigLin: Completions = {
  value: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), 1, formula),
  },
};
export const sigLU: Completions = {};
export const sigmoid: Completions = {};
export const sigmoidAlgebraic: Completions = {
  value: {
    below: (formula) => select(lessEqual(parameter("a"), 0), 0.2689414213699951, formula),
    above: (formula) => select(lessEqual(parameter("a"), 0), 0.7310585786300049, formula),
  },
  d_x: { below: () => 0, above: () => 0 },
  d_a: {
    below: () => select(lessEqual(parameter("a"), 0), -0.19661193324148185, 0),
    above: () => select(lessEqual(parameter("a"), 0), 0.19661193324148185, 0),
  },
};
export const sigmoidDerivative: Completions = {};
export const sigmoidGumbel: Completions = {};
export const signedSqrt: Completions = {};
export const signRelu: Completions = {
  value: { below: () => neg(parameter("a")) },
  d_x: { below: () => select(less(parameter("a"), 0), -0, 0) },
  d_a: { below: () => -1 },
};
export const signReluPlus: Completions = {
  value: { below: () => -1 },
  d_x: { below: () => 0, above: () => 1 },
  d_eps: { below: () => 0 },
};
export const silu: Completions = { value: { below: () => -0 }, d_x: { below: () => -0, above: () => 1 } };
export const sincNormalized: Completions = {
  value: { below: () => 0, above: () => 0 },
  d_x: { below: () => 0, above: () => 0 },
};
export const sinCos: Completions = {
  value: {
    below: (formula) => {
      const v0 = equal(parameter("d"), 0);
      const c = parameter("c");
      const v2 = select(equal(c, 0), 0, formula);
      const v3 = equal(parameter("a"), 0);
      return select(
        equal(parameter("b"), 0),
        select(v0, c, v2),
        select(v0, select(v3, c, formula), select(v3, v2, formula)),
      );
    },
    above: (formula) => {
      const v0 = equal(parameter("d"), 0);
      const c = parameter("c");
      const v2 = select(equal(c, 0), 0, formula);
      const v3 = equal(parameter("a"), 0);
      return select(
        equal(parameter("b"), 0),
        select(v0, c, v2),
        select(v0, select(v3, c, formula), select(v3, v2, formula)),
      );
    },
  },
  d_x: {
    below: (formula) => {
      const v0 = equal(parameter("d"), 0);
      const v1 = select(equal(parameter("c"), 0), 0, formula);
      const v2 = equal(parameter("a"), 0);
      return select(
        equal(parameter("b"), 0),
        select(v0, 0, v1),
        select(v0, select(v2, 0, formula), select(v2, v1, formula)),
      );
    },
    above: (formula) => {
      const v0 = equal(parameter("d"), 0);
      const v1 = select(equal(parameter("c"), 0), 0, formula);
      const v2 = equal(parameter("a"), 0);
      return select(
        equal(parameter("b"), 0),
        select(v0, 0, v1),
        select(v0, select(v2, 0, formula), select(v2, v1, formula)),
      );
    },
  },
  d_a: {
    below: (formula) => select(equal(parameter("b"), 0), 0, formula),
    above: (formula) => select(equal(parameter("b"), 0), 0, formula),
  },
  d_b: {
    below: (formula) => {
      const a = parameter("a");
      const v1 = equal(a, 0);
      return select(
        equal(parameter("b"), 0),
        select(v1, 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(v1, 0, formula),
      );
    },
    above: (formula) => {
      const a = parameter("a");
      const v1 = equal(a, 0);
      return select(
        equal(parameter("b"), 0),
        select(v1, 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(v1, 0, formula),
      );
    },
  },
  d_c: {
    below: (formula) => select(equal(parameter("d"), 0), 1, formula),
    above: (formula) => select(equal(parameter("d"), 0), 1, formula),
  },
  d_d: {
    below: (formula) => select(equal(parameter("d"), 0), 0, select(equal(parameter("c"), 0), 0, formula)),
    above: (formula) => select(equal(parameter("d"), 0), 0, select(equal(parameter("c"), 0), 0, formula)),
  },
};
export const sincSigmoid: Completions = { value: { forgetsNaN: true }, d_x: { forgetsNaN: true } };
export const sine: Completions = {
  value: {
    below: (formula) => select(equal(parameter("omega"), 0), 0, formula),
    above: (formula) => select(equal(parameter("omega"), 0), 0, formula),
  },
  d_x: {
    below: (formula) => select(equal(parameter("omega"), 0), 0, formula),
    above: (formula) => select(equal(parameter("omega"), 0), 0, formula),
  },
  d_omega: {
    below: (formula) => select(equal(parameter("omega"), 0), Number.NEGATIVE_INFINITY, formula),
    above: (formula) => select(equal(parameter("omega"), 0), Number.POSITIVE_INFINITY, formula),
  },
};
export const sineRelu: Completions = {
  value: { below: (formula) => select(equal(parameter("epsilon"), 0), 0, formula) },
  d_x: { below: (formula) => select(equal(parameter("epsilon"), 0), 0, formula) },
};
export const sinLU: Completions = {
  value: { above: () => Number.POSITIVE_INFINITY },
  d_x: {
    above: (formula) => select(equal(parameter("b"), 0), 1, select(equal(parameter("a"), 0), 1, formula)),
  },
  d_a: { below: () => 0, above: (formula) => select(equal(parameter("b"), 0), 0, formula) },
  d_b: {
    above: (formula) => {
      const a = parameter("a");
      const v1 = equal(a, 0);
      return select(
        equal(parameter("b"), 0),
        select(v1, 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(v1, 0, formula),
      );
    },
  },
};
export const sinp: Completions = {
  value: {
    below: (formula) => {
      const a = parameter("a");
      return select(
        equal(a, 0),
        formula,
        select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
    above: (formula) => {
      const a = parameter("a");
      return select(
        equal(a, 0),
        formula,
        select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      );
    },
  },
};
export const sinSig: Completions = { value: { below: () => -0 } };
export const slaf: Completions = {
  value: {
    below: (formula) => {
      const a4 = parameter("a4");
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      const a1 = parameter("a1");
      return select(
        equal(parameter("a5"), 0),
        select(
          equal(a4, 0),
          select(
            equal(a3, 0),
            select(
              equal(a2, 0),
              select(
                equal(a1, 0),
                parameter("a0"),
                select(less(a1, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
              select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(less(a3, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
          ),
          select(less(a4, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        formula,
      );
    },
    above: (formula) => {
      const a4 = parameter("a4");
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      const a1 = parameter("a1");
      return select(
        equal(parameter("a5"), 0),
        select(
          equal(a4, 0),
          select(
            equal(a3, 0),
            select(
              equal(a2, 0),
              select(
                equal(a1, 0),
                parameter("a0"),
                select(less(a1, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
              select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
          select(less(a4, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        formula,
      );
    },
  },
  d_x: {
    below: () => {
      const a5 = parameter("a5");
      const a4 = parameter("a4");
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      return select(
        equal(a5, 0),
        select(
          equal(a4, 0),
          select(
            equal(a3, 0),
            select(
              equal(a2, 0),
              parameter("a1"),
              select(less(a2, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            ),
            select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
          select(less(a4, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        ),
        select(less(a5, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
    above: () => {
      const a5 = parameter("a5");
      const a4 = parameter("a4");
      const a3 = parameter("a3");
      const a2 = parameter("a2");
      return select(
        equal(a5, 0),
        select(
          equal(a4, 0),
          select(
            equal(a3, 0),
            select(
              equal(a2, 0),
              parameter("a1"),
              select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
          ),
          select(less(a4, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(less(a5, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_a0: { forgetsNaN: true },
};
export const slopedRelu: Completions = { d_x: { forgetsNaN: true } };
export const slu: Completions = {
  value: { above: (formula) => select(equal(parameter("a"), 0), 0, formula) },
  d_a: { forgetsNaN: true },
  d_c: { forgetsNaN: true },
};
export const smish: Completions = {
  value: {
    below: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = equal(a, 0);
      return select(
        equal(b, 0),
        select(v2, 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(less(b, 0), select(v2, 0, formula), select(less(neg(a), 0), -0, 0)),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = equal(a, 0);
      const v3 = less(a, 0);
      return select(
        equal(b, 0),
        select(v2, 0, select(v3, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(less(b, 0), select(v3, -0, 0), select(v2, 0, formula)),
      );
    },
  },
  d_x: {
    below: () => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        mul(0.38461538461538464, a),
        select(less(b, 0), mul(0.6000000000000001, a), select(less(neg(mul(a, b)), 0), -0, 0)),
      );
    },
    above: () => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        mul(0.38461538461538464, a),
        select(less(b, 0), select(less(mul(a, b), 0), -0, 0), mul(0.6000000000000001, a)),
      );
    },
  },
  d_a: {
    below: (formula) => {
      const b = parameter("b");
      return select(equal(b, 0), Number.NEGATIVE_INFINITY, select(less(b, 0), formula, -0));
    },
    above: (formula) => {
      const b = parameter("b");
      return select(equal(b, 0), Number.POSITIVE_INFINITY, select(less(b, 0), 0, formula));
    },
  },
  d_b: {
    below: () => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = less(a, 0);
      return select(
        equal(b, 0),
        select(equal(a, 0), 0, select(v2, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(less(b, 0), select(less(neg(mul(a, -0.32000000000000006)), 0), -0, 0), select(v2, -0, 0)),
      );
    },
    above: () => {
      const b = parameter("b");
      const a = parameter("a");
      const v2 = less(a, 0);
      return select(
        equal(b, 0),
        select(equal(a, 0), 0, select(v2, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(less(b, 0), select(v2, -0, 0), select(less(mul(0.32000000000000006, a), 0), -0, 0)),
      );
    },
  },
};
export const smoothStep: Completions = {};
export const smu: Completions = {
  value: {
    below: () => {
      const a = parameter("a");
      return select(
        less(a, 1),
        select(lessEqual(a, add(sub(1, a), -1)), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        Number.NEGATIVE_INFINITY,
      );
    },
    above: () => Number.POSITIVE_INFINITY,
  },
  d_x: {
    below: () => {
      const a = parameter("a");
      return select(less(a, 1), mul(0.5, sub(add(1, a), sub(1, a))), 1);
    },
    above: () => {
      const a = parameter("a");
      return select(lessEqual(a, 1), 1, mul(0.5, sub(add(1, a), sub(1, a))));
    },
  },
  d_a: {
    below: () => select(lessEqual(parameter("a"), 1), Number.NEGATIVE_INFINITY, 0),
    above: () => select(less(parameter("a"), 1), -0, Number.POSITIVE_INFINITY),
  },
  d_mu: { below: () => 0, above: () => 0 },
};
export const snake: Completions = {
  value: {
    below: (formula) => select(equal(parameter("a"), 0), formula, Number.NEGATIVE_INFINITY),
    above: (formula) => select(equal(parameter("a"), 0), formula, Number.POSITIVE_INFINITY),
  },
};
export const snakeBeta: Completions = {
  value: {
    below: (formula) =>
      select(
        equal(parameter("a"), 0),
        Number.NEGATIVE_INFINITY,
        select(equal(parameter("b"), 0), formula, Number.NEGATIVE_INFINITY),
      ),
    above: (formula) =>
      select(
        equal(parameter("a"), 0),
        Number.POSITIVE_INFINITY,
        select(equal(parameter("b"), 0), formula, Number.POSITIVE_INFINITY),
      ),
  },
  d_x: {
    below: (formula) => select(equal(parameter("a"), 0), 1, formula),
    above: (formula) => select(equal(parameter("a"), 0), 1, formula),
  },
  d_a: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_b: {
    below: (formula) => select(equal(parameter("a"), 0), -0, formula),
    above: (formula) => select(equal(parameter("a"), 0), -0, formula),
  },
};
export const softCappedTanh: Completions = { d_x: { below: () => 0, above: () => 0 } };
export const softClipping: Completions = {
  value: { below: () => 0, above: () => 1 },
  d_alpha: { below: () => -0, above: () => 0 },
};
export const softExponential: Completions = {
  value: {
    below: (formula) => {
      const alpha = parameter("alpha");
      return select(lessEqual(alpha, 0), formula, sub(alpha, div(1, alpha)));
    },
    above: (formula) => select(lessEqual(parameter("alpha"), 0), formula, Number.POSITIVE_INFINITY),
  },
  d_x: {
    below: (formula) => select(equal(parameter("alpha"), 0), 1, formula),
    above: (formula) => select(equal(parameter("alpha"), 0), 1, formula),
  },
  d_alpha: {
    below: (formula) => select(equal(parameter("alpha"), 0), Number.POSITIVE_INFINITY, formula),
    above: (formula) => select(equal(parameter("alpha"), 0), Number.POSITIVE_INFINITY, formula),
  },
};
export const softExponentialPage: Completions = {
  d_x: {
    below: (formula) => select(equal(parameter("alpha"), 0), 1, formula),
    above: (formula) => select(equal(parameter("alpha"), 0), 1, formula),
  },
  d_alpha: {
    below: (formula) => select(equal(parameter("alpha"), 0), Number.POSITIVE_INFINITY, formula),
    above: (formula) => select(equal(parameter("alpha"), 0), Number.POSITIVE_INFINITY, formula),
  },
};
export const softModulusQ: Completions = {};
export const softModulusT: Completions = {};
export const softplus: Completions = {};
export const softPlusPlus: Completions = {
  value: {
    below: (formula) => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = neg(div(1, b));
      return select(
        equal(a, 0),
        select(equal(b, 0), formula, select(less(b, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(
          less(a, 0),
          select(
            lessEqual(b, 0),
            formula,
            select(
              equal(a, v2),
              -Math.LN2,
              select(less(a, v2), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
            ),
          ),
          formula,
        ),
      );
    },
    above: (formula) => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = less(b, 0);
      const v3 = neg(div(1, b));
      return select(
        equal(a, 0),
        select(equal(b, 0), formula, select(v2, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(
          less(a, 0),
          formula,
          select(
            v2,
            select(
              equal(a, v3),
              -Math.LN2,
              select(less(a, v3), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
            ),
            formula,
          ),
        ),
      );
    },
  },
  d_x: {
    below: (formula) => select(equal(parameter("a"), 0), div(1, parameter("b")), formula),
    above: (formula) => select(equal(parameter("a"), 0), div(1, parameter("b")), formula),
  },
  d_a: {
    below: (formula) => {
      const a = parameter("a");
      return select(equal(a, 0), Number.NEGATIVE_INFINITY, select(less(a, 0), formula, -0));
    },
    above: (formula) => {
      const a = parameter("a");
      return select(equal(a, 0), Number.POSITIVE_INFINITY, select(less(a, 0), 0, formula));
    },
  },
};
export const softRootSign: Completions = {
  value: {
    below: (formula) => {
      const a = parameter("a");
      const b = parameter("b");
      return select(
        equal(a, 0),
        formula,
        select(equal(b, 0), formula, select(less(b, 0), neg(div(1, neg(div(1, a)))), -0)),
      );
    },
    above: (formula) => {
      const a = parameter("a");
      const b = parameter("b");
      return select(
        equal(a, 0),
        formula,
        select(equal(b, 0), formula, select(less(b, 0), 0, div(1, div(1, a)))),
      );
    },
  },
  d_x: {
    below: (formula) => {
      const b = parameter("b");
      return select(
        equal(parameter("a"), 0),
        formula,
        select(equal(b, 0), formula, select(less(b, 0), 0, -0)),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      return select(
        equal(parameter("a"), 0),
        formula,
        select(equal(b, 0), formula, select(less(b, 0), -0, 0)),
      );
    },
  },
  d_a: {
    below: (formula) => {
      const b = parameter("b");
      const v1 = equal(parameter("a"), 0);
      return select(equal(b, 0), formula, select(less(b, 0), select(v1, formula, 1), select(v1, formula, 0)));
    },
    above: (formula) => {
      const b = parameter("b");
      const v1 = equal(parameter("a"), 0);
      return select(equal(b, 0), formula, select(less(b, 0), select(v1, formula, 0), select(v1, formula, 1)));
    },
  },
  d_b: {
    below: (formula) => {
      const b = parameter("b");
      return select(
        equal(b, 0),
        formula,
        select(less(b, 0), select(equal(parameter("a"), 0), formula, -0), -0),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      return select(
        equal(b, 0),
        formula,
        select(less(b, 0), -0, select(equal(parameter("a"), 0), formula, -0)),
      );
    },
  },
};
export const softShrink: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_lambda: { forgetsNaN: true },
};
export const softshrinkPlus: Completions = {
  value: { below: () => Number.NEGATIVE_INFINITY, above: () => Number.POSITIVE_INFINITY },
  d_x: { below: () => 1, above: () => 1 },
  d_a: { below: () => 1, above: () => -1 },
  d_eps: {
    below: () => select(less(mul(0.5, mul(-0.5, mul(2, parameter("a")))), 0), -0, 0),
    above: () => select(less(mul(0.5, mul(0.5, mul(2, parameter("a")))), 0), -0, 0),
  },
};
export const softsign: Completions = { value: { below: () => -1, above: () => 1 } };
export const softsignPlus: Completions = {
  value: { below: () => -1, above: () => 1 },
  d_x: { below: () => 0, above: () => 0 },
  d_eps: { below: () => 0, above: () => -0 },
};
export const softsignScaled: Completions = {
  value: {
    below: () => {
      const a = parameter("a");
      return select(equal(a, 0), 0, select(less(a, 0), 1, -1));
    },
    above: () => {
      const a = parameter("a");
      return select(equal(a, 0), 0, select(less(a, 0), -1, 1));
    },
  },
  d_x: { below: () => 0, above: () => 0 },
  d_a: {
    below: () => select(equal(parameter("a"), 0), Number.NEGATIVE_INFINITY, 0),
    above: () => select(equal(parameter("a"), 0), Number.POSITIVE_INFINITY, 0),
  },
};
export const sparsePlus: Completions = {};
export const sparseSigmoid: Completions = { d_x: { forgetsNaN: true } };
export const spocu: Completions = {
  value: {
    below: () => Number.NEGATIVE_INFINITY,
    above: () => {
      const a = parameter("a");
      const d = parameter("d");
      const b = parameter("b");
      return sub(
        mul(a, mul(pow(d, 3), add(sub(pow(d, 5), mul(2, pow(d, 4))), 2))),
        mul(mul(a, pow(b, 3)), add(sub(pow(b, 5), mul(2, pow(b, 4))), 2)),
      );
    },
  },
  d_x: { forgetsNaN: true },
  d_a: {
    below: () => Number.NEGATIVE_INFINITY,
    above: () => {
      const d = parameter("d");
      const b = parameter("b");
      return sub(
        mul(pow(d, 3), add(sub(pow(d, 5), mul(2, pow(d, 4))), 2)),
        mul(add(sub(pow(b, 5), mul(2, pow(b, 4))), 2), pow(b, 3)),
      );
    },
  },
  d_b: {
    below: () => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = pow(b, 4);
      const v3 = pow(b, 3);
      return sub(
        a,
        add(
          mul(add(sub(pow(b, 5), mul(2, v2)), 2), mul(a, mul(3, mul(b, b)))),
          mul(mul(a, v3), sub(mul(5, v2), mul(2, mul(4, v3)))),
        ),
      );
    },
    above: () => {
      const b = parameter("b");
      const v1 = pow(b, 4);
      const a = parameter("a");
      const v3 = pow(b, 3);
      return neg(
        add(
          mul(add(sub(pow(b, 5), mul(2, v1)), 2), mul(a, mul(3, mul(b, b)))),
          mul(mul(a, v3), sub(mul(5, v1), mul(2, mul(4, v3)))),
        ),
      );
    },
    forgetsNaN: true,
  },
  d_d: {
    above: () => {
      const d = parameter("d");
      const v1 = pow(d, 4);
      const v2 = pow(d, 3);
      return mul(
        parameter("a"),
        add(
          mul(add(sub(pow(d, 5), mul(2, v1)), 2), mul(3, mul(d, d))),
          mul(v2, sub(mul(5, v1), mul(2, mul(4, v2)))),
        ),
      );
    },
    forgetsNaN: true,
  },
};
export const sqLU: Completions = { value: { forgetsNaN: true }, d_x: { forgetsNaN: true } };
export const sqnl: Completions = {};
export const sqrtSoftplus: Completions = {};
export const squ: Completions = {};
export const square: Completions = {};
export const squaredRelu: Completions = { d_x: { forgetsNaN: true } };
export const squareplus: Completions = {};
export const squish: Completions = { value: { forgetsNaN: true }, d_x: { forgetsNaN: true } };
export const srelu: Completions = {
  value: {
    below: () => {
      const al = parameter("al");
      return select(
        equal(al, 0),
        parameter("tl"),
        select(less(al, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      );
    },
    above: () => {
      const ar = parameter("ar");
      return select(
        equal(ar, 0),
        parameter("tr"),
        select(less(ar, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: { forgetsNaN: true },
  d_tr: { forgetsNaN: true },
  d_ar: { forgetsNaN: true },
  d_tl: { forgetsNaN: true },
  d_al: { forgetsNaN: true },
};
export const sReluPlus: Completions = {
  value: {
    below: () => {
      const a = parameter("a");
      return select(
        equal(a, 0),
        mul(-0.5, mul(2, parameter("t"))),
        select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      );
    },
    above: () => {
      const a = parameter("a");
      return select(
        equal(a, 0),
        mul(-0.5, mul(-2, parameter("t"))),
        select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: { below: () => parameter("a"), above: () => parameter("a") },
  d_a: { below: () => Number.NEGATIVE_INFINITY, above: () => Number.POSITIVE_INFINITY },
  d_t: {
    below: () => neg(mul(-2, mul(0.5, sub(parameter("a"), 1)))),
    above: () => neg(mul(2, mul(0.5, sub(parameter("a"), 1)))),
  },
  d_eps: {
    below: () =>
      select(less(mul(0.5, mul(-0.5, mul(mul(2, parameter("t")), sub(parameter("a"), 1)))), 0), -0, 0),
    above: () =>
      select(less(mul(0.5, mul(0.5, mul(mul(2, parameter("t")), sub(parameter("a"), 1)))), 0), -0, 0),
  },
};
export const ssaf: Completions = {};
export const sselu: Completions = {
  value: {
    below: (formula) => {
      const c = parameter("c");
      const a = parameter("a");
      const b = parameter("b");
      const v3 = equal(b, 0);
      const v4 = less(b, 0);
      return select(
        equal(c, 0),
        0,
        select(
          less(c, 0),
          select(
            equal(a, 0),
            0,
            select(
              less(a, 0),
              select(v3, 0, select(v4, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
              select(v3, 0, select(v4, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
            ),
          ),
          formula,
        ),
      );
    },
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_x: {
    below: () => {
      const c = parameter("c");
      const a = parameter("a");
      const b = parameter("b");
      const v3 = equal(b, 0);
      const v4 = less(b, 0);
      return select(
        equal(c, 0),
        0,
        select(
          less(c, 0),
          select(
            equal(a, 0),
            0,
            select(
              less(a, 0),
              select(v3, 0, select(v4, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
              select(v3, 0, select(v4, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
            ),
          ),
          select(less(mul(mul(a, b), c), 0), -0, 0),
        ),
      );
    },
  },
  d_a: {
    below: (formula) => {
      const c = parameter("c");
      return select(
        equal(c, 0),
        0,
        select(less(c, 0), select(equal(parameter("b"), 0), 0, formula), formula),
      );
    },
  },
  d_b: {
    below: (formula) => {
      const c = parameter("c");
      return select(
        equal(c, 0),
        0,
        select(less(c, 0), select(equal(parameter("a"), 0), 0, formula), formula),
      );
    },
  },
  d_c: {
    below: () => {
      const a = parameter("a");
      const b = parameter("b");
      const v2 = equal(b, 0);
      const v3 = less(b, 0);
      return select(
        lessEqual(parameter("c"), 0),
        select(
          equal(a, 0),
          0,
          select(
            less(a, 0),
            select(v2, 0, select(v3, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
            select(v2, 0, select(v3, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
          ),
        ),
        select(less(neg(mul(a, b)), 0), -0, 0),
      );
    },
  },
};
export const sSinH: Completions = {
  value: {
    below: (formula) => select(equal(parameter("b"), 0), 0, select(equal(parameter("a"), 0), 0, formula)),
    above: (formula) => select(equal(parameter("b"), 0), 0, select(equal(parameter("a"), 0), 0, formula)),
  },
  d_x: {
    below: (formula) => select(equal(parameter("b"), 0), 0, select(equal(parameter("a"), 0), 0, formula)),
    above: (formula) => select(equal(parameter("b"), 0), 0, select(equal(parameter("a"), 0), 0, formula)),
  },
  d_a: {
    below: (formula) => select(equal(parameter("b"), 0), 0, formula),
    above: (formula) => select(equal(parameter("b"), 0), 0, formula),
  },
  d_b: {
    below: () => {
      const a = parameter("a");
      return select(equal(a, 0), 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY));
    },
    above: () => {
      const a = parameter("a");
      return select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
    },
  },
};
export const stacTanh: Completions = {
  value: {
    below: (formula) => select(equal(parameter("b"), 0), tanhOf(neg(parameter("a"))), formula),
    above: (formula) => select(equal(parameter("b"), 0), tanhOf(parameter("a")), formula),
  },
  d_a: { forgetsNaN: true },
  d_b: { forgetsNaN: true },
};
export const starRelu: Completions = {
  value: { above: (formula) => select(equal(parameter("s"), 0), parameter("b"), formula) },
  d_x: { above: (formula) => select(equal(parameter("s"), 0), 0, formula), forgetsNaN: true },
  d_b: { forgetsNaN: true },
};
export const stepPlus: Completions = {
  value: { above: () => 1 },
  d_x: { below: () => 0 },
  d_eps: { above: () => -0 },
};
export const swAT: Completions = {};
export const swim: Completions = {
  value: {
    below: () => {
      const a = parameter("a");
      return select(equal(a, 1), -0, select(less(a, 1), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
    },
    above: () => {
      const a = parameter("a");
      return select(equal(a, -1), 0, select(less(a, -1), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
    },
  },
  d_x: { below: () => mul(0.5, sub(1, parameter("a"))), above: () => mul(0.5, add(1, parameter("a"))) },
  d_a: { below: () => Number.POSITIVE_INFINITY, above: () => Number.POSITIVE_INFINITY },
};
export const swish: Completions = {
  value: {
    below: (formula) => {
      const beta = parameter("beta");
      return select(equal(beta, 0), Number.NEGATIVE_INFINITY, select(less(beta, 0), formula, -0));
    },
    above: (formula) => {
      const beta = parameter("beta");
      return select(equal(beta, 0), Number.POSITIVE_INFINITY, select(less(beta, 0), 0, formula));
    },
  },
  d_x: {
    below: () => {
      const beta = parameter("beta");
      return select(equal(beta, 0), 0.5, select(less(beta, 0), 1, -0));
    },
    above: () => {
      const beta = parameter("beta");
      return select(equal(beta, 0), 0.5, select(less(beta, 0), -0, 1));
    },
  },
  d_beta: {
    below: () => {
      const beta = parameter("beta");
      return select(less(abs(beta), 0.5), select(equal(beta, 0), Number.POSITIVE_INFINITY, 0), 0);
    },
    above: () => {
      const beta = parameter("beta");
      return select(less(abs(beta), 0.5), select(equal(beta, 0), Number.POSITIVE_INFINITY, 0), 0);
    },
  },
};
export const swishPlus: Completions = {
  value: { below: () => -0, above: () => Number.POSITIVE_INFINITY },
  d_x: { below: () => -0, above: () => 1 },
  d_eps: { below: () => -0, above: () => -0 },
};
export const symexp: Completions = {};
export const symlog: Completions = {};
export const symMultistateSigmoid: Completions = {};
export const taaf: Completions = {
  value: {
    below: () => {
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      const delta = parameter("delta");
      return select(
        equal(beta, 0),
        add(mul(alpha, tanhOf(parameter("gamma"))), delta),
        select(less(beta, 0), add(alpha, delta), sub(delta, alpha)),
      );
    },
    above: () => {
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      const delta = parameter("delta");
      return select(
        equal(beta, 0),
        add(mul(alpha, tanhOf(parameter("gamma"))), delta),
        select(less(beta, 0), sub(delta, alpha), add(alpha, delta)),
      );
    },
  },
  d_x: {
    below: () => {
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      const v2 = mul(2, parameter("gamma"));
      return select(
        equal(beta, 0),
        0,
        select(
          less(beta, 0),
          select(less(mul(alpha, mul(mul(4, exp(neg(v2))), beta)), 0), -0, 0),
          select(less(mul(alpha, mul(mul(4, exp(v2)), beta)), 0), -0, 0),
        ),
      );
    },
    above: () => {
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      const v2 = mul(2, parameter("gamma"));
      return select(
        equal(beta, 0),
        0,
        select(
          less(beta, 0),
          select(less(mul(alpha, mul(mul(4, exp(v2)), beta)), 0), -0, 0),
          select(less(mul(alpha, mul(mul(4, exp(neg(v2))), beta)), 0), -0, 0),
        ),
      );
    },
  },
  d_alpha: {
    below: (formula) => {
      const gamma = parameter("gamma");
      const v1 = tanhOf(gamma);
      return select(
        equal(parameter("beta"), 0),
        select(less(gamma, -1), v1, select(less(1, gamma), neg(tanhOf(sub(-0, gamma))), v1)),
        formula,
      );
    },
    above: (formula) => {
      const gamma = parameter("gamma");
      const v1 = tanhOf(gamma);
      return select(
        equal(parameter("beta"), 0),
        select(less(gamma, -1), v1, select(less(1, gamma), neg(tanhOf(sub(-0, gamma))), v1)),
        formula,
      );
    },
  },
  d_beta: {
    below: () => {
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      const gamma = parameter("gamma");
      const v3 = exp(neg(gamma));
      const v4 = exp(gamma);
      return select(
        equal(beta, 0),
        select(
          equal(alpha, 0),
          0,
          select(less(alpha, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        ),
        select(
          less(beta, 0),
          select(less(mul(mul(mul(-4, alpha), v3), v3), 0), -0, 0),
          select(less(neg(mul(mul(mul(4, alpha), v4), v4)), 0), -0, 0),
        ),
      );
    },
    above: () => {
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      const v2 = mul(4, alpha);
      const gamma = parameter("gamma");
      const v4 = exp(gamma);
      const v5 = exp(neg(gamma));
      return select(
        equal(beta, 0),
        select(
          equal(alpha, 0),
          0,
          select(less(alpha, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        ),
        select(
          less(beta, 0),
          select(less(mul(mul(v2, v4), v4), 0), -0, 0),
          select(less(mul(mul(v2, v5), v5), 0), -0, 0),
        ),
      );
    },
  },
  d_gamma: {
    below: () => {
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      const v2 = mul(2, parameter("gamma"));
      const v3 = neg(v2);
      return select(
        equal(beta, 0),
        mul(alpha, mul(4, mul(sigmoidOf(v2), sigmoidOf(v3)))),
        select(
          less(beta, 0),
          select(less(mul(alpha, mul(4, exp(v3))), 0), -0, 0),
          select(less(mul(alpha, mul(4, exp(v2))), 0), -0, 0),
        ),
      );
    },
    above: () => {
      const beta = parameter("beta");
      const alpha = parameter("alpha");
      const v2 = mul(2, parameter("gamma"));
      const v3 = neg(v2);
      return select(
        equal(beta, 0),
        mul(alpha, mul(4, mul(sigmoidOf(v2), sigmoidOf(v3)))),
        select(
          less(beta, 0),
          select(less(mul(alpha, mul(4, exp(v2))), 0), -0, 0),
          select(less(mul(alpha, mul(4, exp(v3))), 0), -0, 0),
        ),
      );
    },
  },
  d_delta: { forgetsNaN: true },
};
export const taLU: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_a: { forgetsNaN: true },
};
export const tanh: Completions = {};
export const tanhExp: Completions = { value: { below: () => -0 } };
export const tanhLinearUnit: Completions = {};
export const tanhLU: Completions = {
  value: {
    below: (formula) => {
      const b = parameter("b");
      const c = parameter("c");
      const v2 = equal(c, 0);
      const a = parameter("a");
      return select(
        equal(b, 0),
        select(v2, 0, select(less(c, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(less(b, 0), select(v2, a, formula), select(v2, neg(a), formula)),
      );
    },
    above: (formula) => {
      const b = parameter("b");
      const c = parameter("c");
      const v2 = equal(c, 0);
      const a = parameter("a");
      return select(
        equal(b, 0),
        select(v2, 0, select(less(c, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(less(b, 0), select(v2, neg(a), formula), select(v2, a, formula)),
      );
    },
  },
  d_x: {
    below: (formula) => select(equal(parameter("b"), 0), parameter("c"), formula),
    above: (formula) => select(equal(parameter("b"), 0), parameter("c"), formula),
  },
  d_a: {
    below: (formula) => select(equal(parameter("b"), 0), 0, formula),
    above: (formula) => select(equal(parameter("b"), 0), 0, formula),
  },
  d_b: {
    below: (formula) => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        formula,
      );
    },
    above: (formula) => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        formula,
      );
    },
  },
};
export const tanhShrink: Completions = {};
export const tanhSig: Completions = {};
export const tanhSigParametric: Completions = {};
export const tanhSoft: Completions = {
  value: {
    below: (formula) => {
      const a = parameter("a");
      const d = parameter("d");
      const v2 = mul(2, mul(0.5, mul(mul(2, parameter("b")), 0.5)));
      return select(
        equal(a, 0),
        select(
          equal(d, 0),
          select(less(neg(v2), 0), -0, 0),
          select(less(d, 0), formula, select(less(mul(v2, log(d)), 0), -0, 0)),
        ),
        select(less(a, 0), select(lessEqual(a, div(sub(mul(a, 2), parameter("c")), 2)), 0, formula), formula),
      );
    },
    above: () => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(less(b, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: {
    below: (formula) => {
      const a = parameter("a");
      const b = parameter("b");
      const d = parameter("d");
      const v3 = equal(d, 0);
      const v4 = less(d, 0);
      const v5 = log(d);
      const v6 = select(v4, formula, select(less(mul(v5, mul(b, parameter("c"))), 0), -0, 0));
      const v7 = mul(4, v5);
      const v8 = div(1, d);
      return select(
        equal(a, 0),
        select(equal(b, 0), 0, select(less(b, 0), select(v3, 0, v6), select(v3, -0, v6))),
        select(
          less(a, 0),
          select(
            v3,
            1,
            select(
              v4,
              Number.NaN,
              select(
                equal(a, -0.5),
                select(less(add(mul(-0.5, v7), v8), 0), -0, 0),
                select(less(a, -0.5), 0, -0),
              ),
            ),
          ),
          select(
            v3,
            -1,
            select(
              v4,
              Number.NaN,
              select(
                equal(a, 0.5),
                select(less(sub(mul(0.5, v7), v8), 0), -0, 0),
                select(less(a, 0.5), select(less(mul(v7, a), 0), -0, 0), -0),
              ),
            ),
          ),
        ),
      );
    },
    above: () => {
      const b = parameter("b");
      const a = parameter("a");
      return select(
        equal(b, 0),
        select(equal(a, 0), 0, select(less(a, 0), -1, 1)),
        select(less(b, 0), -1, 1),
      );
    },
  },
  d_a: {
    below: (formula) => {
      const d = parameter("d");
      const v1 = equal(d, 0);
      const v2 = less(d, 0);
      const v3 = log(d);
      return select(
        equal(parameter("a"), 0),
        select(
          less(parameter("b"), 0),
          select(
            v1,
            Number.POSITIVE_INFINITY,
            select(v2, formula, select(lessEqual(v3, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
          ),
          select(
            v1,
            Number.POSITIVE_INFINITY,
            select(
              v2,
              formula,
              select(
                equal(v3, 0),
                -0,
                select(less(v3, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
            ),
          ),
        ),
        select(v2, Number.NaN, formula),
      );
    },
    above: () =>
      select(equal(parameter("b"), 0), select(equal(parameter("a"), 0), Number.POSITIVE_INFINITY, 0), 0),
  },
  d_b: {
    below: (formula) => {
      const d = parameter("d");
      const v1 = less(d, 0);
      return select(
        equal(parameter("a"), 0),
        select(
          equal(d, 0),
          -0,
          select(v1, Number.NaN, select(less(mul(0.5, mul(0.5, mul(4, log(d)))), 0), -0, 0)),
        ),
        select(v1, Number.NaN, formula),
      );
    },
    above: () => {
      const a = parameter("a");
      const c = parameter("c");
      return select(
        equal(parameter("b"), 0),
        select(
          equal(a, 0),
          Number.POSITIVE_INFINITY,
          select(
            less(a, 0),
            select(less(a, neg(div(c, 2))), 0, Number.POSITIVE_INFINITY),
            select(lessEqual(a, neg(div(c, -2))), Number.POSITIVE_INFINITY, 0),
          ),
        ),
        0,
      );
    },
  },
  d_c: {
    below: (formula) => {
      const b = parameter("b");
      const d = parameter("d");
      const v2 = equal(d, 0);
      const v3 = less(d, 0);
      const v4 = select(
        v3,
        Number.NaN,
        select(less(neg(mul(mul(0.5, mul(0.5, mul(4, log(d)))), b)), 0), -0, 0),
      );
      return select(
        equal(parameter("a"), 0),
        select(equal(b, 0), 0, select(less(b, 0), select(v2, -0, v4), select(v2, 0, v4))),
        select(v3, Number.NaN, formula),
      );
    },
    above: () => select(less(parameter("b"), 0), -0, 0),
  },
  d_d: {
    below: (formula) => {
      const d = parameter("d");
      const c = parameter("c");
      const b = parameter("b");
      const v3 = mul(2, mul(0.5, mul(mul(2, b), 0.5)));
      return select(
        equal(parameter("a"), 0),
        select(
          equal(d, 0),
          select(
            equal(c, 1),
            v3,
            select(
              less(c, 1),
              select(equal(b, 0), 0, select(less(b, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
              select(less(v3, 0), -0, 0),
            ),
          ),
          select(less(mul(v3, div(1, d)), 0), -0, 0),
        ),
        formula,
      );
    },
    above: () => {
      const b = parameter("b");
      return select(equal(b, 0), select(less(parameter("a"), 0), -0, 0), select(less(b, 0), -0, 0));
    },
  },
};
export const tanhSoft1: Completions = {
  value: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_x: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_a: { above: (formula) => select(equal(parameter("a"), 0), Number.POSITIVE_INFINITY, formula) },
};
export const tanhSoft2: Completions = {
  value: {
    below: (formula) => {
      const c = parameter("c");
      const b = parameter("b");
      const v2 = tanhOf(b);
      return select(
        equal(c, 0),
        select(equal(v2, 0), 0, select(less(v2, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(
          less(c, 0),
          select(equal(b, 0), 0, formula),
          select(less(neg(mul(2, mul(0.5, mul(mul(2, b), 0.5)))), 0), -0, 0),
        ),
      );
    },
    above: (formula) => {
      const c = parameter("c");
      const b = parameter("b");
      const v2 = tanhOf(b);
      return select(
        equal(c, 0),
        select(equal(v2, 0), 0, select(less(v2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(
          less(c, 0),
          select(less(mul(2, mul(0.5, mul(mul(2, b), 0.5))), 0), -0, 0),
          select(equal(b, 0), 0, formula),
        ),
      );
    },
  },
  d_x: {
    below: (formula) => {
      const c = parameter("c");
      const b = parameter("b");
      return select(
        equal(c, 0),
        tanhOf(b),
        select(less(c, 0), select(equal(b, 0), 0, formula), select(less(neg(mul(b, c)), 0), -0, 0)),
      );
    },
    above: (formula) => {
      const c = parameter("c");
      const b = parameter("b");
      return select(
        equal(c, 0),
        tanhOf(b),
        select(less(c, 0), select(less(mul(b, c), 0), -0, 0), select(equal(b, 0), 0, formula)),
      );
    },
  },
  d_b: {
    below: (formula) => {
      const c = parameter("c");
      return select(
        equal(c, 0),
        Number.NEGATIVE_INFINITY,
        select(less(c, 0), select(equal(parameter("b"), 0), Number.NEGATIVE_INFINITY, formula), -0),
      );
    },
    above: (formula) => {
      const c = parameter("c");
      return select(
        equal(c, 0),
        Number.POSITIVE_INFINITY,
        select(less(c, 0), 0, select(equal(parameter("b"), 0), Number.POSITIVE_INFINITY, formula)),
      );
    },
  },
  d_c: {
    below: (formula) => {
      const c = parameter("c");
      const b = parameter("b");
      const v2 = equal(b, 0);
      const v3 = less(b, 0);
      return select(
        equal(c, 0),
        select(
          lessEqual(b, -350),
          Number.NEGATIVE_INFINITY,
          select(v2, 0, select(v3, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        ),
        select(less(c, 0), select(v2, 0, formula), select(v3, -0, 0)),
      );
    },
    above: (formula) => {
      const c = parameter("c");
      const b = parameter("b");
      const v2 = equal(b, 0);
      const v3 = less(b, 0);
      return select(
        equal(c, 0),
        select(
          lessEqual(b, -350),
          Number.NEGATIVE_INFINITY,
          select(v2, 0, select(v3, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        ),
        select(less(c, 0), select(v3, -0, 0), select(v2, 0, formula)),
      );
    },
  },
};
export const tanhSoft3: Completions = {};
export const tanhTailedRelu: Completions = {
  value: { below: (formula) => select(equal(parameter("b"), 0), 0, formula) },
  d_x: { below: (formula) => select(equal(parameter("b"), 0), 0, formula) },
  d_b: { below: (formula) => select(equal(parameter("b"), 0), Number.NEGATIVE_INFINITY, formula) },
};
export const tbsRelu: Completions = {
  d_x: { below: () => -0.7615941559557649, above: () => 0.7615941559557646 },
};
export const tbsReluL: Completions = {
  value: {
    below: () => {
      const v0 = div(1, add(1, exp(mul(-1, mul(2, mul(-1, parameter("a")))))));
      return select(
        equal(v0, 0.5),
        0,
        select(less(v0, 0.5), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      );
    },
    above: () => {
      const v0 = div(1, add(1, exp(mul(-1, mul(2, parameter("a"))))));
      return select(
        equal(v0, 0.5),
        0,
        select(less(v0, 0.5), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: {
    below: (formula) => {
      const a = parameter("a");
      return select(less(a, 350), add(mul(2, div(1, add(1, exp(mul(a, 2))))), -1), formula);
    },
    above: (formula) => {
      const a = parameter("a");
      return select(lessEqual(a, -350), formula, add(mul(2, div(1, add(1, exp(neg(mul(2, a)))))), -1));
    },
  },
  d_a: { below: () => Number.POSITIVE_INFINITY, above: () => Number.POSITIVE_INFINITY },
};
export const teLU: Completions = {
  value: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_x: {
    below: () => {
      const a = parameter("a");
      return select(equal(a, 0), 0, select(less(a, 0), 1, -0.7615941559557649));
    },
    above: () => {
      const a = parameter("a");
      return select(equal(a, 0), 0, select(less(a, 0), -0.7615941559557649, 1));
    },
  },
  d_a: {
    below: (formula) => {
      const a = parameter("a");
      return select(equal(a, 0), Number.POSITIVE_INFINITY, select(less(a, 0), formula, 0));
    },
    above: (formula) => {
      const a = parameter("a");
      return select(equal(a, 0), Number.POSITIVE_INFINITY, select(less(a, 0), 0, formula));
    },
  },
};
export const tent: Completions = { d_x: { forgetsNaN: true }, d_delta: { forgetsNaN: true } };
export const threshold: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_threshold: { forgetsNaN: true },
  d_value: { forgetsNaN: true },
};
export const thresholdedRelu: Completions = {
  value: { forgetsNaN: true },
  d_x: { forgetsNaN: true },
  d_theta: { forgetsNaN: true },
};
export const tlu: Completions = { d_x: { forgetsNaN: true }, d_tau: { forgetsNaN: true } };
export const tluAffine: Completions = {
  value: {
    below: (formula) => {
      const alpha = parameter("alpha");
      return select(less(alpha, 1), select(equal(alpha, 0), parameter("tau"), formula), formula);
    },
    above: (formula) => select(less(parameter("alpha"), 1), Number.POSITIVE_INFINITY, formula),
  },
  d_x: {
    below: (formula) => {
      const alpha = parameter("alpha");
      return select(less(alpha, 1), alpha, formula);
    },
    above: (formula) => {
      const alpha = parameter("alpha");
      return select(lessEqual(alpha, 1), formula, alpha);
    },
    forgetsNaN: true,
  },
  d_alpha: { forgetsNaN: true },
  d_tau: {
    below: (formula) => {
      const alpha = parameter("alpha");
      return select(
        equal(alpha, 1),
        select(lessEqual(parameter("tau"), 0), formula, 1),
        select(less(alpha, 1), 1, formula),
      );
    },
    above: (formula) => {
      const alpha = parameter("alpha");
      return select(
        equal(alpha, 1),
        select(lessEqual(parameter("tau"), 0), formula, 1),
        select(less(alpha, 1), formula, 1),
      );
    },
    forgetsNaN: true,
  },
};
export const trainableAmplitude: Completions = {
  value: {
    below: () => sub(parameter("b"), parameter("a")),
    above: () => add(parameter("a"), parameter("b")),
  },
  d_x: {
    below: () => select(less(mul(4, parameter("a")), 0), -0, 0),
    above: () => select(less(mul(4, parameter("a")), 0), -0, 0),
  },
  d_b: { forgetsNaN: true },
};
export const tRelu2: Completions = {};
export const triple: Completions = {
  value: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
  d_x: {
    below: (formula) => select(equal(parameter("a"), 0), 0, formula),
    above: (formula) => select(equal(parameter("a"), 0), 0, formula),
  },
};
export const tripleStateSwish: Completions = { d_x: { below: () => -0, above: () => 3 } };
export const tSiLU: Completions = { value: { below: () => -0 }, d_x: { below: () => -0 } };
export const tsRelu: Completions = {
  value: { below: () => -0 },
  d_x: { below: () => -0, above: () => 0.7615941559557646 },
};
export const uaf: Completions = {
  value: {
    below: () => {
      const c = parameter("c");
      const a = parameter("a");
      const d = parameter("d");
      const v3 = equal(d, 0);
      const offset = parameter("offset");
      const v5 = less(d, 0);
      const b = parameter("b");
      const v7 = select(v3, add(-Math.LN2, offset), select(v5, Number.NEGATIVE_INFINITY, offset));
      return select(
        equal(c, 0),
        select(
          equal(a, 0),
          select(v3, offset, select(v5, Number.NEGATIVE_INFINITY, add(Math.LN2, offset))),
          select(
            less(a, 0),
            select(
              v5,
              select(
                equal(a, d),
                add(add(mul(a, b), mul(b, d)), offset),
                select(less(a, d), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
              ),
              Number.POSITIVE_INFINITY,
            ),
            v7,
          ),
        ),
        select(less(c, 0), v7, Number.POSITIVE_INFINITY),
      );
    },
    above: () => {
      const c = parameter("c");
      const a = parameter("a");
      const d = parameter("d");
      const v3 = equal(d, 0);
      const offset = parameter("offset");
      const v5 = less(d, 0);
      const v6 = select(v3, add(-Math.LN2, offset), select(v5, offset, Number.NEGATIVE_INFINITY));
      const b = parameter("b");
      return select(
        equal(c, 0),
        select(
          equal(a, 0),
          select(v3, offset, select(v5, add(Math.LN2, offset), Number.NEGATIVE_INFINITY)),
          select(
            less(a, 0),
            v6,
            select(
              lessEqual(d, 0),
              Number.POSITIVE_INFINITY,
              select(
                equal(a, d),
                add(add(mul(a, b), mul(b, d)), offset),
                select(less(a, d), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
              ),
            ),
          ),
        ),
        select(less(c, 0), v6, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: {
    below: () => {
      const c = parameter("c");
      const a = parameter("a");
      const d = parameter("d");
      const v3 = equal(d, 0);
      const v4 = less(d, 0);
      const v5 = neg(d);
      const b = parameter("b");
      const v7 = mul(exp(neg(mul(b, d))), d);
      const v8 = select(v3, 0, select(v4, v5, select(less(neg(v7), 0), -0, 0)));
      const v9 = exp(mul(mul(0.5, a), b));
      return select(
        equal(c, 0),
        select(
          equal(a, 0),
          v8,
          select(
            less(a, 0),
            select(v4, sub(a, d), a),
            select(
              v3,
              0,
              select(
                v4,
                v5,
                select(
                  equal(a, d),
                  select(less(sub(mul(mul(a, v9), v9), v7), 0), -0, 0),
                  select(less(a, d), 0, -0),
                ),
              ),
            ),
          ),
        ),
        select(less(c, 0), v8, Number.NEGATIVE_INFINITY),
      );
    },
    above: () => {
      const c = parameter("c");
      const a = parameter("a");
      const d = parameter("d");
      const v3 = lessEqual(d, 0);
      const v4 = neg(d);
      const v5 = equal(d, 0);
      const b = parameter("b");
      const v7 = exp(mul(mul(0.5, a), b));
      const v8 = mul(mul(a, v7), v7);
      const v9 = select(less(v8, 0), -0, 0);
      const v10 = less(d, 0);
      return select(
        equal(c, 0),
        select(
          equal(a, 0),
          select(v3, 0, v4),
          select(
            less(a, 0),
            select(
              v5,
              v9,
              select(
                v10,
                select(
                  equal(a, d),
                  select(less(sub(v8, mul(exp(neg(mul(b, d))), d)), 0), -0, 0),
                  select(less(a, d), 0, v9),
                ),
                v4,
              ),
            ),
            select(v3, a, sub(a, d)),
          ),
        ),
        select(
          less(c, 0),
          select(v5, select(less(mul(mul(mul(2, c), v7), v7), 0), -0, 0), select(v10, 0, v4)),
          Number.POSITIVE_INFINITY,
        ),
      );
    },
  },
  d_a: {
    below: () => {
      const c = parameter("c");
      const a = parameter("a");
      const v2 = exp(mul(mul(0.5, a), parameter("b")));
      const v3 = select(less(neg(mul(v2, v2)), 0), -0, 0);
      return select(
        equal(c, 0),
        select(lessEqual(a, 0), Number.NEGATIVE_INFINITY, v3),
        select(less(c, 0), v3, Number.NEGATIVE_INFINITY),
      );
    },
    above: () => {
      const c = parameter("c");
      return select(
        equal(c, 0),
        select(less(parameter("a"), 0), 0, Number.POSITIVE_INFINITY),
        select(less(c, 0), 0, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_b: {
    below: () => {
      const c = parameter("c");
      const a = parameter("a");
      const d = parameter("d");
      const v3 = less(d, 0);
      const v4 = select(v3, add(a, d), a);
      const v5 = select(v3, d, 0);
      return select(
        equal(c, 0),
        select(less(a, 0), v4, v5),
        select(
          less(c, 0),
          select(equal(d, 0), select(less(mul(exp(mul(a, parameter("b"))), a), 0), -0, 0), v5),
          v4,
        ),
      );
    },
    above: () => {
      const c = parameter("c");
      const a = parameter("a");
      const d = parameter("d");
      const v3 = equal(d, 0);
      const v4 = less(d, 0);
      const b = parameter("b");
      const v6 = select(v4, select(less(mul(d, exp(neg(mul(b, d)))), 0), -0, 0), d);
      const v7 = select(less(mul(exp(mul(a, b)), a), 0), -0, 0);
      const v8 = select(lessEqual(d, 0), a, add(a, d));
      return select(
        equal(c, 0),
        select(
          equal(a, 0),
          select(v3, 0, v6),
          select(less(a, 0), select(v3, v7, select(v4, select(lessEqual(a, d), -0, v7), d)), v8),
        ),
        select(less(c, 0), select(v3, v7, v6), v8),
      );
    },
  },
  d_c: {
    below: () => {
      const c = parameter("c");
      return select(
        equal(c, 0),
        select(lessEqual(parameter("a"), 0), Number.POSITIVE_INFINITY, 0),
        select(less(c, 0), 0, Number.POSITIVE_INFINITY),
      );
    },
    above: () => {
      const c = parameter("c");
      return select(
        equal(c, 0),
        select(less(parameter("a"), 0), 0, Number.POSITIVE_INFINITY),
        select(less(c, 0), 0, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_d: {
    below: (formula) => {
      const d = parameter("d");
      return select(equal(d, 0), Number.POSITIVE_INFINITY, select(less(d, 0), formula, 0));
    },
    above: (formula) => {
      const d = parameter("d");
      const v1 = mul(parameter("b"), mul(0.5, d));
      return select(
        equal(d, 0),
        Number.NEGATIVE_INFINITY,
        select(less(d, 0), select(less(neg(exp(sub(neg(v1), v1))), 0), -0, 0), formula),
      );
    },
  },
  d_offset: { forgetsNaN: true },
};
export const vaf: Completions = {
  value: {
    below: () => {
      const b1 = parameter("b1");
      const b2 = parameter("b2");
      const v2 = equal(b2, 0);
      const b3 = parameter("b3");
      const v4 = equal(b3, 0);
      const a0 = parameter("a0");
      const a1 = parameter("a1");
      const v7 = add(a0, mul(a1, tanhOf(parameter("c1"))));
      const a2 = parameter("a2");
      const v9 = mul(a2, tanhOf(parameter("c2")));
      const v10 = add(v7, v9);
      const a3 = parameter("a3");
      const v12 = mul(a3, tanhOf(parameter("c3")));
      const v13 = less(b3, 0);
      const v14 = less(b2, 0);
      const v15 = add(v7, a2);
      const v16 = sub(v7, a2);
      const v17 = add(a0, a1);
      const v18 = add(v17, v9);
      const v19 = add(v17, a2);
      const v20 = sub(v17, a2);
      const v21 = sub(a0, a1);
      const v22 = add(v21, v9);
      const v23 = add(v21, a2);
      const v24 = sub(v21, a2);
      return select(
        equal(b1, 0),
        select(
          v2,
          select(v4, add(v10, v12), select(v13, add(v10, a3), sub(v10, a3))),
          select(
            v14,
            select(v4, add(v15, v12), select(v13, add(v15, a3), sub(v15, a3))),
            select(v4, add(v16, v12), select(v13, add(v16, a3), sub(v16, a3))),
          ),
        ),
        select(
          less(b1, 0),
          select(
            v2,
            select(v4, add(v18, v12), select(v13, add(v18, a3), sub(v18, a3))),
            select(
              v14,
              select(v4, add(v19, v12), select(v13, add(v19, a3), sub(v19, a3))),
              select(v4, add(v20, v12), select(v13, add(v20, a3), sub(v20, a3))),
            ),
          ),
          select(
            v2,
            select(v4, add(v22, v12), select(v13, add(v22, a3), sub(v22, a3))),
            select(
              v14,
              select(v4, add(v23, v12), select(v13, add(v23, a3), sub(v23, a3))),
              select(v4, add(v24, v12), select(v13, add(v24, a3), sub(v24, a3))),
            ),
          ),
        ),
      );
    },
    above: () => {
      const b1 = parameter("b1");
      const b2 = parameter("b2");
      const v2 = equal(b2, 0);
      const b3 = parameter("b3");
      const v4 = equal(b3, 0);
      const a0 = parameter("a0");
      const a1 = parameter("a1");
      const v7 = add(a0, mul(a1, tanhOf(parameter("c1"))));
      const a2 = parameter("a2");
      const v9 = mul(a2, tanhOf(parameter("c2")));
      const v10 = add(v7, v9);
      const a3 = parameter("a3");
      const v12 = mul(a3, tanhOf(parameter("c3")));
      const v13 = less(b3, 0);
      const v14 = less(b2, 0);
      const v15 = sub(v7, a2);
      const v16 = add(v7, a2);
      const v17 = sub(a0, a1);
      const v18 = add(v17, v9);
      const v19 = sub(v17, a2);
      const v20 = add(v17, a2);
      const v21 = add(a0, a1);
      const v22 = add(v21, v9);
      const v23 = sub(v21, a2);
      const v24 = add(v21, a2);
      return select(
        equal(b1, 0),
        select(
          v2,
          select(v4, add(v10, v12), select(v13, sub(v10, a3), add(v10, a3))),
          select(
            v14,
            select(v4, add(v15, v12), select(v13, sub(v15, a3), add(v15, a3))),
            select(v4, add(v16, v12), select(v13, sub(v16, a3), add(v16, a3))),
          ),
        ),
        select(
          less(b1, 0),
          select(
            v2,
            select(v4, add(v18, v12), select(v13, sub(v18, a3), add(v18, a3))),
            select(
              v14,
              select(v4, add(v19, v12), select(v13, sub(v19, a3), add(v19, a3))),
              select(v4, add(v20, v12), select(v13, sub(v20, a3), add(v20, a3))),
            ),
          ),
          select(
            v2,
            select(v4, add(v22, v12), select(v13, sub(v22, a3), add(v22, a3))),
            select(
              v14,
              select(v4, add(v23, v12), select(v13, sub(v23, a3), add(v23, a3))),
              select(v4, add(v24, v12), select(v13, sub(v24, a3), add(v24, a3))),
            ),
          ),
        ),
      );
    },
  },
  d_x: {
    below: () => {
      const b1 = parameter("b1");
      const b2 = parameter("b2");
      const v2 = equal(b2, 0);
      const b3 = parameter("b3");
      const v4 = equal(b3, 0);
      const v5 = less(b3, 0);
      const a3 = parameter("a3");
      const v7 = mul(2, parameter("c3"));
      const v8 = mul(a3, mul(mul(4, exp(neg(v7))), b3));
      const v9 = select(less(v8, 0), -0, 0);
      const v10 = mul(4, exp(v7));
      const v11 = mul(a3, mul(v10, b3));
      const v12 = select(less(v11, 0), -0, 0);
      const v13 = less(b2, 0);
      const a2 = parameter("a2");
      const v15 = mul(2, parameter("c2"));
      const v16 = mul(a2, mul(mul(4, exp(neg(v15))), b2));
      const v17 = select(less(v16, 0), -0, 0);
      const v18 = div(mul(b3, 2), 2);
      const v19 = equal(b2, v18);
      const v20 = select(less(add(v16, v8), 0), -0, 0);
      const v21 = less(b2, v18);
      const v22 = select(v19, v20, select(v21, v9, v17));
      const v23 = neg(v18);
      const v24 = equal(b2, v23);
      const v25 = select(less(add(v16, v11), 0), -0, 0);
      const v26 = less(b2, v23);
      const v27 = mul(mul(4, exp(v15)), b2);
      const v28 = mul(a2, v27);
      const v29 = select(less(v28, 0), -0, 0);
      const v30 = select(less(add(v28, v8), 0), -0, 0);
      const v31 = select(v24, v30, select(v26, v29, v9));
      const a1 = parameter("a1");
      const v33 = mul(2, parameter("c1"));
      const v34 = mul(a1, mul(mul(4, exp(neg(v33))), b1));
      const v35 = select(less(v34, 0), -0, 0);
      const v36 = equal(b1, v18);
      const v37 = less(b1, v18);
      const v38 = equal(b1, v23);
      const v39 = select(less(add(v34, v11), 0), -0, 0);
      const v40 = less(b1, v23);
      const v41 = select(v38, v39, select(v40, v12, v35));
      const v42 = div(mul(b2, 2), 2);
      const v43 = equal(b1, v42);
      const v44 = add(v34, v16);
      const v45 = select(less(v44, 0), -0, 0);
      const v46 = lessEqual(b1, v23);
      const v47 = less(b1, v42);
      const v48 = neg(v42);
      const v49 = equal(b1, v48);
      const v50 = select(less(add(v34, v28), 0), -0, 0);
      const v51 = less(b1, v48);
      const v52 = mul(a1, mul(mul(4, exp(v33)), b1));
      const v53 = select(less(v52, 0), -0, 0);
      const v54 = select(v36, select(less(add(v52, v11), 0), -0, 0), select(v37, v53, v12));
      const v55 = select(less(add(v52, v16), 0), -0, 0);
      const v56 = lessEqual(b1, v18);
      const v57 = select(less(add(v52, v28), 0), -0, 0);
      return select(
        equal(b1, 0),
        select(
          v2,
          select(v4, 0, select(v5, v9, v12)),
          select(
            v13,
            select(v4, v17, select(v5, v22, select(v24, v25, select(v26, v12, v17)))),
            select(
              v4,
              v29,
              select(v5, v31, select(v19, select(less(add(v28, v11), 0), -0, 0), select(v21, v29, v12))),
            ),
          ),
        ),
        select(
          less(b1, 0),
          select(
            v2,
            select(
              v4,
              v35,
              select(v5, select(v36, select(less(add(v34, v8), 0), -0, 0), select(v37, v9, v35)), v41),
            ),
            select(
              v13,
              select(
                v43,
                select(
                  v4,
                  v45,
                  select(
                    v5,
                    select(v36, select(less(add(v44, v8), 0), -0, 0), select(v37, v9, v45)),
                    select(v46, v12, v45),
                  ),
                ),
                select(
                  v47,
                  select(v4, v17, select(v5, select(v19, v20, select(v21, -0, v17)), -0)),
                  select(
                    v4,
                    v35,
                    select(
                      v5,
                      select(v36, 0, select(v37, v9, -0)),
                      select(v38, v39, select(v40, select(less(mul(a3, mul(0.013, v10)), 0), -0, 0), v35)),
                    ),
                  ),
                ),
              ),
              select(
                v49,
                select(v4, v50, select(v5, select(v36, 0, select(v37, v9, v50)), select(v46, v12, 0))),
                select(
                  v51,
                  select(v4, v29, select(v5, v31, select(v19, -0, select(v21, 0, v12)))),
                  select(v4, v35, select(v5, select(v36, 0, select(v37, -0, v35)), v41)),
                ),
              ),
            ),
          ),
          select(
            v2,
            select(
              v4,
              v53,
              select(v5, select(v38, select(less(add(v52, v8), 0), -0, 0), select(v40, v53, v9)), v54),
            ),
            select(
              v13,
              select(
                v49,
                select(v4, v55, select(v5, select(v38, -0, select(v40, 0, v9)), select(v56, v55, v12))),
                select(
                  v51,
                  select(v4, v53, select(v5, 0, v54)),
                  select(v4, v17, select(v5, v22, select(v24, v25, select(v26, 0, v17)))),
                ),
              ),
              select(
                v43,
                select(
                  v4,
                  v57,
                  select(
                    v5,
                    select(
                      v38,
                      select(less(add(add(v52, mul(-0.37, v27)), v8), 0), -0, 0),
                      select(v40, v57, v9),
                    ),
                    select(v56, v57, v12),
                  ),
                ),
                select(
                  v47,
                  select(v4, v53, select(v5, select(v38, -0, select(v40, v53, -0.1872)), v54)),
                  select(v4, v29, select(v5, select(v24, v30, select(v26, v29, 0)), 0)),
                ),
              ),
            ),
          ),
        ),
      );
    },
    above: () => {
      const b1 = parameter("b1");
      const b2 = parameter("b2");
      const v2 = equal(b2, 0);
      const b3 = parameter("b3");
      const v4 = equal(b3, 0);
      const v5 = less(b3, 0);
      const a3 = parameter("a3");
      const v7 = mul(2, parameter("c3"));
      const v8 = mul(a3, mul(mul(4, exp(v7)), b3));
      const v9 = select(less(v8, 0), -0, 0);
      const v10 = mul(a3, mul(mul(4, exp(neg(v7))), b3));
      const v11 = select(less(v10, 0), -0, 0);
      const v12 = less(b2, 0);
      const a2 = parameter("a2");
      const v14 = mul(2, parameter("c2"));
      const v15 = mul(a2, mul(mul(4, exp(v14)), b2));
      const v16 = select(less(v15, 0), -0, 0);
      const v17 = div(mul(2, b3), 2);
      const v18 = equal(b2, v17);
      const v19 = select(less(add(v15, v8), 0), -0, 0);
      const v20 = less(b2, v17);
      const v21 = select(v18, v19, select(v20, v9, v16));
      const v22 = neg(v17);
      const v23 = equal(b2, v22);
      const v24 = less(b2, v22);
      const v25 = mul(mul(4, exp(neg(v14))), b2);
      const v26 = mul(a2, v25);
      const v27 = select(less(v26, 0), -0, 0);
      const v28 = select(less(add(v26, v8), 0), -0, 0);
      const v29 = select(v23, v28, select(v24, v27, v9));
      const v30 = select(less(add(v26, v10), 0), -0, 0);
      const a1 = parameter("a1");
      const v32 = mul(2, parameter("c1"));
      const v33 = mul(a1, mul(mul(4, exp(v32)), b1));
      const v34 = select(less(v33, 0), -0, 0);
      const v35 = equal(b1, v17);
      const v36 = less(b1, v17);
      const v37 = equal(b1, v22);
      const v38 = select(less(add(v33, v10), 0), -0, 0);
      const v39 = less(b1, v22);
      const v40 = select(v37, v38, select(v39, v11, v34));
      const v41 = div(mul(2, b2), 2);
      const v42 = equal(b1, v41);
      const v43 = select(less(add(v33, v15), 0), -0, 0);
      const v44 = lessEqual(b1, v22);
      const v45 = less(b1, v41);
      const v46 = neg(v41);
      const v47 = equal(b1, v46);
      const v48 = select(less(add(v33, v26), 0), -0, 0);
      const v49 = less(b1, v46);
      const v50 = lessEqual(b1, v17);
      const v51 = mul(a1, mul(mul(4, exp(neg(v32))), b1));
      const v52 = select(less(v51, 0), -0, 0);
      const v53 = select(less(add(v51, v8), 0), -0, 0);
      const v54 = select(v35, select(less(add(v51, v10), 0), -0, 0), select(v36, v52, v11));
      const v55 = select(less(add(v51, v15), 0), -0, 0);
      const v56 = select(less(add(v51, v26), 0), -0, 0);
      return select(
        equal(b1, 0),
        select(
          v2,
          select(v4, 0, select(v5, v9, v11)),
          select(
            v12,
            select(
              v4,
              v16,
              select(v5, v21, select(v23, select(less(add(v15, v10), 0), -0, 0), select(v24, v11, v16))),
            ),
            select(v4, v27, select(v5, v29, select(v18, v30, select(v20, v27, v11)))),
          ),
        ),
        select(
          less(b1, 0),
          select(
            v2,
            select(
              v4,
              v34,
              select(v5, select(v35, select(less(add(v33, v8), 0), -0, 0), select(v36, v9, v34)), v40),
            ),
            select(
              v12,
              select(
                v42,
                select(v4, v43, select(v5, select(v35, -0, select(v36, v9, v43)), select(v44, v11, v43))),
                select(
                  v45,
                  select(v4, v16, select(v5, select(v18, v19, select(v20, -0, v16)), -0)),
                  select(
                    v4,
                    v34,
                    select(v5, select(v35, 0, select(v36, v9, -0)), select(v37, v38, select(v39, -0, v34))),
                  ),
                ),
              ),
              select(
                v47,
                select(v4, v48, select(v5, select(v35, 0, select(v36, v9, v48)), select(v44, v11, v48))),
                select(
                  v49,
                  select(v4, v27, select(v5, v29, select(v18, v30, select(v20, v27, 0)))),
                  select(v4, v34, select(v5, select(v50, -0, v34), v40)),
                ),
              ),
            ),
          ),
          select(
            v2,
            select(v4, v52, select(v5, select(v37, v53, select(v39, v52, v9)), v54)),
            select(
              v12,
              select(
                v47,
                select(v4, v55, select(v5, select(v37, -0, select(v39, v55, v9)), select(v50, v55, v11))),
                select(
                  v49,
                  select(v4, v52, select(v5, 0, v54)),
                  select(v4, v16, select(v5, v21, select(lessEqual(b2, v22), 0, v16))),
                ),
              ),
              select(
                v42,
                select(
                  v4,
                  v56,
                  select(
                    v5,
                    select(
                      v37,
                      select(less(add(add(v51, mul(-0.37, v25)), v8), 0), -0, 0),
                      select(v39, v56, v9),
                    ),
                    select(v50, v56, v11),
                  ),
                ),
                select(
                  v45,
                  select(v4, v52, select(v5, select(v37, v53, select(v39, v52, 0)), v54)),
                  select(v4, v27, select(v5, select(v23, v28, select(v24, v27, 0)), 0)),
                ),
              ),
            ),
          ),
        ),
      );
    },
  },
  d_a0: { forgetsNaN: true },
  d_a1: {
    below: (formula) => {
      const c1 = parameter("c1");
      const v1 = tanhOf(c1);
      return select(
        equal(parameter("b1"), 0),
        select(less(c1, -1), v1, select(less(1, c1), neg(tanhOf(sub(-0, c1))), v1)),
        formula,
      );
    },
    above: (formula) => {
      const c1 = parameter("c1");
      const v1 = tanhOf(c1);
      return select(
        equal(parameter("b1"), 0),
        select(less(c1, -1), v1, select(less(1, c1), neg(tanhOf(sub(-0, c1))), v1)),
        formula,
      );
    },
  },
  d_b1: {
    below: () => {
      const b1 = parameter("b1");
      const a1 = parameter("a1");
      const c1 = parameter("c1");
      const v3 = exp(neg(c1));
      const v4 = exp(c1);
      return select(
        equal(b1, 0),
        select(equal(a1, 0), 0, select(less(a1, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(
          less(b1, 0),
          select(less(mul(mul(mul(-4, a1), v3), v3), 0), -0, 0),
          select(less(neg(mul(mul(mul(4, a1), v4), v4)), 0), -0, 0),
        ),
      );
    },
    above: () => {
      const b1 = parameter("b1");
      const a1 = parameter("a1");
      const v2 = mul(4, a1);
      const c1 = parameter("c1");
      const v4 = exp(c1);
      const v5 = exp(neg(c1));
      return select(
        equal(b1, 0),
        select(equal(a1, 0), 0, select(less(a1, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(
          less(b1, 0),
          select(less(mul(mul(v2, v4), v4), 0), -0, 0),
          select(less(mul(mul(v2, v5), v5), 0), -0, 0),
        ),
      );
    },
  },
  d_c1: {
    below: () => {
      const b1 = parameter("b1");
      const a1 = parameter("a1");
      const v2 = mul(2, parameter("c1"));
      const v3 = neg(v2);
      return select(
        equal(b1, 0),
        mul(a1, mul(4, mul(sigmoidOf(v2), sigmoidOf(v3)))),
        select(
          less(b1, 0),
          select(less(mul(a1, mul(4, exp(v3))), 0), -0, 0),
          select(less(mul(a1, mul(4, exp(v2))), 0), -0, 0),
        ),
      );
    },
    above: () => {
      const b1 = parameter("b1");
      const a1 = parameter("a1");
      const v2 = mul(2, parameter("c1"));
      const v3 = neg(v2);
      return select(
        equal(b1, 0),
        mul(a1, mul(4, mul(sigmoidOf(v2), sigmoidOf(v3)))),
        select(
          less(b1, 0),
          select(less(mul(a1, mul(4, exp(v2))), 0), -0, 0),
          select(less(mul(a1, mul(4, exp(v3))), 0), -0, 0),
        ),
      );
    },
  },
  d_a2: {
    below: (formula) => select(equal(parameter("b2"), 0), tanhOf(parameter("c2")), formula),
    above: (formula) => select(equal(parameter("b2"), 0), tanhOf(parameter("c2")), formula),
  },
  d_b2: {
    below: () => {
      const b2 = parameter("b2");
      const a2 = parameter("a2");
      const v2 = mul(2, parameter("c2"));
      const v3 = exp(neg(mul(0.5, v2)));
      const v4 = mul(4, a2);
      const v5 = exp(mul(v2, 0.5));
      return select(
        equal(b2, 0),
        select(equal(a2, 0), 0, select(less(a2, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(
          less(b2, 0),
          select(less(neg(mul(mul(v3, v4), v3)), 0), -0, 0),
          select(less(neg(mul(mul(v5, v4), v5)), 0), -0, 0),
        ),
      );
    },
    above: () => {
      const b2 = parameter("b2");
      const a2 = parameter("a2");
      const v2 = mul(4, a2);
      const v3 = mul(2, parameter("c2"));
      const v4 = exp(mul(v3, 0.5));
      const v5 = exp(neg(mul(0.5, v3)));
      return select(
        equal(b2, 0),
        select(equal(a2, 0), 0, select(less(a2, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(
          less(b2, 0),
          select(less(mul(mul(v2, v4), v4), 0), -0, 0),
          select(less(mul(mul(v2, v5), v5), 0), -0, 0),
        ),
      );
    },
  },
  d_c2: {
    below: (formula) => {
      const v0 = mul(2, parameter("c2"));
      return select(
        equal(parameter("b2"), 0),
        mul(parameter("a2"), mul(4, mul(sigmoidOf(v0), sigmoidOf(neg(v0))))),
        formula,
      );
    },
    above: (formula) => {
      const v0 = mul(2, parameter("c2"));
      return select(
        equal(parameter("b2"), 0),
        mul(parameter("a2"), mul(4, mul(sigmoidOf(v0), sigmoidOf(neg(v0))))),
        formula,
      );
    },
  },
  d_a3: {
    below: (formula) => select(equal(parameter("b3"), 0), tanhOf(parameter("c3")), formula),
    above: (formula) => select(equal(parameter("b3"), 0), tanhOf(parameter("c3")), formula),
  },
  d_b3: {
    below: () => {
      const b3 = parameter("b3");
      const a3 = parameter("a3");
      const v2 = mul(2, parameter("c3"));
      const v3 = exp(neg(mul(0.5, v2)));
      const v4 = mul(4, a3);
      const v5 = exp(mul(v2, 0.5));
      return select(
        equal(b3, 0),
        select(equal(a3, 0), 0, select(less(a3, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(
          less(b3, 0),
          select(less(neg(mul(mul(v3, v4), v3)), 0), -0, 0),
          select(less(neg(mul(mul(v5, v4), v5)), 0), -0, 0),
        ),
      );
    },
    above: () => {
      const b3 = parameter("b3");
      const a3 = parameter("a3");
      const v2 = mul(4, a3);
      const v3 = mul(2, parameter("c3"));
      const v4 = exp(mul(v3, 0.5));
      const v5 = exp(neg(mul(0.5, v3)));
      return select(
        equal(b3, 0),
        select(equal(a3, 0), 0, select(less(a3, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(
          less(b3, 0),
          select(less(mul(mul(v2, v4), v4), 0), -0, 0),
          select(less(mul(mul(v2, v5), v5), 0), -0, 0),
        ),
      );
    },
  },
  d_c3: {
    below: (formula) => {
      const v0 = mul(2, parameter("c3"));
      return select(
        equal(parameter("b3"), 0),
        mul(parameter("a3"), mul(4, mul(sigmoidOf(v0), sigmoidOf(neg(v0))))),
        formula,
      );
    },
    above: (formula) => {
      const v0 = mul(2, parameter("c3"));
      return select(
        equal(parameter("b3"), 0),
        mul(parameter("a3"), mul(4, mul(sigmoidOf(v0), sigmoidOf(neg(v0))))),
        formula,
      );
    },
  },
};
export const variantSigmoid: Completions = {
  value: {
    below: (formula) =>
      select(equal(parameter("b"), 0), sub(mul(parameter("a"), 0.5), parameter("c")), formula),
    above: (formula) =>
      select(equal(parameter("b"), 0), sub(mul(parameter("a"), 0.5), parameter("c")), formula),
  },
  d_x: {
    below: (formula) => select(equal(parameter("b"), 0), 0, formula),
    above: (formula) => select(equal(parameter("b"), 0), 0, formula),
  },
  d_a: {
    below: (formula) => select(equal(parameter("b"), 0), 0.5, formula),
    above: (formula) => select(equal(parameter("b"), 0), 0.5, formula),
  },
  d_b: {
    below: () => {
      const a = parameter("a");
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(less(neg(a), 0), -0, 0),
      );
    },
    above: () => {
      const a = parameter("a");
      const v1 = less(a, 0);
      return select(
        equal(parameter("b"), 0),
        select(equal(a, 0), 0, select(v1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(v1, -0, 0),
      );
    },
  },
  d_c: { forgetsNaN: true },
};
export const vlu: Completions = {
  value: {
    below: (formula) => select(equal(parameter("b"), 0), 0, select(equal(parameter("a"), 0), 0, formula)),
    above: () => Number.POSITIVE_INFINITY,
  },
  d_x: {
    below: (formula) => select(equal(parameter("b"), 0), 0, select(equal(parameter("a"), 0), 0, formula)),
    above: (formula) => select(equal(parameter("b"), 0), 1, select(equal(parameter("a"), 0), 1, formula)),
  },
  d_a: {
    below: (formula) => select(equal(parameter("b"), 0), 0, formula),
    above: (formula) => select(equal(parameter("b"), 0), 0, formula),
  },
  d_b: {
    below: (formula) => {
      const a = parameter("a");
      const v1 = equal(a, 0);
      return select(
        equal(parameter("b"), 0),
        select(v1, 0, select(less(a, 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        select(v1, 0, formula),
      );
    },
    above: (formula) => {
      const a = parameter("a");
      const v1 = equal(a, 0);
      return select(
        equal(parameter("b"), 0),
        select(v1, 0, select(less(a, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
        select(v1, 0, formula),
      );
    },
  },
};
export const xATLU: Completions = {
  value: {
    below: () => {
      const alpha = parameter("alpha");
      return select(
        equal(alpha, 0),
        -0.3183098861837907,
        select(less(alpha, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
    above: () => {
      const alpha = parameter("alpha");
      const v1 = div(add(alpha, -1), 2);
      return select(
        equal(alpha, v1),
        0.3183098861837907,
        select(less(alpha, v1), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: {
    below: () => neg(parameter("alpha")),
    above: () => {
      const alpha = parameter("alpha");
      return sub(add(1, mul(2, alpha)), alpha);
    },
  },
};
export const xGELU: Completions = {
  value: {
    below: () => {
      const alpha = parameter("alpha");
      return select(
        equal(alpha, 0),
        -0,
        select(less(alpha, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
    above: () => {
      const alpha = parameter("alpha");
      const v1 = div(add(alpha, -1), 2);
      return select(
        equal(alpha, v1),
        0,
        select(less(alpha, v1), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: {
    below: () => neg(parameter("alpha")),
    above: () => {
      const alpha = parameter("alpha");
      return sub(add(1, mul(2, alpha)), alpha);
    },
  },
};
export const xielu: Completions = {
  value: {
    below: () => {
      const alphaN = parameter("alphaN");
      const beta = parameter("beta");
      return select(
        equal(alphaN, beta),
        neg(alphaN),
        select(less(alphaN, beta), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_alphaP: { forgetsNaN: true },
};
export const xSiLU: Completions = {
  value: {
    below: () => {
      const alpha = parameter("alpha");
      return select(
        equal(alpha, 0),
        -0,
        select(less(alpha, 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
    above: () => {
      const alpha = parameter("alpha");
      const v1 = div(add(alpha, -1), 2);
      return select(
        equal(alpha, v1),
        0,
        select(less(alpha, v1), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      );
    },
  },
  d_x: {
    below: () => neg(parameter("alpha")),
    above: () => {
      const alpha = parameter("alpha");
      return sub(add(1, mul(2, alpha)), alpha);
    },
  },
};
