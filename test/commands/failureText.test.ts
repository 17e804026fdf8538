import { languageOf } from '../../src/words/vocabulary/languages';
import { failureText } from '../../src/commands/failureText';
import { WorkbookError } from '../../src/workbook/session/workbookError';

test('says what did not happen, why, and what to do', () => {
  const error = new WorkbookError({ code: 'sheetProtected', sheet: '任务进度跟踪表' });
  expect(failureText('command.refreshFailed', error, languageOf('zh-CN'))).toBe(
    '刷新预警未完成。“任务进度跟踪表”受保护，未写入。让所有者取消保护，再重试。',
  );
  expect(failureText('command.refreshFailed', error, languageOf('en'))).toBe(
    'Alerts were not refreshed. “任务进度跟踪表” is protected; nothing written. Ask its owner to unprotect it, then retry.',
  );
});

test('leads to the pane where a choice is needed that a ribbon button cannot offer', () => {
  const error = new WorkbookError({ code: 'exportSheetEdited', sheet: '2026-06 月度总结' });
  expect(failureText('command.exportFailed', error, languageOf('zh-CN'))).toContain('在面板“总结”里确认覆盖');
});

test('a mistake of ours is reported as well', () => {
  expect(failureText('command.exportFailed', new TypeError('x is undefined'), languageOf('zh-CN'))).toContain(
    'x is undefined',
  );
});
