/**
 * Draws the PNGs beside this file: `npx tsx assets/renderIcons.ts`. They are committed, so that building the add-in needs
 * no browser. With a folder, `npx tsx assets/renderIcons.ts FOLDER` also leaves there how all look on light and dark.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../dev-host/testing/browser/launchBrowser';
import { drawIcon, type IconName } from './drawIcon';

const NAMES: readonly IconName[] = ['icon', 'open-pane', 'refresh-alerts', 'export-summary', 'show-timeline'];
/** Those the ribbon asks for, from 100% to 500%. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

async function main(sheetFolder?: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const name of NAMES) {
      for (const size of SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawIcon(name, size)}`);
        await page.screenshot({ path: join(__dirname, `${name}-${size}.png`), omitBackground: true });
      }
    }
    if (!sheetFolder) return;
    await page.setViewportSize({ width: 1080, height: 1000 });
    await page.setContent(contactSheet());
    await page.screenshot({ path: join(sheetFolder, 'icons.png'), fullPage: true });
  } finally {
    await browser.close();
  }
}

/** Each size as it is and, the small ones, four times as large. */
function contactSheet(): string {
  const image = (name: IconName, size: number, scale: number) => {
    const bytes = readFileSync(join(__dirname, `${name}-${size}.png`)).toString('base64');
    return `<img style="image-rendering:pixelated;margin:4px" width="${size * scale}" src="data:image/png;base64,${bytes}">`;
  };
  const rows = (scale: number, sizes: readonly number[]) =>
    NAMES.map((name) => `<div>${sizes.map((size) => image(name, size, scale)).join('')}</div>`).join('');
  return ['#ffffff', '#f3f2f1', '#262626', '#0a0a0a']
    .map(
      (colour) =>
        `<div style="background:${colour};padding:8px;display:inline-block">${rows(1, SIZES)}${rows(4, [16, 20, 24])}</div>`,
    )
    .join('');
}

void main(process.argv[2]);
