import type { RangeReference } from './RangeReference';
import type { HostObject, TypedObject } from './HostObject';
import type { TypeName } from './ObjectStates';
import { namedColors } from './namedColors';
import { OfficeError } from './OfficeError';

/**
 * Readers of method arguments and property values as they arrive from the wire. Each throws `InvalidArgument`
 * naming what was expected. Optional arguments arrive as null.
 */
export function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalid(name, 'a string');
  return value;
}

export function optionalText(value: unknown, name: string): string | undefined {
  return isMissing(value) ? undefined : text(value, name);
}

export function number(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalid(name, 'a number');
  return value;
}

export function integer(value: unknown, name: string, least = -Infinity): number {
  const result = number(value, name);
  if (!Number.isInteger(result) || result < least)
    throw invalid(name, `a whole number${least > -Infinity ? ` ≥ ${least}` : ''}`);
  return result;
}

export function optionalInteger(value: unknown, name: string, fallback: number): number {
  return isMissing(value) ? fallback : integer(value, name);
}

export function flag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw invalid(name, 'true or false');
  return value;
}

export function optionalFlag(value: unknown, name: string, fallback = false): boolean {
  return isMissing(value) ? fallback : flag(value, name);
}

/** One of the allowed words; Office.js's enums are compared without regard to case. */
export function oneOf<T extends string>(value: unknown, name: string, allowed: readonly T[]): T {
  const found =
    typeof value === 'string' && allowed.find((word) => word.toLowerCase() === value.toLowerCase());
  if (!found) throw invalid(name, `one of ${allowed.join(', ')}`);
  return found;
}

export function optionalOneOf<T extends string>(
  value: unknown,
  name: string,
  allowed: readonly T[],
  fallback: T,
): T {
  return isMissing(value) ? fallback : oneOf(value, name, allowed);
}

/** `#RRGGBB`, a bare `RRGGBB`, or one of HTML's colour names, as Office.js takes them. */
export function color(value: unknown, name: string): string {
  const written = text(value, name).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(written)?.[1];
  const named = namedColors[written.toLowerCase()];
  if (!hex && !named) throw invalid(name, 'a colour like #FFA500 or "orange"');
  return named ?? `#${hex!.toUpperCase()}`;
}

export function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(name, 'an object');
  return value as Record<string, unknown>;
}

export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** True for an argument that is an object of the given type. */
export function isObject<K extends TypeName>(value: unknown, type: K): value is TypedObject<K> {
  return (
    typeof value === 'object' && value !== null && 'state' in value && (value as HostObject).type === type
  );
}

export function isRange(value: unknown): value is { type: 'Range'; state: RangeReference } {
  return isObject(value, 'Range');
}

export function invalid(name: string, expected: string): OfficeError {
  return new OfficeError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${name} must be ${expected}.`,
  );
}
