import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { modulesFolder } from './projectFolders';

export const fontFilesFolder = join(modulesFolder, '@fontsource', 'noto-sans-sc', 'files');
/** Path under which both servers serve that folder. */
export const fontFilesPath = '/fonts/files/';
export const fontStylesheetPath = '/fonts/chinese.css';

/** Names the add-in, the page and the grid ask for Chinese letters by. */
const families = [
  'Microsoft YaHei',
  'Microsoft YaHei UI',
  'PingFang SC',
  'Noto Sans CJK SC',
  'Noto Sans SC',
  'DengXian',
  '等线',
];
const weights = [400, 700];
/** Ideographs with their punctuation and the full-width forms; Latin stays with the system's own fonts. */
const chinese = 'U+2E80-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF, U+20000-2FA1F';

/** Whether this machine can draw Chinese. Windows and macOS always can; Linux says so through fontconfig. */
export function systemHasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch (error) {
    // No fontconfig program: a bare machine, which has no such font either.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** A stylesheet that gives those family names the Noto font of the npm package. */
export function chineseFontStylesheet(): string {
  return families
    .flatMap((family) =>
      weights.map((weight) => {
        const file = `${fontFilesPath}noto-sans-sc-chinese-simplified-${weight}-normal.woff2`;
        return (
          `@font-face{font-family:'${family}';font-weight:${weight};font-display:block;` +
          `src:url(${file}) format('woff2');unicode-range:${chinese}}`
        );
      }),
    )
    .join('\n');
}
