import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { modulesFolder } from '../build/projectFolders';

export const fontFilesFolder = join(modulesFolder, '@fontsource', 'noto-sans-sc', 'files');
/** Path under which both servers serve that folder. */
export const fontFilesPath = '/fonts/files/';
export const fontStylesheetPath = '/fonts/chinese.css';

/**
 * Names by which the add-in, the page and cells ask for letters. The grid asks for one name only, with no
 * fallback, so the usual Latin ones need Chinese letters too.
 */
const families = [
  'Microsoft YaHei',
  'Microsoft YaHei UI',
  '微软雅黑',
  'PingFang SC',
  'Noto Sans CJK SC',
  'DengXian',
  '等线',
  'SimSun',
  '宋体',
  'Arial',
  'Calibri',
];
/** Those the pane names after its Latin fonts, from which its quotation marks come: full-width ones would gape in English. */
const afterLatin: ReadonlySet<string> = new Set(['Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC']);
const weights = [400, 700];
/** Parts the package's font comes in, by the letters they hold. */
const parts = {
  latin: 'U+0-2E7F',
  'chinese-simplified': 'U+2E80-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF, U+20000-2FA1F',
};

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

/** A stylesheet that gives those names the Noto font of the npm package. */
export function chineseFontStylesheet(): string {
  const faces = families.flatMap((family) =>
    weights.flatMap((weight) =>
      Object.entries(parts).map(([part, letters]) => {
        const range = part === 'latin' && afterLatin.has(family) ? 'U+0-2017, U+201E-2E7F' : letters;
        const file = `${fontFilesPath}noto-sans-sc-${part}-${weight}-normal.woff2`;
        return (
          `@font-face{font-family:'${family}';font-weight:${weight};font-display:block;` +
          `src:url(${file}) format('woff2');unicode-range:${range}}`
        );
      }),
    ),
  );
  return faces.join('\n');
}
