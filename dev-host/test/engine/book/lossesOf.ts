import type { Book } from '../../../engine/book/Book';
import { lossText } from '../../../engine/book/losses/Loss';

/** What a book will not have any more when it is saved, in English. */
export const lossesOf = ({ losses }: Book): string[] => losses.map((loss) => lossText(loss, 'en'));
