interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
}

/** Whether the reader pays by the byte or asked to save data, as far as the browser says. */
export function isMetered(): boolean {
  const {connection} = navigator as {readonly connection?: Connection};
  return connection?.saveData === true || connection?.type === 'cellular';
}
