import type { Page } from 'playwright-core';

export interface PageWatch {
  /** @throws Error that lists requests to other machines and errors nobody handled */
  check(): void;
}

/** Records what a page must not do: ask anything of another machine, or fail unnoticed. */
export function watchPage(page: Page): PageWatch {
  const faults: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const local = ['data:', 'blob:', 'about:'].includes(protocol) || hostname === 'localhost';
    if (!local) faults.push(`request to ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`error in the page: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`error in the console: ${message.text()}`);
  });
  return {
    check() {
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
  };
}
