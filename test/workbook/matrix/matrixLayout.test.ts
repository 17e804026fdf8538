import { headerOf, nameIn } from '../../../src/workbook/matrix/matrixLayout';

test.each([
  ['张三', '张三'],
  ['市场部*经理', '市场部\n经理'],
  ['市场部/王敏', '市场部/\n王敏'],
  ['市场部／王敏', '市场部／\n王敏'],
  ['Marketing / Mia Wong', 'Marketing / \nMia Wong'],
])(
  '“%s” stands over its column with the department above the post, and is read back as it was',
  (name, header) => {
    expect(headerOf(name)).toBe(header);
    expect(nameIn(header)).toBe(name);
  },
);

test('a header somebody typed on two lines is read as before', () => {
  expect(nameIn(' 市场部 \n 经理 ')).toBe('市场部*经理');
});
