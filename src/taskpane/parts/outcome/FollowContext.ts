import { createContext } from 'react';

/**
 * Brings Today and what the sheets say of it up to date once another screen has written tasks: Excel's events leave out
 * what is ours. What it writes belongs to that change, and goes back with it.
 */
export const FollowContext = createContext<() => Promise<unknown>>(() => Promise.resolve());
