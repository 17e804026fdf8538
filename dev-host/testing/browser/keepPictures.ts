/** Pictures are for people to look at; no test does. `KEEP_PICTURES=1` keeps them in `test-output/`. */
export const keepPictures = process.env.KEEP_PICTURES !== undefined;
