/** Columns handled at a time: a panel of 64 doubles a row stays in the first-level cache. */
const PANEL = 64;

/**
 * c[i, j] −= Σₖ a[i, k] · b[j, k] for i in [i0, i1), j in [j0, j1), k in [k0, k1).
 *
 * All matrices are row-major with the same stride. Tiles of 4 × 2 sums stay in registers, which
 * made the factorisation three times as fast as single dot products on V8.
 */
function subtractProducts(
  c: Float64Array,
  a: Float64Array,
  b: Float64Array,
  stride: number,
  [i0, i1, j0, j1, k0, k1]: readonly [number, number, number, number, number, number],
): void {
  let i = i0;
  for (; i + 3 < i1; i += 4) {
    const r0 = i * stride;
    const r1 = r0 + stride;
    const r2 = r1 + stride;
    const r3 = r2 + stride;
    let j = j0;
    for (; j + 1 < j1; j += 2) {
      const q0 = j * stride;
      const q1 = q0 + stride;
      let s00 = 0;
      let s01 = 0;
      let s10 = 0;
      let s11 = 0;
      let s20 = 0;
      let s21 = 0;
      let s30 = 0;
      let s31 = 0;
      for (let k = k0; k < k1; k++) {
        const b0 = b[q0 + k]!;
        const b1 = b[q1 + k]!;
        const a0 = a[r0 + k]!;
        s00 += a0 * b0;
        s01 += a0 * b1;
        const a1 = a[r1 + k]!;
        s10 += a1 * b0;
        s11 += a1 * b1;
        const a2 = a[r2 + k]!;
        s20 += a2 * b0;
        s21 += a2 * b1;
        const a3 = a[r3 + k]!;
        s30 += a3 * b0;
        s31 += a3 * b1;
      }
      c[r0 + j]! -= s00;
      c[r0 + j + 1]! -= s01;
      c[r1 + j]! -= s10;
      c[r1 + j + 1]! -= s11;
      c[r2 + j]! -= s20;
      c[r2 + j + 1]! -= s21;
      c[r3 + j]! -= s30;
      c[r3 + j + 1]! -= s31;
    }
    for (; j < j1; j++) {
      for (let t = 0; t < 4; t++) subtractOne(c, a, b, stride, i + t, j, k0, k1);
    }
  }
  for (; i < i1; i++) {
    for (let j = j0; j < j1; j++) subtractOne(c, a, b, stride, i, j, k0, k1);
  }
}

function subtractOne(
  c: Float64Array,
  a: Float64Array,
  b: Float64Array,
  stride: number,
  i: number,
  j: number,
  k0: number,
  k1: number,
): void {
  const r = i * stride;
  const q = j * stride;
  let sum = 0;
  for (let k = k0; k < k1; k++) sum += a[r + k]! * b[q + k]!;
  c[r + j]! -= sum;
}

/**
 * Replaces the lower triangle of a symmetric positive definite matrix by its Cholesky factor L,
 * A = L Lᵀ (left-looking by panels; Golub & Van Loan 2013, §4.2). The upper triangle is not read.
 *
 * Returns log |A|, or NaN where the matrix is not positive definite.
 */
export function factorise(a: Float64Array, size: number): number {
  let logDeterminant = 0;
  for (let p = 0; p < size; p += PANEL) {
    const end = Math.min(p + PANEL, size);
    if (p > 0) subtractProducts(a, a, a, size, [p, size, p, end, 0, p]);
    for (let i = p; i < size; i++) {
      const row = i * size;
      const last = Math.min(i, end - 1);
      for (let j = p; j <= last; j++) {
        let value = a[row + j]!;
        for (let k = p; k < j; k++) value -= a[row + k]! * a[j * size + k]!;
        if (i > j) {
          a[row + j] = value / a[j * size + j]!;
        } else {
          if (!(value > 0)) return Number.NaN;
          logDeterminant += Math.log(value);
          a[row + j] = Math.sqrt(value);
        }
      }
    }
  }
  return logDeterminant;
}

/** Solves L Lᵀ x = b in place. */
export function solve(l: Float64Array, size: number, x: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let value = x[i]!;
    for (let k = 0; k < i; k++) value -= l[i * size + k]! * x[k]!;
    x[i] = value / l[i * size + i]!;
  }
  solveTransposed(l, size, x);
}

/** Solves Lᵀ x = b in place: turns independent normals into normals of covariance A⁻¹. */
export function solveTransposed(l: Float64Array, size: number, x: Float64Array): void {
  for (let i = size - 1; i >= 0; i--) {
    const value = x[i]! / l[i * size + i]!;
    x[i] = value;
    for (let k = 0; k < i; k++) x[k]! -= l[i * size + k]! * value;
  }
}

/**
 * A⁻¹ = L⁻ᵀ L⁻¹ in full, from the factor L.
 *
 * L⁻¹ is kept transposed, so that every inner loop runs along rows.
 */
export function invert(l: Float64Array, size: number): Float64Array {
  const u = new Float64Array(size * size);
  for (let p = 0; p < size; p += PANEL) {
    const end = Math.min(p + PANEL, size);
    if (p > 0) subtractProducts(u, u, l, size, [0, p, p, end, 0, p]);
    for (let i = 0; i < end; i++) {
      const row = i * size;
      for (let k = Math.max(i, p); k < end; k++) {
        let value = k === i ? 1 : u[row + k]!;
        for (let m = Math.max(i, p); m < k; m++) value -= l[k * size + m]! * u[row + m]!;
        u[row + k] = value / l[k * size + k]!;
      }
    }
  }
  return outerProduct(u, size);
}

/** U Uᵀ for upper triangular U, computed by panels of the lower triangle and mirrored. */
function outerProduct(u: Float64Array, size: number): Float64Array {
  const out = new Float64Array(size * size);
  for (let p = 0; p < size; p += PANEL) {
    const end = Math.min(p + PANEL, size);
    subtractProducts(out, u, u, size, [p, end, 0, end, p, size]);
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const value = 0 - out[i * size + j]!;
      out[i * size + j] = value;
      out[j * size + i] = value;
    }
  }
  return out;
}
