import type { WireCount } from '../../dispatcher/wire/HostClient';
import type { AddinOutcome, AddinRequest, HeadlessAddin } from './loadAddin';
import type { ActionName } from '../arguments/commandLine';

export interface ActionReport {
  action: ActionName;
  ok: boolean;
  result: unknown;
  error?: { code: string; message: string };
  wire: WireCount;
}

/**
 * Runs the actions in order on one workbook, stopping at the first that fails.
 * @param wire the client's running totals; each report holds its own action's share.
 */
export async function runActions(
  addin: HeadlessAddin,
  actions: ActionName[],
  request: AddinRequest,
  wire: Readonly<WireCount>,
): Promise<ActionReport[]> {
  const reports: ActionReport[] = [];
  for (const action of actions) {
    const before = { ...wire };
    const outcome = await addin.runAction(action, request);
    reports.push(report(action, outcome, difference(before, wire)));
    if (!outcome.ok) break;
  }
  return reports;
}

function report(action: ActionName, outcome: AddinOutcome, wire: WireCount): ActionReport {
  return outcome.ok
    ? { action, ok: true, result: outcome.result, wire }
    : {
        action,
        ok: false,
        result: outcome.result ?? null,
        error: { code: outcome.code, message: outcome.message },
        wire,
      };
}

const difference = (before: WireCount, after: Readonly<WireCount>): WireCount => ({
  syncs: after.syncs - before.syncs,
  requestBytes: after.requestBytes - before.requestBytes,
  responseBytes: after.responseBytes - before.responseBytes,
  cellsWritten: after.cellsWritten - before.cellsWritten,
});
