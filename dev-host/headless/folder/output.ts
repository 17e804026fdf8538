import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandLineError } from '../arguments/commandLine';
import { replaceFile } from './replaceFile';

/**
 * Whether a file can be written at a place, as far as that is known before: a folder of workbooks is not worked through
 * for an answer that has nowhere to go.
 * @throws CommandLineError that says what is in the way
 */
export async function checkOutput(path: string): Promise<void> {
  const folder = dirname(path);
  try {
    if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is no folder`);
    await access(folder, constants.W_OK);
    const there = await stat(path).catch(() => null);
    if (there?.isDirectory()) throw new Error('it is a folder');
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** @throws CommandLineError that says what is in the way */
export async function writeOutput(path: string, content: Uint8Array | string): Promise<void> {
  try {
    await replaceFile(path, content);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

const cannotWrite = (path: string, error: unknown): CommandLineError =>
  new CommandLineError(`Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
