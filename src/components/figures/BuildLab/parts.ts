let areThere = false;

/** Whether the simulator can make any build at once. */
export const arePartsThere = () => areThere;

/**
 * Fetches what of the simulator the first build of the page can do without.
 *
 * @returns a promise that rejects where it cannot be fetched; asked again, it tries again
 */
export async function loadParts(): Promise<void> {
  await import('../../../simulator/shell/all');
  areThere = true;
}
