import MDXComponents from '@theme-original/MDXComponents';
import Glossary from '@site/src/components/Glossary';
import Quiz, {QuizAnswer, QuizLabel, QuizQuestion} from '@site/src/components/Quiz';
import Snippet from '@site/src/components/Snippet';
import Term from '@site/src/components/Term';

/** The vocabulary of the pages: what a writer may use without importing it. */
export default {
  ...MDXComponents,
  Glossary,
  Quiz,
  QuizAnswer,
  QuizLabel,
  QuizQuestion,
  Snippet,
  Term,
};
