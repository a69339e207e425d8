/** The steps of a lab with what they have a reader do, as a catch-up script is made of them. */
import type {LabStep} from './labStep';
import type {ReadShownFile} from './fenceContent';
import {stepsOfFence} from './fenceSteps';
import {fencesIn, type Lesson, type StepSection} from './readLesson';

/** A step of a lab, and what its fences have a reader do. */
export interface LabSection extends StepSection {
  readonly steps: readonly LabStep[];
}

/**
 * The steps of a lab, in their order.
 * @throws an Error with the line where a fence can't be read
 */
export const labSections = (lesson: Lesson, shownFile: ReadShownFile): readonly LabSection[] =>
  lesson.steps.map((section) => ({
    ...section,
    steps: fencesIn(section.blocks)
      .filter(({lang}) => lang !== 'expect')
      .flatMap((fence) => stepsOfFence(fence, shownFile)),
  }));
