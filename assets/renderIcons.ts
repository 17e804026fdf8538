/**
 * Draws the PNGs beside this file from the SVGs: `npx tsx assets/renderIcons.ts`. The PNGs are committed,
 * so that building the add-in needs no browser.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../dev-host/testing/launchBrowser';

const NAMES = ['icon', 'open-pane', 'refresh-alerts', 'export-summary'];
const SIZES = [16, 32, 64, 80, 128];

async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const name of NAMES) {
      const svg = readFileSync(join(__dirname, `${name}.svg`), 'utf8');
      for (const size of SIZES) {
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(
          `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
        );
        await page.screenshot({ path: join(__dirname, `${name}-${size}.png`), omitBackground: true });
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
