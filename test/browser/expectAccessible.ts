import axe from 'axe-core';
import type { FrameLocator } from 'playwright-core';
import { paneFrame } from './paneFrame';
import { standsStill } from './standsStill';

/** Everything axe knows of WCAG 2.2 A and AA and of good practice, but for what a page inside Excel cannot have. */
const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What can be otherwise in other colours. */
const COLOUR_RULES: axe.RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * Checks what the pane shows now with axe, run in the real browser so that colours and sizes are the real ones.
 * @param what `colours`: of a pane that has been checked in other colours
 * @throws Error naming each rule that is broken and the elements that break it
 */
export async function expectAccessible(
  pane: FrameLocator,
  what: 'everything' | 'colours' = 'everything',
): Promise<void> {
  const frame = await paneFrame(pane);
  // Evaluated, not added as a script element: the pane's content security policy forbids strange scripts.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(`(() => { ${axe.source} })()`);
  await standsStill(frame);
  const violations = await frame.evaluate(
    async (options) => {
      const found = await window.axe.run(document, options);
      return found.violations.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        nodes: nodes.map(({ html, failureSummary }) => `${html}\n    ${failureSummary ?? ''}`),
      }));
    },
    what === 'colours' ? COLOUR_RULES : OPTIONS,
  );
  if (violations.length === 0) return;
  throw new Error(
    violations.map(({ rule, nodes }) => `${rule}\n${nodes.map((node) => `  ${node}`).join('\n')}`).join('\n'),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
