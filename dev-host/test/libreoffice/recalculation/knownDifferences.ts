/** Where our value and LibreOffice's are known not to agree, and who is right about what Excel gives. */
export interface KnownDifference {
  formulas: readonly string[];
  reason: string;
  /** LibreOffice agrees from this version on. */
  until?: readonly [number, number];
}

export const knownDifferences: readonly KnownDifference[] = [
  {
    formulas: [
      '=XLOOKUP("T-6",任务!A2:A9,任务!C2:C9,"没有")',
      '=XLOOKUP("T-99",任务!A2:A9,任务!C2:C9,"没有")',
      '=XMATCH("T-6",任务!A2:A9)',
      '=LET(甲,任务!H2,乙,任务!H3,甲*乙)',
      '=SUM(FILTER(任务!H2:H9,任务!C2:C9="张三"))',
      '=ROWS(UNIQUE(任务!C2:C9))',
    ],
    reason: 'LibreOffice has these functions only since 24.8.',
    until: [24, 8],
  },
  {
    formulas: ['=DATEDIF(任务!E9,任务!D2,"d")', '=SQRT(-1)'],
    reason: 'LibreOffice saves its own error 502 as #VALUE!; Excel gives #NUM!.',
  },
  {
    formulas: ['=EXACT("a","A")&""'],
    reason: 'To LibreOffice a truth value joined to a text is 0 or 1; Excel writes FALSE.',
  },
  {
    formulas: ['=SUM(任务:假日!A2:A4)', '=VLOOKUP(75,{0,"低";50,"中";100,"高"},2)'],
    reason:
      'Ours is the saved value: the stand-in reads no references across sheets and no array constants, and says so.',
  },
];
