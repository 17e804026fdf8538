import type { Problem, SampleResult, SampleStatus } from './Sample';

/** One sample's lines: its status, what was missing or wrong, and what followed from it. */
export function sampleLines({ sample, status, problems, notes }: SampleResult): string {
  const [first, ...others] = problems;
  const lines = [`${status.padEnd(11)} ${sample.family}/${sample.id}${first ? `: ${shortly(first)}` : ''}`];
  const later = [...new Set(others.map(shortly))].filter((text) => !first || text !== shortly(first));
  lines.push(...later.map((text) => `${' '.repeat(12)}then ${text}`));
  lines.push(...notes.map((note) => `${' '.repeat(12)}note: ${note}`));
  return `${lines.join('\n')}\n`;
}

/** Totals by family and over all, and the missing members with how many samples name them. */
export function summary(results: readonly SampleResult[]): string {
  const families = [...new Set(results.map(({ sample }) => sample.family))];
  const rows = [
    ...families.map((family) => [family, ofFamily(results, family)] as const),
    ['all', results] as const,
  ];
  const totals = rows.map(
    ([name, part]) => `${name.padEnd(24)}${statuses.map((status) => cell(part, status)).join('')}`,
  );
  const head = `${'family'.padEnd(24)}${statuses.map((status) => status.padStart(12)).join('')}`;
  return `\n${[head, ...totals].join('\n')}\n${missing(results)}`;
}

const statuses: readonly SampleStatus[] = ['passed', 'failed', 'unsupported'];

function ofFamily(results: readonly SampleResult[], family: string): SampleResult[] {
  return results.filter(({ sample }) => sample.family === family);
}

function cell(results: readonly SampleResult[], status: SampleStatus): string {
  return String(results.filter((result) => result.status === status).length).padStart(12);
}

function missing(results: readonly SampleResult[]): string {
  const samples = new Map<string, Set<string>>();
  for (const { sample, problems } of results) {
    for (const { unsupported } of problems) {
      if (unsupported === undefined) continue;
      samples.set(unsupported, (samples.get(unsupported) ?? new Set()).add(sample.id));
    }
  }
  if (samples.size === 0) return '';
  const lines = [...samples]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([member, ids]) => `  ${member} (${ids.size})`);
  return `\nNot supported, and how many samples name it:\n${lines.join('\n')}\n`;
}

function shortly({ unsupported, message, during }: Problem): string {
  return unsupported ?? `${message} [${during}]`;
}
