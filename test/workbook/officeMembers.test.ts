import { join } from 'node:path';
import {
  excelApiVersion,
  excelUses,
  isFeatureChecked,
  libraryCoverage,
  officeProgram,
} from '../../dev-host/members';

const root = join(__dirname, '../..');
const { program, files, typings } = officeProgram(root, ['src/workbook', 'src/usecases']);
const { coverage } = libraryCoverage(typings);
const supportOf = new Map(coverage.map(({ type, member, support }) => [`${type}.${member}`, support]));
const uses = excelUses(program, files, root);

/** The set the manifest asks for; newer members need a check (SPEC section 10). */
const requiredSet = 'ExcelApi 1.9';

describe('the members of Office.js that the add-in uses', () => {
  test('were found', () => {
    const members = new Set(uses.map(({ type, member }) => `${type}.${member}`));
    expect(members.size).toBeGreaterThan(60);
    // by access, by destructuring, and by name in load()
    expect(members).toContain('NamedItem.getRangeOrNullObject');
    expect(members).toContain('Workbook.names');
    expect(members).toContain('Range.numberFormat');
  });

  test('are offered by the stand-in', () => {
    const lacking = uses.filter(({ type, member }) => {
      // The context is the client's own, but for its workbook.
      if (type === 'RequestContext') return false;
      return supportOf.get(`${type}.${member}`) === undefined || supportOf.get(`${type}.${member}`) === 'no';
    });
    expect(lacking.map(({ type, member, place }) => `${place} uses ${type}.${member}`)).toEqual([]);
  });

  test(`are in ${requiredSet}, or under a check`, () => {
    const most = excelApiVersion(requiredSet) ?? 0;
    const unchecked = uses.filter((use) => {
      if (use.requirementSet === '') return false;
      const version = excelApiVersion(use.requirementSet);
      return (version === null || version > most) && !isFeatureChecked(use);
    });
    const said = unchecked.map((use) => `${use.place}: ${use.type}.${use.member} (${use.requirementSet})`);
    expect(said).toEqual([]);
  });
});
