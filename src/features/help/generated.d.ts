/** Made by `src/plugins/helpPlugin.ts`. */
declare module '@generated/workshop-help/default/knowledge.json' {
  const knowledge: unknown;
  export default knowledge;
}
