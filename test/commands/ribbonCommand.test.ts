import { ribbonCommand } from '../../src/commands/ribbonCommand';

function aCommand(given: { run?: () => Promise<void>; tell?: (error: unknown) => Promise<void> }) {
  const parts = {
    run: jest.fn(given.run ?? (async () => undefined)),
    tell: jest.fn(given.tell ?? (async () => undefined)),
    reportError: jest.fn(),
  };
  return { ...parts, event: { completed: jest.fn() }, handler: ribbonCommand(parts) };
}

test('runs, then completes the event once', async () => {
  const { handler, event, run, tell } = aCommand({});
  await handler(event);
  expect(run).toHaveBeenCalledTimes(1);
  expect(tell).not.toHaveBeenCalled();
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test('tells the person of a failure, and completes only after that', async () => {
  const failure = new Error('no table');
  const order: string[] = [];
  const { handler, event, tell } = aCommand({
    run: () => Promise.reject(failure),
    tell: async () => void order.push('told'),
  });
  event.completed.mockImplementation(() => order.push('completed'));
  await handler(event);
  expect(tell).toHaveBeenCalledWith(failure);
  expect(order).toEqual(['told', 'completed']);
});

test('completes and does not reject when the failure cannot be told either', async () => {
  const failure = new Error('no table');
  const untold = new Error('lost contact');
  const { handler, event, reportError } = aCommand({
    run: () => Promise.reject(failure),
    tell: () => Promise.reject(untold),
  });
  await expect(handler(event)).resolves.toBeUndefined();
  expect(reportError.mock.calls).toEqual([[failure], [untold]]);
  expect(event.completed).toHaveBeenCalledTimes(1);
});
