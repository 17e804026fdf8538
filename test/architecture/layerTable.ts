import { LAYERS, layerOf, type Layer } from './layers';

const START = '<!-- Made from test/architecture/layers.ts by npm run docs. -->';
const END = '<!-- /layers -->';

/** The README with its table of layers as the data has it. @throws when the README has no place for it */
export function withLayerTable(readme: string): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md lacks the lines ${START} and ${END}`);
  return `${readme.slice(0, start + START.length)}\n\n${layerTable()}\n\n${readme.slice(end)}`;
}

function layerTable(): string {
  const rows = LAYERS.flatMap((layer) =>
    layer.what === undefined ? [] : [[`\`${layer.folder}\``, layer.what, mayUse(layer)] as const],
  );
  const lines = [['folder', 'what it is', 'may use'] as const, ...rows];
  const widths = [0, 1, 2].map((at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const write = (line: readonly string[]) =>
    `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head, ...body] = lines.map(write);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

/** The layers a layer uses, with those of its parts; of one it may use only in part, the part. */
function mayUse({ folder, imports }: Layer): string {
  const used = imports.filter((path) => layerOf(`${path}/`)?.folder !== folder).map(shortName);
  return used.length === 0 ? '–' : used.join(', ');
}

const shortName = (path: string) => path.slice(path.indexOf('/') + 1);
