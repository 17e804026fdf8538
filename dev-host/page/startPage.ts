import type { Book } from '../engine/book/Book';
import { emptyBook } from '../engine/book/emptyBook';
import { lossText } from '../engine/book/losses/Loss';
import { drawDeveloperPanel } from './developer/drawDeveloperPanel';
import { DocumentWindow, officeLocale } from './DocumentWindow';
import { fontsReady } from './fontsReady';
import { createGrid } from './grid/Grid';
import { createOpsbookDemo } from './opsbookDemo';
import { drawRibbon } from './addin/drawRibbon';
import { offerNewWorkbook } from './offerNewWorkbook';
import { readManifest } from './addin/readManifest';
import { fetchOk, readSetup } from './setup';
import { drawStandInStrip } from './shell/drawStandInStrip';
import { drawUncomputed } from './shell/drawUncomputed';
import { element } from './shell/element';
import { showMessage } from './shell/showMessage';
import { developerText } from './developer/developerText';
import { pageText, type PageLanguage } from './shell/pageText';
import { downloadWorkbook, onFileDrop, readWorkbook } from './workbookFiles';

/** Builds the page, opens the first workbook and publishes `window.opsbookDemo`. */
export async function startPage(): Promise<void> {
  const language: PageLanguage =
    new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'zh-CN';
  const text = pageText(language);
  document.documentElement.lang = language;

  const [setup, manifestXml] = await Promise.all([
    readSetup(),
    fetchOk('/manifest.xml').then((response) => response.text()),
    fontsReady(),
  ]);
  const manifest = readManifest(manifestXml, officeLocale(language));
  document.title = `${manifest.displayName} · ${text.standIn}`;

  const gridArea = element('div', { class: 'grid' });
  const layer = element('div', { class: 'layer' });
  // Univer wants its container in the page when it draws.
  document.body.append(element('main', {}, gridArea), layer);
  const grid = createGrid(gridArea, layer, language, report);
  const shown = new DocumentWindow({
    grid,
    manifest,
    addinOrigin: setup.addinOrigin,
    language,
    text,
    developerText: developerText(language),
    onNewWorkbook: (file) => void offerNewWorkbook(file, text).catch(report),
    report,
  });

  let fileName = text.untitled;
  const load = (book: Book, name: string) => {
    fileName = name;
    strip.setFileName(name);
    shown.load(book, name);
    uncomputed.update();
  };
  const tell = async (message: string) => {
    await showMessage({ title: text.standIn, text: message, buttons: [{ answer: 'ok', label: text.ok }] });
  };
  const open = async (file: Blob, name: string) => {
    try {
      load(await readWorkbook(file), name);
    } catch (error) {
      await tell(`${text.notAWorkbook(name)}\n${reason(error)}`);
    }
  };
  const save = async () => {
    const book = grid.engine.toBook();
    if (book.losses.length > 0)
      await tell([text.saveLosses, ...book.losses.map((loss) => lossText(loss, language))].join('\n'));
    await downloadWorkbook(book, fileName);
  };
  const otherLanguage = language === 'zh-CN' ? '?lang=en' : '?lang=zh-CN';
  const developer = drawDeveloperPanel(developerText(language), {
    host: () => shown.host,
    isColleagueShown: () => shown.colleague.isShown,
    showColleague: (isShown) => shown.colleague.show(isShown),
    tell: (message) => void tell(message).catch(report),
  });
  const uncomputed = drawUncomputed(grid.engine, text, (message) => void tell(message).catch(report));
  const files = {
    open: (file: File) => void open(file, file.name).catch(report),
    save: () => void save().catch(report),
  };
  const strip = drawStandInStrip(text, otherLanguage, files, {
    mark: uncomputed.button,
    more: developer.button,
  });
  const ribbon = drawRibbon(manifest, text, setup.addinOrigin, (button) => {
    shown
      .press(button)
      .catch((error: unknown) => tell(text.commandFailed(button.label, reason(error))).catch(report));
  });
  document.body.prepend(strip.element, ribbon);
  document.body.append(developer.panel);
  gridArea.after(shown.pane.element);
  onFileDrop((file) => void open(file, file.name).catch(report));

  const start = async () => {
    if (setup.workbook === null) load(emptyBook(), text.untitled);
    else await open(await (await fetchOk('/workbook.xlsx')).blob(), setup.workbook);
    await grid.view.drawn();
  };
  window.opsbookDemo = { ...createOpsbookDemo(grid, load), ready: start() };
  await window.opsbookDemo.ready;
}

/** Shows the error where a page's own mistakes show: the browser's console, and the tests that listen to it. */
function report(error: unknown): void {
  window.reportError(error);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
