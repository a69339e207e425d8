import type {PartId, Size} from './footprint';

/** The reader sets the number of applications between these. */
export const MIN_APPS = 1;
export const MAX_APPS = 8;
export const DEFAULT_APPS = 4;

/**
 * What each part of a stack holds, in MB (1 GB = 1000 MB). Examples of a usual order of magnitude,
 * chosen so that both sides are counted alike: the same application, the same operating system.
 * The base image is the size of `ubuntu:24.04` in docker-library/repo-info. A file that is only
 * stored holds no memory of its own here; page cache is left out on both sides.
 */
export const EXAMPLE_VALUES: Readonly<Record<PartId, Size>> = {
  hypervisor: {memory: 500, disk: 2000},
  guestOs: {memory: 512, disk: 10_000},
  hostOs: {memory: 512, disk: 10_000},
  engine: {memory: 150, disk: 500},
  baseImage: {memory: 0, disk: 78},
  application: {memory: 150, disk: 100},
};
