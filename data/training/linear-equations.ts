/** Solves a system of linear equations with a positive definite matrix, by elimination. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let i = 0; i < n; i++)
    for (let k = 0; k < n; k++) {
      if (k === i) continue;
      const factor = (rows[k]?.[i] ?? 0) / (rows[i]?.[i] ?? 1);
      rows[k] = (rows[k] ?? []).map((x, j) => x - factor * (rows[i]?.[j] ?? 0));
    }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
}
