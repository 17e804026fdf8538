import { element } from './shell/element';
import { startPage } from './startPage';

startPage().catch((error: unknown) => {
  // What is in the way is said on the page, and where a page's mistakes show.
  const text = error instanceof Error ? error.message : String(error);
  document.body.prepend(element('p', { class: 'start-failure', role: 'alert' }, text));
  throw error;
});
