import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { excelUses } from '../../coverage/excelUses';
import { isFeatureChecked } from '../../coverage/featureChecks';
import { libraryCoverage, supportedText } from '../../coverage/libraryCoverage';
import { unknownMembers } from '../../coverage/memberCoverage';
import { officeProgram } from '../../coverage/officeProgram';
import { reasons } from '../../coverage/reasons';

const standIn = join(__dirname, '../..');
const { program, files, typings } = officeProgram(standIn, ['test/coverage/newerMembers.ts']);
const { library, documentation, coverage } = libraryCoverage(typings);
const fixtureUses = excelUses(program, files, standIn);

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
  expect(readFileSync(join(standIn, 'SUPPORTED.md'), 'utf8')).toBe(supportedText(coverage));
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
