import {append, replace, type Edit} from './mutant';

/** The file of a page in the built site. */
export const pageFile = (address: string): string => `build${address}index.html`;

/** HTML at the end of a page's body, outside of what React draws. */
export const addToPage = (address: string, html: string): Edit =>
  replace(pageFile(address), '</body>', `${html}</body>`);

/** A rule in a page. */
export const style = (address: string, css: string): Edit =>
  addToPage(address, `<style>${css}</style>`);

/** A script in a page that runs at once. */
export const script = (address: string, code: string): Edit =>
  addToPage(address, `<script>${code}</script>`);

/** A script in a page that runs when React has taken the page over. */
export const scriptAfterReact = (address: string, code: string): Edit =>
  script(
    address,
    `{const html=document.documentElement;const run=()=>{if(html.dataset.hasHydrated==='true'){seen.disconnect();${code}}};const seen=new MutationObserver(run);seen.observe(html,{attributes:true});run()}`,
  );

/** HTML inside a page's main part, put there when React has taken the page over. */
export const addToMain = (address: string, html: string): Edit =>
  scriptAfterReact(
    address,
    `document.querySelector('main article,main').insertAdjacentHTML('beforeend',${JSON.stringify(html)})`,
  );

/** A change of a JSON file of the site. */
export const json = (file: string, change: (value: never) => unknown): Edit => ({
  file,
  breakText: (text) => {
    const broken = JSON.stringify(change(JSON.parse(text) as never));
    if (broken === JSON.stringify(JSON.parse(text))) {
      throw new Error(`${file} is the same after the change`);
    }
    return broken;
  },
});

/** A rule at the end of the site's style sheet. */
export const rule = (css: string): Edit => append('build/assets/css/styles.*.css', css);
