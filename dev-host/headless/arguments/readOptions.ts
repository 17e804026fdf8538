import { CommandLineError } from './CommandLineError';
import { nearestName } from './nearestName';

/** An option of a command: what its value is called, null where it has none; whether it may stand more than once. */
export interface Option {
  value: string | null;
  isMany?: boolean;
}
export type Options = Readonly<Record<string, Option>>;

/** What was typed. */
export interface Typed<Name extends string> {
  positionals: readonly string[];
  has(name: Name): boolean;
  one(name: Name): string | undefined;
  all(name: Name): readonly string[];
}

/**
 * Takes a command line apart, in our own words where it is wrong: Node's parser names the mistake as a programmer would.
 * @param elsewhere options of other commands, each with where it belongs
 * @throws CommandLineError for an option there is not, one that stands twice, one without its value and one with a value
 * that it does not take
 */
export function readOptions<Name extends string>(
  args: readonly string[],
  options: Readonly<Record<Name, Option>>,
  elsewhere: Readonly<Record<string, string>> = {},
): Typed<Name> {
  const known: Options = options;
  const found = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const part of partsOf(args, known)) {
    if (part.option === null) {
      positionals.push(part.text);
      continue;
    }
    const option = Object.hasOwn(known, part.option) ? known[part.option] : undefined;
    if (!option) throw unknownOption(part.text, part.option, Object.keys(known), elsewhere);
    const name = `--${part.option}`;
    if (option.value === null && part.value !== undefined)
      throw new CommandLineError(`${name} takes no value.`);
    if (option.value !== null) checkValue(name, option.value, part);
    const before = found.get(part.option) ?? [];
    if (before.length > 0 && !option.isMany)
      throw new CommandLineError(
        option.value === null
          ? `${name} is there twice. Give it once.`
          : `${name} is there twice: “${before[0]}” and “${part.value}”. Give it once.`,
      );
    found.set(part.option, [...before, part.value ?? '']);
  }
  return {
    positionals,
    has: (name) => found.has(name),
    one: (name) => found.get(name)?.[0],
    all: (name) => found.get(name) ?? [],
  };
}

/** What stands on a command line but options and their values, mistakes or not. */
export const positionalsOf = (args: readonly string[], options: Options): string[] =>
  [...partsOf(args, options)].flatMap(({ option, text }) => (option === null ? [text] : []));

/** A part of a command line as it stands there; `option` is the name without dashes, null for what is no option. */
interface Part {
  text: string;
  option: string | null;
  value?: string | undefined;
  /** Whether it is the next part and not behind a `=`. */
  isNext?: boolean;
}

function* partsOf(args: readonly string[], options: Options): Generator<Part> {
  let isEnded = false;
  for (let at = 0; at < args.length; at += 1) {
    const text = args[at] ?? '';
    // Programs that write letters make one long dash of two short ones.
    const [, name, , value] = /^(?:-+(?=[^-])|[–—]+(?=[a-z]))([^=]*)(=(.*))?$/isu.exec(text) ?? [];
    if (text === '--' && !isEnded) isEnded = true;
    else if (isEnded || name === undefined) yield { text, option: null };
    else {
      const isWhole = /^--[^-]/.test(text);
      const option = isWhole && Object.hasOwn(options, name) ? options[name] : undefined;
      if (value === undefined && option && option.value !== null) {
        at += 1;
        yield { text, option: name, value: args[at], isNext: true };
      } else yield { text, option: isWhole ? name : text, value };
    }
  }
}

function checkValue(name: string, wanted: string, { value, isNext }: Part): void {
  if (value === undefined || value === '')
    throw new CommandLineError(`${name} wants a value: ${name} ${wanted}`);
  if (isNext && /^-./.test(value))
    throw new CommandLineError(
      `${name} wants a value: ${name} ${wanted}. What follows is “${value}”; where that is meant, write ${name}=${value}`,
    );
}

function unknownOption(
  text: string,
  name: string,
  names: readonly string[],
  elsewhere: Readonly<Record<string, string>>,
): CommandLineError {
  const typed = text.split('=')[0] ?? text;
  const place = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined;
  if (place !== undefined) return new CommandLineError(`${typed} ${place}.`);
  const nearest = nearestName(name, names);
  return new CommandLineError(
    nearest === null
      ? `There is no option ${typed}. There are ${names.map((one) => `--${one}`).join(', ')}.`
      : `There is no option ${typed}. Is it --${nearest}?`,
  );
}
