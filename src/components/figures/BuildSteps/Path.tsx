import {Fragment, type ReactNode} from 'react';

/** A path that breaks behind its slashes, where it must break at all. */
export default function Path({path}: {readonly path: string}): ReactNode {
  const parts = path.split('/');
  return (
    <code>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part}
          {index < parts.length - 1 && (
            <>
              /<wbr />
            </>
          )}
        </Fragment>
      ))}
    </code>
  );
}
