/** The parts of the overview, in the order in which a request and then an image reach a task. */
export const PARTS = [
  'client',
  'loadBalancer',
  'cluster',
  'service',
  'scheduler',
  'task',
  'capacity',
  'taskDefinition',
  'registry',
  'logs',
] as const;

export type PartId = (typeof PARTS)[number];
