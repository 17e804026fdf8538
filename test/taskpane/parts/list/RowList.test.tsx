import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RowList } from '../../../../src/taskpane/parts/list/RowList';

interface Props {
  items: string[];
  onOpen?: (item: string, isOpen: boolean) => void;
}

function List({ items, onOpen = () => undefined }: Props) {
  return (
    <RowList
      label="list"
      groups={items.length === 0 ? [] : [{ key: 'all', heading: 'All', items }]}
      keyOf={(item) => item}
      renderRow={(item) => item}
      expansion={{
        openKey: null,
        onToggle: onOpen,
        label: (item) => item,
        className: () => '',
        render: () => null,
        onLetter: () => false,
        onMenu: () => undefined,
      }}
      openKey={null}
      empty="nothing left"
    />
  );
}

const letters = 'abcdefghij'.split('');
const row = (name: string) => screen.getByText(name).parentElement ?? document.body;
const focusedText = () => document.activeElement?.textContent;

test('is one Tab stop, which follows the focus', async () => {
  const user = userEvent.setup();
  render(
    <>
      <button>before</button>
      <List items={letters} />
      <button>after</button>
    </>,
  );
  await user.tab();
  await user.tab();
  expect(focusedText()).toBe('a');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  await user.tab();
  expect(focusedText()).toBe('after');
  await user.tab({ shift: true });
  expect(focusedText()).toBe('c');
});

test.each([
  ['{ArrowUp}', 'a'],
  ['{ArrowDown}', 'b'],
  ['{PageDown}', 'g'],
  ['{End}', 'j'],
  ['{End}{ArrowDown}', 'j'],
  ['{End}{PageUp}', 'd'],
  ['{End}{Home}', 'a'],
])('%s from the first row leads to %s', async (keys, expected) => {
  render(<List items={letters} />);
  act(() => row('a').focus());
  await userEvent.setup().keyboard(keys);
  expect(focusedText()).toBe(expected);
});

test('keys that belong to an input method or a shortcut are left alone', () => {
  const onOpen = jest.fn();
  render(<List items={letters} onOpen={onOpen} />);
  act(() => row('a').focus());
  fireEvent.keyDown(row('a'), { key: 'Enter', isComposing: true });
  fireEvent.keyDown(row('a'), { key: 'Enter', ctrlKey: true });
  expect(onOpen).not.toHaveBeenCalled();
  fireEvent.keyDown(row('a'), { key: 'Enter' });
  expect(onOpen).toHaveBeenCalledWith('a', true);
});

test('a key held down is one press, but for those that move along the rows', () => {
  const onOpen = jest.fn();
  render(<List items={letters} onOpen={onOpen} />);
  act(() => row('a').focus());
  fireEvent.keyDown(row('a'), { key: 'Enter' });
  for (const key of ['Enter', 'ArrowRight']) fireEvent.keyDown(row('a'), { key, repeat: true });
  expect(onOpen).toHaveBeenCalledTimes(1);
  fireEvent.keyDown(row('a'), { key: 'ArrowDown', repeat: true });
  expect(focusedText()).toBe('b');
});

test('a double click opens a row, and does not close it again', async () => {
  const onOpen = jest.fn();
  render(<List items={letters} onOpen={onOpen} />);
  await userEvent.setup().dblClick(row('c'));
  expect(onOpen.mock.calls).toEqual([['c', true]]);
});

describe('when the rows change under the focus', () => {
  test.each([
    ['its row stays', ['x', 'b', 'c'], 'b'],
    ['the next takes its place', ['a', 'c'], 'c'],
    ['the last one takes it at the end', ['a'], 'a'],
    ['the empty list takes it when nothing is left', [], 'nothing left'],
  ])('%s', (_, items, expected) => {
    const view = render(<List items={['a', 'b', 'c']} />);
    act(() => row('b').focus());
    view.rerender(<List items={items} />);
    expect(focusedText()).toBe(expected);
  });

  test('the next takes its place also where rows above it have gone before', () => {
    const view = render(<List items={['a', 'b', 'c', 'd']} />);
    act(() => row('b').focus());
    view.rerender(<List items={['b', 'c', 'd']} />);
    view.rerender(<List items={['c', 'd']} />);
    expect(focusedText()).toBe('c');
  });

  test('a row that left none behind has the focus again when it comes back', () => {
    const view = render(<List items={['a']} />);
    act(() => row('a').focus());
    view.rerender(<List items={[]} />);
    expect(focusedText()).toBe('nothing left');
    view.rerender(<List items={['a', 'b']} />);
    expect(focusedText()).toBe('a');
  });

  test('a row that comes back takes the focus from no other row, and from nothing else', () => {
    const view = render(<List items={['a', 'b']} />);
    act(() => row('a').focus());
    view.rerender(<List items={['b']} />);
    view.rerender(<List items={['a', 'b']} />);
    expect(focusedText()).toBe('b');
    view.rerender(<List items={[]} />);
    act(() => (document.activeElement as HTMLElement).blur());
    view.rerender(<List items={['a', 'b']} />);
    expect(document.activeElement).toBe(document.body);
  });

  test('the focus is not taken from where it is now', () => {
    const view = render(<List items={['a', 'b']} />);
    act(() => row('b').focus());
    act(() => row('b').blur());
    view.rerender(<List items={['a']} />);
    expect(document.activeElement).toBe(document.body);
  });
});
