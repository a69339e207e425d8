import type {ReactNode} from 'react';
import type {PartId} from './parts';

/** Line drawings of our own, on a 24 by 24 grid. */
const PATHS: Readonly<Record<PartId, string>> = {
  client: 'M3 5h18v11H3zM9 20h6M12 16v4',
  loadBalancer: 'M12 3v6M12 9 5 16M12 9v7M12 9l7 7M3 16h4v4H3zM10 16h4v4h-4zM17 16h4v4h-4z',
  cluster: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  service: 'M4 7h16M4 12h16M4 17h16M8 5v4M15 10v4M10 15v4',
  scheduler: 'M20 12a8 8 0 1 1-2.3-5.7M20 3v4h-4M12 8v4l3 2',
  task: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
  capacity: 'M4 5h16v5H4zM4 14h16v5H4zM7 7.5h2M7 16.5h2',
  taskDefinition: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  registry: 'M12 3l8 3.5-8 3.5-8-3.5zM4 12l8 3.5 8-3.5M4 17l8 3.5 8-3.5',
  logs: 'M4 5h16v14H4zM7 9l3 3-3 3M12 15h5',
};

interface MarkProps {
  readonly part: PartId;
}

/** The mark of a part; the word beside it says the same. */
export default function Mark({part}: MarkProps): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      width="22"
      height="22"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[part]} />
    </svg>
  );
}
