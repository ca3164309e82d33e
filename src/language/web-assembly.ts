/** A program of WebAssembly that has a memory and takes numbers alone. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
}

/** As much of the standard as is used: the types of Node leave it to those of a browser. */
declare const WebAssembly: {
  readonly Module: new (binary: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

const PAGE_BYTES = 65_536;

/** What a program exports, given in binary form as base64 and with a memory of its own of at least `bytes`, all 0. */
export function instanceOf<E extends Exports>(binary: string, bytes: number): E {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(binary, 'base64')));
  const { memory } = exports as E;
  memory.grow(Math.max(0, Math.ceil(bytes / PAGE_BYTES) - memory.buffer.byteLength / PAGE_BYTES));
  return exports as E;
}
