import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { UniverHandle } from '../library/UniverHandle';

export type Calculate = (...values: BaseValueObject[]) => FunctionVariantType;

/**
 * Puts `change` round one of Univer's worksheet functions, for the formulas of this Univer only.
 * @throws Error when Univer has no such function
 */
export function changeFunction(
  { injector, library }: UniverHandle,
  name: string,
  change: (calculate: Calculate) => Calculate,
): void {
  const executor = injector.get(library.IFunctionService).getExecutor(name);
  if (!executor) throw new Error(`Univer has no function ${name}.`);
  executor.calculate = change(executor.calculate.bind(executor) as Calculate);
}

/** The value as a reference to cells; undefined for anything else. */
export function asReference(value: FunctionVariantType): BaseReferenceObject | undefined {
  return value.isReferenceObject() ? (value as BaseReferenceObject) : undefined;
}
