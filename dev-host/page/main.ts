import { showStartFailure } from './shell/showStartFailure';
import { startPage } from './startPage';

startPage().catch((error: unknown) => {
  // What is in the way is said on the page, and where a page's mistakes show.
  showStartFailure(error instanceof Error ? error.message : String(error));
  throw error;
});
