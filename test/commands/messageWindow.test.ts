import { messageWindow } from '../../src/commands/messageWindow';

/** An Office whose window is closed when the test says so. */
function office() {
  const handlers: (() => void)[] = [];
  const close = jest.fn();
  const value = { close, addEventHandler: (_: string, handler: () => void) => handlers.push(handler) };
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Failed: 'failed' },
      EventType: { DialogEventReceived: 'dialogEventReceived' },
      context: {
        ui: {
          displayDialogAsync: (_: string, _options: object, answer: (result: object) => void) =>
            answer({ status: 'succeeded', value }),
        },
      },
    },
  });
  return { close, closedByPerson: () => handlers.forEach((handler) => handler()) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('ends when the person closes the window', async () => {
  const { close, closedByPerson } = office();
  const shown = messageWindow('https://localhost/message.html', { height: 24, width: 30 });
  closedByPerson();
  await shown;
  jest.runAllTimers();
  expect(close).not.toHaveBeenCalled();
});

test('ends by itself where Escape closed it without a word', async () => {
  const { close } = office();
  const shown = messageWindow('https://localhost/message.html', { height: 24, width: 30 });
  await jest.advanceTimersByTimeAsync(60_000);
  await shown;
  expect(close).toHaveBeenCalledTimes(1);
});
