import type { Engine } from '../../dev-host/index';
import { snapshotOf } from '../simulation/Snapshot';

/**
 * What is in a workbook, as a text that two workbooks with the same content share.
 * @param withLooks all there is: formats, rules and pictures too; else what the cells hold
 */
export function contentOf(engine: Engine, withLooks = false): string {
  const names = new Map<string, number>();
  const text = withLooks ? JSON.stringify(engine.toBook()) : snapshotOf(engine).text;
  return text.replaceAll(IDS, (id) => {
    const known = names.get(id) ?? names.size;
    names.set(id, known);
    return `{${known}}`;
  });
}

/** What the stand-in gives to sheets, tables, rules and pictures as they are made. */
const IDS = /\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}|(?<="id":")picture\d+/gi;
