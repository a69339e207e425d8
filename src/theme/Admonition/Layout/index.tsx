import type {ReactNode} from 'react';
import clsx from 'clsx';
import Layout from '@theme-original/Admonition/Layout';
import type LayoutType from '@theme/Admonition/Layout';
import type {WrapperProps} from '@docusaurus/types';
import styles from './styles.module.css';

/** Titles are sentences of ours and keep their letters: `docker` is not DOCKER. */
export default function LayoutWrapper(props: WrapperProps<typeof LayoutType>): ReactNode {
  return <Layout {...props} className={clsx(props.className, styles.admonition)} />;
}
