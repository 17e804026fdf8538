import { join } from 'node:path';
import { officeJsPath } from '../build/buildAddin';
import {
  chineseFontStylesheet,
  fontFilesFolder,
  fontFilesPath,
  fontStylesheetPath,
  systemHasChineseFont,
} from './chineseFonts';
import { modulesFolder } from '../build/projectFolders';
import { foreignSite, type ForeignFiles } from './foreignSite';
import { addinHeaders, pageHeaders } from './securityHeaders';
import type { Answer, Site } from './staticFiles';

/** What the two servers show. Folders are absolute. */
export interface DemoContent {
  pageFolder: string;
  /** The project's own add-in as built; or another's files, in a folder or behind a server. */
  addin: { folder: string } | ForeignFiles;
  /** The add-in's manifest.xml as text. */
  manifest: string;
  file?: { name: string; bytes: Buffer };
}

/**
 * The stand-in's page. `/demo.json` says to the page's script where the add-in is and whether a workbook waits
 * under `/workbook.xlsx`.
 */
export function pageSite(content: DemoContent, addinOrigin: string): Site {
  const { file } = content;
  const setup = { addinOrigin, workbook: file?.name ?? null };
  return {
    headers: pageHeaders(addinOrigin),
    answers: {
      '/demo.json': text('application/json; charset=utf-8', () => JSON.stringify(setup)),
      '/manifest.xml': text('text/xml; charset=utf-8', () => content.manifest),
      ...(file ? { '/workbook.xlsx': { type: 'application/octet-stream', body: () => file.bytes } } : {}),
      ...fontAnswers(),
    },
    folders: [
      [fontFilesPath, fontFilesFolder],
      ['/', content.pageFolder],
    ],
    ...fontInjection(),
  };
}

/** The add-in as built, with the unmodified Office.js of the npm package beside it. */
export function addinSite({ addin }: DemoContent, pageOrigin: string): Site {
  const officeJs: Site['folders'][number] = [
    officeJsPath,
    join(modulesFolder, '@microsoft', 'office-js', 'dist'),
  ];
  if (!('folder' in addin)) return foreignSite(addin, pageOrigin, officeJs);
  return {
    headers: addinHeaders(pageOrigin),
    answers: fontAnswers(),
    folders: [officeJs, [fontFilesPath, fontFilesFolder], ['/', addin.folder]],
    ...fontInjection(),
  };
}

const text = (type: string, body: () => string): Answer => ({ type, body });

function fontAnswers(): Record<string, Answer> {
  return { [fontStylesheetPath]: text('text/css; charset=utf-8', chineseFontStylesheet) };
}

/** Chinese letters for a machine without any; elsewhere pages stay as they are. */
function fontInjection(): Pick<Site, 'injectIntoHead'> {
  if (systemHasChineseFont()) return {};
  return { injectIntoHead: `<link rel="stylesheet" href="${fontStylesheetPath}">` };
}
