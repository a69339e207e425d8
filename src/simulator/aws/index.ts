export * from './service';
export * from './task';
