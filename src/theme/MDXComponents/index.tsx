import MDXComponents from '@theme-original/MDXComponents';
import CatchUp, {CatchUpNotes} from '@site/src/components/page/CatchUp';
import CheckOutput from '@site/src/components/page/CheckOutput';
import Diagram from '@site/src/components/page/Diagram';
import Glossary from '@site/src/components/page/Glossary';
import lazyFigure from '@site/src/components/ui/lazyFigure';
import Quiz, {QuizAnswer, QuizLabel, QuizQuestion} from '@site/src/components/page/Quiz';
import Snippet from '@site/src/components/page/Snippet';
import StepEnd from '@site/src/components/page/StepEnd';
import Table from '@site/src/components/ui/Table';
import Term from '@site/src/components/page/Term';
import ValueCode from '@site/src/components/page/ValueCode';

/** The vocabulary of the pages: what a writer may use without importing it. */
export default {
  ...MDXComponents,
  BuildLab: lazyFigure(() => import('@site/src/components/figures/BuildLab')),
  CatchUp,
  CatchUpNotes,
  CheckOutput,
  Diagram,
  EcsOverview: lazyFigure(() => import('@site/src/components/figures/EcsOverview')),
  EngineTracer: lazyFigure(() => import('@site/src/components/figures/EngineTracer')),
  Facilitator: lazyFigure(() => import('@site/src/features/facilitator')),
  Glossary,
  HubScreen: lazyFigure(() => import('@site/src/components/figures/HubScreen')),
  LayerDiagram: lazyFigure(() => import('@site/src/components/figures/LayerDiagram')),
  OfflinePanel: lazyFigure(() => import('@site/src/features/offline/Panel')),
  PredictBuild: lazyFigure(() => import('@site/src/components/figures/PredictBuild')),
  Quiz,
  QuizAnswer,
  QuizLabel,
  QuizQuestion,
  Snippet,
  StepEnd,
  Term,
  table: Table,
  ValueCode,
  VmContainerCompare: lazyFigure(() => import('@site/src/components/figures/VmContainerCompare')),
  WasteLab: lazyFigure(() => import('@site/src/components/figures/WasteLab')),
};
