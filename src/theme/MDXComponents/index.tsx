import MDXComponents from '@theme-original/MDXComponents';
import Diagram from '@site/src/components/Diagram';
import Glossary from '@site/src/components/Glossary';
import lazyFigure from '@site/src/components/lazyFigure';
import Quiz, {QuizAnswer, QuizLabel, QuizQuestion} from '@site/src/components/Quiz';
import Snippet from '@site/src/components/Snippet';
import Table from '@site/src/components/Table';
import Term from '@site/src/components/Term';

/** The vocabulary of the pages: what a writer may use without importing it. */
export default {
  ...MDXComponents,
  BuildLab: lazyFigure(() => import('@site/src/components/BuildLab')),
  Diagram,
  EcsOverview: lazyFigure(() => import('@site/src/components/EcsOverview')),
  Facilitator: lazyFigure(() => import('@site/src/facilitator')),
  EngineTracer: lazyFigure(() => import('@site/src/components/EngineTracer')),
  Glossary,
  HubScreen: lazyFigure(() => import('@site/src/components/HubScreen')),
  LayerDiagram: lazyFigure(() => import('@site/src/components/LayerDiagram')),
  PredictBuild: lazyFigure(() => import('@site/src/components/PredictBuild')),
  Quiz,
  QuizAnswer,
  QuizLabel,
  QuizQuestion,
  Snippet,
  Term,
  table: Table,
  VmContainerCompare: lazyFigure(() => import('@site/src/components/VmContainerCompare')),
  WasteLab: lazyFigure(() => import('@site/src/components/WasteLab')),
};
