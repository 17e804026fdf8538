import { settingKey } from '../../../src/domain/settings/readSettings';
import { isOwnText } from '../../../src/words/vocabulary/isOwnText';

describe('wordings of earlier releases in a workbook', () => {
  it.each([
    '转为已关闭还缺验证人（写“验证人：姓名”）。',
    '待验证至 9月13日；转为已关闭还缺验证结果。',
    '可以转为已解决。',
    '状态为已关闭，但验证期没到；待验证至 9月13日。',
    'To pass to Closed it needs a verification.',
    'May pass to Resolved.',
    'Marked Resolved without an owner.',
  ])('%s is known as ours', (text) => {
    expect(isOwnText('closure', text)).toBe(true);
  });

  it.each(['转给李四处理', 'May be closed next week', '标记'])('%s was typed by a person', (text) => {
    expect(isOwnText('closure', text)).toBe(false);
  });

  it.each([
    ['Refresh by itself', 'autoRefresh'],
    ['Refresh automatically', 'autoRefresh'],
    ['Move successors', 'cascade'],
    ['Move follow-on tasks', 'cascade'],
  ])('the setting %s is still read', (label, key) => {
    expect(settingKey(label)).toBe(key);
  });
});
