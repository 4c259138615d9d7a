// Written by tools/onnx/schemas.py from the schemas of onnx 1.23.2 (opset 28) and onnxruntime 1.32.0.

import type { FloatType } from "../../targets/onnx/index.ts";

/**
 * The types of what operators give: a rule, and the operators that it is for. A rule has a word for each output, of which the last
 * stands for all further ones: a type, the place of an input that has the same, `@attribute` for an attribute that says it,
 * `attribute?type` for one that is there only with that type; of several, the first that the node has. Another rule after "20:" holds
 * from version 20 of the operators on.
 */
export const outputTypes: Readonly<Record<string, string>> = {
  "0": `
    Abs Acos Acosh Add AffineGrid Asin Asinh Atan Atanh AveragePool BitShift BitwiseAnd BitwiseNot
    BitwiseOr BitwiseXor CausalConvWithState Ceil Celu CenterCropPad Clip Col2Im Compress Concat Conv
    ConvTranspose Cos Cosh CumProd CumSum DFT DeformConv DepthToSpace Det Div Einsum Elu Erf Exp Expand
    Flatten Floor GRU Gather GatherElements GatherND Gelu Gemm GlobalAveragePool GlobalLpPool
    GlobalMaxPool GridSample GroupNormalization HardSigmoid HardSwish Hardmax Identity
    InstanceNormalization LRN LSTM LeakyRelu Log LogSoftmax LpNormalization LpPool MatMul Max MaxRoiPool
    MaxUnpool Mean MeanVarianceNormalization Min Mish Mod Mul Neg NegativeLogLikelihoodLoss Not PRelu
    Pad Pow RNN Range Reciprocal ReduceL1 ReduceL2 ReduceLogSum ReduceLogSumExp ReduceMax ReduceMean
    ReduceMin ReduceProd ReduceSum ReduceSumSquare Relu Reshape Resize ReverseSequence RoiAlign
    RotaryEmbedding Round STFT Scatter ScatterElements ScatterND Selu SequenceErase SequenceInsert
    SequenceMap Shrink Sigmoid Sign Sin Sinh Slice Softmax SoftmaxCrossEntropyLoss Softplus Softsign
    SpaceToDepth Split Sqrt Squeeze StringConcat Sub Sum SwiGLU Swish Tan Tanh TensorScatter
    ThresholdedRelu Tile Transpose Trilu Unsqueeze Upsample ai.onnx.ml:ArrayFeatureExtractor
    ai.onnx.ml:Binarizer ai.onnx.ml:Imputer ai.onnx.ml:TreeEnsemble ai.onnx.preview:FlexAttention
    com.microsoft:Attention com.microsoft:AttnLSTM com.microsoft:BiasAdd com.microsoft:BiasGelu
    com.microsoft:BiasSoftmax com.microsoft:BiasSplitGelu com.microsoft:BifurcationDetector
    com.microsoft:BranchwiseRMSNorm com.microsoft:CDist com.microsoft:CausalConvWithState
    com.microsoft:ComplexMul com.microsoft:ComplexMulConj com.microsoft:ConvStateReplay
    com.microsoft:ConvTransposeWithDynamicPads com.microsoft:CropAndResize
    com.microsoft:DecoderAttention com.microsoft:DecoderMaskedSelfAttention
    com.microsoft:DynamicQuantizeLSTM com.microsoft:DynamicQuantizeMatMul com.microsoft:EPContext
    com.microsoft:EngramGate com.microsoft:ExpandDims com.microsoft:FastGelu com.microsoft:FusedConv
    com.microsoft:FusedGemm com.microsoft:FusedMatMul com.microsoft:FusedMatMulActivation
    com.microsoft:GatedAdd com.microsoft:GatedDeltaNetStateReplay com.microsoft:GatedRMSNorm
    com.microsoft:GatedRelativePositionBias com.microsoft:GatherND com.microsoft:Gelu
    com.microsoft:GemmFastGelu com.microsoft:GreedySearch com.microsoft:GroupNorm
    com.microsoft:HyperConnectionLowRankMix com.microsoft:HyperConnectionPostMix
    com.microsoft:HyperConnectionPreMix com.microsoft:Inverse com.microsoft:Irfft
    com.microsoft:LinearAttentionGate com.microsoft:LongformerAttention com.microsoft:MRotaryEmbedding
    com.microsoft:MatMulBlockQuantizedFp4Weight com.microsoft:MatMulBlockQuantizedFp8Weight
    com.microsoft:MatMulBnb4 com.microsoft:MatMulFpQ4 com.microsoft:MatMulNBits
    com.microsoft:MatMulNBitsMlp com.microsoft:MatMulNBitsQLoRA com.microsoft:MatMulNBitsQkv
    com.microsoft:MatMulPacked com.microsoft:MaxpoolWithMask com.microsoft:MoE com.microsoft:MoEPacked
    com.microsoft:NGramHashMapping com.microsoft:NhwcConv com.microsoft:NhwcFusedConv
    com.microsoft:NhwcMaxPool com.microsoft:PackedAttention com.microsoft:PackedMultiHeadAttention
    com.microsoft:PackedSparseAttentionIndexerMerge com.microsoft:Pad com.microsoft:QLinearAdd
    com.microsoft:QLinearAveragePool com.microsoft:QLinearGlobalAveragePool
    com.microsoft:QLinearLeakyRelu com.microsoft:QLinearMul com.microsoft:QLinearReduceMean
    com.microsoft:QLinearSigmoid com.microsoft:QLinearSoftmax com.microsoft:QMoE
    com.microsoft:QOrderedAttention com.microsoft:QOrderedGelu com.microsoft:QOrderedLayerNormalization
    com.microsoft:QOrderedLongformerAttention com.microsoft:QOrderedMatMul com.microsoft:QuickGelu
    com.microsoft:Range com.microsoft:RelativePositionBias com.microsoft:RestorePadding
    com.microsoft:Rfft com.microsoft:RotaryEmbedding com.microsoft:RouterGateUpProj
    com.microsoft:SampleOp com.microsoft:ScaledSiLU com.microsoft:SkipGroupNorm com.microsoft:Snpe
    com.microsoft:SparseAttention com.microsoft:SwiGLU com.microsoft:Tokenizer
    com.microsoft:TorchEmbedding com.microsoft:TransposeMatMul com.microsoft:Trilu
    com.microsoft:UnfoldTensor com.microsoft:VarlenCausalConvWithState
  `,
  bool: `
    And Equal Greater GreaterOrEqual IsInf IsNaN Less LessOrEqual OptionalHasElement Or RegexFullMatch
    Xor com.microsoft:IsAllFinite
  `,
  "1": `
    CastLike RMSNormalization Where com.microsoft:DequantizeLinear com.microsoft:GemmaRotaryEmbedding
    com.microsoft:NGramRepeatBlock com.microsoft:QLinearConcat com.microsoft:QLinearWhere
    com.microsoft:SparseToDenseMatMul com.microsoft:WordConvEmbedding
  `,
  "2": `
    Loop OneHot ai.onnx.preview.training:Adagrad ai.onnx.preview.training:Adam
    ai.onnx.preview.training:Momentum com.microsoft:GatherBlockQuantized
    com.microsoft:MatMulIntegerToFloat com.microsoft:QAttention
  `,
  float: `
    TfIdfVectorizer ai.onnx.ml:FeatureVectorizer ai.onnx.ml:LinearRegressor ai.onnx.ml:Normalizer
    ai.onnx.ml:OneHotEncoder ai.onnx.ml:SVMRegressor ai.onnx.ml:Scaler ai.onnx.ml:TreeEnsembleRegressor
  `,
  int64: `
    ArgMax ArgMin NonMaxSuppression NonZero SequenceLength Shape Size
  `,
  "@dtype|0": `
    Bernoulli EyeLike RandomNormalLike RandomUniformLike
  `,
  "@output_datatype|float": `
    BlackmanWindow HammingWindow HannWindow MelWeightMatrix
  `,
  int32: `
    ConvInteger MatMulInteger com.microsoft:DynamicTimeWarping com.microsoft:MulInteger
  `,
  "0 3|?": `
    LinearAttention com.microsoft:LinearAttention com.microsoft:Sampling
  `,
  "0 int64": `
    TopK Unique com.microsoft:Unique
  `,
  "7": `
    QLinearConv QLinearMatMul com.microsoft:QLinearConv
  `,
  "@dtype": `
    SequenceEmpty com.microsoft:DequantizeBFP com.microsoft:GemmFloat8
  `,
  "@to": `
    BitCast Cast com.microsoft:DequantizeWithOrder
  `,
  "0 0 0 ?": `
    com.microsoft:DecoderMaskedMultiHeadAttention com.microsoft:MultiHeadAttention
  `,
  "0 1": `
    com.microsoft:MoEGroupRouter com.microsoft:RemovePadding
  `,
  "0 3": `
    com.microsoft:PagedAttention com.microsoft:SparsePagedAttention
  `,
  "0 float float 0": `
    com.microsoft:SkipLayerNormalization com.microsoft:SkipSimplifiedLayerNormalization
  `,
  "0 uint32": `
    com.microsoft:BitmaskBiasDropout com.microsoft:BitmaskDropout
  `,
  "? float": `
    ai.onnx.ml:LinearClassifier ai.onnx.ml:SVMClassifier
  `,
  "@dtype|float": `
    RandomNormal RandomUniform
  `,
  "0 0 2 0": `
    Attention
  `,
  "0 0 2 0 2": `
    com.microsoft:Mamba2Verify
  `,
  "0 0 3 0": `
    com.microsoft:VarlenNGramHashMapping
  `,
  "0 3|? 3|? 0": `
    com.microsoft:GroupQueryAttention
  `,
  "0 4|?": `
    com.microsoft:BiasDropout
  `,
  "0 6|?": `
    com.microsoft:GatedDeltaNet
  `,
  "0 ?": `
    LayerNormalization
  `,
  "0; 10: 0 bool; 12: 0 2|0": `
    Dropout
  `,
  "0; 14: 0 3": `
    BatchNormalization
  `,
  "0; 8: 0 int64": `
    MaxPool
  `,
  "1 5|?": `
    com.microsoft:BeamSearch
  `,
  "1 5|? 5|? float 5|?": `
    com.microsoft:WhisperBeamSearch
  `,
  "12|? 0": `
    com.microsoft:SparseAttentionIndexer
  `,
  "1; 9: 0": `
    Scan
  `,
  "2 0": `
    com.microsoft:SpeculativePrefixCommit
  `,
  "2 0 2": `
    com.microsoft:EmbedLayerNormalization
  `,
  "2|?": `
    com.microsoft:QuantizeLinear
  `,
  "2|uint8; 21: @output_dtype|2|uint8": `
    QuantizeLinear
  `,
  "5|? 3|? 3|? 7": `
    com.microsoft:DynamicSparseAttention
  `,
  "6 6 12 0 0 6 0 6": `
    com.microsoft:PackedSparseAttentionIndexer
  `,
  "8 0": `
    com.microsoft:QEmbedLayerNormalization
  `,
  "? 1": `
    com.microsoft:RMSNormRotary
  `,
  "? float; 3: @base_values_as_tensor|@class_weights_as_tensor|@nodes_values_as_tensor|@nodes_hitrates_as_tensor float": `
    ai.onnx.ml:TreeEnsembleClassifier
  `,
  "?; 4: @default_tensor|@values_tensor|@keys_tensor": `
    ai.onnx.ml:LabelEncoder
  `,
  "@dtype|int32": `
    Multinomial
  `,
  "@output_dtype": `
    com.microsoft:GatherPacked
  `,
  "@value; 12: value_strings?string|value_string?string|value_floats?float|value_float?float|value_ints?int64|value_int?int64|@value": `
    Constant
  `,
  "@value|float": `
    ConstantOfShape
  `,
  "float; 19: 1; 23: @output_dtype|1": `
    DequantizeLinear
  `,
  int8: `
    com.microsoft:QuantizeWithOrder
  `,
  string: `
    StringNormalizer
  `,
  "string int64": `
    StringSplit
  `,
  uint8: `
    ImageDecoder
  `,
  "uint8 float uint8": `
    DynamicQuantizeLinear
  `,
  "uint8 int64": `
    com.microsoft:QuantizeBFP
  `,
};

/** The first opset in which an operator takes each type of floats. */
export const floatsOfOperators: Readonly<Record<string, Partial<Readonly<Record<FloatType, number>>>>> = {
  Celu: { float32: 12, float16: 28, double: 28, bfloat16: 28 },
  Elu: { float32: 1, float16: 1, double: 1, bfloat16: 22 },
  Gelu: { float32: 20, float16: 20, double: 20, bfloat16: 20 },
  HardSigmoid: { float32: 1, float16: 1, double: 1, bfloat16: 22 },
  HardSwish: { float32: 14, float16: 14, double: 14, bfloat16: 22 },
  LeakyRelu: { float32: 1, float16: 1, double: 1, bfloat16: 16 },
  Mish: { float32: 18, float16: 18, double: 18, bfloat16: 22 },
  Relu: { float32: 1, float16: 1, double: 1, bfloat16: 13 },
  Selu: { float32: 1, float16: 1, double: 1, bfloat16: 22 },
  Sigmoid: { float32: 1, float16: 1, double: 1, bfloat16: 13 },
  Softplus: { float32: 1, float16: 1, double: 1, bfloat16: 22 },
  Softsign: { float32: 1, float16: 1, double: 1, bfloat16: 22 },
  Swish: { float32: 24, float16: 24, double: 24, bfloat16: 24 },
  Tanh: { float32: 1, float16: 1, double: 1, bfloat16: 13 },
  ThresholdedRelu: { float32: 10, float16: 10, double: 10, bfloat16: 22 },
};
