import type {ReactNode} from 'react';
import {encode} from 'uqr';
import styles from './styles.module.css';

/** The margin that readers of the code need, in modules: ISO/IEC 18004 asks for four. */
const MARGIN = 4;

interface QrCodeProps {
  /** What a phone reads: an address. */
  readonly text: string;
  /** What it is, for those who do not see it. */
  readonly label: string;
}

/** A QR code, black on white in both themes: many phones do not read it the other way round. */
export default function QrCode({text, label}: QrCodeProps): ReactNode {
  const {data, size} = encode(text, {ecc: 'M', border: MARGIN});
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path className={styles.qrLight} d={`M0 0h${size}v${size}H0z`} />
      <path className={styles.qrDark} d={path} />
    </svg>
  );
}
