const noGuessing = {
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * For the stand-in's page: nothing but its own server and the add-in's may be asked for anything.
 *
 * @param addin origin of the add-in's server
 */
export function pageHeaders(addin: string): Record<string, string> {
  return withPolicy({
    'script-src': "'self'",
    // Univer and the ribbon set styles on elements.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `'self' data: blob: ${addin}`,
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'frame-src': addin,
    'frame-ancestors': "'none'",
  });
}

/**
 * For the add-in and its copy of Office.js.
 *
 * @param page origin of the stand-in's page, which shows the add-in in frames
 */
export function addinHeaders(page: string): Record<string, string> {
  return withPolicy({
    'script-src': "'self'",
    // Fluent UI adds its rules to the page while it runs.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'frame-src': "'self'",
    'frame-ancestors': page,
  });
}

/**
 * For another add-in, which brings its own ideas of what it loads: only who may frame it is said.
 *
 * @param page origin of the stand-in's page
 */
export const foreignHeaders = (page: string): Record<string, string> => ({
  ...noGuessing,
  'content-security-policy': `frame-ancestors ${page}`,
});

function withPolicy(directives: Record<string, string>): Record<string, string> {
  const closed = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'" };
  const policy = Object.entries({ ...closed, ...directives }).map(([name, value]) => `${name} ${value}`);
  return { ...noGuessing, 'content-security-policy': policy.join('; ') };
}
