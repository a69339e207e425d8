import type {ReactNode} from 'react';
import Content from '@theme-original/DocItem/Content';
import type ContentType from '@theme/DocItem/Content';
import type {WrapperProps} from '@docusaurus/types';
import PageMeta from '@site/src/components/PageMeta';
import PageSources from '@site/src/components/PageSources';

/** A page's minutes stand above its title, its sources below its text. */
export default function ContentWrapper(props: WrapperProps<typeof ContentType>): ReactNode {
  return (
    <>
      <PageMeta />
      <Content {...props} />
      <PageSources />
    </>
  );
}
