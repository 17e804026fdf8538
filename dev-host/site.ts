/** Front door: the demo's two servers, and what other pages of the repository are built and served with. */
export type { OpsbookDemo } from './page/opsbookDemo';
export { buildAddin, buildAddinQuickly, officeJsPath } from './server/build/buildAddin';
export { localCertificate } from './server/site/certificate';
export { close, isPortTaken, listen } from './server/site/listen';
export { projectFolder } from './server/build/projectFolders';
export { runNode } from './server/build/runNode';
export { startDemo, type RunningDemo } from './server/start/startDemo';
export { serveSite } from './server/site/staticFiles';
