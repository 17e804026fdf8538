/**
 * The page has no styles but an element's own: jsdom lays nothing out, but would look through hundreds of rules for
 * each element a test asks for by its role, Fluent's and a browser's usual ones. Whether something is seen, in which
 * colours and where, the browser tests look at.
 */
const style = document.head.appendChild(document.createElement('style'));
Object.getPrototypeOf(style.sheet).insertRule = () => 0;
style.remove();

const tags = (names) => new Set(names.toUpperCase().split(' '));
const NONE = tags('area base datalist head link meta noembed noframes param rp script style template title');
const BLOCK = tags(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend main menu nav ol optgroup option p pre section summary ul',
);
const OTHERS = {
  ...{
    LI: 'list-item',
    TABLE: 'table',
    THEAD: 'table-header-group',
    TBODY: 'table-row-group',
    TR: 'table-row',
  },
  ...{
    TD: 'table-cell',
    TH: 'table-cell',
    BUTTON: 'inline-block',
    INPUT: 'inline-block',
    SELECT: 'inline-block',
  },
};
const INHERITED = { visibility: 'visible', pointerEvents: 'auto', cursor: 'auto' };

/** As a browser shows an element of that name when no style says otherwise. */
function usualDisplay(element) {
  const { tagName } = element;
  if (NONE.has(tagName) || element.hasAttribute('hidden')) return 'none';
  return OTHERS[tagName] ?? (BLOCK.has(tagName) ? 'block' : 'inline');
}

function inherited(element, name) {
  for (let one = element; one; one = one.parentElement) {
    const own = one.hasAttribute('style') ? one.style[name] : '';
    if (own && own !== 'inherit') return own;
  }
  return INHERITED[name];
}

function styleOf(element, name) {
  if (name in INHERITED) return inherited(element, name);
  const own = element.hasAttribute('style') ? element.style[name] : '';
  return name === 'display' ? own || usualDisplay(element) : own;
}

const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

window.getComputedStyle = (element, pseudo) => {
  const value = (name) => (pseudo ? '' : styleOf(element, name));
  return new Proxy(element.style, {
    get: (own, name) => {
      if (name === 'getPropertyValue')
        return (asked) => (asked.startsWith('--') ? '' : value(camelCase(asked)));
      return typeof name !== 'string' || typeof own[name] === 'function' ? own[name] : value(name);
    },
  });
};
