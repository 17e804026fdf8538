import ts from 'typescript';

/** Identifiers that the editor reserves, or that a browser has. */
const TAKEN = new Set([
  'Excel',
  'ExcelScript',
  'console',
  'name',
  'Text',
  'Range',
  'Comment',
  'open',
  'close',
  'fill',
  'day',
  'find',
  'stop',
  'top',
  'parent',
  'Option',
  'Node',
  'Element',
]);

/** What everything is called where all modules are one: by symbol; a name that two modules have gets a number. */
export function namesInScript({ checker }, { main, statements }) {
  const names = new Map();
  const used = new Set(TAKEN);
  for (const statement of statements) {
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(({ name }) => bindingNames(name))
      : statement.name
        ? [statement.name]
        : [];
    for (const identifier of declared) {
      const symbol = checker.getSymbolAtLocation(identifier);
      if (names.has(symbol)) continue;
      let name = identifier.text;
      for (let n = 2; used.has(name); n += 1) name = `${identifier.text}${n}`;
      if (statement === main) name = 'main';
      used.add(name);
      names.set(symbol, name);
    }
  }
  return names;
}

function bindingNames(name) {
  return ts.isIdentifier(name)
    ? [name]
    : name.elements.flatMap((element) => (element.name ? bindingNames(element.name) : []));
}
