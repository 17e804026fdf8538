import { render, screen, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { focusHome, useFocusHome } from '../../../../src/taskpane/parts/keyboard/useFocusHome';

function Part() {
  const part = useRef<HTMLDivElement>(null);
  useFocusHome(part);
  return (
    <div ref={part}>
      <button>tick</button>
    </div>
  );
}

/** Rows, of which one holds the part. */
function Rows({ order, isOpen }: { order: readonly string[]; isOpen: boolean }) {
  return order.map((name) => (
    <div key={name} data-testid={name} {...focusHome}>
      {isOpen && name === 'first' && <Part />}
    </div>
  ));
}

test('a part that goes away while it has the focus gives it to what it was in', () => {
  const { rerender } = render(<Rows order={['first', 'second']} isOpen />);
  screen.getByRole('button', { name: 'tick' }).focus();
  rerender(<Rows order={['first', 'second']} isOpen={false} />);
  expect(document.activeElement).toBe(screen.getByTestId('first'));
});

test('what it was in keeps the focus where the same change moves it to another place', async () => {
  const { rerender } = render(<Rows order={['first', 'second']} isOpen />);
  const home = screen.getByTestId('first');
  screen.getByRole('button', { name: 'tick' }).focus();
  // A browser takes the focus from what is moved; jsdom does not.
  const around = home.parentElement as HTMLElement;
  const insert = around.insertBefore.bind(around);
  const blurring = (element: Node) => element === home && home.blur();
  around.insertBefore = (element, before) => (blurring(element), insert(element, before));
  const append = around.appendChild.bind(around);
  around.appendChild = (element) => (blurring(element), append(element));
  rerender(<Rows order={['second', 'first']} isOpen={false} />);
  await waitFor(() => expect(document.activeElement).toBe(home));
});

test('a part that goes while the focus is elsewhere takes it from nobody', () => {
  const { rerender } = render(
    <>
      <button>other</button>
      <Rows order={['first']} isOpen />
    </>,
  );
  screen.getByRole('button', { name: 'other' }).focus();
  rerender(
    <>
      <button>other</button>
      <Rows order={['first']} isOpen={false} />
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'other' }));
});
