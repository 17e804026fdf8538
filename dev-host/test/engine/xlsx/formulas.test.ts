import fc from 'fast-check';
import { formulaFromFile, refersToOtherWorkbook } from '../../../engine/xlsx/formulas/formulaFromFile';
import { formulaToFile, needsArrayMark } from '../../../engine/xlsx/formulas/formulaToFile';
import { shiftFormula } from '../../../engine/xlsx/formulas/shiftFormula';
import { joinTokens, tokenize } from '../../../engine/xlsx/formulas/tokens';
import { rect } from './richBook';

const place = { table: { name: '表1', rect: rect(0, 0, 9, 9) } };

describe('a formula as shown and as stored', () => {
  it.each<[shown: string, stored: string]>([
    ['=SUM(A1:B2)', 'SUM(A1:B2)'],
    ['=IFNA(XLOOKUP(A1,B:B,C:C),"IFNA(")', '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),"IFNA(")'],
    ['=SORT(UNIQUE(FILTER(A:A,A:A<>"")))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(_xlfn._xlws.FILTER(A:A,A:A<>"")))'],
    ['=NETWORKDAYS.INTL(A1,B1)+DAYS(B1,A1)', 'NETWORKDAYS.INTL(A1,B1)+_xlfn.DAYS(B1,A1)'],
    ["='IFS(x)'!A1+IFS(A1,1)", "'IFS(x)'!A1+_xlfn.IFS(A1,1)"],
    ['=LET(x,1,余,x+1,x*余)', '_xlfn.LET(_xlpm.x,1,_xlpm.余,_xlpm.x+1,_xlpm.x*_xlpm.余)'],
    ['=MAP(A1:A3,LAMBDA(a,a+LEN("a")))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+LEN("a")))'],
    ['=SUM(A5#)+COUNT(Sheet2!B1#)', 'SUM(_xlfn.ANCHORARRAY(A5))+COUNT(_xlfn.ANCHORARRAY(Sheet2!B1))'],
    ['=@A1:A9+@INDEX(A:A,(1+1))', '_xlfn.SINGLE(A1:A9)+_xlfn.SINGLE(INDEX(A:A,(1+1)))'],
    ['=[@数量]*2', '表1[[#This Row],[数量]]*2'],
    ['=[@[完成 率(%)]]&[@x]', '表1[[#This Row],[完成 率(%)]]&表1[[#This Row],[x]]'],
    ['=SUM([@[a]:[c d]])', 'SUM(表1[[#This Row],[a]:[c d]])'],
    ["=[@[a'[b']]]", "表1[[#This Row],[a'[b']]]"],
    ["=[@['@x]]", '表1[[#This Row],[@x]]'],
    ['=其他[@x]+SUM(其他[y])', '其他[[#This Row],[x]]+SUM(其他[y])'],
    ['=ROWS(表1[[#Headers],[x]])', 'ROWS(表1[[#Headers],[x]])'],
    ['=表1[@]', '表1[#This Row]'],
    ['=#REF!+IFERROR(#N/A,0)', '#REF!+IFERROR(#N/A,0)'],
    ['=1E+5+A1%', '1E+5+A1%'],
    ['={1,"a;b";TRUE,#N/A}', '{1,"a;b";TRUE,#N/A}'],
  ])('%s ↔ %s', (shown, stored) => {
    expect(formulaToFile(shown, place)).toBe(stored);
    expect(formulaFromFile(stored, place)).toBe(shown);
  });

  it('takes names of columns without their table only inside it', () => {
    expect(formulaToFile('=SUM([数量])', place)).toBe('SUM(表1[数量])');
    expect(formulaToFile('=SUM([数量])')).toBe('SUM([数量])');
    expect(formulaFromFile('表1[[#This Row],[数量]]')).toBe('=表1[@数量]');
  });

  it('knows references to other workbooks', () => {
    expect(['[1]Sheet1!A1', "SUM('[12]a b'!A1)", '[1]!name'].map(refersToOtherWorkbook)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['表1[1]', '表1[[#This Row],[1]]', '"[1]Sheet1!A1"'].map(refersToOtherWorkbook)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each([
    ['=1+SUM(filter(A:A,B:B))', true],
    ['="FILTER("&SUM(A:A)', false],
    ['=OR(A1:A9="x")', true],
    ["=SUM('a b'!A1:A9*2)", true],
    ['=SUM(-表1[数量])', true],
    ['=SUM(LEN(A1:A9))', true],
    ['=SUMPRODUCT(IF(A1:A9="x",1,0))', true],
    ['=SUMPRODUCT((A1:A9="x")*ISNUMBER(表1[数量]))', false],
    ['=LOOKUP(2,1/(A1:A9="x"),B1:B9)', false],
    ['=[@数量]*2+表1[[#Headers],[数量]]', false],
    ['=@A1:A9*2', false],
    ['=COUNTIFS(A1:A9,"x",B1:B9,">"&C1)', false],
    ['=SUM(A1:A9)*2', false],
    ['=A1*B1+LEN(C1)', false],
  ])('marks %s as a formula that calculates with arrays: %s', (formula, marked) => {
    expect(needsArrayMark(formula)).toBe(marked);
  });

  it('stores the name of a whole table with brackets', () => {
    const tables = new Set(['表1']);
    expect(formulaToFile('=ROWS(表1)+SUM(表1[x])+表1!A1', { tables })).toBe('ROWS(表1[])+SUM(表1[x])+表1!A1');
    expect(formulaFromFile('ROWS(表1[])+SUM(表1[x])')).toBe('=ROWS(表1)+SUM(表1[x])');
  });

  it('loses nothing when it is split into tokens', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => joinTokens(tokenize(text)) === text));
    const pieces = fc.constantFrom(
      '[',
      ']',
      "'",
      '"',
      '!',
      '#',
      '@',
      '(',
      ')',
      ',',
      'A1',
      '表',
      '_xlfn.IFS',
      ':',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => joinTokens(tokenize(parts.join(''))) === parts.join('')),
    );
  });
});

describe('a shared formula in another cell', () => {
  it.each<[string, number, number, string]>([
    ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
    ['SUM(A:B)+SUM($A:B)+SUM(1:2)+SUM($1:2)', 1, 1, 'SUM(B:C)+SUM($A:C)+SUM(2:3)+SUM($1:3)'],
    ['Sheet1!A1&\'A1 B2\'!C3&"A1"', 1, 0, 'Sheet1!A2&\'A1 B2\'!C4&"A1"'],
    ['LOG10(A1)+B2(1)', 1, 1, 'LOG10(B2)+B2(1)'],
    ['A1-B2', -1, 0, '#REF!-B1'],
    ['XFD1', 0, 1, '#REF!'],
    ['表1[A1]+A1', 1, 0, '表1[A1]+A2'],
    ['A1_x+ABCD1+1.5', 1, 1, 'A1_x+ABCD1+1.5'],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});
