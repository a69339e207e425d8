/** The words that have a meaning where a command begins. Source: POSIX.1-2017, XCU 2.4. */
export const RESERVED_WORDS: readonly string[] = [
  ...['!', '{', '}', 'case', 'do', 'done', 'elif', 'else', 'esac', 'fi', 'for', 'if', 'in'],
  ...['then', 'until', 'while'],
];
