/** Prints rows as columns of equal width, the first of each to the left. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((text, index) => (widths[index] = Math.max(widths[index] ?? 0, text.length)));
  const lines = rows.map((row) =>
    row
      .map((text, index) => (index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0)))
      .join('  '),
  );
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
}

export const seconds = (value: number): string => `${value.toFixed(2)} s`;
export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
export const microseconds = (value: number): string => `${value.toFixed(0)} µs`;
export const times = (value: number): string => value.toFixed(2);
export const mebibytes = (bytes: number): string => `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
export const ratio = (value: number, base: number): string => `×${(value / base).toFixed(1)}`;

/** Runs the work and tells how many seconds it took. */
export async function timed<Result>(work: () => Promise<Result> | Result): Promise<[Result, number]> {
  const start = performance.now();
  const result = await work();
  return [result, (performance.now() - start) / 1000];
}

/** The median, of an even number the upper one; NaN of none. */
export const middle = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

/** Of this process until now: what else the machine does is not counted. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
