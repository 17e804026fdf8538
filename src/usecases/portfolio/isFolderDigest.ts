import type { Template } from '../../words/template/fill';
import { portfolioWordsOf } from '../../words/report/reportWords';
import { LANGUAGES } from '../../words/vocabulary/languages';

/** Whether a text is a `folderDigest` of any day, in any language: its first two lines are what every version wrote. */
export function isFolderDigest(text: string): boolean {
  // As an editor may have saved it.
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const [title = '', counts = ''] = lines.filter((line) => line.trim() !== '');
  return LANGUAGES.some((language) => {
    const { digest } = portfolioWordsOf(language);
    return isMadeOf(`# ${digest.title}`, title) && isMadeOf(digest.counts, counts);
  });
}

/** Whether a line is a template with a day in place of `{day}` and numbers in place of its other names. */
function isMadeOf(template: Template, line: string): boolean {
  // Every second part is a name.
  const parts = template.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return part === 'day' ? '.{4,40}' : '\\d+';
  });
  return new RegExp(`^${parts.join('')}$`, 'u').test(line.trimEnd());
}
