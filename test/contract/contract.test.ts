import {
  emptyBook,
  installOfficeGlobals,
  isRequirementSetSupported,
  openWorkbook,
  type OpenWorkbook,
} from '../../dev-host/index';
import { behaviours } from './behaviours';
import type { Surroundings } from './Surroundings';
import { judgeOutcomes } from './judgeOutcomes';
import { knownDifferences } from './knownDifferences';
import { runSuite, type Outcome } from './runSuite';

describe.each(behaviours)('$behaviour', ({ behaviour, cases, date1904 = false }) => {
  let workbook: OpenWorkbook;
  let removeGlobals: () => void;
  beforeAll(() => {
    workbook = openWorkbook({ workbook: { book: { ...emptyBook(), date1904 } } });
    removeGlobals = installOfficeGlobals(workbook);
  });
  afterAll(() => {
    removeGlobals();
    workbook.close();
  });

  test.each(cases.map((contractCase) => [contractCase.name, contractCase] as const))(
    '%s',
    async (_, contractCase) => {
      const outcomes = await runSuite([{ behaviour, cases: [contractCase] }], surroundingsOf(workbook));
      const known = knownDifferences.filter(
        (known) => known.behaviour === behaviour && known.name === contractCase.name,
      );
      expect(judgeOutcomes('dev-host', outcomes, known)).toEqual([]);
    },
  );
});

function surroundingsOf({ host }: OpenWorkbook): Surroundings {
  return {
    isWeb: true,
    supports: (version) => isRequirementSetSupported('ExcelApi', version),
    person: { editsCell: () => host.cellEditing.begin('me') },
  };
}

test('cases have names of their own and name their documentation', () => {
  const cases = behaviours.flatMap((behaviour) =>
    behaviour.cases.map(({ name, documentation }) => ({
      title: `${behaviour.behaviour}: ${name}`,
      documentation,
    })),
  );
  const titles = cases.map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  expect(
    cases.filter(
      ({ documentation }) => !/^(not documented: judged from .{8}|[A-Z"].{5})/.test(documentation),
    ),
  ).toEqual([]);
});

test('every known difference is one of an existing case', () => {
  const passing: Outcome[] = behaviours.flatMap(({ behaviour, cases }) =>
    cases.map(({ name }) => ({ behaviour, name, failure: 'fails' })),
  );
  const strays = (['dev-host', 'excel'] as const).flatMap((host) =>
    judgeOutcomes(host, passing, knownDifferences).filter((problem) =>
      problem.startsWith('there is no case'),
    ),
  );
  expect(strays).toEqual([]);
});

test('a failure without a reason, an unexpected pass and a difference of no case are all reported', () => {
  const outcomes: Outcome[] = [
    { behaviour: 'b', name: 'new', failure: 'broken' },
    { behaviour: 'b', name: 'mended', failure: null },
    { behaviour: 'b', name: 'known', failure: 'different' },
    { behaviour: 'b', name: 'fine', failure: null },
    { behaviour: 'b', name: 'not tried', failure: null, skipped: 'needs ExcelApi 1.20' },
  ];
  const known = ['mended', 'known', 'not tried', 'gone'].map((name) => ({
    host: 'excel' as const,
    behaviour: 'b',
    name,
    reason: '',
  }));
  expect(judgeOutcomes('excel', outcomes, known)).toEqual([
    'b: new fails: broken',
    'b: mended was expected to fail, but it passed',
    'there is no case b: gone',
  ]);
});
