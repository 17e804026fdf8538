import { letTabGoOn } from '../../../../src/taskpane/parts/keyboard/letTabGoOn';

const settled = () => Promise.resolve();

beforeAll(() => letTabGoOn(document));
beforeEach(() => {
  document.body.innerHTML =
    '<h1 tabindex="-1">页</h1><button>下一步</button><button tabindex="-1">行</button>';
});

const element = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
};

test('what only the program focuses is a Tab stop while it has the focus', async () => {
  const heading = element('h1');
  heading.focus();
  await settled();
  expect(heading.tabIndex).toBe(0);
  element('button').focus();
  await settled();
  expect([heading.tabIndex, element('button').tabIndex]).toEqual([-1, 0]);
});

test('a control that is made the stop of its row in the same moment stays it', async () => {
  const inRow = element('button:last-child');
  inRow.addEventListener('focus', () => (inRow.tabIndex = 0), { once: true });
  inRow.focus();
  await settled();
  element('button').focus();
  expect(inRow.tabIndex).toBe(0);
});
