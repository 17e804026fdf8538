import { legacyHash } from '../../../engine/book/legacyPassword';

// Known from files that other programs protect with these passwords.
test.each([
  ['password', '83AF'],
  ['test', 'CBEB'],
])('the hash of “%s” is %s', (password, hash) => {
  expect(legacyHash(password)).toEqual({ algorithm: 'legacy', hash });
});
