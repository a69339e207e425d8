import type {ReactNode} from 'react';
import siteConfig from '@generated/docusaurus.config';
import Agenda from './Agenda';
import Cards from './Cards';
import Start from './Start';
import Traffic from './Traffic';

interface FacilitatorProps {
  readonly part: 'agenda' | 'cards' | 'start' | 'traffic';
}

/** What the facilitator's pages are made of, in one script that no other page needs. */
export default function Facilitator({part}: FacilitatorProps): ReactNode {
  switch (part) {
    case 'agenda':
      return <Agenda />;
    case 'cards':
      return <Cards />;
    case 'start':
      return <Start baseUrl={siteConfig.baseUrl} />;
    case 'traffic':
      return <Traffic />;
  }
}
