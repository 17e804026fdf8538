/** Forms that name a verifier beyond doubt; 效果验证通过 names nobody. */
const FORMS = [
  /(?:验证|复核|确认|核查)人(?:为|是)?\s*[:：]?\s*([^\s,，。;；、:：()（）]+)/,
  /由\s*([^\s,，。;；、:：()（）]{1,20}?)\s*(?:负责)?(?:进行)?(?:验证|复核|核查|确认)/,
  /\bverified by\s+([^,.;:()\n]+?)(?=\s+on\b|\s*[,.;:()\n]|\s*$)/i,
  /\bverifier\s*:\s*([^,.;:()\n]+)/i,
];

/** Who verified an issue, from the text of 验证结果 (`验证人：李四`, `由质检部验证`, `verified by Li Si`); null when it names nobody. */
export function readVerifier(verification: string): string | null {
  for (const form of FORMS) {
    const name = form.exec(verification)?.[1]?.trim();
    if (name) return name;
  }
  return null;
}

/** True when two cells mean one person: the same name whatever its spaces and marks, or one with its department in front. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  return a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a));
}

function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*·.]+/g, '');
}
