import type {ReactNode} from 'react';
import Content from '@theme-original/DocItem/Content';
import type ContentType from '@theme/DocItem/Content';
import type {WrapperProps} from '@docusaurus/types';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import MovedSections from '@site/src/components/page/MovedSections';
import PageDone from '@site/src/components/page/PageDone';
import PageMeta from '@site/src/components/page/PageMeta';
import PageSources from '@site/src/components/page/PageSources';
import type {PageFrontMatter} from '@site/src/workshop/lesson/frontMatter';
import {usePageSteps} from '@site/src/features/usePageSteps';

/** Old addresses and a page's minutes stand above its title; where it is ticked off and its sources below its text. */
export default function ContentWrapper(props: WrapperProps<typeof ContentType>): ReactNode {
  const {metadata, frontMatter} = useDoc();
  const {steps} = usePageSteps(metadata.id);
  const {duration} = frontMatter as PageFrontMatter;
  return (
    <>
      <MovedSections />
      <PageMeta />
      <Content {...props} />
      {duration !== undefined && steps.length === 0 && <PageDone />}
      <PageSources />
    </>
  );
}
