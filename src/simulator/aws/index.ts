/** How Amazon ECS keeps a service of tasks running. */
export * from './service';
export * from './task';
