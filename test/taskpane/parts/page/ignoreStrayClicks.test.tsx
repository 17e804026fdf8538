import { ignoreStrayClicks } from '../../../../src/taskpane/parts/page/ignoreStrayClicks';

const clicked: string[] = [];

beforeAll(() => ignoreStrayClicks(document));
beforeEach(() => {
  clicked.length = 0;
  document.body.innerHTML = '<button id="confirm"><i>写入</i></button><button id="below">标记完成</button>';
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => clicked.push(button.id));
});

/** @param detail how many clicks there were at this place in quick succession */
const click = (selector: string, detail: number) =>
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));

test('the second click of a double click does nothing to what has come under the pointer by the first', () => {
  click('#confirm', 1);
  click('#below', 2);
  click('#below', 3);
  expect(clicked).toEqual(['confirm']);
});

test('a control that is still there takes both, wherever in it they land', () => {
  click('#confirm', 1);
  click('#confirm i', 2);
  expect(clicked).toEqual(['confirm', 'confirm']);
});

test('a box that is ticked and unticked quickly by its label takes both', () => {
  document.body.innerHTML = '<input type="checkbox" id="box"><label for="box">全选</label>';
  click('label', 1);
  expect(document.querySelector<HTMLInputElement>('#box')?.checked).toBe(true);
  click('label', 2);
  expect(document.querySelector<HTMLInputElement>('#box')?.checked).toBe(false);
});

test('a click of its own, and the keyboard, are never in the way', () => {
  click('#confirm', 1);
  click('#below', 1);
  click('#confirm', 0);
  expect(clicked).toEqual(['confirm', 'below', 'confirm']);
});
