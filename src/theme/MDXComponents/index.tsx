import MDXComponents from '@theme-original/MDXComponents';
import CatchUp, {CatchUpNotes} from '@site/src/components/CatchUp';
import CheckOutput from '@site/src/components/CheckOutput';
import Diagram from '@site/src/components/Diagram';
import Glossary from '@site/src/components/Glossary';
import lazyFigure from '@site/src/components/lazyFigure';
import Quiz, {QuizAnswer, QuizLabel, QuizQuestion} from '@site/src/components/Quiz';
import Snippet from '@site/src/components/Snippet';
import StepEnd from '@site/src/components/StepEnd';
import Table from '@site/src/components/Table';
import Term from '@site/src/components/Term';
import ValueCode from '@site/src/components/ValueCode';

/** The vocabulary of the pages: what a writer may use without importing it. */
export default {
  ...MDXComponents,
  BuildLab: lazyFigure(() => import('@site/src/components/BuildLab')),
  CatchUp,
  CatchUpNotes,
  CheckOutput,
  Diagram,
  EcsOverview: lazyFigure(() => import('@site/src/components/EcsOverview')),
  EngineTracer: lazyFigure(() => import('@site/src/components/EngineTracer')),
  Facilitator: lazyFigure(() => import('@site/src/facilitator')),
  Glossary,
  HubScreen: lazyFigure(() => import('@site/src/components/HubScreen')),
  LayerDiagram: lazyFigure(() => import('@site/src/components/LayerDiagram')),
  OfflinePanel: lazyFigure(() => import('@site/src/offline/Panel')),
  PredictBuild: lazyFigure(() => import('@site/src/components/PredictBuild')),
  Quiz,
  QuizAnswer,
  QuizLabel,
  QuizQuestion,
  Snippet,
  StepEnd,
  Term,
  table: Table,
  ValueCode,
  VmContainerCompare: lazyFigure(() => import('@site/src/components/VmContainerCompare')),
  WasteLab: lazyFigure(() => import('@site/src/components/WasteLab')),
};
