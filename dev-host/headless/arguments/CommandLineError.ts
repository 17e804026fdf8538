/** Something the person who called the command can put right: its message is all they see. */
export class CommandLineError extends Error {}
