import { checkEventually } from './check';

/**
 * Hears events while `work` runs, and not afterwards. `arrived` waits for so many of them in all.
 * @throws ContractFailure when they do not come
 */
export async function listen<Args>(
  events: OfficeExtension.EventHandlers<Args>,
  context: Excel.RequestContext,
  work: (heard: Args[], arrived: (count: number) => Promise<void>) => Promise<void>,
): Promise<void> {
  const heard: Args[] = [];
  const handler = events.add((args) => Promise.resolve(void heard.push(args)));
  await context.sync();
  try {
    await work(heard, (count) => checkEventually(() => heard.length >= count, `event ${count}`));
  } finally {
    handler.remove();
    await context.sync();
  }
}
