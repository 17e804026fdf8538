import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { HasFooterContext } from '../../../../src/taskpane/context/HasFooterContext';
import { Journal, JournalContext } from '../../../../src/taskpane/context/Journal';
import { PaneContext } from '../../../../src/taskpane/context/PaneContext';
import { fetchAhead, LazyScreen } from '../../../../src/taskpane/parts/fetched/LazyScreen';
import { problemOf } from '../../../../src/workbook/session/workbookError';
import { fakeActions, fakeHost } from '../../fakePane';

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

test('a screen that was fetched before is there at once, and is not fetched again', async () => {
  const load = jest.fn(async () => ({ name }: { name: string }) => <p>hello {name}</p>);
  const first = render(<LazyScreen load={load} props={{ name: 'Ada' }} />);
  expect(await screen.findByText('hello Ada')).toBeTruthy();
  first.unmount();
  render(<LazyScreen load={load} props={{ name: 'Bo' }} />);
  expect(screen.getByText('hello Bo')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

describe('while a screen is fetched that a key has opened,', () => {
  const opened = () => {
    let arrive: () => void = () => undefined;
    const load = () => new Promise<() => ReactNode>((done) => (arrive = () => done(() => <p>here</p>)));
    const pressed: string[] = [];
    const view = (isOpen: boolean) => (
      <div onKeyDown={({ key }) => pressed.push(key)}>
        <button>opener</button>
        <button>other</button>
        {isOpen && <LazyScreen load={load} props={{}} />}
      </div>
    );
    const { rerender } = render(view(false));
    act(() => screen.getByRole('button', { name: 'opener' }).focus());
    rerender(view(true));
    return { arrive: () => act(async () => arrive()), pressed, user: userEvent.setup() };
  };

  test('letters, Space and Enter do nothing where the focus still is, and other keys do', async () => {
    const { arrive, pressed, user } = opened();
    await user.keyboard('k {Enter}{Escape}{ArrowDown}');
    expect(pressed).toEqual(['Escape', 'ArrowDown']);
    await arrive();
    expect(screen.getByText('here')).toBeTruthy();
    await user.keyboard('k');
    expect(pressed).toEqual(['Escape', 'ArrowDown', 'k']);
  });

  test('who moves the focus goes on working', async () => {
    const { pressed, user } = opened();
    await user.tab();
    await user.keyboard('k');
    expect(pressed).toEqual(['Tab', 'k']);
  });
});

test('a screen that is fetched ahead is there at once, and one that cannot be is fetched again when it is opened', async () => {
  const Screen = () => <p>ahead</p>;
  const load = jest.fn(async () => Screen).mockRejectedValueOnce(new Error('no network'));
  await fetchAhead(load);
  await fetchAhead(load);
  await fetchAhead(load);
  render(<LazyScreen load={load} props={{}} />);
  expect(screen.getByText('ahead')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});

test('a screen that arrives after its place was left changes nothing', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let arrive: (Screen: () => ReactNode) => void = () => undefined;
  const load = () => new Promise<() => ReactNode>((resolve) => (arrive = resolve));
  const left = render(<LazyScreen load={load} props={{}} />);
  left.unmount();
  arrive(() => <p>late</p>);
  await Promise.resolve();
  expect(screen.queryByText('late')).toBeNull();
  expect(quiet).not.toHaveBeenCalled();
  quiet.mockRestore();
});

describe('a screen whose code is gone, as after a new version was put on the server,', () => {
  const missing = Object.assign(new Error('Loading chunk 7 failed. (https://addins.example.com/7.js)'), {
    name: 'ChunkLoadError',
  });

  test('offers to reload the pane, and no address', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const reload = jest.fn();
    render(
      <PaneContext value={{ host: fakeHost({ reload }), actions: fakeActions() }}>
        <LazyScreen load={() => Promise.reject(missing)} props={{}} />
      </PaneContext>,
    );
    await userEvent.setup().click(await screen.findByRole('button', { name: '重新载入' }));
    expect(reload).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/example\.com/)).toBeNull();
    quiet.mockRestore();
  });

  test('says that there is no network where there is none, and does not offer to reload a pane that still works', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const network = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    render(<LazyScreen load={() => Promise.reject(missing)} props={{}} />);
    expect(await screen.findByText(/^没有网络/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '重新载入' })).toBeNull();
    network.mockRestore();
    quiet.mockRestore();
  });
});

describe('within the pane,', () => {
  const missing = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
  const journal = () => new Journal(() => '9:00');
  const inPane = (kept: Journal, children: ReactNode) => (
    <PaneContext value={{ host: fakeHost({}), actions: fakeActions() }}>
      <JournalContext value={kept}>
        <HasFooterContext value={true}>{children}</HasFooterContext>
      </JournalContext>
    </PaneContext>
  );

  test('code that is gone in several places is said once, in the footer, and its own place offers to try again', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const kept = journal();
    const load = jest
      .fn()
      .mockRejectedValueOnce(missing)
      .mockResolvedValueOnce(() => <p>here</p>);
    render(
      inPane(
        kept,
        <>
          <LazyScreen load={() => Promise.reject(missing)} props={{}} isExtra />
          <LazyScreen load={load} props={{}} />
        </>,
      ),
    );
    const again = await screen.findByRole('button', { name: '重试' });
    await waitFor(() => expect(kept.read().failed?.problem).toEqual({ code: 'codeMissing' }));
    expect(document.body.textContent).toBe('重试');
    await userEvent.setup().click(again);
    expect(await screen.findByText('here')).toBeTruthy();
    expect(kept.read().failed).toBeNull();
    quiet.mockRestore();
  });
});

test.each([
  ['webpack’s', Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' })],
  [
    'Chromium’s',
    new TypeError('Failed to fetch dynamically imported module: https://addins.example.com/7.js'),
  ],
  ['Firefox’s', new TypeError('error loading dynamically imported module')],
  ['Safari’s', new TypeError('Importing a module script failed.')],
])('code that did not come is known by %s words', (_, error) => {
  expect(problemOf(error)).toEqual({ code: 'codeMissing' });
});

test('another mistake is not taken for code that did not come', () => {
  expect(problemOf(new TypeError('Failed to fetch'))).toMatchObject({ code: 'excelFailed' });
});
