/** `@docusaurus/useIsBrowser` for unit tests: true, as after hydration. */
export default function useIsBrowser(): boolean {
  return true;
}
