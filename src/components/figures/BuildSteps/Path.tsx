import {Fragment, type ReactNode} from 'react';

/** A path in which a line break may come after a slash. */
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
