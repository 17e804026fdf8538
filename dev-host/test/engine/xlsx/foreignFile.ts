import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A file as another program may have written it: the parts given, and around them the least that is needed. */
export interface ForeignParts {
  /** Inside `worksheet`. */
  sheet?: string;
  /** Inside `workbook`, besides `sheets`. */
  workbook?: string;
  /** Relationships of the sheet and of the workbook: `[type, target]`, ids `rId1`… and `rId11`…. */
  sheetRelationships?: [type: string, target: string, external?: boolean][];
  workbookRelationships?: [type: string, target: string][];
  /** Further parts by path. */
  parts?: Record<string, string | Uint8Array>;
}

export function foreignFile({
  sheet = '<sheetData/>',
  workbook = '',
  sheetRelationships = [],
  workbookRelationships = [],
  parts = {},
}: ForeignParts): Uint8Array {
  return packed({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']], 1),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      [['worksheet', 'worksheets/sheet1.xml'], ...workbookRelationships],
      1,
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:r="${office}">${sheet}</worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(sheetRelationships, 1),
    ...parts,
  });
}

export function packed(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

function relationships(list: [type: string, target: string, external?: boolean][], from: number): string {
  const entries = list.map(
    ([type, target, external], index) =>
      `<Relationship Id="rId${from + index}" Type="${office}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${packages}">${entries.join('')}</Relationships>`;
}
