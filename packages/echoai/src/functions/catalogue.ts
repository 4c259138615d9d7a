// Written by tools/generate.mjs; `npm run generate` renews it.
import * as definitions from "../activations/catalogue.ts";
import * as completions from "../activations/completions.ts";
import { createCompleted } from "./activation.ts";

export const absLU = /* @__PURE__ */ createCompleted(definitions.absLU, completions.absLU);
export const absolute = /* @__PURE__ */ createCompleted(definitions.absolute, completions.absolute);
export const abu = /* @__PURE__ */ createCompleted(definitions.abu, completions.abu);
export const aconB = /* @__PURE__ */ createCompleted(definitions.aconB, completions.aconB);
export const aconC = /* @__PURE__ */ createCompleted(definitions.aconC, completions.aconC);
export const ada = /* @__PURE__ */ createCompleted(definitions.ada, completions.ada);
export const adaptiveHardTanh = /* @__PURE__ */ createCompleted(
  definitions.adaptiveHardTanh,
  completions.adaptiveHardTanh,
);
export const adaptiveSlopeSigmoid = /* @__PURE__ */ createCompleted(
  definitions.adaptiveSlopeSigmoid,
  completions.adaptiveSlopeSigmoid,
);
export const adaptiveSlopeTanh = /* @__PURE__ */ createCompleted(
  definitions.adaptiveSlopeTanh,
  completions.adaptiveSlopeTanh,
);
export const ahaf = /* @__PURE__ */ createCompleted(definitions.ahaf, completions.ahaf);
export const aLiSA = /* @__PURE__ */ createCompleted(definitions.aLiSA, completions.aLiSA);
export const apl = /* @__PURE__ */ createCompleted(definitions.apl, completions.apl);
export const appRelu = /* @__PURE__ */ createCompleted(definitions.appRelu, completions.appRelu);
export const aptx = /* @__PURE__ */ createCompleted(definitions.aptx, completions.aptx);
export const aQuLU = /* @__PURE__ */ createCompleted(definitions.aQuLU, completions.aQuLU);
export const arandaOrdaz = /* @__PURE__ */ createCompleted(definitions.arandaOrdaz, completions.arandaOrdaz);
export const arbf = /* @__PURE__ */ createCompleted(definitions.arbf, completions.arbf);
export const arctangent = /* @__PURE__ */ createCompleted(definitions.arctangent, completions.arctangent);
export const arctid = /* @__PURE__ */ createCompleted(definitions.arctid, completions.arctid);
export const aRelu = /* @__PURE__ */ createCompleted(definitions.aRelu, completions.aRelu);
export const aria2 = /* @__PURE__ */ createCompleted(definitions.aria2, completions.aria2);
export const aria2Weighted = /* @__PURE__ */ createCompleted(
  definitions.aria2Weighted,
  completions.aria2Weighted,
);
export const ariaRichards = /* @__PURE__ */ createCompleted(
  definitions.ariaRichards,
  completions.ariaRichards,
);
export const aSiLU = /* @__PURE__ */ createCompleted(definitions.aSiLU, completions.aSiLU);
export const asu = /* @__PURE__ */ createCompleted(definitions.asu, completions.asu);
export const atanGoldenRatio = /* @__PURE__ */ createCompleted(
  definitions.atanGoldenRatio,
  completions.atanGoldenRatio,
);
export const bentIdentity = /* @__PURE__ */ createCompleted(
  definitions.bentIdentity,
  completions.bentIdentity,
);
export const biFiring = /* @__PURE__ */ createCompleted(definitions.biFiring, completions.biFiring);
export const binarySign = /* @__PURE__ */ createCompleted(definitions.binarySign, completions.binarySign);
export const binaryWindow = /* @__PURE__ */ createCompleted(
  definitions.binaryWindow,
  completions.binaryWindow,
);
export const bipolarPlus = /* @__PURE__ */ createCompleted(definitions.bipolarPlus, completions.bipolarPlus);
export const boundedBiFiring = /* @__PURE__ */ createCompleted(
  definitions.boundedBiFiring,
  completions.boundedBiFiring,
);
export const boundedLeakyRelu = /* @__PURE__ */ createCompleted(
  definitions.boundedLeakyRelu,
  completions.boundedLeakyRelu,
);
export const boundedReluPlus = /* @__PURE__ */ createCompleted(
  definitions.boundedReluPlus,
  completions.boundedReluPlus,
);
export const bSiLU = /* @__PURE__ */ createCompleted(definitions.bSiLU, completions.bSiLU);
export const caLU = /* @__PURE__ */ createCompleted(definitions.caLU, completions.caLU);
export const celu = /* @__PURE__ */ createCompleted(definitions.celu, completions.celu);
export const chebyshevPolynomial = /* @__PURE__ */ createCompleted(
  definitions.chebyshevPolynomial,
  completions.chebyshevPolynomial,
);
export const cLogLogModified = /* @__PURE__ */ createCompleted(
  definitions.cLogLogModified,
  completions.cLogLogModified,
);
export const cLogLogSurvey = /* @__PURE__ */ createCompleted(
  definitions.cLogLogSurvey,
  completions.cLogLogSurvey,
);
export const coLU = /* @__PURE__ */ createCompleted(definitions.coLU, completions.coLU);
export const cosid = /* @__PURE__ */ createCompleted(definitions.cosid, completions.cosid);
export const cosine = /* @__PURE__ */ createCompleted(definitions.cosine, completions.cosine);
export const cosLU = /* @__PURE__ */ createCompleted(definitions.cosLU, completions.cosLU);
export const delayRelu = /* @__PURE__ */ createCompleted(definitions.delayRelu, completions.delayRelu);
export const delu = /* @__PURE__ */ createCompleted(definitions.delu, completions.delu);
export const derf = /* @__PURE__ */ createCompleted(definitions.derf, completions.derf);
export const differenceElu = /* @__PURE__ */ createCompleted(
  definitions.differenceElu,
  completions.differenceElu,
);
export const displacedRelu = /* @__PURE__ */ createCompleted(
  definitions.displacedRelu,
  completions.displacedRelu,
);
export const doubleSiLU = /* @__PURE__ */ createCompleted(definitions.doubleSiLU, completions.doubleSiLU);
export const dpRelu = /* @__PURE__ */ createCompleted(definitions.dpRelu, completions.dpRelu);
export const dSiLU = /* @__PURE__ */ createCompleted(definitions.dSiLU, completions.dSiLU);
export const dualLine = /* @__PURE__ */ createCompleted(definitions.dualLine, completions.dualLine);
export const dyT = /* @__PURE__ */ createCompleted(definitions.dyT, completions.dyT);
export const eanaf = /* @__PURE__ */ createCompleted(definitions.eanaf, completions.eanaf);
export const eis2 = /* @__PURE__ */ createCompleted(definitions.eis2, completions.eis2);
export const eis3 = /* @__PURE__ */ createCompleted(definitions.eis3, completions.eis3);
export const elish = /* @__PURE__ */ createCompleted(definitions.elish, completions.elish);
export const elliott = /* @__PURE__ */ createCompleted(definitions.elliott, completions.elliott);
export const elu = /* @__PURE__ */ createCompleted(definitions.elu, completions.elu);
export const erfAct = /* @__PURE__ */ createCompleted(definitions.erfAct, completions.erfAct);
export const erfRelu = /* @__PURE__ */ createCompleted(definitions.erfRelu, completions.erfRelu);
export const erfSigmoid = /* @__PURE__ */ createCompleted(definitions.erfSigmoid, completions.erfSigmoid);
export const errorFunction = /* @__PURE__ */ createCompleted(
  definitions.errorFunction,
  completions.errorFunction,
);
export const eSwish = /* @__PURE__ */ createCompleted(definitions.eSwish, completions.eSwish);
export const eTanh = /* @__PURE__ */ createCompleted(definitions.eTanh, completions.eTanh);
export const evolvedTanhRelu = /* @__PURE__ */ createCompleted(
  definitions.evolvedTanhRelu,
  completions.evolvedTanhRelu,
);
export const expNegative = /* @__PURE__ */ createCompleted(definitions.expNegative, completions.expNegative);
export const exponential = /* @__PURE__ */ createCompleted(definitions.exponential, completions.exponential);
export const exponentialSwish = /* @__PURE__ */ createCompleted(
  definitions.exponentialSwish,
  completions.exponentialSwish,
);
export const falu = /* @__PURE__ */ createCompleted(definitions.falu, completions.falu);
export const flattenTSwish = /* @__PURE__ */ createCompleted(
  definitions.flattenTSwish,
  completions.flattenTSwish,
);
export const flexibleRelu = /* @__PURE__ */ createCompleted(
  definitions.flexibleRelu,
  completions.flexibleRelu,
);
export const fourierSeries = /* @__PURE__ */ createCompleted(
  definitions.fourierSeries,
  completions.fourierSeries,
);
export const fpflu = /* @__PURE__ */ createCompleted(definitions.fpflu, completions.fpflu);
export const frelu = /* @__PURE__ */ createCompleted(definitions.frelu, completions.frelu);
export const gatedPReluPelu = /* @__PURE__ */ createCompleted(
  definitions.gatedPReluPelu,
  completions.gatedPReluPelu,
);
export const gaussian = /* @__PURE__ */ createCompleted(definitions.gaussian, completions.gaussian);
export const gcu = /* @__PURE__ */ createCompleted(definitions.gcu, completions.gcu);
export const gelu = /* @__PURE__ */ createCompleted(definitions.gelu, completions.gelu);
export const geluClipped = /* @__PURE__ */ createCompleted(definitions.geluClipped, completions.geluClipped);
export const geluTanh = /* @__PURE__ */ createCompleted(definitions.geluTanh, completions.geluTanh);
export const generalizedRelu = /* @__PURE__ */ createCompleted(
  definitions.generalizedRelu,
  completions.generalizedRelu,
);
export const generalizedSwish = /* @__PURE__ */ createCompleted(
  definitions.generalizedSwish,
  completions.generalizedSwish,
);
export const generalizedTanh = /* @__PURE__ */ createCompleted(
  definitions.generalizedTanh,
  completions.generalizedTanh,
);
export const gish = /* @__PURE__ */ createCompleted(definitions.gish, completions.gish);
export const gln = /* @__PURE__ */ createCompleted(definitions.gln, completions.gln);
export const goLU = /* @__PURE__ */ createCompleted(definitions.goLU, completions.goLU);
export const hardElish = /* @__PURE__ */ createCompleted(definitions.hardElish, completions.hardElish);
export const hardMish = /* @__PURE__ */ createCompleted(definitions.hardMish, completions.hardMish);
export const hardShrink = /* @__PURE__ */ createCompleted(definitions.hardShrink, completions.hardShrink);
export const hardshrinkPlus = /* @__PURE__ */ createCompleted(
  definitions.hardshrinkPlus,
  completions.hardshrinkPlus,
);
export const hardSigmoid = /* @__PURE__ */ createCompleted(definitions.hardSigmoid, completions.hardSigmoid);
export const hardSigmoidAffine = /* @__PURE__ */ createCompleted(
  definitions.hardSigmoidAffine,
  completions.hardSigmoidAffine,
);
export const hardSReluE = /* @__PURE__ */ createCompleted(definitions.hardSReluE, completions.hardSReluE);
export const hardSwish = /* @__PURE__ */ createCompleted(definitions.hardSwish, completions.hardSwish);
export const hardSwishAdaptive = /* @__PURE__ */ createCompleted(
  definitions.hardSwishAdaptive,
  completions.hardSwishAdaptive,
);
export const hardTanh = /* @__PURE__ */ createCompleted(definitions.hardTanh, completions.hardTanh);
export const hardTanhPlus = /* @__PURE__ */ createCompleted(
  definitions.hardTanhPlus,
  completions.hardTanhPlus,
);
export const hardTanhShiftedVertical = /* @__PURE__ */ createCompleted(
  definitions.hardTanhShiftedVertical,
  completions.hardTanhShiftedVertical,
);
export const hat = /* @__PURE__ */ createCompleted(definitions.hat, completions.hat);
export const hatPlus = /* @__PURE__ */ createCompleted(definitions.hatPlus, completions.hatPlus);
export const hcaf = /* @__PURE__ */ createCompleted(definitions.hcaf, completions.hcaf);
export const hcLSH = /* @__PURE__ */ createCompleted(definitions.hcLSH, completions.hcLSH);
export const heaviside = /* @__PURE__ */ createCompleted(definitions.heaviside, completions.heaviside);
export const hermitePolynomial = /* @__PURE__ */ createCompleted(
  definitions.hermitePolynomial,
  completions.hermitePolynomial,
);
export const hyperSinh = /* @__PURE__ */ createCompleted(definitions.hyperSinh, completions.hyperSinh);
export const identity = /* @__PURE__ */ createCompleted(definitions.identity, completions.identity);
export const isrlu = /* @__PURE__ */ createCompleted(definitions.isrlu, completions.isrlu);
export const isru = /* @__PURE__ */ createCompleted(definitions.isru, completions.isru);
export const isruScaled = /* @__PURE__ */ createCompleted(definitions.isruScaled, completions.isruScaled);
export const jumpRelu = /* @__PURE__ */ createCompleted(definitions.jumpRelu, completions.jumpRelu);
export const lada = /* @__PURE__ */ createCompleted(definitions.lada, completions.lada);
export const laLU = /* @__PURE__ */ createCompleted(definitions.laLU, completions.laLU);
export const laplacian = /* @__PURE__ */ createCompleted(definitions.laplacian, completions.laplacian);
export const lau = /* @__PURE__ */ createCompleted(definitions.lau, completions.lau);
export const leakyRelu = /* @__PURE__ */ createCompleted(definitions.leakyRelu, completions.leakyRelu);
export const leakyReluPlus = /* @__PURE__ */ createCompleted(
  definitions.leakyReluPlus,
  completions.leakyReluPlus,
);
export const legendrePolynomial = /* @__PURE__ */ createCompleted(
  definitions.legendrePolynomial,
  completions.legendrePolynomial,
);
export const leLeLU = /* @__PURE__ */ createCompleted(definitions.leLeLU, completions.leLeLU);
export const liRelu = /* @__PURE__ */ createCompleted(definitions.liRelu, completions.liRelu);
export const lisht = /* @__PURE__ */ createCompleted(definitions.lisht, completions.lisht);
export const logCosh = /* @__PURE__ */ createCompleted(definitions.logCosh, completions.logCosh);
export const logish = /* @__PURE__ */ createCompleted(definitions.logish, completions.logish);
export const logishParametric = /* @__PURE__ */ createCompleted(
  definitions.logishParametric,
  completions.logishParametric,
);
export const logishPlus = /* @__PURE__ */ createCompleted(definitions.logishPlus, completions.logishPlus);
export const logLog = /* @__PURE__ */ createCompleted(definitions.logLog, completions.logLog);
export const logLogish = /* @__PURE__ */ createCompleted(definitions.logLogish, completions.logLogish);
export const logSigmoid = /* @__PURE__ */ createCompleted(definitions.logSigmoid, completions.logSigmoid);
export const logSqnl = /* @__PURE__ */ createCompleted(definitions.logSqnl, completions.logSqnl);
export const lpselu = /* @__PURE__ */ createCompleted(definitions.lpselu, completions.lpselu);
export const lpseluRp = /* @__PURE__ */ createCompleted(definitions.lpseluRp, completions.lpseluRp);
export const lselu = /* @__PURE__ */ createCompleted(definitions.lselu, completions.lselu);
export const lsptlu = /* @__PURE__ */ createCompleted(definitions.lsptlu, completions.lsptlu);
export const lsRelu = /* @__PURE__ */ createCompleted(definitions.lsRelu, completions.lsRelu);
export const maf = /* @__PURE__ */ createCompleted(definitions.maf, completions.maf);
export const maxsig = /* @__PURE__ */ createCompleted(definitions.maxsig, completions.maxsig);
export const mirroredRelu = /* @__PURE__ */ createCompleted(
  definitions.mirroredRelu,
  completions.mirroredRelu,
);
export const mish = /* @__PURE__ */ createCompleted(definitions.mish, completions.mish);
export const mishra = /* @__PURE__ */ createCompleted(definitions.mishra, completions.mishra);
export const mixLReluElu = /* @__PURE__ */ createCompleted(definitions.mixLReluElu, completions.mixLReluElu);
export const mMeLU = /* @__PURE__ */ createCompleted(definitions.mMeLU, completions.mMeLU);
export const modifiedElliott = /* @__PURE__ */ createCompleted(
  definitions.modifiedElliott,
  completions.modifiedElliott,
);
export const modifiedLeakyRelu = /* @__PURE__ */ createCompleted(
  definitions.modifiedLeakyRelu,
  completions.modifiedLeakyRelu,
);
export const mollifiedAbs = /* @__PURE__ */ createCompleted(
  definitions.mollifiedAbs,
  completions.mollifiedAbs,
);
export const mpelu = /* @__PURE__ */ createCompleted(definitions.mpelu, completions.mpelu);
export const multistateSigmoid = /* @__PURE__ */ createCompleted(
  definitions.multistateSigmoid,
  completions.multistateSigmoid,
);
export const nActivation = /* @__PURE__ */ createCompleted(definitions.nActivation, completions.nActivation);
export const ncu = /* @__PURE__ */ createCompleted(definitions.ncu, completions.ncu);
export const newSigmoid = /* @__PURE__ */ createCompleted(definitions.newSigmoid, completions.newSigmoid);
export const nlrelu = /* @__PURE__ */ createCompleted(definitions.nlrelu, completions.nlrelu);
export const optimalActivation = /* @__PURE__ */ createCompleted(
  definitions.optimalActivation,
  completions.optimalActivation,
);
export const optimizedLeakyRelu = /* @__PURE__ */ createCompleted(
  definitions.optimizedLeakyRelu,
  completions.optimizedLeakyRelu,
);
export const pan = /* @__PURE__ */ createCompleted(definitions.pan, completions.pan);
export const panPlus = /* @__PURE__ */ createCompleted(definitions.panPlus, completions.panPlus);
export const parametricSigmoidFunction = /* @__PURE__ */ createCompleted(
  definitions.parametricSigmoidFunction,
  completions.parametricSigmoidFunction,
);
export const paramSoftplus = /* @__PURE__ */ createCompleted(
  definitions.paramSoftplus,
  completions.paramSoftplus,
);
export const pau = /* @__PURE__ */ createCompleted(definitions.pau, completions.pau);
export const pdelu = /* @__PURE__ */ createCompleted(definitions.pdelu, completions.pdelu);
export const pE2Id = /* @__PURE__ */ createCompleted(definitions.pE2Id, completions.pE2Id);
export const pE2Relu = /* @__PURE__ */ createCompleted(definitions.pE2Relu, completions.pE2Relu);
export const pelu = /* @__PURE__ */ createCompleted(definitions.pelu, completions.pelu);
export const penalizedTanh = /* @__PURE__ */ createCompleted(
  definitions.penalizedTanh,
  completions.penalizedTanh,
);
export const pflu = /* @__PURE__ */ createCompleted(definitions.pflu, completions.pflu);
export const pFPlus = /* @__PURE__ */ createCompleted(definitions.pFPlus, completions.pFPlus);
export const pfpm = /* @__PURE__ */ createCompleted(definitions.pfpm, completions.pfpm);
export const pgelu = /* @__PURE__ */ createCompleted(definitions.pgelu, completions.pgelu);
export const phish = /* @__PURE__ */ createCompleted(definitions.phish, completions.phish);
export const piecewiseMexicanHat = /* @__PURE__ */ createCompleted(
  definitions.piecewiseMexicanHat,
  completions.piecewiseMexicanHat,
);
export const piecewiseRbf = /* @__PURE__ */ createCompleted(
  definitions.piecewiseRbf,
  completions.piecewiseRbf,
);
export const piLU = /* @__PURE__ */ createCompleted(definitions.piLU, completions.piLU);
export const plu = /* @__PURE__ */ createCompleted(definitions.plu, completions.plu);
export const polyLU = /* @__PURE__ */ createCompleted(definitions.polyLU, completions.polyLU);
export const polyRelu = /* @__PURE__ */ createCompleted(definitions.polyRelu, completions.polyRelu);
export const powerLU = /* @__PURE__ */ createCompleted(definitions.powerLU, completions.powerLU);
export const pPlusFelu = /* @__PURE__ */ createCompleted(definitions.pPlusFelu, completions.pPlusFelu);
export const prelu = /* @__PURE__ */ createCompleted(definitions.prelu, completions.prelu);
export const preNU = /* @__PURE__ */ createCompleted(definitions.preNU, completions.preNU);
export const preu = /* @__PURE__ */ createCompleted(definitions.preu, completions.preu);
export const probAct = /* @__PURE__ */ createCompleted(definitions.probAct, completions.probAct);
export const pselu = /* @__PURE__ */ createCompleted(definitions.pselu, completions.pselu);
export const pSerf = /* @__PURE__ */ createCompleted(definitions.pSerf, completions.pSerf);
export const psgu = /* @__PURE__ */ createCompleted(definitions.psgu, completions.psgu);
export const pShELU = /* @__PURE__ */ createCompleted(definitions.pShELU, completions.pShELU);
export const pSigmoid = /* @__PURE__ */ createCompleted(definitions.pSigmoid, completions.pSigmoid);
export const pssiLU = /* @__PURE__ */ createCompleted(definitions.pssiLU, completions.pssiLU);
export const psTanh = /* @__PURE__ */ createCompleted(definitions.psTanh, completions.psTanh);
export const pSvELU = /* @__PURE__ */ createCompleted(definitions.pSvELU, completions.pSvELU);
export const pSwish = /* @__PURE__ */ createCompleted(definitions.pSwish, completions.pSwish);
export const pTELU = /* @__PURE__ */ createCompleted(definitions.pTELU, completions.pTELU);
export const puaf = /* @__PURE__ */ createCompleted(definitions.puaf, completions.puaf);
export const quickGelu = /* @__PURE__ */ createCompleted(definitions.quickGelu, completions.quickGelu);
export const reHSec = /* @__PURE__ */ createCompleted(definitions.reHSec, completions.reHSec);
export const reLTanh = /* @__PURE__ */ createCompleted(definitions.reLTanh, completions.reLTanh);
export const relu = /* @__PURE__ */ createCompleted(definitions.relu, completions.relu);
export const relu6 = /* @__PURE__ */ createCompleted(definitions.relu6, completions.relu6);
export const reluN = /* @__PURE__ */ createCompleted(definitions.reluN, completions.reluN);
export const reSP = /* @__PURE__ */ createCompleted(definitions.reSP, completions.reSP);
export const reu = /* @__PURE__ */ createCompleted(definitions.reu, completions.reu);
export const rmaf = /* @__PURE__ */ createCompleted(definitions.rmaf, completions.rmaf);
export const root2Sigmoid = /* @__PURE__ */ createCompleted(
  definitions.root2Sigmoid,
  completions.root2Sigmoid,
);
export const rootsig = /* @__PURE__ */ createCompleted(definitions.rootsig, completions.rootsig);
export const rowdy = /* @__PURE__ */ createCompleted(definitions.rowdy, completions.rowdy);
export const rPRelu = /* @__PURE__ */ createCompleted(definitions.rPRelu, completions.rPRelu);
export const rrelu = /* @__PURE__ */ createCompleted(definitions.rrelu, completions.rrelu);
export const saRa = /* @__PURE__ */ createCompleted(definitions.saRa, completions.saRa);
export const sbaf = /* @__PURE__ */ createCompleted(definitions.sbaf, completions.sbaf);
export const scaledSoftsign = /* @__PURE__ */ createCompleted(
  definitions.scaledSoftsign,
  completions.scaledSoftsign,
);
export const scaledTanh = /* @__PURE__ */ createCompleted(definitions.scaledTanh, completions.scaledTanh);
export const scMish = /* @__PURE__ */ createCompleted(definitions.scMish, completions.scMish);
export const sechSig = /* @__PURE__ */ createCompleted(definitions.sechSig, completions.sechSig);
export const sechSigParametric = /* @__PURE__ */ createCompleted(
  definitions.sechSigParametric,
  completions.sechSigParametric,
);
export const selfArctan = /* @__PURE__ */ createCompleted(definitions.selfArctan, completions.selfArctan);
export const selu = /* @__PURE__ */ createCompleted(definitions.selu, completions.selu);
export const serf = /* @__PURE__ */ createCompleted(definitions.serf, completions.serf);
export const serlu = /* @__PURE__ */ createCompleted(definitions.serlu, completions.serlu);
export const sExp = /* @__PURE__ */ createCompleted(definitions.sExp, completions.sExp);
export const sgelu = /* @__PURE__ */ createCompleted(definitions.sgelu, completions.sgelu);
export const shapeAutotuningSigmoid = /* @__PURE__ */ createCompleted(
  definitions.shapeAutotuningSigmoid,
  completions.shapeAutotuningSigmoid,
);
export const shELU = /* @__PURE__ */ createCompleted(definitions.shELU, completions.shELU);
export const shiftedRelu = /* @__PURE__ */ createCompleted(definitions.shiftedRelu, completions.shiftedRelu);
export const shiftedScaledSigmoid = /* @__PURE__ */ createCompleted(
  definitions.shiftedScaledSigmoid,
  completions.shiftedScaledSigmoid,
);
export const shiLU = /* @__PURE__ */ createCompleted(definitions.shiLU, completions.shiLU);
export const shrink = /* @__PURE__ */ createCompleted(definitions.shrink, completions.shrink);
export const sigLin = /* @__PURE__ */ createCompleted(definitions.sigLin, completions.sigLin);
export const sigLU = /* @__PURE__ */ createCompleted(definitions.sigLU, completions.sigLU);
export const sigmoid = /* @__PURE__ */ createCompleted(definitions.sigmoid, completions.sigmoid);
export const sigmoidAlgebraic = /* @__PURE__ */ createCompleted(
  definitions.sigmoidAlgebraic,
  completions.sigmoidAlgebraic,
);
export const sigmoidDerivative = /* @__PURE__ */ createCompleted(
  definitions.sigmoidDerivative,
  completions.sigmoidDerivative,
);
export const sigmoidGumbel = /* @__PURE__ */ createCompleted(
  definitions.sigmoidGumbel,
  completions.sigmoidGumbel,
);
export const signedSqrt = /* @__PURE__ */ createCompleted(definitions.signedSqrt, completions.signedSqrt);
export const signRelu = /* @__PURE__ */ createCompleted(definitions.signRelu, completions.signRelu);
export const signReluPlus = /* @__PURE__ */ createCompleted(
  definitions.signReluPlus,
  completions.signReluPlus,
);
export const silu = /* @__PURE__ */ createCompleted(definitions.silu, completions.silu);
export const sincNormalized = /* @__PURE__ */ createCompleted(
  definitions.sincNormalized,
  completions.sincNormalized,
);
export const sinCos = /* @__PURE__ */ createCompleted(definitions.sinCos, completions.sinCos);
export const sincSigmoid = /* @__PURE__ */ createCompleted(definitions.sincSigmoid, completions.sincSigmoid);
export const sine = /* @__PURE__ */ createCompleted(definitions.sine, completions.sine);
export const sineRelu = /* @__PURE__ */ createCompleted(definitions.sineRelu, completions.sineRelu);
export const sinLU = /* @__PURE__ */ createCompleted(definitions.sinLU, completions.sinLU);
export const sinp = /* @__PURE__ */ createCompleted(definitions.sinp, completions.sinp);
export const sinSig = /* @__PURE__ */ createCompleted(definitions.sinSig, completions.sinSig);
export const slaf = /* @__PURE__ */ createCompleted(definitions.slaf, completions.slaf);
export const slopedRelu = /* @__PURE__ */ createCompleted(definitions.slopedRelu, completions.slopedRelu);
export const slu = /* @__PURE__ */ createCompleted(definitions.slu, completions.slu);
export const smish = /* @__PURE__ */ createCompleted(definitions.smish, completions.smish);
export const smoothStep = /* @__PURE__ */ createCompleted(definitions.smoothStep, completions.smoothStep);
export const smu = /* @__PURE__ */ createCompleted(definitions.smu, completions.smu);
export const snake = /* @__PURE__ */ createCompleted(definitions.snake, completions.snake);
export const snakeBeta = /* @__PURE__ */ createCompleted(definitions.snakeBeta, completions.snakeBeta);
export const softCappedTanh = /* @__PURE__ */ createCompleted(
  definitions.softCappedTanh,
  completions.softCappedTanh,
);
export const softClipping = /* @__PURE__ */ createCompleted(
  definitions.softClipping,
  completions.softClipping,
);
export const softExponential = /* @__PURE__ */ createCompleted(
  definitions.softExponential,
  completions.softExponential,
);
export const softExponentialPage = /* @__PURE__ */ createCompleted(
  definitions.softExponentialPage,
  completions.softExponentialPage,
);
export const softModulusQ = /* @__PURE__ */ createCompleted(
  definitions.softModulusQ,
  completions.softModulusQ,
);
export const softModulusT = /* @__PURE__ */ createCompleted(
  definitions.softModulusT,
  completions.softModulusT,
);
export const softplus = /* @__PURE__ */ createCompleted(definitions.softplus, completions.softplus);
export const softPlusPlus = /* @__PURE__ */ createCompleted(
  definitions.softPlusPlus,
  completions.softPlusPlus,
);
export const softRootSign = /* @__PURE__ */ createCompleted(
  definitions.softRootSign,
  completions.softRootSign,
);
export const softShrink = /* @__PURE__ */ createCompleted(definitions.softShrink, completions.softShrink);
export const softshrinkPlus = /* @__PURE__ */ createCompleted(
  definitions.softshrinkPlus,
  completions.softshrinkPlus,
);
export const softsign = /* @__PURE__ */ createCompleted(definitions.softsign, completions.softsign);
export const softsignPlus = /* @__PURE__ */ createCompleted(
  definitions.softsignPlus,
  completions.softsignPlus,
);
export const softsignScaled = /* @__PURE__ */ createCompleted(
  definitions.softsignScaled,
  completions.softsignScaled,
);
export const sparsePlus = /* @__PURE__ */ createCompleted(definitions.sparsePlus, completions.sparsePlus);
export const sparseSigmoid = /* @__PURE__ */ createCompleted(
  definitions.sparseSigmoid,
  completions.sparseSigmoid,
);
export const spocu = /* @__PURE__ */ createCompleted(definitions.spocu, completions.spocu);
export const sqLU = /* @__PURE__ */ createCompleted(definitions.sqLU, completions.sqLU);
export const sqnl = /* @__PURE__ */ createCompleted(definitions.sqnl, completions.sqnl);
export const sqrtSoftplus = /* @__PURE__ */ createCompleted(
  definitions.sqrtSoftplus,
  completions.sqrtSoftplus,
);
export const squ = /* @__PURE__ */ createCompleted(definitions.squ, completions.squ);
export const square = /* @__PURE__ */ createCompleted(definitions.square, completions.square);
export const squaredRelu = /* @__PURE__ */ createCompleted(definitions.squaredRelu, completions.squaredRelu);
export const squareplus = /* @__PURE__ */ createCompleted(definitions.squareplus, completions.squareplus);
export const squish = /* @__PURE__ */ createCompleted(definitions.squish, completions.squish);
export const srelu = /* @__PURE__ */ createCompleted(definitions.srelu, completions.srelu);
export const sReluPlus = /* @__PURE__ */ createCompleted(definitions.sReluPlus, completions.sReluPlus);
export const ssaf = /* @__PURE__ */ createCompleted(definitions.ssaf, completions.ssaf);
export const sselu = /* @__PURE__ */ createCompleted(definitions.sselu, completions.sselu);
export const sSinH = /* @__PURE__ */ createCompleted(definitions.sSinH, completions.sSinH);
export const stacTanh = /* @__PURE__ */ createCompleted(definitions.stacTanh, completions.stacTanh);
export const starRelu = /* @__PURE__ */ createCompleted(definitions.starRelu, completions.starRelu);
export const stepPlus = /* @__PURE__ */ createCompleted(definitions.stepPlus, completions.stepPlus);
export const swAT = /* @__PURE__ */ createCompleted(definitions.swAT, completions.swAT);
export const swim = /* @__PURE__ */ createCompleted(definitions.swim, completions.swim);
export const swish = /* @__PURE__ */ createCompleted(definitions.swish, completions.swish);
export const swishPlus = /* @__PURE__ */ createCompleted(definitions.swishPlus, completions.swishPlus);
export const symexp = /* @__PURE__ */ createCompleted(definitions.symexp, completions.symexp);
export const symlog = /* @__PURE__ */ createCompleted(definitions.symlog, completions.symlog);
export const symMultistateSigmoid = /* @__PURE__ */ createCompleted(
  definitions.symMultistateSigmoid,
  completions.symMultistateSigmoid,
);
export const taaf = /* @__PURE__ */ createCompleted(definitions.taaf, completions.taaf);
export const taLU = /* @__PURE__ */ createCompleted(definitions.taLU, completions.taLU);
export const tanh = /* @__PURE__ */ createCompleted(definitions.tanh, completions.tanh);
export const tanhExp = /* @__PURE__ */ createCompleted(definitions.tanhExp, completions.tanhExp);
export const tanhLinearUnit = /* @__PURE__ */ createCompleted(
  definitions.tanhLinearUnit,
  completions.tanhLinearUnit,
);
export const tanhLU = /* @__PURE__ */ createCompleted(definitions.tanhLU, completions.tanhLU);
export const tanhShrink = /* @__PURE__ */ createCompleted(definitions.tanhShrink, completions.tanhShrink);
export const tanhSig = /* @__PURE__ */ createCompleted(definitions.tanhSig, completions.tanhSig);
export const tanhSigParametric = /* @__PURE__ */ createCompleted(
  definitions.tanhSigParametric,
  completions.tanhSigParametric,
);
export const tanhSoft = /* @__PURE__ */ createCompleted(definitions.tanhSoft, completions.tanhSoft);
export const tanhSoft1 = /* @__PURE__ */ createCompleted(definitions.tanhSoft1, completions.tanhSoft1);
export const tanhSoft2 = /* @__PURE__ */ createCompleted(definitions.tanhSoft2, completions.tanhSoft2);
export const tanhSoft3 = /* @__PURE__ */ createCompleted(definitions.tanhSoft3, completions.tanhSoft3);
export const tanhTailedRelu = /* @__PURE__ */ createCompleted(
  definitions.tanhTailedRelu,
  completions.tanhTailedRelu,
);
export const tbsRelu = /* @__PURE__ */ createCompleted(definitions.tbsRelu, completions.tbsRelu);
export const tbsReluL = /* @__PURE__ */ createCompleted(definitions.tbsReluL, completions.tbsReluL);
export const teLU = /* @__PURE__ */ createCompleted(definitions.teLU, completions.teLU);
export const tent = /* @__PURE__ */ createCompleted(definitions.tent, completions.tent);
export const threshold = /* @__PURE__ */ createCompleted(definitions.threshold, completions.threshold);
export const thresholdedRelu = /* @__PURE__ */ createCompleted(
  definitions.thresholdedRelu,
  completions.thresholdedRelu,
);
export const tlu = /* @__PURE__ */ createCompleted(definitions.tlu, completions.tlu);
export const tluAffine = /* @__PURE__ */ createCompleted(definitions.tluAffine, completions.tluAffine);
export const trainableAmplitude = /* @__PURE__ */ createCompleted(
  definitions.trainableAmplitude,
  completions.trainableAmplitude,
);
export const tRelu2 = /* @__PURE__ */ createCompleted(definitions.tRelu2, completions.tRelu2);
export const triple = /* @__PURE__ */ createCompleted(definitions.triple, completions.triple);
export const tripleStateSwish = /* @__PURE__ */ createCompleted(
  definitions.tripleStateSwish,
  completions.tripleStateSwish,
);
export const tSiLU = /* @__PURE__ */ createCompleted(definitions.tSiLU, completions.tSiLU);
export const tsRelu = /* @__PURE__ */ createCompleted(definitions.tsRelu, completions.tsRelu);
export const uaf = /* @__PURE__ */ createCompleted(definitions.uaf, completions.uaf);
export const vaf = /* @__PURE__ */ createCompleted(definitions.vaf, completions.vaf);
export const variantSigmoid = /* @__PURE__ */ createCompleted(
  definitions.variantSigmoid,
  completions.variantSigmoid,
);
export const vlu = /* @__PURE__ */ createCompleted(definitions.vlu, completions.vlu);
export const xATLU = /* @__PURE__ */ createCompleted(definitions.xATLU, completions.xATLU);
export const xGELU = /* @__PURE__ */ createCompleted(definitions.xGELU, completions.xGELU);
export const xielu = /* @__PURE__ */ createCompleted(definitions.xielu, completions.xielu);
export const xSiLU = /* @__PURE__ */ createCompleted(definitions.xSiLU, completions.xSiLU);
