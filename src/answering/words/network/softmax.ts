/** Makes chances that sum to 1 of `count` log-odds from `start` on, in place. */
export function softmax(values: Float32Array, start: number, count: number): void {
  const end = start + count;
  let top = Number.NEGATIVE_INFINITY;
  for (let i = start; i < end; i++) if ((values[i] as number) > top) top = values[i] as number;
  let sum = 0;
  for (let i = start; i < end; i++) {
    const odds = Math.exp((values[i] as number) - top);
    values[i] = odds;
    sum += odds;
  }
  for (let i = start; i < end; i++) values[i] = (values[i] as number) / (sum || 1);
}
