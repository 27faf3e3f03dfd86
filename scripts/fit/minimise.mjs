/**
 * Minimises a smooth function by gradient descent with momentum and a falling step (Adam); enough for the few
 * dozen weights here, and without surprises. `gradient(weights)` returns the gradient.
 */
export function minimise(size, gradient, { steps = 1500, rate = 0.05 } = {}) {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const slope = gradient(weights);
    const decay = rate * (1 - step / (steps + 1));
    for (let i = 0; i < size; i++) {
      mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
      square[i] = 0.999 * square[i] + 0.001 * slope[i] ** 2;
      const corrected = mean[i] / (1 - 0.9 ** step);
      weights[i] -= (decay * corrected) / (Math.sqrt(square[i] / (1 - 0.999 ** step)) + 1e-9);
    }
  }
  return weights;
}
