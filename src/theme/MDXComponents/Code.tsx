import type {ComponentProps, ReactNode} from 'react';
import CodeInline from '@theme/CodeInline';

/**
 * Fences are Snippet elements before they get here (src/plugins/remark/fences.ts), so what is left is code
 * within a sentence.
 */
export default function MDXCode(props: ComponentProps<'code'>): ReactNode {
  return <CodeInline {...props} />;
}
