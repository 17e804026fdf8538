import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LazyScreen } from '../../../../src/taskpane/parts/page/LazyScreen';

// A busy machine takes longer than the library's second over the first render.
configure({ asyncUtilTimeout: 5_000 });

test('a screen that did not load says so and loads at the next try', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = jest
    .fn()
    .mockRejectedValueOnce(new Error('Loading chunk 7 failed'))
    .mockResolvedValueOnce(({ name }: { name: string }) => <p>hello {name}</p>);
  render(<LazyScreen load={load} props={{ name: 'world' }} />);
  expect(await screen.findByText(/这一页没能载入/)).toBeTruthy();
  expect(screen.getByText(/Loading chunk 7 failed/)).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('hello world')).toBeTruthy();
  quiet.mockRestore();
});
