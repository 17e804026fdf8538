/** What the command ends with. Above 64 they are those of the BSD `sysexits`, which schedulers know. */
export const EXIT = {
  done: 0,
  /** The input is at fault. */
  badInput: 1,
  /** Done, but some files of the folder were left out: each is named with its reason. */
  someLeftOut: 2,
  /** A mistake of ours; a stack trace says where. */
  ourFault: 70,
  /** Another run has the folder. */
  locked: 75,
} as const;
