/** The outcome of reading something untrusted: its value, or every problem with it, each one line that names the mend. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };
