/** The part of the site's context that components read. */
const context = {
  siteConfig: {
    title: 'Docker 워크숍',
    baseUrl: '/',
    url: 'http://localhost:3000',
    trailingSlash: true,
  },
  i18n: {currentLocale: 'ko', defaultLocale: 'ko', locales: ['ko']},
} as const;

/** `@docusaurus/useDocusaurusContext` for unit tests. */
export default function useDocusaurusContext(): typeof context {
  return context;
}
