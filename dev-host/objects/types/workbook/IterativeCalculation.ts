import type { ObjectType } from '../../model/ObjectType';

export const iterativeCalculation: ObjectType<'IterativeCalculation'> = {
  members: {
    enabled: { get: () => false },
    maxIteration: { get: () => 100 },
    maxChange: { get: () => 0.001 },
  },
};
