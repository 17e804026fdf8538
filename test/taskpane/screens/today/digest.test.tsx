import { act, screen } from '@testing-library/react';
import { aRefresh } from '../../fakePane';
import { announcement, openPane } from '../../openPane';

const refreshAlerts = async () =>
  aRefresh({
    digests: [
      { owner: '张三', tasks: 2, text: '张三的两项\n' },
      { owner: '', tasks: 1, text: '没人管的一项\n' },
    ],
    review: '复盘三段\n',
  });
const settings = { autoRefresh: true };
const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '摘要' });

async function openDigest() {
  const { user } = await openPane({ actions: { refreshAlerts }, settings });
  // user-event puts a clipboard of its own in place.
  await user.click(await screen.findByRole('button', { name: '“红”的操作' }));
  await user.click(screen.getByRole('menuitem', { name: '复制这组摘要' }));
  await screen.findByRole('combobox', { name: '给谁' });
  return user;
}

test('the group’s menu is reached by the keyboard alone, and left by it', async () => {
  const { user } = await openPane({ actions: { refreshAlerts }, settings });
  const more = await screen.findByRole('button', { name: '“红”的操作' });
  const heading = screen.getByRole('button', { name: '红 1', expanded: true });
  act(() => heading.focus());
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(more);
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(heading);
  expect(heading.getAttribute('aria-expanded')).toBe('true');
  await user.keyboard('{Shift>}{F10}{/Shift}');
  await screen.findByRole('menuitem', { name: '复制这组摘要' });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(more);
});

test('the text of a group, of each owner and the 复盘 are copied as shown', async () => {
  const user = await openDigest();
  expect(
    [...screen.getByRole<HTMLSelectElement>('combobox', { name: '给谁' }).options].map(
      (option) => option.textContent,
    ),
  ).toEqual(['全部（1）', '红（1）', '张三（2）', '未填责任人（1）', '复盘']);
  expect(text().value).toBe(
    '截至 6月24日：红 1，黄 0，临期 0\n\n张三\n1. 系统上线：逾期 4 天。下一步：协调测试环境',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: '给谁' }), '张三（2）');
  expect(text().value).toBe('张三的两项\n');
  await user.click(screen.getByRole('button', { name: '复制' }));
  await announcement('已复制');
  expect(await navigator.clipboard.readText()).toBe('张三的两项\n');
  await user.selectOptions(screen.getByRole('combobox', { name: '给谁' }), '复盘');
  expect(text().value).toBe('复盘三段\n');
  await user.click(screen.getByRole('button', { name: '复制' }));
  expect(await navigator.clipboard.readText()).toBe('复盘三段\n');
});

test('where the clipboard is blocked the text is selected, with the keys that copy it', async () => {
  const user = await openDigest();
  const blocked = jest
    .spyOn(navigator.clipboard, 'writeText')
    .mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: '复制' }));
  expect(await screen.findByText('无法自动复制，文字已选中。按 Ctrl+C。')).toBeTruthy();
  expect(document.activeElement).toBe(text());
  expect([text().selectionStart, text().selectionEnd]).toEqual([0, text().value.length]);
  blocked.mockRestore();
});

test('Esc closes it and leads back to its button', async () => {
  const user = await openDigest();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: '摘要' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '“红”的操作' }));
});

test('a slash in the list leads to the search, but not from a field', async () => {
  const { user } = await openPane({ actions: { refreshAlerts }, settings });
  await screen.findByText('系统上线');
  const search = screen.getByRole<HTMLInputElement>('searchbox', { name: '搜索' });
  act(() => screen.getByText('系统上线').closest<HTMLElement>('[aria-level="2"]')?.focus());
  await user.keyboard('/');
  expect(document.activeElement).toBe(search);
  await user.keyboard('/');
  expect(search.value).toBe('/');
});
