import { Progress } from '../../server/site/Progress';
import { waitingSite } from '../../server/site/waitingSite';

test('a page that is still being made says what is being done, and asks again', async () => {
  const said: string[] = [];
  const progress = new Progress((text) => said.push(text));
  const { answers, headers } = waitingSite(progress);
  const page = () => String(answers['/']?.body());
  let finish = (): void => undefined;
  const step = progress.step('Building the page', () => new Promise<void>((resolve) => (finish = resolve)));
  expect(page()).toContain('<li>Building the page …</li>');
  expect(page()).toContain('http-equiv="refresh"');
  finish();
  await step;
  expect(page()).toMatch(/<li>Building the page ✓ \d+\.\d s<\/li>/);
  expect(said).toEqual(['Building the page…']);
  expect(headers['cache-control']).toBe('no-store');
});

test('a step that fails is not called done', async () => {
  const progress = new Progress();
  await expect(progress.step('Building', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(progress.list()).toEqual(['Building …']);
});
