import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { excelApiVersion } from '../../../dev-host/coverage/documentedTypes';
import { excelUses } from '../../../dev-host/coverage/excelUses';
import { isFeatureChecked } from '../../../dev-host/coverage/featureChecks';
import { unknownMembers } from '../../../dev-host/coverage/memberCoverage';
import { reasons } from '../../../dev-host/coverage/reasons';
import { currentCoverage, fixtures, root, supportFile } from './currentCoverage';

const { library, documentation, coverage, table, program, files } = currentCoverage();
const supportOf = new Map(coverage.map(({ type, member, support }) => [`${type}.${member}`, support]));
const allUses = excelUses(program, files, root);
const uses = allUses.filter(({ place }) => place.startsWith('src/'));
const fixtureUses = allUses.filter(({ place }) => place.startsWith(fixtures));

/** The set the manifest asks for; newer members need a check (SPEC section 10). */
const requiredSet = 'ExcelApi 1.9';

test('the library and its documentation were read', () => {
  expect(library.size).toBeGreaterThan(150);
  expect(coverage.length).toBeGreaterThan(1500);
  expect(library.get('Range')?.get('values')).toEqual({ kind: 'scalar', writable: true, wireName: 'Values' });
  expect(library.get('Worksheet')?.get('onChanged')).toMatchObject({
    kind: 'event',
    wireName: '_RegisterDataChangedEvent',
  });
  expect(library.get('Functions')?.get('networkDays')).toMatchObject({ wireName: 'NetworkDays' });
  expect(documentation.get('Table')?.get('resize')).toMatchObject({ requirementSet: 'ExcelApi 1.13' });
});

test('no table names a member the library never asks for', () => {
  expect(unknownMembers(library)).toEqual([]);
});

test('what is missing, or cannot be set, has a reason', () => {
  const silent = coverage.filter(({ support, reason }) => support !== 'yes' && reason === undefined);
  expect(silent.map(({ type, member, support }) => `${type}.${member}: ${support}`)).toEqual([]);
});

test('every reason is the reason of something', () => {
  const given = new Set(coverage.map(({ reason }) => reason));
  expect(reasons.filter(({ reason }) => !given.has(reason))).toEqual([]);
});

test('SUPPORTED.md says what the tables say (npm run supported writes it)', () => {
  expect(readFileSync(supportFile, 'utf8')).toBe(table);
});

describe('what the add-in uses', () => {
  test('was found', () => {
    const members = new Set(uses.map(({ type, member }) => `${type}.${member}`));
    expect(members.size).toBeGreaterThan(60);
    // by access, by destructuring, and by name in load()
    expect(members).toContain('NamedItem.getRangeOrNullObject');
    expect(members).toContain('Workbook.names');
    expect(members).toContain('Range.numberFormat');
  });

  test('is there', () => {
    const lacking = uses.filter(({ type, member }) => {
      // The context is the client's own, but for its workbook.
      if (type === 'RequestContext') return false;
      return supportOf.get(`${type}.${member}`) === undefined || supportOf.get(`${type}.${member}`) === 'no';
    });
    expect(lacking.map(({ type, member, place }) => `${place} uses ${type}.${member}`)).toEqual([]);
  });

  test(`is in ${requiredSet}, or stands under a check`, () => {
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

test('a check for a requirement set is seen, and one for too low a set is not taken', () => {
  const newer = fixtureUses.filter(({ type, member }) => `${type}.${member}` === 'Table.resize');
  const seen = newer.map((use) => {
    let owner = use.node;
    while (!ts.isFunctionDeclaration(owner)) owner = owner.parent;
    return [owner.name?.text, isFeatureChecked(use)];
  });
  expect(seen).toEqual([
    ['inBranch', true],
    ['afterLeaving', true],
    ['inCondition', true],
    ['unchecked', false],
    ['checkedTooLow', false],
    ['inOtherBranch', false],
  ]);
});

test('names in set() and in nested loads are found', () => {
  const members = new Set(fixtureUses.map(({ type, member }) => `${type}.${member}`));
  expect([...members]).toEqual(
    expect.arrayContaining([
      'RangeFormat.wrapText',
      'RangeFill.color',
      'TableColumn.name',
      'Worksheet.tables',
    ]),
  );
});
