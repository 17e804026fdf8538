import axe from 'axe-core';
import type { FrameLocator } from 'playwright-core';
import { paneFrame } from './paneFrame';
import { standsStill } from './standsStill';

/** Everything axe knows of WCAG 2.2 A and AA and of good practice, but for what a page inside Excel cannot have. */
const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

const only = (...values: string[]): axe.RunOptions => ({ runOnly: { type: 'rule', values } });

const RULES = {
  everything: OPTIONS,
  /** What can be otherwise in other colours. */
  colours: only('color-contrast', 'link-in-text-block'),
  /** What can be otherwise in another language: where a word is missing or longer. */
  words: only(
    ...['html-has-lang', 'html-lang-valid', 'valid-lang', 'document-title'],
    ...['button-name', 'link-name', 'input-button-name', 'label', 'select-name', 'empty-heading'],
    ...['aria-command-name', 'aria-dialog-name', 'aria-input-field-name', 'aria-meter-name'],
    ...['aria-progressbar-name', 'aria-toggle-field-name', 'aria-tooltip-name', 'aria-treeitem-name'],
    ...['image-alt', 'role-img-alt', 'svg-img-alt', 'image-redundant-alt', 'target-size'],
  ),
};
export type AxeRules = keyof typeof RULES;

/**
 * Checks what the pane shows now with axe, run in the real browser so that colours and sizes are the real ones.
 * @param rules of a pane that has been checked in other colours or in another language, some are enough
 * @throws Error naming each rule that is broken and the elements that break it
 */
export async function expectAccessible(pane: FrameLocator, rules: AxeRules = 'everything'): Promise<void> {
  const frame = await paneFrame(pane);
  // Evaluated, not added as a script element: the pane's content security policy forbids strange scripts.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(`(() => { ${axe.source} })()`);
  await standsStill(frame);
  const violations = await frame.evaluate(async (options) => {
    const found = await window.axe.run(document, options);
    return found.violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      nodes: nodes.map(({ html, failureSummary }) => `${html}\n    ${failureSummary ?? ''}`),
    }));
  }, RULES[rules]);
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
