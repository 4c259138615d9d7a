/** Greyscale images and their labels, as a file holds them. */
export interface RawImages {
  readonly count: number;
  readonly width: number;
  readonly height: number;
  /** Row by row, image after image. */
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
}

/** Where images came from, before they are cut to size and scaled. */
export interface Source {
  readonly name: string;
  /** One sentence for the report: what it is, by whom, under which licence. */
  readonly description: string;
  readonly train: RawImages;
  readonly test: RawImages;
}

/** Images ready for training: the training pixels have mean 0 and standard deviation 1. */
export interface Samples {
  readonly count: number;
  readonly pixels: Float32Array;
  readonly labels: Uint8Array;
}

export interface Dataset {
  readonly name: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly classes: number;
  readonly train: Samples;
  readonly test: Samples;
}
