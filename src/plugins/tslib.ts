/** The default export of a module of either kind: all that the site's scripts call of tslib. */
export const __importDefault = <Module>(module: Module) =>
  (module as {__esModule?: boolean} | undefined)?.__esModule ? module : {default: module};
