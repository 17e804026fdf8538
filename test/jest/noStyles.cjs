/**
 * Fluent's styles are not put into the page: jsdom lays nothing out, but looks through all their rules for each element
 * a test asks for by its role. Whether something is seen, in which colours and where, the browser tests look at.
 */
const style = document.head.appendChild(document.createElement('style'));
Object.getPrototypeOf(style.sheet).insertRule = () => 0;
style.remove();
