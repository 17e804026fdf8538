/** The page of the small window a ribbon button speaks in when the sheet has no place for it; text only. */
const asked = new URLSearchParams(window.location.hash.slice(1));
document.documentElement.lang = asked.get('lang') ?? '';
const message = document.getElementById('message');
if (message) message.textContent = asked.get('text');
