import { fitName } from '../../../../../src/usecases/summary/export/grid/fitName';

const fit = (name: string, pixels = 110) => fitName(name, pixels, 9, 2, 'Calibri');

test.each([
  ['Sam', { text: 'Sam', lines: 1 }],
  ['市场部*经理', { text: '市场部*经理', lines: 1 }],
  ['Human Resources/Wu Dan', { text: 'Human Resources/\nWu Dan', lines: 2 }],
  ['人力资源部／欧阳文静', { text: '人力资源部／\n欧阳文静', lines: 2 }],
  // Neither way to break it cuts anything off but this.
  ['人力资源与行政管理部／王小明', { text: '人力资源与行政管理部／王小明', lines: 2 }],
  // Of a person who is cut off, it is seen at least who it is.
  [
    'Human Resources and Finance/Christopher Montgomery',
    { text: 'Human Resources…\nChristopher…', lines: 2 },
  ],
  ['Customer Service and Sales', { text: 'Customer Service and Sales', lines: 2 }],
  ['A/', { text: 'A/', lines: 1 }],
])('%s', (name, fitted) => {
  expect(fit(name)).toEqual(fitted);
});
