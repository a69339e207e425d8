import type {ReactNode} from 'react';
import Copyright from '@theme-original/Footer/Copyright';
import type CopyrightType from '@theme/Footer/Copyright';
import type {WrapperProps} from '@docusaurus/types';
import OfflineLine from '@site/src/features/offline/Line';

/** Says at the foot of every page whether it can be read without a network. */
export default function CopyrightWrapper(props: WrapperProps<typeof CopyrightType>): ReactNode {
  return (
    <>
      <OfflineLine />
      <Copyright {...props} />
    </>
  );
}
