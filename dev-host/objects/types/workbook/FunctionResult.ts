import type { ObjectType } from '../../model/ObjectType';

export const functionResult: ObjectType<'FunctionResult'> = {
  members: {
    value: { get: (result) => (isError(result) ? null : (result ?? '')) },
    error: {
      get: (result) => (isError(result) ? result.error : null),
      source: 'FunctionResult.error: text of the error, else null.',
    },
  },
};

function isError(result: unknown): result is { error: string } {
  return typeof result === 'object' && result !== null;
}
