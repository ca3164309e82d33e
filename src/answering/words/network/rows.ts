/** Makes chances that sum to 1 of `count` log-odds from `start` on, in place. */
export function softmax(values: Float32Array, start: number, count: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) top = Math.max(top, values[start + i] as number);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const odds = Math.exp((values[start + i] as number) - top);
    values[start + i] = odds;
    sum += odds;
  }
  for (let i = 0; i < count; i++) values[start + i] = (values[start + i] as number) / (sum || 1);
}

/** By number of a row of `width` numbers: the highest of `count` rows from `first` on. */
export function highestOf(values: Float32Array, first: number, count: number, width: number): Float32Array {
  const highest = values.slice(first, first + width);
  for (let row = first + width; row < first + count * width; row += width)
    for (let d = 0; d < width; d++) {
      const value = values[row + d] as number;
      if (value > (highest[d] as number)) highest[d] = value;
    }
  return highest;
}

/** The bias with the product of a vector with a matrix added, which has a row of as many numbers for each of the vector's. */
export function timesMatrix(vector: Float32Array, matrix: Float32Array, bias: Float32Array): Float32Array {
  const sums = bias.slice();
  for (let i = 0; i < vector.length; i++)
    for (let d = 0; d < sums.length; d++)
      sums[d] = (sums[d] as number) + (vector[i] as number) * (matrix[i * sums.length + d] as number);
  return sums;
}
