/** Names by which a computer calls itself, and names that are nobody's by RFC 2606. */
const NAMES = /^(localhost|localhost\.localdomain|ip6-localhost|ip6-loopback|(.+\.)?(localhost|invalid))$/;

/** 0/8 and 127/8 are the computer itself; 169.254/16 is what one gives itself where no network answers. */
const IPV4 = /^(?:(?:0|127)(?:\.\d+){3}|169\.254\.\d+\.\d+)$/;

/**
 * Whether an address leads to the very computer that opens it, or nowhere: nobody else can open what is served there.
 * Names of a network of one's own, `.local` among them, and private addresses may be opened by colleagues.
 * @param {string} hostname of a `URL`, which writes 127.1 as 127.0.0.1
 */
function isOwnComputer(hostname) {
  const name = hostname.toLowerCase().replace(/\.+$/, '');
  if (!name.startsWith('[')) return name === '' || NAMES.test(name) || IPV4.test(name);
  const address = name.slice(1, -1);
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address) ?? [];
  if (high !== undefined && low !== undefined) {
    const bytes = [high, low].flatMap((part) => [parseInt(part, 16) >> 8, parseInt(part, 16) & 255]);
    return IPV4.test(bytes.join('.'));
  }
  return address === '::' || address === '::1' || /^fe[89ab]/.test(address);
}

module.exports = { isOwnComputer };
