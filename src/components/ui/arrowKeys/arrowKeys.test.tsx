import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {describe, expect, it, vi} from 'vitest';
import {arrowArea, moveByArrows} from '.';
import {nearest, type Box} from './nearest';

function box(left: number, top: number, width = 10, height = 10): Box {
  return {left, top, right: left + width, bottom: top + height};
}

describe('nearest', () => {
  // A row of three, and a wide block under all of them.
  const boxes = [box(0, 0), box(20, 0), box(40, 0), box(0, 20, 50)];

  it('moves along a row and stops at its end', () => {
    expect(nearest(boxes, 0, 'right')).toBe(1);
    expect(nearest(boxes, 1, 'left')).toBe(0);
    expect(nearest(boxes, 2, 'right')).toBe(2);
    expect(nearest(boxes, 0, 'up')).toBe(0);
  });

  it('moves down to a wide block, and up from it to the middle', () => {
    expect(nearest(boxes, 2, 'down')).toBe(3);
    expect(nearest(boxes, 3, 'up')).toBe(1);
  });

  it('prefers what stands straight ahead to what is nearer but aside', () => {
    expect(nearest([box(0, 0), box(15, 12), box(0, 22)], 0, 'down')).toBe(2);
  });
});

describe('moveByArrows', () => {
  it('moves the focus by where the buttons stand, and leaves other keys alone', async () => {
    const places = new Map([
      ['a', box(0, 0)],
      ['b', box(20, 0)],
      ['c', box(0, 20, 30)],
    ]);
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: HTMLElement,
    ) {
      const {left, top, right, bottom} = places.get(this.textContent) ?? box(0, 0);
      return new DOMRect(left, top, right - left, bottom - top);
    });
    const pressed = vi.fn();
    render(
      <div {...arrowArea}>
        {[...places.keys()].map((name) => (
          <button key={name} type="button" onKeyDown={moveByArrows} onClick={pressed}>
            {name}
          </button>
        ))}
      </div>,
    );
    const user = userEvent.setup();
    await user.tab();
    const focused = () => document.activeElement?.textContent;
    expect(focused()).toBe('a');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('b');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('c');
    await user.keyboard('{Home}');
    expect(focused()).toBe('a');
    await user.keyboard('{End}');
    expect(focused()).toBe('c');
    await user.keyboard('x');
    expect(focused()).toBe('c');
    expect(pressed).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(pressed).toHaveBeenCalledOnce();
    expect(screen.getByText('c')).toBe(document.activeElement);
  });
});
