import type { ImportDoubt, ImportedRow } from '../cells/importedRow';

/** How it goes, as a colour: it says nothing of what is done. */
const LIGHT =
  /^(?:[ragy]|red|amber|green|yellow|orange|[红黄绿橙](?:灯|色)?|🔴|🟡|🟢|🟠|赤|緑|黄色?|rouge|vert|jaune|rot|grün|gelb|rojo|verde|amarillo|vermelho|amarelo)$/iu;

/**
 * Says once for a column of traffic lights what would be said of each of its cells: a light is no state. Words that
 * are no lights stay as they are, and so does a column that has such words as well.
 */
export function doubtLights(rows: readonly ImportedRow[]): readonly ImportedRow[] {
  const unknown = rows.flatMap((row) => row.doubts.filter(isUnknown));
  const [first] = unknown;
  if (!first || unknown.length < 2 || !unknown.every(({ text }) => LIGHT.test(text.trim()))) return rows;
  const doubt: ImportDoubt = { code: 'statusLights', rows: unknown.length };
  return rows.map((row) => {
    if (!row.doubts.some(isUnknown)) return row;
    const others = row.doubts.filter((one) => !isUnknown(one));
    return { ...row, doubts: row.doubts.includes(first) ? [...others, { ...first, doubt }] : others };
  });
}

const isUnknown = ({ doubt }: { doubt: ImportDoubt }): boolean => doubt.code === 'statusUnknown';
