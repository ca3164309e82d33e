/** What the bench uses of two packages that ship without types. */
declare module 'wink-bm25-text-search' {
  interface Index {
    defineConfig(config: {
      fldWeights: Record<string, number>;
      bm25Params?: { k1: number; b: number; k: number };
    }): boolean;
    definePrepTasks(tasks: readonly unknown[]): number;
    addDoc(document: Record<string, string>, id: string): number;
    consolidate(): boolean;
    search(text: string, limit: number): readonly (readonly [string, number])[];
  }
  export default function create(): Index;
}

declare module 'wink-nlp-utils' {
  const utils: {
    readonly string: Readonly<Record<'lowerCase' | 'removeExtraSpaces' | 'tokenize0', unknown>>;
    readonly tokens: Readonly<Record<'stem', unknown>>;
  };
  export default utils;
}
