/** An exact fraction of whole numbers, so that the oracle shares no arithmetic with the product. */
export interface Fraction {
  n: bigint;
  d: bigint;
}

export function fraction(n: number | bigint, d: number | bigint = 1): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  return bottom < 0n ? { n: -top, d: -bottom } : { n: top, d: bottom };
}

export const plus = (a: Fraction, b: Fraction) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction) => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const over = (a: Fraction, b: Fraction) => fraction(a.n * b.d, a.d * b.n);
export const size = (a: Fraction) => (a.n < 0n ? fraction(-a.n, a.d) : a);
export const compare = (a: Fraction, b: Fraction) =>
  Number(a.n * b.d > b.n * a.d) - Number(a.n * b.d < b.n * a.d);
export const toNumber = (a: Fraction) => Number((a.n * 10n ** 15n) / a.d) / 1e15;
