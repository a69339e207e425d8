/** Made by `src/site/helpPlugin.ts`. */
declare module '@generated/workshop-help/default/knowledge.json' {
  const knowledge: unknown;
  export default knowledge;
}
