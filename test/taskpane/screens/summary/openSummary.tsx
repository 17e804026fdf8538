import { screen } from '@testing-library/react';
import type { PaneActions } from '../../../../src/taskpane/context/PaneActions';
import type { PaneHost } from '../../../../src/taskpane/context/PaneHost';
// Loaded with the test, so that no test waits for the first loading of a page.
import '../../../../src/taskpane/screens/summary/monthEnd/CarryOverPage';
import '../../../../src/taskpane/screens/summary/monthEnd/CloseMonthPage';
import '../../../../src/taskpane/screens/summary/Summary';
import '../../../../src/taskpane/screens/summary/SummaryTextPage';
import { openPane } from '../../openPane';

/** The pane at its 总结 page. */
export async function openSummary(actions: Partial<PaneActions> = {}, host: Partial<PaneHost> = {}) {
  const pane = await openPane({ actions, host, settings: { period: '2026-06' } });
  await pane.user.click(await screen.findByRole('tab', { name: '总结' }));
  // A pane that is drawn for the first time takes its time on a busy machine.
  await screen.findByRole('button', { name: '更新总结' }, { timeout: 10_000 });
  return pane;
}
