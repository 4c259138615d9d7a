// Written by tools/generate.mjs; `npm run generate` renews it.
import { computedAs } from "./computedAs.ts";
import * as bellFile from "./families/bell.ts";
import * as exponentialLinearFile from "./families/exponentialLinear.ts";
import * as growingFile from "./families/growing.ts";
import * as mollifiedFile from "./families/mollified.ts";
import * as periodicFile from "./families/periodic.ts";
import * as piecewiseLinearFile from "./families/piecewiseLinear.ts";
import * as polynomialFile from "./families/polynomial.ts";
import * as selfGatedFile from "./families/selfGated.ts";
import * as sigmoidalFile from "./families/sigmoidal.ts";
import * as softplusFile from "./families/softplus.ts";
import * as swishFile from "./families/swish.ts";
import * as lishtFile from "./lisht.ts";
import * as quickGeluFile from "./quickGelu.ts";
import * as relu6File from "./relu6.ts";
import * as siluFile from "./silu.ts";
import * as slafFile from "./slaf.ts";
import * as stable from "./stableForms.ts";

export { apl } from "./apl.ts";
export { aria2 } from "./aria2.ts";
export { aria2Weighted } from "./aria2Weighted.ts";
export { binarySign } from "./binarySign.ts";
export { celu } from "./celu.ts";
export { elish } from "./elish.ts";
export { elu } from "./elu.ts";
export { eSwish } from "./eSwish.ts";
export { exponential } from "./exponential.ts";
export {
  appRelu,
  bSiLU,
  erfRelu,
  lpselu,
  lpseluRp,
  lselu,
  maxsig,
  mixLReluElu,
  polyRelu,
  pPlusFelu,
  pselu,
  reSP,
  shELU,
  sigLU,
  sineRelu,
  slu,
  starRelu,
  taLU,
  tanhLinearUnit,
  tRelu2,
} from "./families/exponentialLinear.ts";
export { expNegative, hyperSinh, signedSqrt, ssaf, symexp, symlog } from "./families/growing.ts";
export {
  asu,
  cosid,
  fourierSeries,
  gcu,
  rowdy,
  sinCos,
  sine,
  snake,
  snakeBeta,
  vlu,
} from "./families/periodic.ts";
export {
  absLU,
  absolute,
  aLiSA,
  binaryWindow,
  boundedLeakyRelu,
  delayRelu,
  displacedRelu,
  dpRelu,
  dualLine,
  flexibleRelu,
  hat,
  leLeLU,
  liRelu,
  lsptlu,
  mirroredRelu,
  mMeLU,
  modifiedLeakyRelu,
  nActivation,
  optimizedLeakyRelu,
  pan,
  piLU,
  plu,
  reluN,
  rPRelu,
  shiftedRelu,
  shiLU,
  shrink,
  slopedRelu,
  tent,
  tlu,
  tluAffine,
} from "./families/piecewiseLinear.ts";
export { biFiring, boundedBiFiring, softModulusQ, spocu, square, triple } from "./families/polynomial.ts";
export { caLU, xATLU } from "./families/selfGated.ts";
export {
  erfSigmoid,
  errorFunction,
  multistateSigmoid,
  penalizedTanh,
  sigLin,
  stacTanh,
} from "./families/sigmoidal.ts";
export { hcLSH, paramSoftplus } from "./families/softplus.ts";
export { flattenTSwish } from "./flattenTSwish.ts";
export { frelu } from "./frelu.ts";
export { gelu } from "./gelu.ts";
export { geluTanh } from "./geluTanh.ts";
export { hardElish } from "./hardElish.ts";
export { hardMish } from "./hardMish.ts";
export { hardShrink } from "./hardShrink.ts";
export { hardSigmoid } from "./hardSigmoid.ts";
export { hardSwish } from "./hardSwish.ts";
export { hardTanh } from "./hardTanh.ts";
export { heaviside } from "./heaviside.ts";
export { identity } from "./identity.ts";
export { isrlu } from "./isrlu.ts";
export { isru } from "./isru.ts";
export { jumpRelu } from "./jumpRelu.ts";
export { leakyRelu } from "./leakyRelu.ts";
export { logSigmoid } from "./logSigmoid.ts";
export { mish } from "./mish.ts";
export { nlrelu } from "./nlrelu.ts";
export { pau } from "./pau.ts";
export { prelu } from "./prelu.ts";
export { probAct } from "./probAct.ts";
export { relu } from "./relu.ts";
export { rrelu } from "./rrelu.ts";
export { selu } from "./selu.ts";
export { sigmoid } from "./sigmoid.ts";
export { softClipping } from "./softClipping.ts";
export { softExponential } from "./softExponential.ts";
export { softExponentialPage } from "./softExponentialPage.ts";
export { softplus } from "./softplus.ts";
export { softShrink } from "./softShrink.ts";
export { softsign } from "./softsign.ts";
export { sparsePlus } from "./sparsePlus.ts";
export { sparseSigmoid } from "./sparseSigmoid.ts";
export { sqnl } from "./sqnl.ts";
export { squaredRelu } from "./squaredRelu.ts";
export { squareplus } from "./squareplus.ts";
export { srelu } from "./srelu.ts";
export { swish } from "./swish.ts";
export { tanh } from "./tanh.ts";
export { tanhShrink } from "./tanhShrink.ts";
export { threshold } from "./threshold.ts";
export { thresholdedRelu } from "./thresholdedRelu.ts";

export const abu = /* @__PURE__ */ computedAs(polynomialFile.abu, stable.abu);
export const aconB = /* @__PURE__ */ computedAs(swishFile.aconB, stable.aconB);
export const aconC = /* @__PURE__ */ computedAs(swishFile.aconC, stable.aconC);
export const ada = /* @__PURE__ */ computedAs(exponentialLinearFile.ada, stable.ada);
export const adaptiveHardTanh = /* @__PURE__ */ computedAs(
  piecewiseLinearFile.adaptiveHardTanh,
  stable.adaptiveHardTanh,
);
export const adaptiveSlopeSigmoid = /* @__PURE__ */ computedAs(
  sigmoidalFile.adaptiveSlopeSigmoid,
  stable.adaptiveSlopeSigmoid,
);
export const adaptiveSlopeTanh = /* @__PURE__ */ computedAs(
  sigmoidalFile.adaptiveSlopeTanh,
  stable.adaptiveSlopeTanh,
);
export const ahaf = /* @__PURE__ */ computedAs(swishFile.ahaf, stable.ahaf);
export const aptx = /* @__PURE__ */ computedAs(swishFile.aptx, stable.aptx);
export const aQuLU = /* @__PURE__ */ computedAs(exponentialLinearFile.aQuLU, stable.aQuLU);
export const arandaOrdaz = /* @__PURE__ */ computedAs(softplusFile.arandaOrdaz, stable.arandaOrdaz);
export const arbf = /* @__PURE__ */ computedAs(bellFile.arbf, stable.arbf);
export const arctangent = /* @__PURE__ */ computedAs(sigmoidalFile.arctangent, stable.arctangent);
export const arctid = /* @__PURE__ */ computedAs(growingFile.arctid, stable.arctid);
export const aRelu = /* @__PURE__ */ computedAs(piecewiseLinearFile.aRelu, stable.aRelu);
export const ariaRichards = /* @__PURE__ */ computedAs(swishFile.ariaRichards, stable.ariaRichards);
export const aSiLU = /* @__PURE__ */ computedAs(selfGatedFile.aSiLU, stable.aSiLU);
export const atanGoldenRatio = /* @__PURE__ */ computedAs(
  sigmoidalFile.atanGoldenRatio,
  stable.atanGoldenRatio,
);
export const bentIdentity = /* @__PURE__ */ computedAs(growingFile.bentIdentity, stable.bentIdentity);
export const bipolarPlus = /* @__PURE__ */ computedAs(mollifiedFile.bipolarPlus, stable.bipolarPlus);
export const boundedReluPlus = /* @__PURE__ */ computedAs(
  mollifiedFile.boundedReluPlus,
  stable.boundedReluPlus,
);
export const chebyshevPolynomial = /* @__PURE__ */ computedAs(
  polynomialFile.chebyshevPolynomial,
  stable.chebyshevPolynomial,
);
export const cLogLogModified = /* @__PURE__ */ computedAs(
  sigmoidalFile.cLogLogModified,
  stable.cLogLogModified,
);
export const cLogLogSurvey = /* @__PURE__ */ computedAs(sigmoidalFile.cLogLogSurvey, stable.cLogLogSurvey);
export const coLU = /* @__PURE__ */ computedAs(selfGatedFile.coLU, stable.coLU);
export const cosine = /* @__PURE__ */ computedAs(periodicFile.cosine, stable.cosine);
export const cosLU = /* @__PURE__ */ computedAs(swishFile.cosLU, stable.cosLU);
export const delu = /* @__PURE__ */ computedAs(exponentialLinearFile.delu, stable.delu);
export const derf = /* @__PURE__ */ computedAs(sigmoidalFile.derf, stable.derf);
export const differenceElu = /* @__PURE__ */ computedAs(
  exponentialLinearFile.differenceElu,
  stable.differenceElu,
);
export const doubleSiLU = /* @__PURE__ */ computedAs(selfGatedFile.doubleSiLU, stable.doubleSiLU);
export const dSiLU = /* @__PURE__ */ computedAs(swishFile.dSiLU, stable.dSiLU);
export const dyT = /* @__PURE__ */ computedAs(sigmoidalFile.dyT, stable.dyT);
export const eanaf = /* @__PURE__ */ computedAs(selfGatedFile.eanaf, stable.eanaf);
export const eis2 = /* @__PURE__ */ computedAs(softplusFile.eis2, stable.eis2);
export const eis3 = /* @__PURE__ */ computedAs(swishFile.eis3, stable.eis3);
export const elliott = /* @__PURE__ */ computedAs(sigmoidalFile.elliott, stable.elliott);
export const erfAct = /* @__PURE__ */ computedAs(selfGatedFile.erfAct, stable.erfAct);
export const eTanh = /* @__PURE__ */ computedAs(growingFile.eTanh, stable.eTanh);
export const evolvedTanhRelu = /* @__PURE__ */ computedAs(
  growingFile.evolvedTanhRelu,
  stable.evolvedTanhRelu,
);
export const exponentialSwish = /* @__PURE__ */ computedAs(
  sigmoidalFile.exponentialSwish,
  stable.exponentialSwish,
);
export const falu = /* @__PURE__ */ computedAs(swishFile.falu, stable.falu);
export const fpflu = /* @__PURE__ */ computedAs(selfGatedFile.fpflu, stable.fpflu);
export const gatedPReluPelu = /* @__PURE__ */ computedAs(
  exponentialLinearFile.gatedPReluPelu,
  stable.gatedPReluPelu,
);
export const gaussian = /* @__PURE__ */ computedAs(bellFile.gaussian, stable.gaussian);
export const geluClipped = /* @__PURE__ */ computedAs(selfGatedFile.geluClipped, stable.geluClipped);
export const generalizedRelu = /* @__PURE__ */ computedAs(
  softplusFile.generalizedRelu,
  stable.generalizedRelu,
);
export const generalizedSwish = /* @__PURE__ */ computedAs(
  selfGatedFile.generalizedSwish,
  stable.generalizedSwish,
);
export const generalizedTanh = /* @__PURE__ */ computedAs(
  sigmoidalFile.generalizedTanh,
  stable.generalizedTanh,
);
export const gish = /* @__PURE__ */ computedAs(selfGatedFile.gish, stable.gish);
export const gln = /* @__PURE__ */ computedAs(periodicFile.gln, stable.gln);
export const goLU = /* @__PURE__ */ computedAs(selfGatedFile.goLU, stable.goLU);
export const hardshrinkPlus = /* @__PURE__ */ computedAs(mollifiedFile.hardshrinkPlus, stable.hardshrinkPlus);
export const hardSigmoidAffine = /* @__PURE__ */ computedAs(
  piecewiseLinearFile.hardSigmoidAffine,
  stable.hardSigmoidAffine,
);
export const hardSReluE = /* @__PURE__ */ computedAs(exponentialLinearFile.hardSReluE, stable.hardSReluE);
export const hardSwishAdaptive = /* @__PURE__ */ computedAs(
  swishFile.hardSwishAdaptive,
  stable.hardSwishAdaptive,
);
export const hardTanhPlus = /* @__PURE__ */ computedAs(mollifiedFile.hardTanhPlus, stable.hardTanhPlus);
export const hardTanhShiftedVertical = /* @__PURE__ */ computedAs(
  piecewiseLinearFile.hardTanhShiftedVertical,
  stable.hardTanhShiftedVertical,
);
export const hatPlus = /* @__PURE__ */ computedAs(mollifiedFile.hatPlus, stable.hatPlus);
export const hcaf = /* @__PURE__ */ computedAs(sigmoidalFile.hcaf, stable.hcaf);
export const hermitePolynomial = /* @__PURE__ */ computedAs(
  polynomialFile.hermitePolynomial,
  stable.hermitePolynomial,
);
export const isruScaled = /* @__PURE__ */ computedAs(sigmoidalFile.isruScaled, stable.isruScaled);
export const lada = /* @__PURE__ */ computedAs(exponentialLinearFile.lada, stable.lada);
export const laLU = /* @__PURE__ */ computedAs(selfGatedFile.laLU, stable.laLU);
export const laplacian = /* @__PURE__ */ computedAs(bellFile.laplacian, stable.laplacian);
export const lau = /* @__PURE__ */ computedAs(selfGatedFile.lau, stable.lau);
export const leakyReluPlus = /* @__PURE__ */ computedAs(mollifiedFile.leakyReluPlus, stable.leakyReluPlus);
export const legendrePolynomial = /* @__PURE__ */ computedAs(
  polynomialFile.legendrePolynomial,
  stable.legendrePolynomial,
);
export const lisht = /* @__PURE__ */ computedAs(lishtFile.lisht, stable.lisht);
export const logCosh = /* @__PURE__ */ computedAs(softplusFile.logCosh, stable.logCosh);
export const logish = /* @__PURE__ */ computedAs(selfGatedFile.logish, stable.logish);
export const logishParametric = /* @__PURE__ */ computedAs(
  selfGatedFile.logishParametric,
  stable.logishParametric,
);
export const logishPlus = /* @__PURE__ */ computedAs(mollifiedFile.logishPlus, stable.logishPlus);
export const logLog = /* @__PURE__ */ computedAs(sigmoidalFile.logLog, stable.logLog);
export const logLogish = /* @__PURE__ */ computedAs(selfGatedFile.logLogish, stable.logLogish);
export const logSqnl = /* @__PURE__ */ computedAs(sigmoidalFile.logSqnl, stable.logSqnl);
export const lsRelu = /* @__PURE__ */ computedAs(exponentialLinearFile.lsRelu, stable.lsRelu);
export const maf = /* @__PURE__ */ computedAs(growingFile.maf, stable.maf);
export const mishra = /* @__PURE__ */ computedAs(sigmoidalFile.mishra, stable.mishra);
export const modifiedElliott = /* @__PURE__ */ computedAs(
  sigmoidalFile.modifiedElliott,
  stable.modifiedElliott,
);
export const mollifiedAbs = /* @__PURE__ */ computedAs(mollifiedFile.mollifiedAbs, stable.mollifiedAbs);
export const mpelu = /* @__PURE__ */ computedAs(exponentialLinearFile.mpelu, stable.mpelu);
export const ncu = /* @__PURE__ */ computedAs(polynomialFile.ncu, stable.ncu);
export const newSigmoid = /* @__PURE__ */ computedAs(sigmoidalFile.newSigmoid, stable.newSigmoid);
export const optimalActivation = /* @__PURE__ */ computedAs(
  selfGatedFile.optimalActivation,
  stable.optimalActivation,
);
export const panPlus = /* @__PURE__ */ computedAs(mollifiedFile.panPlus, stable.panPlus);
export const parametricSigmoidFunction = /* @__PURE__ */ computedAs(
  sigmoidalFile.parametricSigmoidFunction,
  stable.parametricSigmoidFunction,
);
export const pdelu = /* @__PURE__ */ computedAs(exponentialLinearFile.pdelu, stable.pdelu);
export const pE2Id = /* @__PURE__ */ computedAs(exponentialLinearFile.pE2Id, stable.pE2Id);
export const pE2Relu = /* @__PURE__ */ computedAs(exponentialLinearFile.pE2Relu, stable.pE2Relu);
export const pelu = /* @__PURE__ */ computedAs(exponentialLinearFile.pelu, stable.pelu);
export const pflu = /* @__PURE__ */ computedAs(selfGatedFile.pflu, stable.pflu);
export const pFPlus = /* @__PURE__ */ computedAs(exponentialLinearFile.pFPlus, stable.pFPlus);
export const pfpm = /* @__PURE__ */ computedAs(selfGatedFile.pfpm, stable.pfpm);
export const pgelu = /* @__PURE__ */ computedAs(selfGatedFile.pgelu, stable.pgelu);
export const phish = /* @__PURE__ */ computedAs(selfGatedFile.phish, stable.phish);
export const piecewiseMexicanHat = /* @__PURE__ */ computedAs(
  bellFile.piecewiseMexicanHat,
  stable.piecewiseMexicanHat,
);
export const piecewiseRbf = /* @__PURE__ */ computedAs(bellFile.piecewiseRbf, stable.piecewiseRbf);
export const polyLU = /* @__PURE__ */ computedAs(exponentialLinearFile.polyLU, stable.polyLU);
export const powerLU = /* @__PURE__ */ computedAs(exponentialLinearFile.powerLU, stable.powerLU);
export const preNU = /* @__PURE__ */ computedAs(exponentialLinearFile.preNU, stable.preNU);
export const preu = /* @__PURE__ */ computedAs(exponentialLinearFile.preu, stable.preu);
export const pSerf = /* @__PURE__ */ computedAs(selfGatedFile.pSerf, stable.pSerf);
export const psgu = /* @__PURE__ */ computedAs(selfGatedFile.psgu, stable.psgu);
export const pShELU = /* @__PURE__ */ computedAs(exponentialLinearFile.pShELU, stable.pShELU);
export const pSigmoid = /* @__PURE__ */ computedAs(sigmoidalFile.pSigmoid, stable.pSigmoid);
export const pssiLU = /* @__PURE__ */ computedAs(swishFile.pssiLU, stable.pssiLU);
export const psTanh = /* @__PURE__ */ computedAs(swishFile.psTanh, stable.psTanh);
export const pSvELU = /* @__PURE__ */ computedAs(exponentialLinearFile.pSvELU, stable.pSvELU);
export const pSwish = /* @__PURE__ */ computedAs(swishFile.pSwish, stable.pSwish);
export const pTELU = /* @__PURE__ */ computedAs(exponentialLinearFile.pTELU, stable.pTELU);
export const puaf = /* @__PURE__ */ computedAs(polynomialFile.puaf, stable.puaf);
export const quickGelu = /* @__PURE__ */ computedAs(quickGeluFile.quickGelu, stable.quickGelu);
export const reHSec = /* @__PURE__ */ computedAs(selfGatedFile.reHSec, stable.reHSec);
export const reLTanh = /* @__PURE__ */ computedAs(sigmoidalFile.reLTanh, stable.reLTanh);
export const relu6 = /* @__PURE__ */ computedAs(relu6File.relu6, stable.relu6);
export const reu = /* @__PURE__ */ computedAs(exponentialLinearFile.reu, stable.reu);
export const rmaf = /* @__PURE__ */ computedAs(selfGatedFile.rmaf, stable.rmaf);
export const root2Sigmoid = /* @__PURE__ */ computedAs(sigmoidalFile.root2Sigmoid, stable.root2Sigmoid);
export const rootsig = /* @__PURE__ */ computedAs(sigmoidalFile.rootsig, stable.rootsig);
export const saRa = /* @__PURE__ */ computedAs(exponentialLinearFile.saRa, stable.saRa);
export const sbaf = /* @__PURE__ */ computedAs(growingFile.sbaf, stable.sbaf);
export const scaledSoftsign = /* @__PURE__ */ computedAs(sigmoidalFile.scaledSoftsign, stable.scaledSoftsign);
export const scaledTanh = /* @__PURE__ */ computedAs(sigmoidalFile.scaledTanh, stable.scaledTanh);
export const scMish = /* @__PURE__ */ computedAs(selfGatedFile.scMish, stable.scMish);
export const sechSig = /* @__PURE__ */ computedAs(swishFile.sechSig, stable.sechSig);
export const sechSigParametric = /* @__PURE__ */ computedAs(
  swishFile.sechSigParametric,
  stable.sechSigParametric,
);
export const selfArctan = /* @__PURE__ */ computedAs(selfGatedFile.selfArctan, stable.selfArctan);
export const serf = /* @__PURE__ */ computedAs(selfGatedFile.serf, stable.serf);
export const serlu = /* @__PURE__ */ computedAs(exponentialLinearFile.serlu, stable.serlu);
export const sExp = /* @__PURE__ */ computedAs(growingFile.sExp, stable.sExp);
export const sgelu = /* @__PURE__ */ computedAs(selfGatedFile.sgelu, stable.sgelu);
export const shapeAutotuningSigmoid = /* @__PURE__ */ computedAs(
  sigmoidalFile.shapeAutotuningSigmoid,
  stable.shapeAutotuningSigmoid,
);
export const shiftedScaledSigmoid = /* @__PURE__ */ computedAs(
  sigmoidalFile.shiftedScaledSigmoid,
  stable.shiftedScaledSigmoid,
);
export const sigmoidAlgebraic = /* @__PURE__ */ computedAs(
  sigmoidalFile.sigmoidAlgebraic,
  stable.sigmoidAlgebraic,
);
export const sigmoidDerivative = /* @__PURE__ */ computedAs(
  bellFile.sigmoidDerivative,
  stable.sigmoidDerivative,
);
export const sigmoidGumbel = /* @__PURE__ */ computedAs(sigmoidalFile.sigmoidGumbel, stable.sigmoidGumbel);
export const signRelu = /* @__PURE__ */ computedAs(exponentialLinearFile.signRelu, stable.signRelu);
export const signReluPlus = /* @__PURE__ */ computedAs(mollifiedFile.signReluPlus, stable.signReluPlus);
export const silu = /* @__PURE__ */ computedAs(siluFile.silu, stable.silu);
export const sincNormalized = /* @__PURE__ */ computedAs(periodicFile.sincNormalized, stable.sincNormalized);
export const sincSigmoid = /* @__PURE__ */ computedAs(sigmoidalFile.sincSigmoid, stable.sincSigmoid);
export const sinLU = /* @__PURE__ */ computedAs(swishFile.sinLU, stable.sinLU);
export const sinp = /* @__PURE__ */ computedAs(periodicFile.sinp, stable.sinp);
export const sinSig = /* @__PURE__ */ computedAs(selfGatedFile.sinSig, stable.sinSig);
export const slaf = /* @__PURE__ */ computedAs(slafFile.slaf, stable.slaf);
export const smish = /* @__PURE__ */ computedAs(selfGatedFile.smish, stable.smish);
export const smoothStep = /* @__PURE__ */ computedAs(sigmoidalFile.smoothStep, stable.smoothStep);
export const smu = /* @__PURE__ */ computedAs(selfGatedFile.smu, stable.smu);
export const softCappedTanh = /* @__PURE__ */ computedAs(sigmoidalFile.softCappedTanh, stable.softCappedTanh);
export const softModulusT = /* @__PURE__ */ computedAs(selfGatedFile.softModulusT, stable.softModulusT);
export const softPlusPlus = /* @__PURE__ */ computedAs(softplusFile.softPlusPlus, stable.softPlusPlus);
export const softRootSign = /* @__PURE__ */ computedAs(sigmoidalFile.softRootSign, stable.softRootSign);
export const softshrinkPlus = /* @__PURE__ */ computedAs(mollifiedFile.softshrinkPlus, stable.softshrinkPlus);
export const softsignPlus = /* @__PURE__ */ computedAs(mollifiedFile.softsignPlus, stable.softsignPlus);
export const softsignScaled = /* @__PURE__ */ computedAs(sigmoidalFile.softsignScaled, stable.softsignScaled);
export const sqLU = /* @__PURE__ */ computedAs(exponentialLinearFile.sqLU, stable.sqLU);
export const sqrtSoftplus = /* @__PURE__ */ computedAs(softplusFile.sqrtSoftplus, stable.sqrtSoftplus);
export const squ = /* @__PURE__ */ computedAs(polynomialFile.squ, stable.squ);
export const squish = /* @__PURE__ */ computedAs(exponentialLinearFile.squish, stable.squish);
export const sReluPlus = /* @__PURE__ */ computedAs(mollifiedFile.sReluPlus, stable.sReluPlus);
export const sselu = /* @__PURE__ */ computedAs(exponentialLinearFile.sselu, stable.sselu);
export const sSinH = /* @__PURE__ */ computedAs(growingFile.sSinH, stable.sSinH);
export const stepPlus = /* @__PURE__ */ computedAs(mollifiedFile.stepPlus, stable.stepPlus);
export const swAT = /* @__PURE__ */ computedAs(selfGatedFile.swAT, stable.swAT);
export const swim = /* @__PURE__ */ computedAs(selfGatedFile.swim, stable.swim);
export const swishPlus = /* @__PURE__ */ computedAs(mollifiedFile.swishPlus, stable.swishPlus);
export const symMultistateSigmoid = /* @__PURE__ */ computedAs(
  sigmoidalFile.symMultistateSigmoid,
  stable.symMultistateSigmoid,
);
export const taaf = /* @__PURE__ */ computedAs(sigmoidalFile.taaf, stable.taaf);
export const tanhExp = /* @__PURE__ */ computedAs(selfGatedFile.tanhExp, stable.tanhExp);
export const tanhLU = /* @__PURE__ */ computedAs(sigmoidalFile.tanhLU, stable.tanhLU);
export const tanhSig = /* @__PURE__ */ computedAs(swishFile.tanhSig, stable.tanhSig);
export const tanhSigParametric = /* @__PURE__ */ computedAs(
  swishFile.tanhSigParametric,
  stable.tanhSigParametric,
);
export const tanhSoft = /* @__PURE__ */ computedAs(softplusFile.tanhSoft, stable.tanhSoft);
export const tanhSoft1 = /* @__PURE__ */ computedAs(softplusFile.tanhSoft1, stable.tanhSoft1);
export const tanhSoft2 = /* @__PURE__ */ computedAs(selfGatedFile.tanhSoft2, stable.tanhSoft2);
export const tanhSoft3 = /* @__PURE__ */ computedAs(softplusFile.tanhSoft3, stable.tanhSoft3);
export const tanhTailedRelu = /* @__PURE__ */ computedAs(
  exponentialLinearFile.tanhTailedRelu,
  stable.tanhTailedRelu,
);
export const tbsRelu = /* @__PURE__ */ computedAs(selfGatedFile.tbsRelu, stable.tbsRelu);
export const tbsReluL = /* @__PURE__ */ computedAs(selfGatedFile.tbsReluL, stable.tbsReluL);
export const teLU = /* @__PURE__ */ computedAs(selfGatedFile.teLU, stable.teLU);
export const trainableAmplitude = /* @__PURE__ */ computedAs(
  sigmoidalFile.trainableAmplitude,
  stable.trainableAmplitude,
);
export const tripleStateSwish = /* @__PURE__ */ computedAs(
  swishFile.tripleStateSwish,
  stable.tripleStateSwish,
);
export const tSiLU = /* @__PURE__ */ computedAs(selfGatedFile.tSiLU, stable.tSiLU);
export const tsRelu = /* @__PURE__ */ computedAs(selfGatedFile.tsRelu, stable.tsRelu);
export const uaf = /* @__PURE__ */ computedAs(softplusFile.uaf, stable.uaf);
export const vaf = /* @__PURE__ */ computedAs(sigmoidalFile.vaf, stable.vaf);
export const variantSigmoid = /* @__PURE__ */ computedAs(sigmoidalFile.variantSigmoid, stable.variantSigmoid);
export const xGELU = /* @__PURE__ */ computedAs(selfGatedFile.xGELU, stable.xGELU);
export const xielu = /* @__PURE__ */ computedAs(exponentialLinearFile.xielu, stable.xielu);
export const xSiLU = /* @__PURE__ */ computedAs(selfGatedFile.xSiLU, stable.xSiLU);
