import { fill } from '../../../words/template/fill';
import { findVerifier } from './readVerifier';

/**
 * 验证结果 with its verifier: a name that is there in a form that can be read gives way to the new one, else a
 * line is added.
 * @param verifiedBy how the sheet's language names a verifier, with {name}
 */
export function withVerifier(verification: string, name: string, verifiedBy: string): string {
  const text = verification.trim();
  const verifier = name.trim();
  if (verifier === '') return text;
  const former = findVerifier(text);
  if (former) return text.slice(0, former.at) + verifier + text.slice(former.at + former.name.length);
  return [text, fill(verifiedBy, { name: verifier })].filter(Boolean).join('\n');
}
