import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import { languageOf } from '../../../../src/words/vocabulary/languages';
import type { PaneHost } from '../../../../src/taskpane/context/PaneHost';
import { PaneContext } from '../../../../src/taskpane/context/PaneContext';
import { fakeActions, fakeHost } from '../../fakePane';
import { LanguageContext } from '../../../../src/taskpane/context/LanguageContext';
import { ProgressLine } from '../../../../src/taskpane/parts/outcome/ProgressLine';
import type { ProgressStep } from '../../../../src/usecases/run/runOptions';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function show(step: ProgressStep, host: Partial<PaneHost> = {}) {
  render(
    <LanguageContext value={languageOf('zh-CN')}>
      <PaneContext value={{ host: fakeHost(host), actions: fakeActions() }}>
        <FluentProvider theme={webLightTheme}>
          <ProgressLine busy step={step} />
        </FluentProvider>
      </PaneContext>
    </LanguageContext>,
  );
  act(() => jest.advanceTimersByTime(600));
}

it('counts rows, and can be stopped between them', () => {
  const stop = jest.fn();
  show({ phase: 'reading', done: 1200, total: 5000, stop });
  expect(screen.getByText('正在读取 1,200/5,000 行')).toBeTruthy();
  act(() => screen.getByRole('button', { name: '取消' }).click());
  expect(stop).toHaveBeenCalledTimes(1);
});

it('offers no stop where there is nothing between which to stop', () => {
  show({ phase: 'writing', stop: jest.fn() });
  expect(screen.getByText('正在写入…')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('says after some seconds without an answer that it still waits, and offers to stop or to connect again', () => {
  const [stop, reload] = [jest.fn(), jest.fn()];
  show({ phase: 'writing', stop }, { reload });
  act(() => jest.advanceTimersByTime(10_000));
  expect(screen.getByRole('status').textContent).toBe('Excel 还没有回应，仍在等待。');
  act(() => screen.getByRole('button', { name: '取消' }).click());
  act(() => screen.getByRole('button', { name: '重新连接' }).click());
  expect([stop.mock.calls.length, reload.mock.calls.length]).toEqual([1, 1]);
});
