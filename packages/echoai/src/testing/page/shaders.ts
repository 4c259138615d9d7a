// Runs in a browser's page: shader functions on the device, without a framework. `tools/browser` bundles it.

/** A function's text and name, and for each of its arguments the values. */
export interface ShaderRun {
  readonly text: string;
  readonly name: string;
  readonly columns: readonly (readonly number[])[];
}

/** The results of each function, in float32. */
export async function runWgsl(runs: readonly ShaderRun[]): Promise<number[][]> {
  const device = await wgslDevice();
  const results: number[][] = [];
  for (const { text, name, columns } of runs) {
    const length = columns[0]?.length ?? 0;
    const code = `
      @group(0) @binding(0) var<storage, read> given: array<f32>;
      @group(0) @binding(1) var<storage, read_write> result: array<f32>;
      ${text}
      @compute @workgroup_size(64) fn entry(@builtin(global_invocation_id) id: vec3<u32>) {
        if (id.x < ${length}u) {
          result[id.x] = ${name}(${columns.map((_, at) => `given[id.x + ${at * length}u]`).join(", ")});
        }
      }`;
    device.pushErrorScope("validation");
    const module = device.createShaderModule({ code });
    const pipeline = device.createComputePipeline({
      layout: "auto",
      compute: { module, entryPoint: "entry" },
    });
    const given = buffer(device, Float32Array.from(columns.flat()));
    const result = device.createBuffer({ size: 4 * length, usage: 0x80 | 0x4 });
    const read = device.createBuffer({ size: 4 * length, usage: 0x8 | 0x1 });
    const entries = [given, result].map((resource, binding) => ({ binding, resource: { buffer: resource } }));
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries }));
    pass.dispatchWorkgroups(Math.ceil(length / 64));
    pass.end();
    encoder.copyBufferToBuffer(result, 0, read, 0, 4 * length);
    device.queue.submit([encoder.finish()]);
    const error = await device.popErrorScope();
    if (error) throw new Error(`${error.message}\n${code}`);
    await read.mapAsync(1);
    results.push([...new Float32Array(read.getMappedRange())]);
    for (const used of [given, result, read]) used.destroy();
  }
  return results;
}

/** The little of WebGPU that is used: this project's compiler knows no browser. */
interface Device {
  pushErrorScope(kind: string): void;
  popErrorScope(): Promise<{ readonly message: string } | null>;
  createShaderModule(description: object): object;
  createComputePipeline(description: object): { getBindGroupLayout(index: number): object };
  createBuffer(description: object): GpuBuffer;
  createBindGroup(description: object): object;
  createCommandEncoder(): Encoder;
  readonly queue: { submit(commands: readonly object[]): void };
}

interface GpuBuffer {
  mapAsync(mode: number): Promise<void>;
  getMappedRange(): ArrayBuffer;
  unmap(): void;
  destroy(): void;
}

interface Encoder {
  beginComputePass(): {
    setPipeline(pipeline: object): void;
    setBindGroup(index: number, group: object): void;
    dispatchWorkgroups(count: number): void;
    end(): void;
  };
  copyBufferToBuffer(from: object, at: number, to: object, place: number, size: number): void;
  finish(): object;
}

let opened: Promise<Device> | undefined;

function wgslDevice(): Promise<Device> {
  opened ??= (async () => {
    const { gpu } = Reflect.get(globalThis, "navigator") as {
      gpu?: { requestAdapter(): Promise<{ requestDevice(): Promise<Device> } | null> };
    };
    const adapter = await gpu?.requestAdapter();
    if (!adapter) throw new Error("the browser has no WebGPU");
    return await adapter.requestDevice();
  })();
  return opened;
}

function buffer(device: Device, values: Float32Array): GpuBuffer {
  const made = device.createBuffer({ size: values.byteLength, usage: 0x80, mappedAtCreation: true });
  new Float32Array(made.getMappedRange()).set(values);
  made.unmap();
  return made;
}

/** The same by a fragment shader: a row of pixels, each a result. */
export function runGlsl(runs: readonly ShaderRun[]): number[][] {
  const width = 4096;
  const gl = context();
  return runs.map(({ text, name, columns }) => {
    const length = columns[0]?.length ?? 0;
    if (length > width) throw new Error(`at most ${width} values, got ${length}`);
    const source = `#version 300 es
      precision highp float;
      precision highp int;
      uniform highp sampler2D given;
      out vec4 result;
      ${text}
      void main() {
        int x = int(gl_FragCoord.x);
        result = vec4(${name}(${columns.map((_, at) => `texelFetch(given, ivec2(x, ${at}), 0).r`).join(", ")}));
      }`;
    const corners = `#version 300 es
      void main() { gl_Position = vec4(ivec2(gl_VertexID & 1, gl_VertexID >> 1) * 4 - 1, 0, 1); }`;
    const program = gl.createProgram();
    for (const [kind, code] of [
      [gl.VERTEX_SHADER, corners],
      [gl.FRAGMENT_SHADER, source],
    ] as const) {
      const shader = gl.createShader(kind);
      gl.shaderSource(shader, code);
      gl.compileShader(shader);
      if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS))
        throw new Error(`${gl.getShaderInfoLog(shader)}\n${code}`);
      gl.attachShader(program, shader);
    }
    gl.linkProgram(program);
    gl.useProgram(program);
    const given = texture(gl, length, columns.length, Float32Array.from(columns.flat()));
    const target = texture(gl, length, 1, null);
    gl.bindFramebuffer(gl.FRAMEBUFFER, gl.createFramebuffer());
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, target, 0);
    gl.bindTexture(gl.TEXTURE_2D, given);
    gl.viewport(0, 0, length, 1);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    const pixels = new Float32Array(4 * length);
    gl.readPixels(0, 0, length, 1, gl.RGBA, gl.FLOAT, pixels);
    if (gl.getError() !== 0) throw new Error("WebGL reports an error");
    for (const used of [given, target]) gl.deleteTexture(used);
    gl.deleteProgram(program);
    return Array.from({ length }, (_, at) => pixels[4 * at] as number);
  });
}

/** The little of WebGL2 that is used. */
interface WebGl {
  readonly [constant: Uppercase<string>]: number;
  createProgram(): object;
  createShader(kind: number | undefined): object;
  shaderSource(shader: object, code: string): void;
  compileShader(shader: object): void;
  getShaderParameter(shader: object, name: number | undefined): boolean;
  getShaderInfoLog(shader: object): string;
  attachShader(program: object, shader: object): void;
  linkProgram(program: object): void;
  useProgram(program: object): void;
  deleteProgram(program: object): void;
  createFramebuffer(): object;
  bindFramebuffer(target: number | undefined, buffer: object): void;
  framebufferTexture2D(...given: readonly (number | object | undefined)[]): void;
  createTexture(): object;
  bindTexture(target: number | undefined, texture: object): void;
  texParameteri(...given: readonly (number | undefined)[]): void;
  texImage2D(...given: readonly (number | object | null | undefined)[]): void;
  deleteTexture(texture: object): void;
  viewport(x: number, y: number, width: number, height: number): void;
  drawArrays(mode: number | undefined, first: number, count: number): void;
  readPixels(...given: readonly (number | object | undefined)[]): void;
  getError(): number;
  getExtension(name: string): object | null;
}

function context(): WebGl {
  const { OffscreenCanvas } = globalThis as unknown as {
    OffscreenCanvas: new (width: number, height: number) => { getContext(kind: string): WebGl | null };
  };
  const gl = new OffscreenCanvas(1, 1).getContext("webgl2");
  if (!gl?.getExtension("EXT_color_buffer_float")) throw new Error("the browser renders no floats in WebGL2");
  return gl;
}

function texture(gl: WebGl, width: number, height: number, values: Float32Array | null): object {
  const made = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, made);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.R32F, width, height, 0, gl.RED, gl.FLOAT, values);
  return made;
}
