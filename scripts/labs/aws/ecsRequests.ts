import * as z from 'zod';

/**
 * What of a request each action of the ECS API reads; the AWS CLI has checked the rest before it
 * sends it.
 */

/** RegisterTaskDefinition. */
export const registered = z.object({
  family: z.string(),
  containerDefinitions: z
    .array(
      z.object({
        name: z.string(),
        image: z.string(),
        logConfiguration: z
          .object({options: z.record(z.string(), z.string()).default({})})
          .optional(),
      }),
    )
    .min(1),
});

/** CreateService, UpdateService and DeleteService. */
export const serviceRequest = z.object({
  cluster: z.string().default('default'),
  serviceName: z.string().optional(),
  service: z.string().optional(),
  taskDefinition: z.string().optional(),
  desiredCount: z.number().int().nonnegative().optional(),
  deploymentConfiguration: z
    .object({minimumHealthyPercent: z.number().optional(), maximumPercent: z.number().optional()})
    .optional(),
  networkConfiguration: z
    .object({awsvpcConfiguration: z.object({securityGroups: z.array(z.string()).default([])})})
    .optional(),
  force: z.boolean().optional(),
});

/** The names and ARNs by which the other actions say what they are about. */
export const names = z.object({
  cluster: z.string().default('default'),
  clusterName: z.string().default('default'),
  services: z.array(z.string()).default([]),
  clusters: z.array(z.string()).default([]),
  tasks: z.array(z.string()).default([]),
  task: z.string().default(''),
  serviceName: z.string().optional(),
  familyPrefix: z.string().optional(),
  taskDefinition: z.string().default(''),
});

/** The last part of an ARN; a name that is none stays as it is. */
export const shortName = (nameOrArn: string) => nameOrArn.replace(/^.*\//, '');
