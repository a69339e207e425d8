import {indexScript, indexVariable} from '@site/src/workshop/search/types';

/**
 * The index where the pages were opened as files: a page may load a script from beside it, but
 * fetch nothing. `npm run pack` writes the script.
 */
export async function indexFromScript(): Promise<unknown> {
  if (!(indexVariable in window)) {
    await new Promise((resolve) => {
      const script = document.createElement('script');
      script.src = `./${indexScript}`;
      script.onload = resolve;
      script.onerror = resolve;
      document.head.append(script);
    });
  }
  return (window as unknown as Readonly<Record<string, unknown>>)[indexVariable];
}
