/** The errors of Linux system calls that a command can meet, and what `strerror` says of them. */
export const ERRNO_TEXT = {
  EACCES: 'Permission denied',
  EBUSY: 'Device or resource busy',
  EEXIST: 'File exists',
  EISDIR: 'Is a directory',
  ELOOP: 'Too many levels of symbolic links',
  EINVAL: 'Invalid argument',
  ENOENT: 'No such file or directory',
  ENOTDIR: 'Not a directory',
  ENOTEMPTY: 'Directory not empty',
  EPERM: 'Operation not permitted',
  EROFS: 'Read-only file system',
} as const;

/** The name of an error of a system call. */
export type Errno = keyof typeof ERRNO_TEXT;

/** Whether a call gave an error rather than what was asked for, which is never a string. */
export const isErrno = (value: unknown): value is Errno => typeof value === 'string';
