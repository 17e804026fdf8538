import { ribbonCommand } from '../../src/commands/ribbonCommand';

function aCommand(given: { run?: () => Promise<void>; showFailure?: (error: unknown) => Promise<void> }) {
  const parts = {
    run: jest.fn(given.run ?? (async () => undefined)),
    showFailure: jest.fn(given.showFailure ?? (async () => undefined)),
    reportError: jest.fn(),
  };
  return { ...parts, event: { completed: jest.fn() }, handler: ribbonCommand(parts) };
}

test('runs, then completes the event once', async () => {
  const { handler, event, run, showFailure } = aCommand({});
  await handler(event);
  expect(run).toHaveBeenCalledTimes(1);
  expect(showFailure).not.toHaveBeenCalled();
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test('shows the person a failure, and completes only after that', async () => {
  const failure = new Error('no table');
  const order: string[] = [];
  const { handler, event, showFailure } = aCommand({
    run: () => Promise.reject(failure),
    showFailure: async () => void order.push('shown'),
  });
  event.completed.mockImplementation(() => order.push('completed'));
  await handler(event);
  expect(showFailure).toHaveBeenCalledWith(failure);
  expect(order).toEqual(['shown', 'completed']);
});

test('completes and does not reject when the failure cannot be shown either', async () => {
  const failure = new Error('no table');
  const unshown = new Error('lost contact');
  const { handler, event, reportError } = aCommand({
    run: () => Promise.reject(failure),
    showFailure: () => Promise.reject(unshown),
  });
  await expect(handler(event)).resolves.toBeUndefined();
  expect(reportError.mock.calls).toEqual([[failure], [unshown]]);
  expect(event.completed).toHaveBeenCalledTimes(1);
});
