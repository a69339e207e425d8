/** The pictures of Docker Hub that a page can ask for by name. */
export const SCREENS = ['tags', 'teams', 'builds'] as const;
export type ScreenName = (typeof SCREENS)[number];

/** The marks of the callouts, as the text of a chapter writes them. */
export const MARKS = ['①', '②', '③', '④'] as const;

/**
 * The screen that a page asks for.
 * @throws an Error that names what was expected and what was found.
 */
export function screenOf(value: unknown): ScreenName {
  const screen = SCREENS.find((known) => known === value);
  if (screen === undefined) {
    const expected = SCREENS.map((known) => `"${known}"`).join(', ');
    throw new Error(
      `HubScreen: the prop "screen" must be one of ${expected}; found ${JSON.stringify(value)}.`,
    );
  }
  return screen;
}
