import type { Engine } from '../../dev-host/index';

/** All that is in a workbook, as a text that two workbooks with the same content share. */
export function contentOf(engine: Engine): string {
  const names = new Map<string, number>();
  return JSON.stringify(engine.toBook()).replaceAll(IDS, (id) => {
    const known = names.get(id) ?? names.size;
    names.set(id, known);
    return `{${known}}`;
  });
}

/** What the stand-in gives to sheets, tables, rules and pictures as they are made. */
const IDS = /\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}|(?<="id":")picture\d+/gi;
