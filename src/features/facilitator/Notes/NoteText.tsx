import type {ReactNode} from 'react';
import type {NoteBlock, Span} from '../../../workshop/agenda/notes';

function Spans({spans}: {readonly spans: readonly Span[]}): ReactNode {
  return spans.map(({text, look}, index) =>
    look === 'strong' ? (
      <strong key={index}>{text}</strong>
    ) : look === 'code' ? (
      <code key={index}>{text}</code>
    ) : (
      <span key={index}>{text}</span>
    ),
  );
}

/** The note of a section. */
export default function NoteText({blocks}: {readonly blocks: readonly NoteBlock[]}): ReactNode {
  return blocks.map((block, index) =>
    block.kind === 'paragraph' ? (
      <p key={index}>
        <Spans spans={block.spans} />
      </p>
    ) : (
      <ul key={index}>
        {block.items.map((spans, position) => (
          <li key={position}>
            <Spans spans={spans} />
          </li>
        ))}
      </ul>
    ),
  );
}
